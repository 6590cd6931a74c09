package io.tallywire.chat;

import io.tallywire.outbox.SendResult;
import io.tallywire.outbox.SendResult.Refused;
import io.tallywire.outbox.SendResult.Sent;
import io.tallywire.outbox.SendResult.TooManyRequests;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends a message that is longer than a platform takes in parts. Where a part fails, the attempt
 * ends there with that part's result, and the next attempt at the same message begins with it: what
 * is in the chat is not repeated.
 *
 * <p>The memory is this process's and holds the last thousand messages that are partly sent; after
 * a restart, or on another node, such a message begins anew. It neither cuts nor posts.
 * Thread-safe.
 *
 * @param <P> what fits into one message of the platform
 */
public final class PartByPart<P> {
  private static final int REMEMBERED = 1000;

  private final Map<Long, Progress> partial =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Progress> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Posts one part, once. */
  @FunctionalInterface
  public interface Post<P> {
    /**
     * @param first whether the part begins its message
     */
    SendResult send(P part, boolean first) throws InterruptedException;
  }

  /** What became of an answer, and the patience that is left. */
  public record Answered(SendResult result, Duration left) {}

  /**
   * @param sent how many parts are in the chat
   * @param messageId the platform's id of the first one; empty before it is sent
   */
  private record Progress(int sent, String messageId) {
    static final Progress NOTHING = new Progress(0, "");
  }

  private record Step(Progress progress, SendResult result) {}

  /**
   * Makes one attempt, from where the last one at this message ended.
   *
   * @param message the outbox's id
   */
  public SendResult send(long message, List<P> parts, Post<P> post) throws InterruptedException {
    Step step = goOn(parts, progress(message), post);
    remember(message, step.progress(), parts.size());
    return step.result();
  }

  /**
   * Sends an answer to what somebody typed, waiting for the platform's limits where that helps.
   *
   * @param patience the longest waiting in all
   * @param closed ends the waiting
   */
  public Answered answer(List<P> parts, Duration patience, CountDownLatch closed, Post<P> post)
      throws InterruptedException {
    Duration left = patience;
    Step step = goOn(parts, Progress.NOTHING, post);
    while (step.result() instanceof TooManyRequests(Duration pause)
        && pause.compareTo(left) <= 0
        && !closed.await(pause.toMillis() + 1, TimeUnit.MILLISECONDS)) {
      left = left.minus(pause);
      step = goOn(parts, step.progress(), post);
    }
    return new Answered(step.result(), left);
  }

  private static <P> Step goOn(List<P> parts, Progress done, Post<P> post)
      throws InterruptedException {
    if (parts.isEmpty()) {
      return new Step(done, new Refused("a message without text"));
    }
    Progress progress = done;
    while (progress.sent() < parts.size()) {
      boolean first = progress.sent() == 0;
      SendResult result = post.send(parts.get(progress.sent()), first);
      if (!(result instanceof Sent(String messageId))) {
        return new Step(progress, result);
      }
      progress = new Progress(progress.sent() + 1, first ? messageId : progress.messageId());
    }
    return new Step(progress, new Sent(progress.messageId()));
  }

  private Progress progress(long message) {
    synchronized (partial) {
      return partial.getOrDefault(message, Progress.NOTHING);
    }
  }

  private void remember(long message, Progress progress, int parts) {
    synchronized (partial) {
      if (progress.sent() > 0 && progress.sent() < parts) {
        partial.put(message, progress);
      } else {
        partial.remove(message);
      }
    }
  }
}
