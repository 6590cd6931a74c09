package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code opml import} and {@code opml export}. */
class OpmlCommandsTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="News">
          <outline text="Harbour &amp; &quot;Coast&quot;" type="rss" xmlUrl="https://harbour.example/feed?a=1&amp;b=2"/>
          <outline text="More"><outline title="Valley \\ Post" xmlUrl="http://valley.example/atom"/></outline>
        </outline>
        <outline text="Herald again" type="rss" xmlUrl="https://herald.example/rss"/>
        <outline text="" xmlUrl="https://nameless.example/rss"/>
        <outline text="Harbour twice" xmlUrl="https://harbour.example/feed?a=1&amp;b=2"/>
      </body></opml>
      """;

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void settings() throws IOException {
    terminal = new Terminal(folder);
  }

  private Terminal.Answer importing(String opml) throws IOException {
    return terminal.run(
        "opml", "import", Files.writeString(folder.resolve("mine.opml"), opml).toString());
  }

  private String feeds() throws IOException {
    return Files.readString(terminal.file("feeds.yml"));
  }

  @Test
  void feeds_of_all_folders_are_added_below_what_stands_there() throws IOException {
    String before =
        """
        # Mine, with care
        feeds:
          # the oldest
          - url: "https://herald.example/rss"
            outlet: "Herald"   # a comment
        # the end
        """;
    terminal.write("feeds.yml", before);

    Terminal.Answer answer = importing(LIST);

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("3 feeds added").contains("2 were there already");
    assertThat(feeds())
        .isEqualTo(
            before
                + """
                  - { url: "https://harbour.example/feed?a=1&b=2", outlet: "Harbour & \\"Coast\\"" }
                  - { url: "http://valley.example/atom", outlet: "Valley \\\\ Post" }
                  - { url: "https://nameless.example/rss", outlet: "nameless.example" }
                """
                    .indent(2)
                    .replaceAll("(?m)^ {2}  -", "  -"));
    assertThat(terminal.run("check").out()).contains("4 feeds");
  }

  @Test
  void a_second_import_adds_nothing() throws IOException {
    importing(LIST);
    String after = feeds();

    assertThat(importing(LIST).out()).contains("0 feeds added");
    assertThat(feeds()).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "feeds:",
        "feeds: []\n",
        "feeds: # none yet\n",
        "# nothing\n",
        "feeds:\r\n- { url: \"https://a.example/\", outlet: \"A\" }\r\n",
        "feeds:\n      - { url: \"https://a.example/\", outlet: \"A\" }"
      })
  void feeds_are_added_to_a_file_of_any_shape(String before) throws IOException {
    terminal.write("feeds.yml", before);

    assertThat(importing(LIST).code()).isZero();
    assertThat(terminal.run("check").code()).isZero();
    assertThat(feeds()).contains("https://nameless.example/rss");
  }

  @Test
  void a_list_in_brackets_is_left_as_it_is() throws IOException {
    String before = "feeds: [ { url: \"https://a.example/\", outlet: \"A\" } ]\n";
    terminal.write("feeds.yml", before);

    Terminal.Answer answer = importing(LIST);

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("feeds.yml").contains("one entry a line");
    assertThat(feeds()).isEqualTo(before);
    try (var files = Files.list(folder.resolve("config"))) {
      assertThat(files).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<opml><body>NL<outline text='x'></body></opml>|mine.opml:2: ",
        "<rss version='2.0'><channel/></rss>|mine.opml:1: this is no OPML",
        "nothing of the kind|mine.opml:1: ",
        "<!DOCTYPE opml SYSTEM 'file:///etc/hostname'>NL<opml/>|mine.opml:1: ",
        "<opml><body/></opml>|there is no feed in it",
        "<opml><body>NL<outline xmlUrl='ftp://a.example/'/>NL<outline xmlUrl='https://b.example/'/>NL"
            + "<outline xmlUrl='://'/></body></opml>|mine.opml:2: 'ftp://a.example/' is no address"
      })
  void a_file_that_cannot_be_read_is_named_with_its_line(String opml, String complaint)
      throws IOException {
    String before = feeds();

    Terminal.Answer answer = importing(opml.replace("NL", "\n"));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(complaint).doesNotContain("Exception");
    assertThat(feeds()).isEqualTo(before);
  }

  @Test
  void every_bad_address_is_named() throws IOException {
    Terminal.Answer answer =
        importing(
            "<opml><body><outline xmlUrl='a'/>\n<outline xmlUrl='mailto:b@c'/></body></opml>");

    assertThat(answer.err()).contains("mine.opml:1: 'a'").contains("mine.opml:2: 'mailto:b@c'");
  }

  @Test
  void a_missing_file_is_named() {
    Terminal.Answer answer = terminal.run("opml", "import", folder.resolve("none").toString());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("none: cannot be read");
  }

  @Test
  void what_is_exported_can_be_imported() throws IOException {
    importing(LIST);
    String before = feeds();
    Path list = folder.resolve("list.opml");

    assertThat(terminal.run("opml", "export", list.toString()).code()).isZero();
    assertThat(terminal.run("opml", "export").out()).isEqualTo(Files.readString(list));

    terminal.write("feeds.yml", "feeds:\n");
    assertThat(terminal.run("opml", "import", list.toString()).out()).contains("4 feeds added");
    assertThat(feeds().lines().skip(1).map(String::strip))
        .containsExactlyElementsOf(before.lines().skip(1).map(String::strip).toList());
  }
}
