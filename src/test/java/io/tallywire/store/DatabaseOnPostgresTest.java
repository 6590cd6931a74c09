package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseOnPostgresTest extends DatabaseContract {
  @Override
  Database database() {
    return PostgresServer.emptied();
  }

  @Override
  DatabaseSettings settings() {
    return PostgresServer.database();
  }

  @Test
  void a_backup_is_the_servers_own_affair() {
    assertThatThrownBy(() -> db.backup(folder.resolve("copy")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("pg_dump");
  }

  @Test
  void a_server_that_is_not_there_is_named_without_the_password() {
    var settings =
        new DatabaseSettings(
            "jdbc:postgresql://localhost:1/news?connectTimeout=1&password=hidden1",
            "anna",
            "hidden2");

    assertThatThrownBy(() -> Database.open(settings))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("localhost:1/news cannot be reached")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void a_database_that_is_not_there_is_named_as_such() {
    DatabaseSettings there = settings();
    String elsewhere = there.url().replaceFirst("/[^/]*$", "/nowhere");

    assertThatThrownBy(
            () -> Database.open(new DatabaseSettings(elsewhere, there.user(), there.password())))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not exist");
  }
}
