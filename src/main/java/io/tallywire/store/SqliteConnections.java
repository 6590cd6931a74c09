package io.tallywire.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: one connection that writes, behind a lock, since several writers meet "database
 * is locked" in spite of a busy timeout; several that read. A database in memory has a single
 * connection for both.
 */
final class SqliteConnections implements Connections {
  private static final String PREFIX = "jdbc:sqlite:";
  private static final String CHECK = "pragma quick_check(1)";
  private static final String READ_ONLY = "pragma query_only = on";
  private static final String COPY = "vacuum into :target";
  private static final int BUSY_MILLIS = 30_000;
  private static final int READERS = 4;

  private final String name;
  private final Connection writer;
  private final Jdbi writing;
  private final Jdbi reading;
  private final @Nullable HikariDataSource readers;
  private final Lock writeLock = new ReentrantLock(true);
  private final Lock readLock;

  private SqliteConnections(
      String name, Connection writer, @Nullable HikariDataSource readers, Lock freeLock) {
    this.name = name;
    this.writer = writer;
    this.readers = readers;
    this.writing = Statements.jdbi(new KeptConnection(writer));
    this.reading = readers == null ? writing : Statements.jdbi(readers);
    this.readLock = readers == null ? writeLock : freeLock;
  }

  static SqliteConnections open(DatabaseSettings settings) {
    String path = settings.url().substring(PREFIX.length());
    boolean inMemory = path.equals(":memory:") || path.isEmpty();
    if (!inMemory && !path.startsWith("file:")) {
      createFolder(Path.of(path));
    }
    String name = settings.shownUrl();
    Connection writer = null;
    try {
      writer = source(settings.url(), true).getConnection();
      checkUsable(writer, name);
      HikariDataSource readers = inMemory ? null : pool(source(settings.url(), false));
      return new SqliteConnections(name, writer, readers, new NoLock());
    } catch (SQLException | RuntimeException e) {
      closeQuietly(writer, e);
      throw Failures.explained(e, name);
    }
  }

  static boolean isThere(DatabaseSettings settings) {
    String path = settings.url().substring(PREFIX.length());
    int parameters = path.indexOf('?');
    String file = parameters < 0 ? path : path.substring(0, parameters);
    return file.startsWith("file:") || (!file.isEmpty() && Files.exists(Path.of(file)));
  }

  private static void createFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new DatabaseException(
          "cannot create the folder %s for the database".formatted(folder), e);
    }
  }

  private static SQLiteDataSource source(String url, boolean writes) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    if (writes) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL); // a commit outlives a power cut
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }
    var source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static HikariDataSource pool(DataSource source) {
    var config = new HikariConfig();
    config.setPoolName("sqlite-readers");
    config.setDataSource(source);
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionInitSql(READ_ONLY);
    return new HikariDataSource(config);
  }

  /** Says at the start, not at the first article, that a file is damaged or cannot be written. */
  private static void checkUsable(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(CHECK)) {
        String first = rows.next() ? rows.getString(1) : "no answer";
        if (!"ok".equals(first)) {
          throw new DatabaseException(
              "the database %s is damaged (%s): restore a backup".formatted(name, first), null);
        }
      }
      statement.execute("begin immediate");
      statement.execute("create table write_check (id integer)"); // "begin" alone may not notice
      statement.execute("rollback");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Jdbi reading() {
    return reading;
  }

  @Override
  public Jdbi writing() {
    return writing;
  }

  @Override
  public Lock readLock() {
    return readLock;
  }

  @Override
  public Lock writeLock() {
    return writeLock;
  }

  @Override
  public DataSource migrating() {
    return new KeptConnection(writer);
  }

  @Override
  public void copyTo(Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    writeLock.lock();
    try {
      Files.deleteIfExists(part);
      writing.useHandle(
          handle -> handle.createUpdate(COPY).bind("target", part.toString()).execute());
      Files.move(part, target);
    } catch (IOException e) {
      throw new DatabaseException("cannot write the backup %s".formatted(target), e);
    } finally {
      writeLock.unlock();
    }
  }

  @Override
  public void close() {
    if (readers != null) {
      readers.close();
    }
    writeLock.lock(); // the last transaction ends first
    try {
      writer.close();
    } catch (SQLException e) {
      throw Failures.explained(e, name);
    } finally {
      writeLock.unlock();
    }
  }

  private static void closeQuietly(@Nullable Connection connection, Exception reason) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
