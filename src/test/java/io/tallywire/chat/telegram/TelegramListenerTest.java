package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.telegram.TelegramStatus.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramListenerTest {
  private static final String TOKEN = "123456:secret-Token_2";
  private static final long ANNA = 1001;
  private static final long BEN = 1002;
  private static final long GROUP = -2001;
  private static final long FORUM = -2002;

  private final FakeTelegram telegram = new FakeTelegram(TOKEN);
  private final List<IncomingMessage> heard = new CopyOnWriteArrayList<>();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);
  private final TelegramSender sender = sender(telegram.api());
  private final TelegramListener listener = listener(telegram.api());

  TelegramListenerTest() {
    telegram.person(ANNA, "Anna");
    telegram.person(BEN, "Ben");
    telegram.group(GROUP, "Desk");
    telegram.member(GROUP, ANNA, "administrator");
    telegram.member(GROUP, BEN, "member");
    telegram.supergroup(FORUM, "Forum", 5);
    telegram.member(FORUM, ANNA, "creator");
  }

  @AfterEach
  void close() {
    listener.close();
    sender.close();
    telegram.close();
  }

  @Test
  void a_strangers_first_message_gets_an_answer() {
    telegram.stranger(3001, "Clara");
    telegram.types(3001, 3001, "/start");
    listener.start();

    assertThat(telegram.awaitSent(3001, 1).getFirst().text()).isEqualTo("heard /start");
    assertThat(heard)
        .containsExactly(
            new IncomingMessage(new ChatRef("telegram", "3001"), "Clara", "3001", "/start", true));
  }

  @Test
  void in_a_group_only_what_is_for_the_bot_is_heard() {
    listener.start();
    telegram.types(GROUP, BEN, "see you at eight");
    telegram.types(GROUP, BEN, "/latest@SomeOtherBot");
    telegram.types(GROUP, BEN, "/latest@TallywireTestBot floods");
    telegram.types(GROUP, BEN, "@TallywireTestBot topics");

    telegram.awaitSent(GROUP, 2);
    assertThat(heard).extracting(IncomingMessage::text).containsExactly("/latest floods", "topics");
    assertThat(heard.getFirst().chatTitle()).isEqualTo("Desk");
    assertThat(heard.getFirst().user()).isEqualTo(Long.toString(BEN));
  }

  @Test
  void in_a_group_only_administrators_may_configure_anonymous_ones_included() {
    telegram.channel(-2003, "A channel");
    listener.start();
    telegram.types(GROUP, ANNA, "/stop");
    telegram.types(GROUP, BEN, "/stop");
    telegram.typesAs(GROUP, GROUP, "/stop");
    telegram.typesAs(GROUP, -2003, "/stop");
    telegram.types(GROUP, 999, "/stop");

    telegram.await("five commands", () -> heard.size() == 5);
    assertThat(heard)
        .extracting(IncomingMessage::mayConfigure)
        .containsExactly(true, false, true, false, false);
  }

  @Test
  void telegram_is_asked_once_a_minute_who_administers() {
    listener.start();
    telegram.types(GROUP, ANNA, "/one");
    telegram.types(GROUP, ANNA, "/two");

    telegram.await("two commands", () -> heard.size() == 2);
    assertThat(telegram.calls("getChatMember")).isEqualTo(1);
  }

  @Test
  void an_answer_stands_in_the_topic_of_the_question() {
    listener.start();
    telegram.types(FORUM, ANNA, 5, "/latest");
    telegram.types(FORUM, ANNA, 77, "/topics");

    assertThat(telegram.awaitSent(FORUM, 2))
        .extracting(SentTelegram::thread)
        .containsExactly(5, null);
    assertThat(heard.getFirst().chat()).isEqualTo(new ChatRef("telegram", FORUM + "/5"));
  }

  @Test
  void being_added_blocked_and_let_back_in_are_events() {
    listener.start();
    telegram.letIn(GROUP, ANNA, "member");
    telegram.throwOut(GROUP, ANNA);
    telegram.throwOut(BEN, BEN);

    telegram.await("three events", () -> events.size() == 3);
    assertThat(events)
        .contains(
            "joined telegram:-2001 Desk",
            "left telegram:-2001 removed from the group",
            "left telegram:1002 blocked by the user");
  }

  @Test
  void a_channels_posts_are_not_listened_to() {
    telegram.channel(-2003, "A channel");
    listener.start();
    telegram.posts(-2003, "/latest");
    telegram.types(ANNA, ANNA, "/help");

    telegram.awaitSent(ANNA, 1);
    assertThat(heard).hasSize(1);
  }

  @Test
  void the_menu_shows_commands_to_whom_they_obey() {
    listener.start();

    telegram.await("the menu", () -> !telegram.menu("all_chat_administrators").isEmpty());
    assertThat(telegram.menu("default")).containsExactly("latest");
    assertThat(telegram.menu("all_private_chats")).containsExactly("latest", "stop");
    assertThat(telegram.menu("all_chat_administrators")).containsExactly("latest", "stop");
  }

  @Test
  void a_menu_that_cannot_be_registered_stops_nothing() {
    telegram.fail("setMyCommands", TelegramFault.refuse(400, "Bad Request: BOT_COMMAND_INVALID"));
    listener.start();
    telegram.types(ANNA, ANNA, "/help");

    assertThat(telegram.awaitSent(ANNA, 1)).hasSize(1);
  }

  @Test
  void an_update_that_cannot_be_read_is_skipped() {
    telegram.poison(ANNA, ANNA);
    telegram.types(ANNA, ANNA, "/help");
    listener.start();

    telegram.awaitSent(ANNA, 1);
    telegram.await("an empty queue", () -> telegram.unacknowledged() == 0);
    assertThat(listener.status().unreadable()).isEqualTo(1);
  }

  @Test
  void a_consumer_that_throws_ends_with_its_message() {
    listener.start();
    telegram.types(ANNA, ANNA, "/throw");
    telegram.types(ANNA, ANNA, "/error");
    telegram.types(BEN, BEN, "/help");

    telegram.awaitSent(BEN, 1);
    telegram.types(ANNA, ANNA, "/help");
    telegram.awaitSent(ANNA, 1);
    assertThat(listener.status().state()).isEqualTo(State.POLLING);
  }

  @Test
  void a_consumer_that_never_ends_holds_up_nobody_else_for_long() {
    listener.start();
    telegram.types(ANNA, ANNA, "/hang");
    telegram.types(BEN, BEN, "/help");
    telegram.awaitSent(BEN, 1);
    telegram.types(BEN, BEN, "/topics");

    assertThat(telegram.awaitSent(BEN, 2)).hasSize(2);
  }

  static Stream<TelegramFault> outages() {
    return Stream.of(
        TelegramFault.badGateway(),
        TelegramFault.garbage(),
        TelegramFault.empty(),
        TelegramFault.drop(),
        TelegramFault.refuse(500, "Internal Server Error"),
        TelegramFault.tooManyRequests(1),
        TelegramFault.refuse(409, "Conflict: terminated by other getUpdates request"),
        TelegramFault.refuse(401, "Unauthorized"));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void polling_goes_on_after_any_failure_at_any_step(TelegramFault fault) {
    telegram.fail("getMe", fault);
    telegram.fail("deleteWebhook", fault);
    telegram.fail("getUpdates", fault, fault);
    telegram.types(ANNA, ANNA, "/help");
    listener.start();

    assertThat(telegram.awaitSent(ANNA, 1)).hasSize(1);
  }

  @Test
  void a_request_that_is_never_answered_ends() {
    telegram.fail("getMe", TelegramFault.slow(Duration.ofMinutes(5)));
    telegram.types(ANNA, ANNA, "/help");
    listener.start();

    assertThat(telegram.awaitSent(ANNA, 1)).hasSize(1);
  }

  @Test
  void it_starts_while_telegram_is_away_and_listens_once_it_is_there() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI api = URI.create("http://127.0.0.1:" + port);
    try (var lateSender = sender(api);
        var late = listener(api, lateSender)) {
      late.start();
      telegram.await("that it is unreachable", () -> late.status().state() == State.UNREACHABLE);

      try (var there = new FakeTelegram(TOKEN, port)) {
        there.person(ANNA, "Anna");
        there.types(ANNA, ANNA, "/help");
        there.awaitSent(ANNA, 1);
        there.await("that it polls", () -> late.status().state() == State.POLLING);
        assertThat(late.status().bot()).isEqualTo(FakeTelegram.BOT_NAME);
        assertThat(late.status().lastPoll()).isNotNull();
      }
      telegram.await("that it is unreachable", () -> late.status().state() == State.UNREACHABLE);
    }
    assertThat(listener.status().state()).isEqualTo(State.STARTING);
  }

  @Test
  void a_dead_token_is_said_and_a_mended_one_taken_up() {
    listener.start();
    telegram.await("polling", () -> listener.status().state() == State.POLLING);
    telegram.killToken(true);
    telegram.types(ANNA, ANNA, "/help");

    telegram.await("the token", () -> listener.status().state() == State.UNAUTHORIZED);
    telegram.killToken(false);
    telegram.await("polling", () -> listener.status().state() == State.POLLING);
  }

  @Test
  void a_second_poller_is_said() {
    listener.start();
    telegram.await("polling", () -> telegram.calls("getUpdates") > 0);
    try (var otherSender = sender(telegram.api());
        var other = listener(telegram.api(), otherSender)) {
      other.start();

      telegram.await(
          "the conflict",
          () ->
              listener.status().state() == State.CONFLICT
                  || other.status().state() == State.CONFLICT);
    }
  }

  @Test
  void a_webhook_left_behind_is_taken_away() {
    telegram.setWebhook();
    telegram.types(ANNA, ANNA, "/help");
    listener.start();

    assertThat(telegram.awaitSent(ANNA, 1)).hasSize(1);
  }

  @Test
  void a_stop_acknowledges_what_was_answered() {
    listener.start();
    telegram.types(ANNA, ANNA, "/help");
    telegram.awaitSent(ANNA, 1);

    listener.close();

    assertThat(telegram.unacknowledged()).isZero();
    assertThat(listener.status().state()).isEqualTo(State.STOPPED);
  }

  @Test
  void answers_wait_for_the_limits() {
    telegram.keepRates();
    listener.start();
    telegram.types(ANNA, ANNA, "/one");
    telegram.types(ANNA, ANNA, "/two");

    assertThat(telegram.awaitSent(ANNA, 2))
        .extracting(SentTelegram::text)
        .containsExactly("heard /one", "heard /two");
    assertThat(telegram.calls("sendMessage")).isEqualTo(2);
  }

  private RichText desk(IncomingMessage message) {
    heard.add(message);
    switch (message.text()) {
      case "/throw" -> throw new IllegalStateException("the desk is broken: " + TOKEN);
      case "/error" -> throw new StackOverflowError();
      case "/hang" -> {
        try {
          never.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      default -> {
        // answered below
      }
    }
    return RichText.plain("heard " + message.text());
  }

  private static TelegramSender sender(URI api) {
    return new TelegramSender(new TelegramSettings(TOKEN, api), clock(), TIMES);
  }

  private TelegramListener listener(URI api) {
    return listener(api, sender);
  }

  private TelegramListener listener(URI api, TelegramSender through) {
    var record =
        new ChatEvents() {
          @Override
          public void joined(ChatRef chat, String title) {
            events.add("joined " + chat + " " + title);
          }

          @Override
          public void left(ChatRef chat, String reason) {
            events.add("left " + chat + " " + reason);
          }
        };
    return new TelegramListener(
        new TelegramSettings(TOKEN, api),
        through,
        this::desk,
        record,
        List.of(
            new MenuEntry("latest", "the newest articles", false),
            new MenuEntry("stop", "send nothing more", true)),
        clock(),
        TIMES);
  }

  private static final TelegramTimes TIMES =
      new TelegramTimes(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5));

  /** Real time: what is tested here waits for it. */
  private static InstantSource clock() {
    return () -> Instant.ofEpochMilli(System.currentTimeMillis());
  }
}
