package io.tallywire.store;

class TopicStoreOnSqliteTest extends TopicStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
