package io.tallywire.store;

class OutboxStoreOnSqliteTest extends OutboxStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
