package io.tallywire.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the packaged jar as an operator would, on the JVM that runs the tests. */
final class PackagedProgram {
  private static final Path JAR =
      Path.of(System.getProperty("tallywire.jar", "target/tallywire.jar")).toAbsolutePath();

  /** Starts it; both streams are appended to files. */
  static Process start(Path out, Path err, Map<String, String> environment, String... arguments)
      throws IOException {
    return start(Path.of("/dev/null"), out, err, environment, arguments);
  }

  /** Starts it with what is typed on the terminal in a file. */
  static Process start(
      Path typed, Path out, Path err, Map<String, String> environment, String... arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar"));
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("TALLYWIRE_WEB_PORT", "0");
    builder.environment().putAll(environment);
    builder.environment().put("COLUMNS", "1000");
    builder.redirectInput(ProcessBuilder.Redirect.from(typed.toFile()));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()));
    return builder.start();
  }

  /** A configuration folder with these feeds and the topic of the sample newsroom. */
  static Path configuration(Path folder, Map<String, String> feeds, String... settings)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("tallywire.yml"), String.join("\n", settings) + "\n");
    var list = new StringBuilder("feeds:\n");
    feeds.forEach((outlet, url) ->
        list.append("  - { url: \"%s\", outlet: \"%s\" }\n".formatted(url, outlet)));
    Files.writeString(folder.resolve("feeds.yml"), list);
    Files.writeString(
        folder.resolve("topics.yml"),
        """
        topics:
          - id: nk-troops
            title: "North Korean troops in Russia"
            query: '("north korea*" OR pyongyang OR dprk) AND (troops OR soldiers OR casualties) AND (russia* OR ukrain* OR kursk)'
        """);
    return folder;
  }

  private PackagedProgram() {}
}
