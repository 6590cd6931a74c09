package io.tallywire.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * What to write down after an attempt to send. It neither sends nor stores.
 *
 * <p>An attempt that failed is made again after a pause that doubles from {@code first} to {@code
 * longest}, the last half of it by chance, so that many messages that failed together do not come
 * again together. Safe for use by many threads if the generator is.
 */
public final class RetryPolicy {
  private final Duration first;
  private final Duration longest;
  private final RandomGenerator chance;

  /** Two seconds to an hour. */
  public RetryPolicy(RandomGenerator chance) {
    this(Duration.ofSeconds(2), Duration.ofHours(1), chance);
  }

  public RetryPolicy(Duration first, Duration longest, RandomGenerator chance) {
    if (!first.isPositive() || first.compareTo(longest) > 0) {
      throw new IllegalArgumentException("no pauses from %s to %s".formatted(first, longest));
    }
    this.first = first;
    this.longest = longest;
    this.chance = chance;
  }

  /**
   * @param attempts how often the message was tried, this time included
   */
  public Outcome after(SendResult result, int attempts, Instant now) {
    return switch (result) {
      case SendResult.Sent sent -> new Outcome.Done(sent.messageId());
      case SendResult.TooManyRequests busy ->
          new Outcome.Again(now.plus(atLeastFirst(busy.pause())), "too many requests");
      case SendResult.Unavailable away ->
          new Outcome.Again(now.plus(pause(attempts)), away.reason());
      case SendResult.Gone gone -> new Outcome.Deactivate(gone.reason());
      case SendResult.Blocked blocked -> new Outcome.Pause(blocked.reason());
      case SendResult.Moved moved -> new Outcome.Rename(moved.newId());
      case SendResult.Refused refused -> new Outcome.Dead(refused.reason());
      // Nothing but a new token helps, and that is nothing the message could do.
      case SendResult.Unauthorized dead -> new Outcome.Again(now.plus(longest), dead.reason());
    };
  }

  private Duration atLeastFirst(Duration asked) {
    return asked.compareTo(first) < 0 ? first : asked;
  }

  private Duration pause(int attempts) {
    long whole = first.toMillis();
    for (int i = 1; i < attempts && whole < longest.toMillis(); i++) {
      whole *= 2;
    }
    long pause = Math.min(whole, longest.toMillis());
    return Duration.ofMillis(pause - chance.nextLong(pause / 2 + 1));
  }
}
