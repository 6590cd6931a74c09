package io.tallywire.store;

class OutboxStoreOnSqliteTest extends OutboxStoreContract {
  @Override
  DatabaseSettings settings() {
    return sqlite();
  }
}
