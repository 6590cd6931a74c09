package io.tallywire.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables up to date, and refuses a database that is ahead of this program. */
final class Migrations {
  static void run(Dialect dialect, DataSource source, String name) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:" + dialect.migrations())
            .validateMigrationNaming(true)
            .load();
    MigrationInfo[] all = flyway.info().all();
    Arrays.stream(all)
        .filter(Migrations::isAhead)
        .reduce((earlier, later) -> later)
        .ifPresent(ahead -> {
          throw new DatabaseException(
              "the database %s was written by a newer version of Tallywire (its tables are at %s): run that version, or restore a backup"
                  .formatted(name, ahead.getVersion()),
              null);
        });
    flyway.migrate();
  }

  private static boolean isAhead(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }

  private Migrations() {}
}
