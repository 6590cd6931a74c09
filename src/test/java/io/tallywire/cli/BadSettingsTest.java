package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be used, as the commands tell of them. */
class BadSettingsTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void settings() throws IOException {
    terminal = new Terminal(folder);
    terminal.write("tallywire.yml", "web: { port: 0 }\nfetch:\n  timeuot: 5s\n");
    terminal.write(
        "feeds.yml", "feeds:\n  - { url: \"herald.example/rss\", outlet: \"Herald\" }\n");
    terminal.write(
        "topics.yml", "topics:\n  - id: flood\n    title: Floods\n    query: 'flood AND ('\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "run",
        "backup x",
        "backfill --topic flood --since 1d",
        "reread",
        "withdraw https://a.example/1 40"
      })
  void every_command_names_every_mistake_with_file_and_line(String command) {
    Terminal.Answer answer = terminal.run(command.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().lines().map(line -> line.replace("tallywire: ", "")))
        .anyMatch(line ->
            line.startsWith(terminal.file("tallywire.yml") + ":3: ") && line.contains("timeuot"))
        .anyMatch(line ->
            line.startsWith(terminal.file("feeds.yml") + ":2: ")
                && line.contains("'herald.example/rss'"))
        .anyMatch(line ->
            line.startsWith(terminal.file("topics.yml") + ":4: ")
                && line.contains("cannot read the query"));
    assertThat(answer.err()).doesNotContain("Exception");
  }

  @Test
  void a_word_that_is_no_command_is_bad_input_too() {
    assertThat(terminal.run("bakup").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"opml", "opml import", "opml export", "backup", "backfill", "reread", "withdraw"})
  void every_command_explains_itself(String command) {
    Terminal.Answer answer = terminal.run((command + " --help").split(" "));

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Usage: tallywire " + command);
  }
}
