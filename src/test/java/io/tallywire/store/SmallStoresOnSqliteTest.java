package io.tallywire.store;

class SmallStoresOnSqliteTest extends SmallStoresContract {
  @Override
  Database database() {
    return Database.open(sqlite());
  }
}
