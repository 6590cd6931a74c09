package io.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.metrics.Heartbeat;
import io.tallywire.outbox.Draft;
import io.tallywire.outbox.SendResult;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.FeedAddress;
import io.tallywire.store.FollowedFeed;
import io.tallywire.store.Poll;
import io.tallywire.store.Stores;
import io.tallywire.web.WebServer;
import io.tallywire.web.WebSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The health of a program, asked over HTTP, with a real database and a clock that moves. */
class HealthRoutesTest {
  private final Stores stores = Stores.standard();
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");
  private String trouble = "";
  @TempDir private Path folder;
  private Database db;
  private Runnable task;
  private WebServer server;

  @BeforeEach
  void start() {
    db = Database.open(DatabaseSettings.of("jdbc:sqlite:" + folder.resolve("test.db")));
    var platform =
        new Platform(
            "telegram", message -> new SendResult.Sent("1"), () -> {}, () -> trouble, () -> {});
    var heartbeat = new Heartbeat(Duration.ofMinutes(2), () -> now);
    task = heartbeat.beating("poll", () -> {});
    server =
        WebServer.start(
            new WebSettings("127.0.0.1", 0),
            new HealthRoutes(db, stores, List.of(platform), () -> now).routes(heartbeat));
  }

  @AfterEach
  void stop() {
    server.close();
    db.close();
  }

  private record Health(int status, JsonNode body) {
    String check(String name) {
      return body.path("checks").path(name).asText();
    }
  }

  private Health ask(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:%d/health/%s".formatted(server.port(), path));
    try (var client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      return new Health(answer.statusCode(), new JsonMapper().readTree(answer.body()));
    }
  }

  private void assertReadyFailsAlone(String check, String text) throws Exception {
    Health ready = ask("ready");
    assertThat(ready.status()).isEqualTo(503);
    assertThat(ready.body().path("status").asText()).isEqualTo("failing");
    assertThat(ready.check(check)).contains(text);
    assertThat(ask("live").status()).isEqualTo(200);
  }

  private void poll(FollowedFeed feed, String error) {
    db.change(tx -> {
      FollowedFeed leased =
          stores.feeds().lease(tx, now, now.plusSeconds(60), 10).stream()
              .filter(f -> f.id() == feed.id())
              .findFirst()
              .orElseThrow();
      stores
          .feeds()
          .record(
              tx,
              leased,
              error.isEmpty()
                  ? Poll.succeeded(now, now, Duration.ofMinutes(1), null, null)
                  : Poll.failed(now, now, Duration.ofMinutes(1), 1, error));
    });
    db.change(tx -> stores.feeds().releaseLeases(tx, now));
  }

  @Test
  void a_program_that_works_is_alive_and_ready() throws Exception {
    assertThat(ask("live").body().toString())
        .isEqualTo("{\"status\":\"ok\",\"checks\":{\"schedule\":\"ok\"}}");
    Health ready = ask("ready");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.body().toString())
        .isEqualTo(
            "{\"status\":\"ok\",\"checks\":{\"schedule\":\"ok\",\"database\":\"ok\",\"feeds\":\"ok\","
                + "\"outbox\":\"ok\",\"telegram\":\"ok\"}}");
  }

  @Test
  void a_schedule_that_stopped_is_no_life() throws Exception {
    now = now.plusSeconds(130);
    assertThat(ask("live").status()).isEqualTo(503);
    assertThat(ask("live").check("schedule")).contains("'poll' has not run since");
    assertThat(ask("ready").status()).isEqualTo(503);

    task.run();
    assertThat(ask("live").status()).isEqualTo(200);
  }

  @Test
  void a_platform_in_trouble_is_named() throws Exception {
    trouble = "UNAUTHORIZED: the token is not known";

    assertReadyFailsAlone("telegram", "UNAUTHORIZED");
  }

  @Test
  void a_database_that_does_not_answer_is_named_without_details() throws Exception {
    db.close();

    assertReadyFailsAlone("database", "cannot be checked");
  }

  @Test
  void feeds_are_trouble_when_none_can_be_read() throws Exception {
    db.change(tx ->
        stores
            .feeds()
            .sync(
                tx,
                List.of(
                    new FeedAddress("https://a.example/", "A"),
                    new FeedAddress("https://b.example/", "B")),
                now));
    List<FollowedFeed> feeds = db.read(stores.feeds()::all);
    assertThat(ask("ready").status()).isEqualTo(200);

    poll(feeds.get(0), "the server answered 500");
    assertThat(ask("ready").status()).isEqualTo(200);

    poll(feeds.get(1), "the server answered 500");
    assertReadyFailsAlone("feeds", "none of the 2 feeds");

    poll(feeds.get(0), "");
    assertThat(ask("ready").status()).isEqualTo(200);
  }

  private void message(String platform) {
    var chat = new ChatRef(platform, "1");
    db.change(tx -> {
      stores.subscriptions().meet(tx, chat, "test", now);
      stores.outbox().enqueue(tx, Draft.plain(chat, RichText.plain("news"), "key", null), now);
    });
  }

  @Test
  void a_message_that_nobody_sends_is_trouble() throws Exception {
    message("telegram");
    now = now.plusSeconds(60);
    task.run();
    assertThat(ask("ready").status()).isEqualTo(200);

    now = now.plusSeconds(300);
    task.run();
    assertReadyFailsAlone("outbox", "a message is due since 2026-03-03T12:00:00Z");
  }

  @Test
  void messages_to_a_platform_that_is_not_set_up_wait_without_trouble() throws Exception {
    message("slack");
    now = now.plusSeconds(3600);
    task.run();

    assertThat(ask("ready").status()).isEqualTo(200);
  }
}
