package io.tallywire.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.chat.IncomingMessage;
import io.tallywire.chat.slack.FakeSlack.Posted;
import io.tallywire.chat.slack.SlackStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackListenerTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration ACKNOWLEDGED = Duration.ofSeconds(3);
  private static final SlackTimes TIMES =
      new SlackTimes(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofMillis(200),
          Duration.ofSeconds(5));

  private final List<IncomingMessage> heard = new CopyOnWriteArrayList<>();
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private FakeSlack slack = FakeSlack.start();
  private SlackSender sender = new SlackSender(slack.settings(), InstantSource.system(), TIMES);
  private SlackListener listener = listener(slack.settings(), this::echo);

  @AfterEach
  void close() {
    listener.close();
    sender.close();
    slack.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tallywire|latest nk-troops",
        "/tallywire|/latest nk-troops",
        "/tallywire|  latest nk-troops ",
        "/latest|nk-troops"
      })
  void a_command_is_heard_as_the_other_platforms_hear_it_and_answered_to_its_author(String typed) {
    listen();

    String[] parts = typed.split("\\|");
    String envelope = slack.command(FakeSlack.CHANNEL, "U0ANN", parts[0], parts[1]);

    slack.await("an answer", () -> slack.responses().size() == 1);
    Posted answer = slack.responses().getFirst();
    assertThat(answer.channel()).isEqualTo(envelope);
    assertThat(answer.words()).isEqualTo("heard /latest nk-troops");
    assertThat(answer.shown()).isFalse();
    assertThat(heard)
        .containsExactly(
            new IncomingMessage(
                new ChatRef("slack", FakeSlack.CHANNEL),
                "#news",
                "U0ANN",
                "/latest nk-troops",
                true,
                FakeSlack.TEAM));
    assertThat(slack.violations()).isEmpty();
  }

  @Test
  void a_command_without_words_asks_for_help() {
    listen();
    slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "");
    slack.await("an answer", () -> slack.responses().size() == 1);
    assertThat(heard.getFirst().text()).isEqualTo("/help");
  }

  @Test
  void a_mention_is_answered_in_its_channel_without_the_mention() {
    listen();
    slack.mention(FakeSlack.CHANNEL, "U0ANN", "estimates nk-troops", null);
    slack.await("an answer", () -> slack.posted().size() == 1);
    assertThat(slack.posted().getFirst())
        .returns(FakeSlack.CHANNEL, Posted::channel)
        .returns(null, Posted::thread)
        .returns("heard /estimates nk-troops", Posted::words);
    assertThat(heard.getFirst())
        .isEqualTo(
            new IncomingMessage(
                new ChatRef("slack", FakeSlack.CHANNEL),
                "#news",
                "U0ANN",
                "/estimates nk-troops",
                true,
                FakeSlack.TEAM));
  }

  @Test
  void a_mention_in_a_thread_is_answered_in_the_thread() {
    listen();
    slack.mention(FakeSlack.CHANNEL, "U0ANN", "latest", "1759999.5");
    slack.await("an answer", () -> slack.posted().size() == 1);
    assertThat(slack.posted().getFirst().thread()).isEqualTo("1759999.5");
  }

  @Test
  void a_direct_message_is_answered_with_the_characters_that_were_typed() {
    listen();
    slack.direct("U0ANN", "watch shells: shells & <\"north korea*\">");
    slack.await("an answer", () -> slack.posted().size() == 1);
    assertThat(slack.posted().getFirst().channel()).isEqualTo(FakeSlack.DIRECT);
    assertThat(heard.getFirst())
        .returns("/watch shells: shells & <\"north korea*\">", IncomingMessage::text)
        .returns("direct message", IncomingMessage::chatTitle);
  }

  @Test
  void what_bots_write_and_what_is_not_for_us_is_not_answered() {
    listen();
    ObjectNode own = slack.message("message", FakeSlack.DIRECT, FakeSlack.BOT_USER, "latest");
    slack.event(own.put("channel_type", "im"));
    ObjectNode bot = slack.message("message", FakeSlack.DIRECT, "U0OTHER", "latest");
    slack.event(bot.put("channel_type", "im").put("bot_id", "B0OTHER"));
    ObjectNode edited = slack.message("message", FakeSlack.DIRECT, "U0ANN", "latest");
    slack.event(edited.put("channel_type", "im").put("subtype", "message_changed"));
    ObjectNode overheard = slack.message("message", FakeSlack.CHANNEL, "U0ANN", "latest");
    String last = slack.event(overheard.put("channel_type", "channel"));
    slack.awaitAck(last);

    slack.direct("U0ANN", "topics");

    slack.await("an answer", () -> slack.posted().size() == 1);
    assertThat(heard).hasSize(1);
  }

  @Test
  void an_event_that_is_delivered_again_is_handled_once() {
    listen();
    ObjectNode event = slack.message("app_mention", FakeSlack.CHANNEL, "U0ANN", "latest");
    slack.awaitAck(slack.event(event, "Ev1"));
    slack.awaitAck(slack.event(event, "Ev1"));
    slack.awaitAck(slack.event(event, "Ev1"));
    slack.mention(FakeSlack.CHANNEL, "U0ANN", "topics", null);

    slack.await("the second answer", () -> slack.posted().size() == 2);
    assertThat(heard.stream().map(IncomingMessage::text)).containsExactly("/latest", "/topics");
  }

  @Test
  void everything_is_acknowledged_at_once_while_the_desk_takes_its_time() throws Exception {
    var release = new CountDownLatch(1);
    use(message -> {
      if (message.chat().id().equals(FakeSlack.CHANNEL)) {
        await(release);
      }
      return echo(message);
    });
    listen();

    for (int i = 0; i < 20; i++) {
      String envelope = slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");
      assertThat(slack.awaitAck(envelope)).isLessThan(ACKNOWLEDGED);
    }
    slack.direct("U0BEN", "latest");
    slack.await("an answer to another channel", () -> slack.posted().size() == 1);
    assertThat(slack.responses()).isEmpty();

    release.countDown();
    slack.await("all answers", () -> slack.responses().size() == 20);
  }

  @Test
  void a_desk_that_throws_is_acknowledged_and_says_so_to_who_typed() {
    use(message -> {
      throw new IllegalStateException("broken");
    });
    listen();

    String envelope = slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");

    assertThat(slack.awaitAck(envelope)).isLessThan(ACKNOWLEDGED);
    slack.await("an answer", () -> slack.responses().size() == 1);
    assertThat(slack.responses().getFirst().words())
        .isEqualTo("That did not work. The fault is on this side, and it is in the log.");
  }

  @Test
  void what_nobody_understands_is_acknowledged() {
    listen();

    String unknown = slack.command(FakeSlack.CHANNEL, "U0ANN", "/weather", "Kyiv");
    assertThat(slack.awaitAck(unknown)).isLessThan(ACKNOWLEDGED);
    String event = slack.event(slack.message("new_thing", FakeSlack.CHANNEL, "U0ANN", "?"));
    assertThat(slack.awaitAck(event)).isLessThan(ACKNOWLEDGED);

    slack.await("the desk's word on it", () -> slack.responses().size() == 1);
    assertThat(heard.getFirst().text()).isEqualTo("/weather Kyiv");
  }

  @Test
  void an_answer_that_the_network_lost_is_given_again() {
    listen();
    slack.next("response_url", Fault.Answer.badGateway());

    slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");

    slack.await("an answer", () -> slack.responses().size() == 1);
  }

  @Test
  void coming_and_going_are_told() {
    listen();
    slack.event(slack.message("member_joined_channel", FakeSlack.CHANNEL, "U0ANN", ""));
    slack.event(slack.message("member_joined_channel", FakeSlack.CHANNEL, FakeSlack.BOT_USER, ""));
    slack.event(slack.message("channel_left", FakeSlack.CHANNEL, "U0ANN", ""));
    slack.event(slack.message("channel_unarchive", FakeSlack.CHANNEL, "U0ANN", ""));
    slack.event(slack.message("group_archive", FakeSlack.CHANNEL, "U0ANN", ""));

    slack.await("four events", () -> happened.size() == 4);
    assertThat(happened)
        .containsExactly(
            "joined slack:C0NEWS #news",
            "left slack:C0NEWS the bot was removed",
            "joined slack:C0NEWS #news",
            "left slack:C0NEWS the channel was archived");
  }

  @Test
  void a_program_that_starts_before_slack_is_there_listens_once_it_is() {
    int port = slack.port();
    slack.close();
    listener.start();
    Waiting.until("unreachable", () -> listener.status().state() == State.UNREACHABLE);

    slack = FakeSlack.startAt(port);
    slack.awaitListener();
    slack.await("connected", () -> listener.status().state() == State.CONNECTED);
    slack.direct("U0ANN", "latest");
    slack.await("an answer", () -> slack.posted().size() == 1);
  }

  @Test
  void faults_while_connecting_end_nothing() {
    slack.next(
        "auth.test", Fault.Answer.badGateway(), Fault.Answer.garbage(), Fault.Answer.empty());
    slack.next(
        "apps.connections.open",
        new Fault.Refusal("internal_error"),
        Fault.Answer.garbage(),
        new Fault.DropAfterAccept(),
        new Fault.Answer(200, "application/json", "{\"ok\":true}"),
        new Fault.Answer(200, "application/json", "{\"ok\":true,\"url\":\"not an address\"}"),
        new Fault.Answer(200, "application/json", "{\"ok\":true,\"url\":\"ws://127.0.0.1:1/\"}"),
        new Fault.TooManyRequests(0));

    listen();

    assertThat(listener.status())
        .returns(State.CONNECTED, SlackStatus::state)
        .returns(FakeSlack.BOT_NAME, SlackStatus::bot);
  }

  @Test
  void a_socket_that_is_lost_is_replaced_and_nothing_typed_after_it_is_missed() {
    listen();
    for (int i = 1; i <= 3; i++) {
      int before = slack.socketsOpened();
      slack.dropSockets();
      slack.await(
          "another socket", () -> slack.socketsOpened() > before && slack.openSockets() == 1);
      slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");
      int answers = i;
      slack.await("an answer", () -> slack.responses().size() == answers);
    }
    assertThat(slack.violations()).isEmpty();
  }

  @Test
  void an_announced_end_of_a_socket_opens_the_next_before_and_loses_nothing() {
    listen();
    for (int i = 0; i < 3; i++) {
      int before = slack.socketsOpened();
      slack.announceRefresh();
      for (int j = 0; j < 5; j++) {
        slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");
      }
      slack.await(
          "another socket", () -> slack.socketsOpened() > before && slack.openSockets() == 1);
      int answers = (i + 1) * 5;
      slack.await("the answers", () -> slack.responses().size() == answers);
    }
    assertThat(slack.violations()).isEmpty();
  }

  @Test
  void an_open_socket_gives_signs_of_life() {
    listen();
    slack.await("a sign of life", () -> listener.status().lastSign() != null);
    assertThat(listener.status().lastSign()).isEqualTo(NOON);
    assertThat(listener.status().detail()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
  void a_token_that_slack_does_not_accept_is_told_and_tried_again(String error) {
    slack.next("apps.connections.open", new Fault.Refusal(error), new Fault.TooManyRequests(3600));
    listener.start();

    slack.await("told", () -> listener.status().detail().equals("too many requests"));
    assertThat(slack.calls()).contains("apps.connections.open");
  }

  @Test
  void a_wrong_token_is_unauthorized() {
    listener.close();
    var wrong = new SlackSettings("xoxb-wrong", FakeSlack.APP_TOKEN, slack.api());
    sender = new SlackSender(wrong, InstantSource.system(), TIMES);
    listener = listener(wrong, this::echo);
    listener.start();

    slack.await("unauthorized", () -> listener.status().state() == State.UNAUTHORIZED);
    assertThat(listener.status().detail()).isEqualTo("invalid_auth");
  }

  @Test
  void closing_leaves_no_socket_and_no_thread() {
    listen();
    listener.close();

    assertThat(listener.status().state()).isEqualTo(State.STOPPED);
    slack.await("no socket", () -> slack.openSockets() == 0);
    slack.await("no thread", () -> threads().stream().noneMatch(t -> t.equals("slack-socket")));
  }

  @Test
  void no_log_of_whatever_level_holds_a_token() {
    try (var log = new CapturedLog()) {
      slack.next("apps.connections.open", new Fault.Refusal("invalid_auth for xapp-1-secretapp"));
      listen();
      slack.command(FakeSlack.CHANNEL, "U0ANN", "/tallywire", "latest");
      slack.mention(FakeSlack.CHANNEL, "U0ANN", "latest", null);
      slack.await("two answers", () -> slack.posted().size() + slack.responses().size() == 2);
      listener.close();

      assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("secret"));
    }
  }

  private void listen() {
    listener.start();
    slack.awaitListener();
    slack.await("connected", () -> listener.status().state() == State.CONNECTED);
  }

  private void use(Function<IncomingMessage, RichText> desk) {
    listener = listener(slack.settings(), desk);
  }

  private SlackListener listener(SlackSettings settings, Function<IncomingMessage, RichText> desk) {
    var events =
        new ChatEvents() {
          @Override
          public void joined(ChatRef chat, String title) {
            happened.add("joined " + chat + " " + title);
          }

          @Override
          public void left(ChatRef chat, String reason) {
            happened.add("left " + chat + " " + reason);
          }
        };
    return new SlackListener(settings, sender, desk, events, () -> NOON, TIMES);
  }

  private RichText echo(IncomingMessage message) {
    heard.add(message);
    return RichText.plain("heard " + message.text());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<String> threads() {
    return Set.copyOf(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList());
  }
}
