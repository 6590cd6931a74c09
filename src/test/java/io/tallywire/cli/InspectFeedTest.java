package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectFeedTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link>
      <item><title>Ferry late</title><link>/ferry</link>
      <pubDate>Sat, 01 Mar 2025 12:00:00 +0100</pubDate></item></channel></rss>
      """;

  @TempDir private Path folder;

  private static List<JsonNode> run(String... arguments) throws Exception {
    var out = new StringWriter();
    int code = new CommandLine(new InspectFeed()).setOut(new PrintWriter(out)).execute(arguments);
    assertThat(code).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      lines.add(new JsonMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void every_file_gets_a_line_whatever_it_is() throws Exception {
    Path feed = Files.writeString(folder.resolve("feed.xml"), FEED);
    Path junk = Files.writeString(folder.resolve("junk.xml"), "no feed");

    List<JsonNode> lines =
        run("--json", feed.toString(), junk.toString(), folder.resolve("missing").toString());

    assertThat(lines).extracting(l -> l.path("ok").asBoolean()).containsExactly(true, false, false);
    assertThat(lines.getFirst().path("title").asText()).isEqualTo("Harbour");
    assertThat(lines.getFirst().path("entries").get(0).path("published").asText())
        .isEqualTo("2025-03-01T12:00:00+01:00");
    assertThat(lines.get(1).path("error").asText()).contains("neither XML nor JSON");
    assertThat(lines.get(2).path("error").asText()).isEqualTo("cannot read the file");
  }

  @Test
  void a_manifest_names_files_beside_it_with_their_circumstances() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/feed.xml"), FEED);
    Path manifest =
        Files.writeString(
            folder.resolve("files.jsonl"),
            """
            {"file": "sub/feed.xml", "content_type": "text/xml", "base_url": "https://h.example/x"}
            {"file": "sub/../sub/feed.xml", "content_type": null, "base_url": null}
            """);

    List<JsonNode> lines = run("--manifest", manifest.toString());

    assertThat(lines)
        .extracting(l -> l.path("file").asText())
        .containsExactly("sub/feed.xml", "sub/../sub/feed.xml");
    assertThat(lines)
        .extracting(l -> l.path("entries").get(0).path("link").asText())
        .containsExactly("https://h.example/ferry", "/ferry");
  }

  @Test
  void nothing_to_inspect_is_a_mistake_in_the_call() {
    var err = new StringWriter();

    int code = new CommandLine(new InspectFeed()).setErr(new PrintWriter(err)).execute();

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("name a FILE or a --manifest");
  }
}
