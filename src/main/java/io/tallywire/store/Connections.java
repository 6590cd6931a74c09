package io.tallywire.store;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Connections to one database: who may write when, and how many may read. */
interface Connections extends AutoCloseable {
  /** The database's name in messages. */
  String name();

  Jdbi reading();

  Jdbi writing();

  /** To be held while one reads. */
  Lock readLock();

  /** To be held while one writes. */
  Lock writeLock();

  /** Where the migrations run. */
  DataSource migrating();

  /** Writes a consistent copy to a file that does not exist. */
  void copyTo(Path target);

  @Override
  void close();
}
