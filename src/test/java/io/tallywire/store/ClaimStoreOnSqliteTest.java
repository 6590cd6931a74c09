package io.tallywire.store;

class ClaimStoreOnSqliteTest extends ClaimStoreContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
