package io.tallywire.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The open database, its tables up to date. It hands out transactions and knows nothing of what is
 * in them.
 *
 * <p>Safe for use by many threads. On SQLite there is one writing connection behind a lock, so
 * {@link #write} waits for its turn; a transaction must therefore be short and never wait for the
 * network. Transactions do not nest: a second one opened inside the first is refused.
 */
public final class Database implements AutoCloseable {
  private final Dialect dialect;
  private final Connections connections;
  private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

  private Database(Dialect dialect, Connections connections) {
    this.dialect = dialect;
    this.connections = connections;
  }

  /**
   * Opens the database, creates it where it is not there, and brings its tables up to date.
   *
   * @throws DatabaseException where it cannot be reached, read or written, is damaged, or was
   *     written by a newer version of the program
   */
  public static Database open(DatabaseSettings settings) {
    Dialect dialect = Dialect.of(settings);
    Connections connections =
        switch (dialect) {
          case SQLITE -> SqliteConnections.open(settings);
          case POSTGRESQL -> PostgresConnections.open(settings);
        };
    try {
      Migrations.run(dialect, connections.migrating(), settings.shownUrl());
      return new Database(dialect, connections);
    } catch (RuntimeException e) {
      connections.close();
      throw Failures.explained(e, settings.shownUrl());
    }
  }

  /** Whether there is something to open: {@link #open} would not start with an empty database. */
  public static boolean isThere(DatabaseSettings settings) {
    return switch (Dialect.of(settings)) {
      case SQLITE -> SqliteConnections.isThere(settings);
      case POSTGRESQL -> true; // made by its own tools, never by opening it
    };
  }

  /**
   * {@link #backup(Path)} of a database that another process may have open.
   *
   * @throws DatabaseException also where there is no such database
   */
  public static void backup(DatabaseSettings settings, Path target) {
    refuseUnlessCopied(Dialect.of(settings), target);
    if (!isThere(settings)) {
      throw new DatabaseException("%s: there is no such database".formatted(settings), null);
    }
    try (Database db = open(settings)) {
      db.backup(target);
    }
  }

  /** Which of the two it is. */
  public Dialect dialect() {
    return dialect;
  }

  /** Runs {@code work} in a transaction that sees one state of the data and changes none. */
  public <T extends @Nullable Object> T read(Function<Tx, T> work) {
    return run(
        connections.reading(),
        connections.readLock(),
        tx -> {
          if (!dialect.beginReading().isEmpty()) {
            tx.handle.execute(dialect.beginReading());
          }
          return work.apply(tx);
        });
  }

  /** Runs {@code work} in a transaction that is committed if it answers, undone if it throws. */
  public <T extends @Nullable Object> T write(Function<Tx, T> work) {
    return run(connections.writing(), connections.writeLock(), work);
  }

  /** {@link #write} for work that has no answer. */
  public void change(Consumer<Tx> work) {
    write(tx -> {
      work.accept(tx);
      return true;
    });
  }

  /**
   * Writes a consistent copy to {@code target} while the program goes on.
   *
   * @throws DatabaseException where {@code target} exists already or the database has its own tool
   *     for it
   */
  public void backup(Path target) {
    refuseUnlessCopied(dialect, target);
    try {
      connections.copyTo(target);
    } catch (JdbiException e) {
      throw Failures.explained(e, target.toString());
    }
  }

  private static void refuseUnlessCopied(Dialect dialect, Path target) {
    if (!dialect.copiesItself()) {
      throw new DatabaseException(
          "a PostgreSQL database is backed up by its own tool: pg_dump --format=custom", null);
    }
    if (Files.exists(target)) {
      throw new DatabaseException("%s exists already and is left as it is".formatted(target), null);
    }
  }

  @Override
  public void close() {
    connections.close();
  }

  private <T extends @Nullable Object> T run(Jdbi jdbi, Lock lock, Function<Tx, T> work) {
    if (busy.get()) {
      throw new IllegalStateException("a transaction inside a transaction");
    }
    lock.lock();
    busy.set(true);
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(open -> work.apply(new Tx(open, dialect)));
    } catch (JdbiException e) {
      throw Failures.explained(e, connections.name());
    } finally {
      busy.remove();
      lock.unlock();
    }
  }
}
