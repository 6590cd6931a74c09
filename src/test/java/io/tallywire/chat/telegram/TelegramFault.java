package io.tallywire.chat.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What {@link FakeTelegram} does to one request instead of obeying it, or beside that. */
public sealed interface TelegramFault {
  /** Refuses with this code, description and parameters. */
  record Refuse(
      int code, String description, @Nullable Integer retryAfter, @Nullable Long migrateTo)
      implements TelegramFault {}

  /** Answers with this status and body instead. */
  record Answer(int status, String type, String body) implements TelegramFault {}

  /** Closes the connection without an answer; {@code obey}: after having obeyed. */
  record Drop(boolean obey) implements TelegramFault {}

  /** Obeys and answers after that time, or when the server closes. */
  record Slow(Duration by) implements TelegramFault {}

  static TelegramFault refuse(int code, String description) {
    return new Refuse(code, description, null, null);
  }

  static TelegramFault tooManyRequests(int seconds) {
    return new Refuse(429, "Too Many Requests: retry after " + seconds, seconds, null);
  }

  static TelegramFault migrated(long to) {
    return new Refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", null, to);
  }

  static TelegramFault badGateway() {
    return new Answer(
        502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body/></html>");
  }

  static TelegramFault garbage() {
    return new Answer(200, "application/json", "{\"ok\":tr\u0000ue,,");
  }

  static TelegramFault empty() {
    return new Answer(200, "application/json", "");
  }

  static TelegramFault drop() {
    return new Drop(false);
  }

  /** The answer is lost, the message is not. */
  static TelegramFault dropAfterAccept() {
    return new Drop(true);
  }

  static TelegramFault slow(Duration by) {
    return new Slow(by);
  }
}
