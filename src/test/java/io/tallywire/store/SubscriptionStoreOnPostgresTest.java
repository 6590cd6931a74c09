package io.tallywire.store;

class SubscriptionStoreOnPostgresTest extends SubscriptionStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
