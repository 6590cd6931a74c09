package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two folders of migrations are one history, told twice. */
class MigrationsTest {
  private static final String SQLITE_COLUMNS =
      """
      select m.name || '.' || c.name || case when c."notnull" = 1 or c.pk > 0 then ' !' else '' end
      from sqlite_master m join pragma_table_info(m.name) c
      where m.type = 'table' and m.name not like 'sqlite%' and m.name not like 'flyway%'
      """;

  private static final String POSTGRESQL_COLUMNS =
      """
      select table_name || '.' || column_name || case when is_nullable = 'NO' then ' !' else '' end
      from information_schema.columns
      where table_schema = 'public' and table_name not like 'flyway%'
      """;

  private static final String SQLITE_INDEXES =
      """
      select name from sqlite_master
      where type = 'index' and sql is not null and name not like 'flyway%'
      """;

  private static final String POSTGRESQL_INDEXES =
      """
      select indexname from pg_indexes
      where schemaname = 'public' and indexname not like 'flyway%'
        and indexname not like '%\\_pkey' and indexname not like '%\\_key'
      """;

  @Test
  void both_folders_hold_the_same_numbers_and_names() throws IOException {
    assertThat(files(Dialect.SQLITE)).isNotEmpty().isEqualTo(files(Dialect.POSTGRESQL));
  }

  @Test
  void both_make_the_same_tables_columns_and_indexes() {
    try (Database sqlite = Database.open(DatabaseSettings.of("jdbc:sqlite::memory:"));
        Database postgresql = Database.open(PostgresServer.database())) {
      assertThat(answers(sqlite, SQLITE_COLUMNS))
          .isNotEmpty()
          .isEqualTo(answers(postgresql, POSTGRESQL_COLUMNS));
      assertThat(answers(sqlite, SQLITE_INDEXES))
          .isNotEmpty()
          .isEqualTo(answers(postgresql, POSTGRESQL_INDEXES));
    }
  }

  private static List<String> answers(Database db, String question) {
    return db.read(tx -> tx.handle.createQuery(question).mapTo(String.class).list()).stream()
        .sorted()
        .toList();
  }

  private static List<String> files(Dialect dialect) throws IOException {
    Path folder = Path.of("src/main/resources").resolve(dialect.migrations());
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
