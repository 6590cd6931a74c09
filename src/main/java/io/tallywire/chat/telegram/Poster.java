package io.tallywire.chat.telegram;

import io.tallywire.chat.telegram.Reply.Answer;
import io.tallywire.chat.telegram.Reply.Failure;
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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Posts the parts of messages and reads Telegram's refusals.
 *
 * <p>It does not wait and does not repeat; only a part whose markup Telegram cannot read goes out
 * again at once, as plain text. Thread-safe.
 */
final class Poster {
  /** Where Telegram asks for a pause without saying how long. */
  private static final Duration UNSAID_PAUSE = Duration.ofSeconds(30);

  /** In the words of the server, lower case. */
  private static final List<String> MARKUP =
      List.of("can't parse entities", "entities_too_long", "entity_bounds_invalid");

  private static final List<String> CHAT =
      List.of(
          "chat not found",
          "rights",
          "topic_closed",
          "topic_deleted",
          "topic closed",
          "message thread not found",
          "write_forbidden",
          "send_plain_forbidden",
          "chat_restricted",
          "chat_admin_required",
          "user_banned_in_channel",
          "peer_id_invalid",
          "administrator");

  private final BotApi api;
  private final Pacer pacer;

  Poster(BotApi api, Pacer pacer) {
    this.api = api;
    this.pacer = pacer;
  }

  /**
   * Posts one part.
   *
   * @param repliesTo Telegram's number of the message to hang it under, or none
   */
  SendResult post(Destination to, Part part, @Nullable String repliesTo)
      throws InterruptedException {
    Duration pause = pacer.take(to);
    if (!pause.isZero()) {
      return new TooManyRequests(pause);
    }
    Reply<Message> reply = api.call(new SendText(to, part.html(), true, repliesTo));
    if (reply instanceof Failure<Message> failure && isAboutMarkup(failure)) {
      reply = api.call(new SendText(to, part.plain(), false, repliesTo));
    }
    return switch (reply) {
      case Answer<Message>(Message message) -> new Sent(Integer.toString(message.getMessageId()));
      case Failure<Message> failure -> result(to, failure);
    };
  }

  private static boolean isAboutMarkup(Failure<?> failure) {
    String reason = failure.reason().toLowerCase(Locale.ROOT);
    return failure.code() == 400 && MARKUP.stream().anyMatch(reason::contains);
  }

  private SendResult result(Destination to, Failure<?> failure) {
    if (failure.migratedTo() != null) {
      return new Moved(Long.toString(failure.migratedTo()));
    }
    return switch (failure.code()) {
      case 400 -> badRequest(failure.reason());
      // a token that is not well formed has no address: 404
      case 401, 404 -> new Unauthorized(failure.reason());
      case 403 -> new Gone(failure.reason());
      case 413 -> new Refused(failure.reason());
      case 429 -> {
        Duration pause = failure.retryAfter() == null ? UNSAID_PAUSE : failure.retryAfter();
        pacer.hold(to, pause);
        yield new TooManyRequests(pause);
      }
      default -> new Unavailable(failure.reason());
    };
  }

  private static SendResult badRequest(String reason) {
    String lower = reason.toLowerCase(Locale.ROOT);
    return CHAT.stream().anyMatch(lower::contains) ? new Blocked(reason) : new Refused(reason);
  }
}
