package io.tallywire.store;

class OutboxStoreOnPostgresTest extends OutboxStoreContract {
  @Override
  DatabaseSettings settings() {
    return PostgresServer.database();
  }
}
