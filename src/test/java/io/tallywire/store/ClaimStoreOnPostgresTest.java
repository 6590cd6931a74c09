package io.tallywire.store;

class ClaimStoreOnPostgresTest extends ClaimStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
