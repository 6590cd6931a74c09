package io.tallywire.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh database for each test of a store's contract; subclasses say which kind. */
abstract class StoreContract {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Instant LATER = NOON.plus(Duration.ofMinutes(5));

  @TempDir Path folder;
  Database db;

  abstract DatabaseSettings settings();

  @BeforeEach
  void open() {
    db = Database.open(settings());
  }

  @AfterEach
  void close() {
    if (db != null) {
      db.close();
    }
  }

  DatabaseSettings sqlite() {
    return DatabaseSettings.of("jdbc:sqlite:" + folder.resolve("tallywire.db"));
  }
}
