package io.tallywire.store;

class SubscriptionStoreOnSqliteTest extends SubscriptionStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
