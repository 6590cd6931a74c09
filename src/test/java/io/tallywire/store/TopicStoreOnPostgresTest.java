package io.tallywire.store;

class TopicStoreOnPostgresTest extends TopicStoreContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }
}
