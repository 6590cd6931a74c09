package io.tallywire.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import picocli.CommandLine;

/** The whole command line over a folder of settings, at a time that stands still. */
final class Terminal {
  static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  private final Path config;

  /** What a command left behind. */
  record Answer(int code, String out, String err) {}

  /** Settings with one topic, one feed and an SQLite file below {@code folder}. */
  Terminal(Path folder) throws IOException {
    config = Files.createDirectories(folder.resolve("config"));
    write("tallywire.yml", "database: { url: \"%s\" }\nweb: { port: 0 }\n".formatted(url(folder)));
    write("feeds.yml", "feeds:\n  - { url: \"https://herald.example/rss\", outlet: \"Herald\" }\n");
    write(
        "topics.yml",
        """
        topics:
          - { id: flood, title: "Floods", query: 'flood* AND (killed OR dead)' }
          - { id: strike, title: "Strikes", query: 'strike*' }
        """);
  }

  static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("test.db");
  }

  Path write(String file, String text) throws IOException {
    return Files.writeString(config.resolve(file), text);
  }

  Path file(String name) {
    return config.resolve(name);
  }

  Answer run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    CommandLine line =
        Tallywire.commandLine(
            (settings, in, terminal) -> {
              throw new IllegalStateException("nothing is to be started");
            },
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            InstantSource.fixed(NOW));
    line.setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--config";
    all[arguments.length + 1] = config.toString();
    int code = line.execute(all);
    return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
