package io.tallywire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InspectArticleTest {
  private static final String PAGE =
      """
      <html><head><title>Ferry runs aground</title><meta name="author" content="Ida Holm">
      <meta property="article:published_time" content="2025-04-01T09:30:00+02:00"></head>
      <body><h1>Ferry runs aground</h1><p>A ferry with 212 people ran aground off Skarn on Tuesday, \
      the coastguard said, but nobody was hurt.</p></body></html>
      """;

  @TempDir private Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private CommandLine command = new CommandLine(new InspectArticle());

  @BeforeEach
  void direct_output_here() {
    command = command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
  }

  @Test
  void one_json_object_a_file_is_printed_plain_or_gzipped() throws IOException {
    Path plain = Files.writeString(dir.resolve("a.html"), PAGE);
    Path zipped = dir.resolve("b.html.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    int exit = command.execute("--json", plain.toString(), zipped.toString());

    assertThat(exit).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    for (String line : out.toString().lines().toList()) {
      JsonNode page = JsonMapper.builder().build().readTree(line);
      assertThat(page.get("title").asText()).isEqualTo("Ferry runs aground");
      assertThat(page.get("author").asText()).isEqualTo("Ida Holm");
      assertThat(page.get("published").asText()).isEqualTo("2025-04-01T09:30:00+02:00");
      assertThat(page.get("text").asText()).startsWith("A ferry with 212 people");
    }
    assertThat(out.toString().lines().map(line -> line.contains("b.html.gz")))
        .containsExactly(false, true);
  }

  @Test
  void a_file_that_is_missing_is_named_and_the_others_are_read() throws IOException {
    Path plain = Files.writeString(dir.resolve("a.html"), PAGE);

    int exit = command.execute(dir.resolve("none.html").toString(), plain.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).contains("none.html");
    assertThat(out.toString()).contains("title: Ferry runs aground");
  }
}
