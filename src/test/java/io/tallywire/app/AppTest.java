package io.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.cli.Tallywire;
import io.tallywire.config.Config;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole, started and stopped. */
class AppTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  @TempDir private Path folder;

  private Path settings(int port) throws Exception {
    return PackagedProgram.configuration(
        folder.resolve("config"),
        Map.of(),
        "database: { url: \"jdbc:sqlite:%s\" }".formatted(folder.resolve("test.db")),
        "web: { port: %d }".formatted(port));
  }

  @Test
  void a_started_program_answers_for_its_health_until_it_is_stopped() throws Exception {
    Config config = Config.load(settings(0), Map.of());
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    try (var app =
        new App(config, InputStream.nullInputStream(), out, InstantSource.system(), "test")) {
      app.start();
      for (String path : new String[] {"live", "ready"}) {
        URI address = URI.create("http://127.0.0.1:%d/health/%s".formatted(app.webPort(), path));
        try (var client = HttpClient.newHttpClient()) {
          HttpResponse<String> answer =
              client.send(
                  HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void a_port_that_is_taken_ends_the_program_with_its_key() throws Exception {
    var err = new StringWriter();
    try (var taken = new ServerSocket(0, 1, LOOPBACK)) {
      var line =
          Tallywire.commandLine(
              (config, in, out) -> new App(config, in, out, InstantSource.system(), "test"),
              InputStream.nullInputStream(),
              new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
              InstantSource.system());
      line.setErr(new PrintWriter(err, true));

      int code = line.execute("run", "--config", settings(taken.getLocalPort()).toString());

      assertThat(code).isEqualTo(2);
    }
    assertThat(err.toString()).contains("web.port").doesNotContain("Exception");
  }
}
