package io.tallywire.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own, started once. Tests that need it are skipped, saying why,
 * where it does not start.
 */
final class PostgresServer {
  private static final PostgresServer ONE = new PostgresServer();
  private static final String TEMPLATE = "tallywire_template";
  private static final String EMPTY =
      """
      truncate feed, feed_entry, article, topic, article_topic, claim, finding, chat, subscription,
        outbox_claim, outbox restart identity
      """;

  private final AtomicInteger databases = new AtomicInteger();
  private @Nullable EmbeddedPostgres server;
  private @Nullable Exception failure;
  private @Nullable Database shared;

  /** A database of the caller's own, with its tables and without rows. */
  static DatabaseSettings database() {
    return ONE.create();
  }

  /** The one database of all tests that need no more than that it is empty; it stays open. */
  static Database emptied() {
    return ONE.emptyShared();
  }

  private synchronized Database emptyShared() {
    if (shared == null) {
      shared = Database.open(create());
    }
    shared.change(tx -> tx.handle.execute(EMPTY));
    return shared;
  }

  private synchronized DatabaseSettings create() {
    EmbeddedPostgres running = running();
    String name = "test_" + databases.incrementAndGet();
    execute(running, "create database %s template %s".formatted(name, TEMPLATE));
    return settings(running, name);
  }

  private EmbeddedPostgres running() {
    if (server == null && failure == null) {
      try {
        server = EmbeddedPostgres.builder().start();
        execute(server, "create database " + TEMPLATE);
        Database.open(settings(server, TEMPLATE)).close();
      } catch (IOException | IllegalStateException e) {
        failure = e;
      }
    }
    Assumptions.assumeTrue(server != null, () -> "PostgreSQL does not start here: " + failure);
    return Objects.requireNonNull(server);
  }

  private static DatabaseSettings settings(EmbeddedPostgres running, String name) {
    return new DatabaseSettings(
        "jdbc:postgresql://localhost:%d/%s".formatted(running.getPort(), name),
        "postgres",
        "postgres");
  }

  private static void execute(EmbeddedPostgres running, String sql) {
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
