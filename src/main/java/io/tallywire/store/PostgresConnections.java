package io.tallywire.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A pool of connections to one PostgreSQL database, which keeps its callers apart itself. */
final class PostgresConnections implements Connections {
  private static final int CONNECTIONS = 10;

  private final String name;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Lock free = new NoLock();

  private PostgresConnections(String name, HikariDataSource pool) {
    this.name = name;
    this.pool = pool;
    this.jdbi = Statements.jdbi(pool);
  }

  static PostgresConnections open(DatabaseSettings settings) {
    var config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setJdbcUrl(settings.url());
    if (settings.user() != null) {
      config.setUsername(settings.user());
    }
    if (settings.password() != null) {
      config.setPassword(settings.password());
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
    try {
      return new PostgresConnections(settings.shownUrl(), new HikariDataSource(config));
    } catch (RuntimeException e) {
      throw Failures.explained(e, settings.shownUrl());
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Jdbi reading() {
    return jdbi;
  }

  @Override
  public Jdbi writing() {
    return jdbi;
  }

  @Override
  public Lock readLock() {
    return free;
  }

  @Override
  public Lock writeLock() {
    return free;
  }

  @Override
  public DataSource migrating() {
    return pool;
  }

  @Override
  public void copyTo(Path target) {
    throw new UnsupportedOperationException("PostgreSQL does not copy itself");
  }

  @Override
  public void close() {
    pool.close();
  }
}
