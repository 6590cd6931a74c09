package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake server refuses what Telegram refuses, so that a test that passes against it counts. */
class FakeTelegramTest {
  private final FakeTelegram telegram = new FakeTelegram("1:t");

  FakeTelegramTest() {
    telegram.person(5, "Anna");
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p>",
        "<b>a",
        "a</b>",
        "<b><i>a</b></i>",
        "a < b",
        "a > b",
        "a & b",
        "&nbsp;",
        "<a>x</a>",
        "<a href=''>x</a>",
        "<pre><b>x</b></pre>",
        "<blockquote>a<blockquote>b</blockquote></blockquote>",
        "<blockquote collapsed>a</blockquote>",
        "<b> </b>x"
      })
  void markup_that_is_not_telegrams_is_refused(String html) {
    assertThatThrownBy(() -> TelegramHtml.parse(html)).isInstanceOf(TelegramRefusal.class);
  }

  @Test
  void entities_are_counted_in_units_of_what_is_visible() throws TelegramRefusal {
    var parsed = TelegramHtml.parse("\uD83C\uDF0A<b>a&amp;b</b>");

    assertThat(parsed.text()).isEqualTo("\uD83C\uDF0Aa&b");
    assertThat(parsed.entities()).containsExactly(new TelegramHtml.Entity("b", 2, 5, ""));
  }

  @Test
  void the_length_is_that_of_the_visible_text() throws Exception {
    String fits = "<b>" + "&amp;".repeat(4096) + "</b>";

    assertThat(send(fits)).contains("\"ok\":true");
    assertThat(send(fits.replace("</b>", "x</b>"))).contains("message is too long");
    assertThat(send(" \\n ")).contains("message text is empty");
  }

  @Test
  void another_token_is_not_let_in() throws Exception {
    assertThat(post("bot1:u/getme", "{}")).contains("401");
  }

  @Test
  void a_poll_returns_at_once_what_is_there_and_keeps_it_until_acknowledged() throws Exception {
    telegram.types(5, 5, "/help");

    assertThat(post("bot1:t/getupdates", "{\"timeout\":30}")).contains("7001").contains("/help");
    assertThat(telegram.unacknowledged()).isEqualTo(1);
    assertThat(post("bot1:t/getupdates", "{\"offset\":7002}")).contains("\"result\":[]");
    assertThat(telegram.unacknowledged()).isZero();
  }

  private String send(String html) throws Exception {
    return post(
        "bot1:t/sendmessage",
        "{\"chat_id\":\"5\",\"parse_mode\":\"HTML\",\"link_preview_options\":{\"is_disabled\":true},"
            + "\"text\":\""
            + html
            + "\"}");
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(telegram.api() + "/" + path))
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
