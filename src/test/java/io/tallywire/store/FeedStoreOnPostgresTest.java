package io.tallywire.store;

class FeedStoreOnPostgresTest extends FeedStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
