package io.tallywire.store;

class FeedStoreOnSqliteTest extends FeedStoreContract {
  @Override
  DatabaseSettings settings() {
    return sqlite();
  }
}
