package io.tallywire.chat.slack;

import io.tallywire.alert.RichText;
import io.tallywire.chat.PartByPart;
import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.TooManyRequests;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages to Slack through the library's client, in Block Kit, without link previews.
 *
 * <p>A text that is longer than a message goes out {@link PartByPart part by part}. A reply stands
 * in the thread of the message that it refers to and is shown in the channel as well.
 *
 * <p>It keeps to one message a second in a channel by answering {@link TooManyRequests} before it
 * sends, with the time to wait; parts of one message count like messages. It does not look whether
 * a message whose answer got lost is in the channel: such a message may arrive twice.
 *
 * <p>Thread-safe. {@link #close()} ends what is under way.
 */
public final class SlackSender implements ChatSender, AutoCloseable {
  private final SlackText text = new SlackText();
  private final SlackTimes times;
  private final SlackApi api;
  private final Poster poster;
  private final PartByPart<Part> parts = new PartByPart<>();

  public SlackSender(SlackSettings settings, InstantSource clock) {
    this(settings, clock, SlackTimes.NORMAL);
  }

  SlackSender(SlackSettings settings, InstantSource clock, SlackTimes times) {
    this.times = times;
    this.api = new SlackApi(settings, times.call());
    this.poster = new Poster(api, new Pacer(clock));
  }

  @Override
  public SendResult send(OutboxMessage message) throws InterruptedException {
    Place to;
    try {
      to = Place.of(message.chat());
    } catch (IllegalArgumentException e) {
      return new Refused(String.valueOf(e.getMessage()));
    }
    @Nullable String repliesTo = message.repliesTo();
    return parts.send(
        message.id(),
        text.parts(message.body()),
        (part, first) -> poster.post(to, part, repliesTo, first));
  }

  /**
   * Posts an answer to what somebody typed, waiting for the limits for a short while.
   *
   * @param closed ends the waiting
   */
  SendResult answer(Place to, RichText answer, CountDownLatch closed) throws InterruptedException {
    return parts
        .answer(
            text.parts(answer),
            times.answering(),
            closed,
            (part, first) -> poster.post(to, part, null, first))
        .result();
  }

  SlackApi api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
  }
}
