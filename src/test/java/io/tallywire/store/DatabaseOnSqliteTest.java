package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class DatabaseOnSqliteTest extends DatabaseContract {
  private final Values values = new Values();

  @Override
  Database database() {
    return Database.open(sqlite());
  }

  @Override
  DatabaseSettings settings() {
    return DatabaseSettings.of("jdbc:sqlite:" + folder.resolve("own.db"));
  }

  @Test
  void the_folder_of_the_file_is_created() {
    Path file = folder.resolve("new/deep/tallywire.db");
    at(file).close();

    assertThat(file).exists();
  }

  @Test
  void a_commit_is_written_through_to_the_disk() {
    String mode = db.write(tx -> pragma(tx, "journal_mode"));
    String synchronous = db.write(tx -> pragma(tx, "synchronous"));

    assertThat(mode).isEqualTo("wal");
    assertThat(synchronous).isEqualTo("2");
  }

  @Test
  void what_was_committed_is_there_in_a_copy_of_the_files_taken_at_any_moment() throws IOException {
    db.change(tx -> values.put(tx, "a", "1"));
    // What a killed process leaves behind: the file and its log, nothing closed.
    Path left = Files.createDirectory(folder.resolve("left"));
    for (String name : new String[] {"tallywire.db", "tallywire.db-wal"}) {
      Files.copy(folder.resolve(name), left.resolve(name));
    }

    try (Database reopened = at(left.resolve("tallywire.db"))) {
      assertThat(value(reopened, "a")).contains("1");
    }
  }

  @Test
  void a_log_with_a_damaged_end_costs_no_more_than_the_end() throws IOException {
    db.change(tx -> values.put(tx, "a", "1"));
    Path left = Files.createDirectory(folder.resolve("left"));
    Files.copy(folder.resolve("tallywire.db"), left.resolve("tallywire.db"));
    Path log = left.resolve("tallywire.db-wal");
    Files.copy(folder.resolve("tallywire.db-wal"), log);
    Files.write(log, new byte[] {1, 2, 3, 4, 5, 6, 7}, StandardOpenOption.APPEND);

    try (Database reopened = at(left.resolve("tallywire.db"))) {
      assertThat(value(reopened, "a")).contains("1");
    }
  }

  @Test
  void a_damaged_file_is_named_as_such() throws IOException {
    for (int i = 0; i < 400; i++) {
      String name = "name" + i;
      db.change(tx -> values.put(tx, name, "x".repeat(500)));
    }
    db.close();
    Path file = folder.resolve("tallywire.db");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long middle = channel.size() / 2 / 4096 * 4096;
      channel.write(ByteBuffer.wrap(new byte[16_384]), middle);
    }

    assertThatThrownBy(() -> at(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("restore a backup");
  }

  @Test
  void a_file_that_is_no_database_is_named_as_such() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.writeString(file, "These are notes, and there are many of them. ".repeat(100));

    assertThatThrownBy(() -> at(file))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("notes.txt is no SQLite database");
  }

  @Test
  void a_file_that_cannot_be_written_is_named_as_such() {
    db.close();
    String readOnly = "jdbc:sqlite:file:" + folder.resolve("tallywire.db") + "?mode=ro";

    assertThatThrownBy(() -> Database.open(DatabaseSettings.of(readOnly)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("is read-only");
  }

  @Test
  void a_folder_that_cannot_be_created_is_named_as_such() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> at(folder.resolve("file/tallywire.db")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("cannot create the folder");
  }

  @Test
  void a_backup_is_a_whole_database_made_while_others_write() {
    db.change(tx -> values.put(tx, "a", "1"));
    Path copy = folder.resolve("it's a copy.db");
    db.backup(copy);
    db.change(tx -> values.put(tx, "a", "2"));

    try (Database restored = at(copy)) {
      assertThat(value(restored, "a")).contains("1");
    }
  }

  @Test
  void a_backup_overwrites_nothing() throws IOException {
    Path copy = folder.resolve("copy.db");
    Files.writeString(copy, "precious");

    assertThatThrownBy(() -> db.backup(copy))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("exists already");
    assertThat(copy).hasContent("precious");
  }

  @Test
  void a_database_in_memory_works_and_is_gone_when_closed() {
    DatabaseSettings memory = DatabaseSettings.of("jdbc:sqlite::memory:");
    try (Database one = Database.open(memory);
        Database two = Database.open(memory)) {
      one.change(tx -> values.put(tx, "a", "1"));
      assertThat(value(one, "a")).contains("1");
      assertThat(value(two, "a")).isEmpty();
    }
  }

  private static Database at(Path file) {
    return Database.open(DatabaseSettings.of("jdbc:sqlite:" + file));
  }

  private static String pragma(Tx tx, String name) {
    return tx.handle.createQuery("pragma " + name).mapTo(String.class).one();
  }
}
