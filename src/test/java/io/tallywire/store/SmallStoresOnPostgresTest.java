package io.tallywire.store;

class SmallStoresOnPostgresTest extends SmallStoresContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
