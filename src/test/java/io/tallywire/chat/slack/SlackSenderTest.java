package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Text;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.ReplyTo;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Blocked;
import io.tallywire.outbox.SendResult.Gone;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.Sent;
import io.tallywire.outbox.SendResult.TooManyRequests;
import io.tallywire.outbox.SendResult.Unauthorized;
import io.tallywire.outbox.SendResult.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSenderTest {
  private static final String POST = "chat.postMessage";
  private static final ChatRef NEWS = new ChatRef("slack", FakeSlack.CHANNEL);
  private static final SlackTimes TIMES = times(Duration.ofSeconds(10));

  private final FakeSlack slack = FakeSlack.start();
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private final SlackSender sender = new SlackSender(slack.settings(), () -> now, TIMES);

  @AfterEach
  void close() {
    sender.close();
    slack.close();
  }

  @Test
  void a_message_arrives_in_blocks_with_its_words_beside_them() throws Exception {
    SendResult result =
        send(
            RichText.of(
                new Heading("Ferry: 40 missing", "https://example.org/ferry?a=1&b=2"),
                Paragraph.of(Text.of("More than "), Text.bold("40"), Text.of(" <are> missing"))));

    assertThat(result).isInstanceOf(Sent.class);
    assertThat(slack.violations()).isEmpty();
    FakeSlack.Posted message = slack.posted().getFirst();
    assertThat(message.channel()).isEqualTo(FakeSlack.CHANNEL);
    assertThat(message.words()).isEqualTo("Ferry: 40 missing\nMore than 40 <are> missing");
    assertThat(message.blocks().at("/0/text/text").asText())
        .isEqualTo("*<https://example.org/ferry?a=1&b=2|Ferry: 40 missing>*\u200B");
    assertThat(message.blocks().at("/1/text/text").asText())
        .isEqualTo("More than *40*\u200B &lt;are&gt; missing");
  }

  @Test
  void a_request_to_wait_is_passed_on_with_its_time_and_holds_the_channel() throws Exception {
    slack.next(POST, new Fault.TooManyRequests(17));

    assertThat(send("one")).isEqualTo(new TooManyRequests(Duration.ofSeconds(17)));
    assertThat(send("one")).isEqualTo(new TooManyRequests(Duration.ofSeconds(17)));
    assertThat(slack.calls()).containsExactly(POST);

    now = now.plusSeconds(17);
    assertThat(send("one")).isInstanceOf(Sent.class);
    assertThat(slack.posted()).hasSize(1);
  }

  @Test
  void a_channel_gets_one_message_a_second_and_others_need_not_wait_for_it() throws Exception {
    slack.addChannel("C0OTHER", "other");

    assertThat(send("one")).isInstanceOf(Sent.class);
    assertThat(send("two")).isEqualTo(new TooManyRequests(Duration.ofMillis(1050)));
    assertThat(sender.send(message(new ChatRef("slack", "C0OTHER"), RichText.plain("three"))))
        .isInstanceOf(Sent.class);

    now = now.plusMillis(1050);
    assertThat(send("two")).isInstanceOf(Sent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel_not_found",
        "is_archived",
        "restricted_action",
        "restricted_action_thread_only_channel",
        "missing_scope"
      })
  void a_channel_that_cannot_be_written_to_is_blocked_with_the_reason(String error)
      throws Exception {
    slack.next(POST, new Fault.Refusal(error));

    assertThat(send("one"))
        .isInstanceOfSatisfying(
            Blocked.class, blocked -> assertThat(blocked.reason()).startsWith(error));
  }

  @Test
  void a_channel_that_the_bot_was_removed_from_is_gone() throws Exception {
    slack.next(POST, new Fault.Refusal("not_in_channel"));

    assertThat(send("one")).isInstanceOf(Gone.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_auth",
        "account_inactive",
        "token_revoked",
        "not_authed",
        "token_expired"
      })
  void a_dead_token_is_told_from_a_channel_that_is_shut(String error) throws Exception {
    slack.next(POST, new Fault.Refusal(error));

    assertThat(send("one")).isEqualTo(new Unauthorized(error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ratelimited", "service_unavailable", "request_timeout", "internal_error"})
  void a_fault_of_the_server_is_for_later(String error) throws Exception {
    slack.next(POST, new Fault.Refusal(error));

    assertThat(send("one")).isEqualTo(new Unavailable(error));
    assertThat(slack.posted()).isEmpty();
  }

  @Test
  void a_fatal_error_says_that_the_message_may_be_there() throws Exception {
    slack.next(POST, new Fault.Refusal("fatal_error"));

    assertThat(send("one"))
        .isEqualTo(new Unavailable("fatal_error: it may have been posted all the same"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long"})
  void what_is_not_taken_in_blocks_goes_out_as_plain_text_at_once(String error) throws Exception {
    slack.next(POST, new Fault.Refusal(error));

    SendResult result = send(RichText.of(new Heading("A & B", "https://example.org/a")));

    assertThat(result).isInstanceOf(Sent.class);
    assertThat(slack.posted()).hasSize(1);
    assertThat(slack.posted().getFirst().blocks().isMissingNode()).isTrue();
    assertThat(slack.posted().getFirst().words()).isEqualTo("A & B\n\nhttps://example.org/a");
  }

  @Test
  void what_is_not_taken_as_plain_text_either_is_refused() throws Exception {
    slack.next(POST, new Fault.Refusal("invalid_blocks"), new Fault.Refusal("msg_too_long"));

    assertThat(send("one")).isEqualTo(new Refused("msg_too_long"));
  }

  @Test
  void an_error_that_nobody_knows_refuses_the_message_and_not_the_channel() throws Exception {
    slack.next(POST, new Fault.Refusal("markdown_text_conflict"));

    assertThat(send("one")).isEqualTo(new Refused("markdown_text_conflict"));
  }

  @Test
  void the_page_of_a_proxy_is_for_later() throws Exception {
    slack.next(POST, Fault.Answer.badGateway());

    assertThat(send("one")).isEqualTo(new Unavailable("HTTP status 502"));
  }

  @Test
  void an_answer_that_cannot_be_read_is_for_later_whatever_its_status() throws Exception {
    slack.next(
        POST,
        Fault.Answer.garbage(),
        Fault.Answer.empty(),
        new Fault.Answer(200, "text/html", "<html>maintenance</html>"),
        new Fault.Answer(200, "application/json", "[]"),
        new Fault.Answer(200, "application/json", "{}"),
        new Fault.Answer(200, "application/json", "null"));

    for (int i = 0; i < 6; i++) {
      assertThat(send("one")).isInstanceOf(Unavailable.class);
      now = now.plusSeconds(2);
    }
    assertThat(send("one")).isInstanceOf(Sent.class);
  }

  @Test
  void a_connection_that_breaks_is_for_later_and_nothing_is_repeated_behind_our_back()
      throws Exception {
    assertThat(send("zero")).isInstanceOf(Sent.class);
    now = now.plusSeconds(2);
    slack.next(POST, new Fault.DropAfterAccept());

    assertThat(send("one")).isInstanceOf(Unavailable.class);
    assertThat(slack.posted()).hasSize(2);
  }

  @Test
  void a_server_that_takes_too_long_is_for_later() throws Exception {
    slack.next(POST, new Fault.Slow(Duration.ofSeconds(30)));
    try (var hasty = new SlackSender(slack.settings(), () -> now, times(Duration.ofMillis(300)))) {
      assertThat(hasty.send(message(NEWS, RichText.plain("one")))).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void nobody_at_the_address_is_for_later() throws Exception {
    try (var away = new SlackSender(settingsAt(freePort()), () -> now, TIMES)) {
      assertThat(away.send(message(NEWS, RichText.plain("one")))).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void a_long_text_goes_on_where_it_was_interrupted() throws Exception {
    RichText text =
        RichText.of(
            Paragraph.of("first ".repeat(1500)),
            Paragraph.of("second ".repeat(1500)),
            Paragraph.of("third ".repeat(1500)));
    slack.addChannel("C0LONG", "long");
    var message = message(new ChatRef("slack", "C0LONG"), text);

    SendResult result = sender.send(message);
    for (int i = 0; i < 20 && !(result instanceof Sent); i++) {
      if (i % 2 == 0) {
        slack.next(POST, new Fault.Refusal("internal_error"));
      }
      now = now.plusMillis(1050);
      result = sender.send(message);
    }

    assertThat(result).isInstanceOf(Sent.class);
    assertThat(slack.violations()).isEmpty();
    String blocks =
        slack.posted().stream().map(p -> p.blocks().toString()).collect(Collectors.joining());
    assertThat(slack.posted()).hasSizeGreaterThan(1);
    assertThat(blocks.split("first", -1)).hasSize(1501);
    assertThat(blocks.split("second", -1)).hasSize(1501);
    assertThat(blocks.split("third", -1)).hasSize(1501);
    assertThat(slack.posted().stream().map(p -> p.blocks().toString())).doesNotHaveDuplicates();
  }

  @Test
  void a_reply_stands_in_the_thread_of_its_message_and_is_shown_in_the_channel() throws Exception {
    Sent first = (Sent) send("600 killed");
    now = now.plusSeconds(2);
    Sent second = (Sent) reply(first.messageId(), RichText.plain("600 is now 2,000"));
    now = now.plusSeconds(2);
    reply(second.messageId(), RichText.plain("2,000 is taken back"));

    assertThat(slack.posted())
        .extracting(FakeSlack.Posted::thread)
        .containsExactly(null, first.messageId(), first.messageId());
    assertThat(slack.posted())
        .extracting(FakeSlack.Posted::broadcast)
        .containsExactly(false, true, true);
    assertThat(slack.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.9", "no time"})
  void a_reply_to_what_is_gone_stands_in_the_channel(String gone) throws Exception {
    Sent alone = (Sent) reply(gone, RichText.plain("600 is now 2,000"));
    now = now.plusSeconds(2);
    Sent below = (Sent) reply(alone.messageId(), RichText.plain("2,000 is taken back"));

    assertThat(slack.posted())
        .extracting(FakeSlack.Posted::thread)
        .containsExactly(null, alone.messageId());
    assertThat(below.messageId()).startsWith(alone.messageId() + "/");
  }

  @Test
  void the_further_parts_of_a_long_reply_are_not_shown_in_the_channel() throws Exception {
    Sent first = (Sent) send("600 killed");
    RichText text =
        RichText.of(Paragraph.of("first ".repeat(1500)), Paragraph.of("second ".repeat(1500)));
    SendResult result = new Refused("not sent yet");
    for (int i = 0; i < 5 && !(result instanceof Sent); i++) {
      now = now.plusSeconds(2);
      result = reply(first.messageId(), text);
    }

    assertThat(slack.posted())
        .extracting(FakeSlack.Posted::broadcast)
        .containsExactly(false, true, false);
    assertThat(slack.posted().getLast().thread()).isEqualTo(first.messageId());
  }

  private SendResult reply(String to, RichText text) throws InterruptedException {
    return sender.send(new OutboxMessage(8, NEWS, text, 1, new ReplyTo(to, "600 killed", now)));
  }

  @Test
  void a_chat_of_another_platform_and_a_text_without_words_are_refused() throws Exception {
    assertThat(sender.send(message(new ChatRef("telegram", "1"), RichText.plain("one"))))
        .isInstanceOf(Refused.class);
    assertThat(send(" \n ")).isInstanceOf(Refused.class);
    assertThat(slack.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"invalid_auth xoxb-11-secretbot", "oops xapp-1-secretapp"})
  void a_token_that_slack_repeats_stays_hidden(String error) throws Exception {
    slack.next(POST, new Fault.Refusal(error));

    assertThat(send("one").toString()).contains("***").doesNotContain("secret");
  }

  @Test
  void no_log_of_whatever_level_holds_a_token() throws Exception {
    try (var log = new CapturedLog()) {
      send("one");
      slack.next(POST, Fault.Answer.badGateway(), new Fault.Refusal("invalid_auth"));
      now = now.plusSeconds(2);
      send("two");
      now = now.plusSeconds(2);
      send("three");

      assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
    }
    assertThat(slack.settings().toString()).doesNotContain("secret");
  }

  private SendResult send(String text) throws InterruptedException {
    return send(RichText.plain(text));
  }

  private SendResult send(RichText text) throws InterruptedException {
    return sender.send(message(NEWS, text));
  }

  private static OutboxMessage message(ChatRef chat, RichText text) {
    return new OutboxMessage(7, chat, text, 1);
  }

  private static SlackTimes times(Duration call) {
    return new SlackTimes(
        call,
        Duration.ofSeconds(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(5));
  }

  private static SlackSettings settingsAt(int port) {
    URI api = URI.create("http://127.0.0.1:" + port + "/api/");
    return new SlackSettings(FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, api);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
