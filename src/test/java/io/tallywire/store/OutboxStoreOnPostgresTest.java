package io.tallywire.store;

class OutboxStoreOnPostgresTest extends OutboxStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
