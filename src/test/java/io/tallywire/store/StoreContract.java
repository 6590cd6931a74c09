package io.tallywire.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty database for each test of a store's contract; subclasses say which kind. */
abstract class StoreContract {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Instant LATER = NOON.plus(Duration.ofMinutes(5));

  @TempDir Path folder;
  Database db;

  /** An open database without rows. */
  abstract Database database();

  @BeforeEach
  void open() {
    db = database();
  }

  @AfterEach
  void close() {
    if (db != null && db.dialect() == Dialect.SQLITE) {
      db.close(); // PostgreSQL's one is used again by the next test
    }
  }

  static Optional<String> value(Database database, String name) {
    return database.read(tx -> new Values().get(tx, name));
  }

  DatabaseSettings sqlite() {
    return DatabaseSettings.of("jdbc:sqlite:" + folder.resolve("tallywire.db"));
  }
}
