package io.tallywire.store;

class FeedStoreOnSqliteTest extends FeedStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
