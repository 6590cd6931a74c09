package io.tallywire.store;

class ArticleStoreOnPostgresTest extends ArticleStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
