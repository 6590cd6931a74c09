package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup}. */
class BackupTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void settings() throws IOException {
    terminal = new Terminal(folder);
  }

  @Test
  void the_copy_holds_what_is_committed_while_the_database_is_in_use() {
    Path copy = folder.resolve("copy.db");
    try (Database db = Database.open(DatabaseSettings.of(Terminal.url(folder)))) {
      db.change(tx ->
          Stores.standard()
              .articles()
              .add(
                  tx,
                  Article.given("https://a.example/1", "Herald", "One", Terminal.NOW, "Text."),
                  "a.example/1",
                  null,
                  Terminal.NOW));

      assertThat(terminal.run("backup", copy.toString()).code()).isZero();
    }
    try (Database db = Database.open(DatabaseSettings.of("jdbc:sqlite:" + copy))) {
      long articles = db.read(tx -> Stores.standard().articles().count(tx, Instant.EPOCH));
      assertThat(articles).isEqualTo(1);
    }
  }

  @Test
  void a_file_that_is_there_is_left_alone() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.db"), "precious");

    Terminal.Answer answer = terminal.run("backup", kept.toString());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("exists already");
    assertThat(kept).hasContent("precious");
  }

  @Test
  void without_a_database_there_is_nothing_to_copy_and_none_is_made() {
    Terminal.Answer answer = terminal.run("backup", folder.resolve("copy.db").toString());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("there is no such database");
    assertThat(folder).isDirectoryNotContaining("glob:**.db");
  }

  @Test
  void a_postgresql_database_is_left_to_its_own_tool() throws IOException {
    terminal.write("tallywire.yml", "database: { url: \"jdbc:postgresql://localhost:1/news\" }\n");

    Terminal.Answer answer = terminal.run("backup", folder.resolve("copy.db").toString());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("pg_dump");
  }
}
