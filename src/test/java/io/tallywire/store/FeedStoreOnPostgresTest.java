package io.tallywire.store;

class FeedStoreOnPostgresTest extends FeedStoreContract {
  @Override
  DatabaseSettings settings() {
    return PostgresServer.database();
  }
}
