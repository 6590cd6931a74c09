package io.tallywire.chat.telegram;

import io.tallywire.alert.RichText;
import io.tallywire.chat.PartByPart;
import io.tallywire.chat.PartByPart.Answered;
import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.TooManyRequests;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages to Telegram through the library's client, in HTML, without link previews.
 *
 * <p>A text that is longer than a message goes out {@link PartByPart part by part}; its first part
 * replies to the message that it refers to, and stands alone where that one is gone.
 *
 * <p>It keeps to Telegram's limits by answering {@link TooManyRequests} before it sends, with the
 * time to wait; parts of one message count like messages, so a text of three parts takes three
 * attempts. A chat's id is the platform's number, with {@code /} and the topic's number behind it
 * where the chat is a forum.
 *
 * <p>Thread-safe. {@link #close()} ends what is under way.
 */
public final class TelegramSender implements ChatSender, AutoCloseable {
  private final TelegramText text = new TelegramText();
  private final BotApi api;
  private final Poster poster;
  private final PartByPart<Part> parts = new PartByPart<>();

  public TelegramSender(TelegramSettings settings, InstantSource clock) {
    this(settings, clock, TelegramTimes.NORMAL);
  }

  TelegramSender(TelegramSettings settings, InstantSource clock, TelegramTimes times) {
    this.api = new BotApi(settings, times.call());
    this.poster = new Poster(api, new Pacer(clock));
  }

  @Override
  public SendResult send(OutboxMessage message) throws InterruptedException {
    Destination to;
    try {
      to = Destination.of(message.chat());
    } catch (IllegalArgumentException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
    @Nullable String repliesTo = message.repliesTo();
    return parts.send(
        message.id(),
        text.parts(message.body()),
        (part, first) -> poster.post(to, part, first ? repliesTo : null));
  }

  /**
   * Posts an answer to what somebody typed, waiting for the limits where that helps.
   *
   * @param patience the longest waiting in all
   * @param closed ends the waiting
   */
  Answered answer(Destination to, RichText answer, Duration patience, CountDownLatch closed)
      throws InterruptedException {
    return parts.answer(
        text.parts(answer), patience, closed, (part, first) -> poster.post(to, part, null));
  }

  BotApi api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
  }
}
