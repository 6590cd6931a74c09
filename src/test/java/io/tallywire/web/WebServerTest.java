package io.tallywire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The listening server, asked over HTTP. */
class WebServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private WebServer server;

  @BeforeEach
  void start() {
    server =
        WebServer.start(
            new WebSettings("127.0.0.1", 0),
            List.of(
                new Route("/well", () -> Answer.json(200, "{\"a\":\"é\"}")),
                new Route("/ill", () -> Answer.json(503, "{}")),
                new Route(
                    "/broken",
                    () -> {
                      throw new IllegalStateException("secret detail");
                    })));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> ask(String method, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
    return client.send(
        HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  @Test
  void a_route_answers_with_its_status_and_body() throws Exception {
    HttpResponse<String> answer = ask("GET", "/well");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"a\":\"é\"}");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(ask("GET", "/ill").statusCode()).isEqualTo(503);
  }

  @Test
  void head_has_the_status_of_get_and_no_body() throws Exception {
    assertThat(ask("HEAD", "/well").statusCode()).isEqualTo(200);
    assertThat(ask("HEAD", "/ill").statusCode()).isEqualTo(503);
    assertThat(ask("HEAD", "/well").body()).isEmpty();
  }

  @Test
  void it_does_not_tell_what_it_is_made_of() throws Exception {
    for (String path : List.of("/well", "/nowhere", "/broken")) {
      HttpResponse<String> answer = ask("GET", path);
      assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
      assertThat(answer.body()).doesNotContainIgnoringCase("jetty", "javalin", "secret detail");
    }
    assertThat(ask("GET", "/broken").statusCode()).isEqualTo(500);
    assertThat(ask("GET", "/nowhere").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "/well").statusCode()).isEqualTo(405);
  }

  @Test
  void a_port_that_is_taken_is_named_by_its_key() {
    var taken = new WebSettings("127.0.0.1", server.port());

    assertThatThrownBy(() -> WebServer.start(taken, List.of()).close())
        .isInstanceOf(WebException.class)
        .hasMessageContaining("web.port")
        .hasMessageContaining("127.0.0.1:" + server.port());
  }

  @Test
  void a_stopped_server_frees_its_port() {
    int port = server.port();
    server.close();

    try (var next = WebServer.start(new WebSettings("127.0.0.1", port), List.of())) {
      assertThat(next.port()).isEqualTo(port);
    }
  }
}
