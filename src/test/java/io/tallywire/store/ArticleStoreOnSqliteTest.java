package io.tallywire.store;

class ArticleStoreOnSqliteTest extends ArticleStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
