package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.chat.ChatEvents;
import io.tallywire.outbox.OutboxMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TokenIsNeverShownTest {
  private static final String SECRET = "AAH-never_To_Be_Seen";
  private static final String TOKEN = "987654:" + SECRET;
  private static final long ANNA = 1001;

  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void no_log_line_result_or_status_holds_the_token_whatever_fails() throws Exception {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    var capture = capture();
    capture.start();
    root.addAppender(capture);
    root.setLevel(Level.TRACE);
    try (var telegram = new FakeTelegram(TOKEN)) {
      telegram.person(ANNA, "Anna");
      breakEverything(telegram);
    } finally {
      root.setLevel(before);
      root.detachAppender(capture);
    }

    assertThat(seen).hasSizeGreaterThan(10);
    assertThat(seen).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void settings_do_not_print_it_and_a_malformed_one_is_not_repeated() {
    assertThat(new TelegramSettings(TOKEN, TelegramSettings.PUBLIC_API).toString())
        .doesNotContain(SECRET);
    assertThatThrownBy(() -> TelegramSettings.of(SECRET))
        .hasMessageNotContaining(SECRET)
        .hasMessageContaining("123456:ABC-def");
    assertThatThrownBy(() -> new TelegramSettings(TOKEN, URI.create("https://example.org/bot")))
        .hasMessageContaining("scheme://host");
  }

  private void breakEverything(FakeTelegram telegram) throws InterruptedException {
    var faults =
        List.of(
            TelegramFault.tooManyRequests(1),
            TelegramFault.refuse(403, "Forbidden"),
            TelegramFault.migrated(-5),
            TelegramFault.refuse(409, "Conflict"),
            TelegramFault.refuse(400, "Bad Request: wrong token " + TOKEN),
            TelegramFault.refuse(404, "Not Found: /bot" + TOKEN + "/sendMessage"),
            TelegramFault.badGateway(),
            TelegramFault.garbage(),
            TelegramFault.empty(),
            TelegramFault.drop(),
            TelegramFault.slow(Duration.ofMinutes(1)));
    var now = Instant.parse("2025-03-03T12:00:00Z");
    var settings = new TelegramSettings(TOKEN, telegram.api());
    try (var sender = new TelegramSender(settings, () -> now, times())) {
      for (int i = 0; i < faults.size(); i++) {
        telegram.person(5000 + i, "N");
        telegram.fail("sendMessage", faults.get(i));
        seen.add(sender.send(message(5000 + i)).toString());
      }
      for (TelegramFault fault : faults) {
        telegram.fail("getMe", fault);
        telegram.fail("getUpdates", fault);
      }
      telegram.types(ANNA, ANNA, "/help");
      listenUntilAnswered(telegram, settings, sender);
      telegram.close();
      seen.add(sender.send(message(6000)).toString());
    }
  }

  private void listenUntilAnswered(
      FakeTelegram telegram, TelegramSettings settings, TelegramSender sender) {
    var deaf =
        new ChatEvents() {
          @Override
          public void joined(ChatRef chat, String title) {}

          @Override
          public void left(ChatRef chat, String reason) {}
        };
    try (var listener =
        new TelegramListener(
            settings,
            sender,
            message -> {
              throw new IllegalStateException("broken: https://example.org/bot" + TOKEN);
            },
            deaf,
            List.of(),
            () -> Instant.parse("2025-03-03T12:00:00Z"),
            times())) {
      listener.start();
      telegram.await(
          "that all faults are over",
          () -> {
            seen.add(listener.status().toString());
            return telegram.unacknowledged() == 0;
          });
    }
  }

  private static OutboxMessage message(long chat) {
    return new OutboxMessage(
        chat, new ChatRef("telegram", Long.toString(chat)), RichText.plain("news"), 1);
  }

  private AppenderBase<ILoggingEvent> capture() {
    return new AppenderBase<>() {
      @Override
      protected void append(ILoggingEvent event) {
        seen.add(event.getFormattedMessage() + " " + event.getKeyValuePairs());
        for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
          seen.add(String.valueOf(cause.getMessage()));
        }
      }
    };
  }

  private static TelegramTimes times() {
    return new TelegramTimes(
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofSeconds(2),
        Duration.ofSeconds(2));
  }
}
