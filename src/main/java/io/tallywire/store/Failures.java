package io.tallywire.store;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Turns what the libraries throw into what an operator can act on. */
final class Failures {
  /** SQLite's primary result codes that are about the file, not about the statement. */
  private static final Map<Integer, String> ABOUT_THE_FILE =
      Map.of(
          5, "is locked by another program",
          8, "is read-only: it must be writable for the user that runs Tallywire",
          10, "cannot be read or written (I/O error)",
          11, "is damaged: restore a backup",
          13, "cannot grow: the disk is full",
          14, "cannot be opened",
          26, "is no SQLite database");

  /** SQLSTATE classes of PostgreSQL that are about reaching it, not about the statement. */
  private static final Map<String, String> ABOUT_THE_SERVER =
      Map.of(
          "08", "cannot be reached",
          "28", "does not let us in: check database.user and database.password",
          "3D", "does not exist on this server",
          "53", "has run out of resources",
          "57", "is shutting down");

  /** An exception that names the database and the reason, where the reason is a known one. */
  static RuntimeException explained(Exception failure, String name) {
    if (failure instanceof DatabaseException known) {
      return known;
    }
    String reason = reason(failure);
    if (reason != null) {
      return new DatabaseException("the database %s %s".formatted(name, reason), failure);
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new DatabaseException("the database %s failed".formatted(name), failure);
  }

  private static @Nullable String reason(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException sqlite) {
        return ABOUT_THE_FILE.get(sqlite.getResultCode().code & 0xff);
      }
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        String state = sql.getSQLState();
        return state.length() < 2 ? null : ABOUT_THE_SERVER.get(state.substring(0, 2));
      }
    }
    return null;
  }

  private Failures() {}
}
