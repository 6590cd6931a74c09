package io.tallywire.chat.slack;

import io.tallywire.alert.RichText;
import io.tallywire.chat.slack.Posting.Step;
import io.tallywire.outbox.ChatSender;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.TooManyRequests;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages to Slack through the library's client, in Block Kit, without link previews.
 *
 * <p>A text that is longer than a message goes out in parts. Where a part fails, the attempt ends
 * there with that part's result, and the next attempt at the same message begins with it: what is
 * in the channel is not repeated. That memory is this process's and holds the last thousand such
 * messages; after a restart, or on another node, the message begins anew.
 *
 * <p>It keeps to one message a second in a channel by answering {@link TooManyRequests} before it
 * sends, with the time to wait; parts of one message count like messages. It does not look whether
 * a message whose answer got lost is in the channel: such a message may arrive twice.
 *
 * <p>Thread-safe. {@link #close()} ends what is under way.
 */
public final class SlackSender implements ChatSender, AutoCloseable {
  private static final int REMEMBERED = 1000;

  private final SlackText text = new SlackText();
  private final SlackTimes times;
  private final SlackApi api;
  private final Poster poster;
  private final Map<Long, Posting> partial =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Posting> eldest) {
          return size() > REMEMBERED;
        }
      };

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
    List<Part> parts = text.parts(message.body());
    Step step = poster.post(to, parts, progress(message.id()));
    remember(message.id(), step.posting(), parts);
    return step.result();
  }

  private Posting progress(long id) {
    synchronized (partial) {
      return partial.getOrDefault(id, Posting.NOTHING);
    }
  }

  private void remember(long id, Posting posting, List<Part> parts) {
    synchronized (partial) {
      if (posting.isPartial(parts)) {
        partial.put(id, posting);
      } else {
        partial.remove(id);
      }
    }
  }

  /**
   * Posts an answer to what somebody typed, waiting for the limits for a short while.
   *
   * @param closed ends the waiting
   */
  SendResult answer(Place to, RichText answer, CountDownLatch closed) throws InterruptedException {
    List<Part> parts = text.parts(answer);
    Duration left = times.answering();
    Step step = poster.post(to, parts, Posting.NOTHING);
    while (step.result() instanceof TooManyRequests(Duration pause)
        && pause.compareTo(left) <= 0
        && !closed.await(pause.toMillis() + 1, TimeUnit.MILLISECONDS)) {
      left = left.minus(pause);
      step = poster.post(to, parts, step.posting());
    }
    return step.result();
  }

  SlackApi api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
  }
}
