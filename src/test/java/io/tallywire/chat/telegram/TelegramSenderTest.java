package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.ReplyTo;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Blocked;
import io.tallywire.outbox.SendResult.Gone;
import io.tallywire.outbox.SendResult.Moved;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.Sent;
import io.tallywire.outbox.SendResult.TooManyRequests;
import io.tallywire.outbox.SendResult.Unauthorized;
import io.tallywire.outbox.SendResult.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramSenderTest {
  private static final long ANNA = 1001;
  private static final long GROUP = -1002;
  private static final long FORUM = -1003;

  private final FakeTelegram telegram = new FakeTelegram("123456:secret-Token_1");
  private Instant now = Instant.parse("2025-03-03T12:00:00Z");
  private final TelegramSender sender =
      new TelegramSender(
          new TelegramSettings(telegram.token(), telegram.api()), () -> now, times());
  private long ids = 1;

  TelegramSenderTest() {
    telegram.person(ANNA, "Anna");
    telegram.group(GROUP, "Desk");
    telegram.supergroup(FORUM, "Forum", 5, 6);
  }

  @AfterEach
  void close() {
    sender.close();
    telegram.close();
  }

  @Test
  void a_message_arrives_with_its_markup_and_its_number_comes_back() throws InterruptedException {
    SendResult result =
        send(
            ANNA,
            RichText.of(
                new Heading("A < B", "https://example.org/?a=1&b=2"), Paragraph.of("40 & more")));

    SentTelegram sent = telegram.sent(ANNA).getFirst();
    assertThat(result).isEqualTo(new Sent(Long.toString(sent.messageId())));
    assertThat(sent.text()).isEqualTo("A < B\n40 & more");
    assertThat(sent.links()).containsExactly("https://example.org/?a=1&b=2");
  }

  @Test
  void a_forums_topic_is_its_own_place() throws InterruptedException {
    SendResult result =
        sender.send(
            new OutboxMessage(
                1, new ChatRef("telegram", FORUM + "/6"), RichText.plain("for six"), 1));

    assertThat(result).isInstanceOf(Sent.class);
    assertThat(telegram.sent(FORUM)).extracting(SentTelegram::thread).containsExactly(6);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(TelegramFault.tooManyRequests(7200), new TooManyRequests(Duration.ofHours(2))),
        Arguments.of(
            TelegramFault.refuse(403, "Forbidden: user is deactivated"),
            new Gone("Forbidden: user is deactivated")),
        Arguments.of(TelegramFault.migrated(-100777), new Moved("-100777")),
        Arguments.of(TelegramFault.refuse(401, "Unauthorized"), new Unauthorized("Unauthorized")),
        Arguments.of(
            TelegramFault.refuse(400, "Bad Request: message is too long"),
            new Refused("Bad Request: message is too long")),
        Arguments.of(
            TelegramFault.refuse(400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
            new Blocked("Bad Request: CHAT_WRITE_FORBIDDEN")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_telegram_refuses_is_a_value(TelegramFault fault, SendResult expected)
      throws InterruptedException {
    telegram.fail("sendMessage", fault);

    assertThat(send(ANNA, RichText.plain("news"))).isEqualTo(expected);
    assertThat(telegram.sent()).isEmpty();
  }

  static Stream<TelegramFault> outages() {
    return Stream.of(
        TelegramFault.badGateway(),
        TelegramFault.garbage(),
        TelegramFault.empty(),
        TelegramFault.drop(),
        TelegramFault.refuse(500, "Internal Server Error"),
        new TelegramFault.Answer(200, "application/json", "{}"),
        new TelegramFault.Answer(200, "application/json", "[]"),
        new TelegramFault.Answer(200, "application/json", "{\"ok\":true}"),
        new TelegramFault.Answer(302, "text/html", ""),
        TelegramFault.slow(Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void an_answer_that_does_not_come_or_cannot_be_read_means_again_later(TelegramFault fault)
      throws InterruptedException {
    telegram.fail("sendMessage", fault);

    assertThat(send(ANNA, RichText.plain("news"))).isInstanceOf(Unavailable.class);
    assertThat(telegram.sent()).isEmpty();
    assertThat(telegram.calls("sendMessage")).isEqualTo(1);

    now = now.plusSeconds(2);
    assertThat(send(ANNA, RichText.plain("news"))).isInstanceOf(Sent.class);
  }

  @Test
  void a_lost_answer_is_not_repeated_within_the_attempt() throws InterruptedException {
    telegram.fail("sendMessage", TelegramFault.dropAfterAccept());

    assertThat(send(ANNA, RichText.plain("news"))).isInstanceOf(Unavailable.class);
    assertThat(telegram.sent()).hasSize(1);
  }

  @Test
  void a_server_that_is_not_there_means_again_later() throws InterruptedException {
    telegram.close();

    assertThat(send(ANNA, RichText.plain("news"))).isInstanceOf(Unavailable.class);
  }

  @Test
  void an_answer_with_things_that_the_library_does_not_know_is_still_good()
      throws InterruptedException {
    telegram.answerWithThingsOfTheFuture();

    assertThat(send(ANNA, RichText.plain("news"))).isInstanceOf(Sent.class);
  }

  @Test
  void markup_that_telegram_cannot_read_goes_out_as_plain_text_at_once()
      throws InterruptedException {
    telegram.fail(
        "sendMessage",
        TelegramFault.refuse(400, "Bad Request: can't parse entities: unsupported start tag"));

    assertThat(send(ANNA, RichText.of(new Heading("A < B", "https://example.org/"))))
        .isInstanceOf(Sent.class);
    SentTelegram sent = telegram.sent(ANNA).getFirst();
    assertThat(sent.html()).isFalse();
    assertThat(sent.text()).isEqualTo("A < B\n\nhttps://example.org/");
  }

  @Test
  void chats_that_cannot_be_written_to_say_why() throws InterruptedException {
    telegram.stranger(2001, "Ben");
    telegram.throwOut(ANNA, ANNA);
    telegram.mute(GROUP);
    telegram.closeTopic(FORUM, 5);

    assertThat(send(ANNA, RichText.plain("x"))).isInstanceOf(Gone.class);
    assertThat(send(2001, RichText.plain("x"))).isInstanceOf(Gone.class);
    assertThat(send(GROUP, RichText.plain("x"))).isInstanceOf(Blocked.class);
    assertThat(send(4711, RichText.plain("x"))).isInstanceOf(Blocked.class);
    assertThat(send(FORUM + "/5", RichText.plain("x")))
        .isEqualTo(new Blocked("Bad Request: TOPIC_CLOSED"));
    now = now.plusSeconds(2);
    assertThat(send(FORUM + "/9", RichText.plain("x"))).isInstanceOf(Blocked.class);
    assertThat(send("nobody", RichText.plain("x"))).isInstanceOf(Refused.class);
  }

  @Test
  void a_group_that_became_a_supergroup_is_found_again() throws InterruptedException {
    telegram.migrate(GROUP, -100888);

    assertThat(send(GROUP, RichText.plain("x"))).isEqualTo(new Moved("-100888"));
    assertThat(send(-100888, RichText.plain("x"))).isInstanceOf(Sent.class);
  }

  @Test
  void a_long_message_goes_on_where_the_last_attempt_ended() throws InterruptedException {
    var message =
        new OutboxMessage(
            77,
            new ChatRef("telegram", Long.toString(ANNA)),
            RichText.of(
                Paragraph.of("first ".repeat(600)),
                Paragraph.of("second ".repeat(500)),
                Paragraph.of("third ".repeat(600))),
            1);

    assertThat(sender.send(message)).isInstanceOf(TooManyRequests.class);
    now = now.plusSeconds(2);
    telegram.fail("sendMessage", TelegramFault.badGateway());
    assertThat(sender.send(message)).isInstanceOf(Unavailable.class);
    now = now.plusSeconds(2);
    assertThat(sender.send(message)).isInstanceOf(TooManyRequests.class);
    now = now.plusSeconds(2);
    SendResult last = sender.send(message);

    List<SentTelegram> sent = telegram.sent(ANNA);
    assertThat(sent)
        .extracting(part -> part.text().split(" ")[0])
        .containsExactly("first", "second", "third");
    assertThat(last).isEqualTo(new Sent(Long.toString(sent.getFirst().messageId())));
  }

  @Test
  void a_reply_hangs_under_the_message_that_it_refers_to() throws InterruptedException {
    SendResult first = send(ANNA, RichText.plain("600 killed"));
    now = now.plusSeconds(2);

    assertThat(first).isInstanceOf(Sent.class);
    assertThat(reply(((Sent) first).messageId(), RichText.plain("600 is now 2,000")))
        .isInstanceOf(Sent.class);

    List<SentTelegram> sent = telegram.sent(ANNA);
    assertThat(sent)
        .extracting(SentTelegram::repliesTo)
        .containsExactly(null, sent.getFirst().messageId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999", "not-a-number", "99999999999999"})
  void a_reply_to_what_is_gone_is_sent_all_the_same(String gone) throws InterruptedException {
    assertThat(reply(gone, RichText.plain("600 is now 2,000"))).isInstanceOf(Sent.class);

    assertThat(telegram.sent(ANNA)).extracting(SentTelegram::repliesTo).containsOnlyNulls();
  }

  @Test
  void only_the_first_part_of_a_long_reply_hangs_under_the_message() throws InterruptedException {
    Sent first = (Sent) send(ANNA, RichText.plain("600 killed"));
    RichText text =
        RichText.of(Paragraph.of("first ".repeat(600)), Paragraph.of("second ".repeat(500)));
    now = now.plusSeconds(2);
    reply(first.messageId(), text);
    now = now.plusSeconds(2);
    assertThat(reply(first.messageId(), text)).isInstanceOf(Sent.class);

    assertThat(telegram.sent(ANNA))
        .extracting(SentTelegram::repliesTo)
        .containsExactly(null, Long.valueOf(first.messageId()), null);
  }

  private SendResult reply(String to, RichText text) throws InterruptedException {
    var chat = new ChatRef("telegram", Long.toString(ANNA));
    return sender.send(new OutboxMessage(500, chat, text, 1, new ReplyTo(to, "600 killed", now)));
  }

  @Test
  void a_pause_that_telegram_asked_for_is_kept_without_asking_again() throws InterruptedException {
    telegram.fail("sendMessage", TelegramFault.tooManyRequests(60));
    send(ANNA, RichText.plain("x"));

    now = now.plusSeconds(20);
    assertThat(send(ANNA, RichText.plain("x")))
        .isEqualTo(new TooManyRequests(Duration.ofSeconds(40)));
    assertThat(telegram.calls("sendMessage")).isEqualTo(1);
  }

  private SendResult send(Object chat, RichText text) throws InterruptedException {
    return sender.send(new OutboxMessage(ids++, new ChatRef("telegram", chat.toString()), text, 1));
  }

  private static TelegramTimes times() {
    return new TelegramTimes(
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofSeconds(5),
        Duration.ofSeconds(3));
  }
}
