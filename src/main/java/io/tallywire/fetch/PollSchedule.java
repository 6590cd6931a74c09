package io.tallywire.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to ask a feed again.
 *
 * <p>New entries shorten a feed's interval, polls without any lengthen it, within the settings. A
 * server's wish (Cache-Control, Retry-After) is kept: freshness up to the longest interval, a pause
 * up to a day. Failures double the wait, up to a day, with some jitter so that feeds that failed
 * together do not come back together. Does not decide whether a feed is given up.
 */
public final class PollSchedule {

  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 30;
  private static final double JITTER = 0.1;

  private final PollSettings settings;
  private final InstantSource clock;
  private final RandomGenerator random;

  public PollSchedule(PollSettings settings, InstantSource clock, RandomGenerator random) {
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /**
   * The next poll after an answer.
   *
   * @param newEntries entries in the answer that had not been seen before
   */
  public NextPoll next(FetchResult result, PollRhythm rhythm, int newEntries) {
    return switch (result) {
      case FetchResult.Fetched f -> afterSuccess(rhythm, newEntries, f.maxAge());
      case FetchResult.NotModified n -> afterSuccess(rhythm, 0, n.maxAge());
      case FetchResult.TooManyRequests t -> afterRefusal(rhythm, t.retryAfter());
      case FetchResult.Gone g -> after(DAY, failed(rhythm));
      case FetchResult.Refused r -> afterFailure(rhythm);
      case FetchResult.TooLarge l -> afterFailure(rhythm);
      case FetchResult.Unreachable u -> afterFailure(rhythm);
      case FetchResult.Forbidden f -> afterFailure(rhythm);
    };
  }

  /** The next poll after an answer that arrived whole but was no feed. */
  public NextPoll afterFailure(PollRhythm rhythm) {
    PollRhythm failed = failed(rhythm);
    return after(jittered(backOff(failed)), failed);
  }

  private NextPoll afterSuccess(PollRhythm rhythm, int newEntries, @Nullable Duration maxAge) {
    Duration interval =
        newEntries > 0
            ? rhythm.interval().dividedBy(2)
            : rhythm.interval().plus(rhythm.interval().dividedBy(4));
    PollRhythm next = new PollRhythm(bounded(interval), 0);
    Duration fresh = maxAge == null ? Duration.ZERO : shorter(maxAge, settings.maxInterval());
    return after(longer(next.interval(), fresh), next);
  }

  private NextPoll afterRefusal(PollRhythm rhythm, @Nullable Instant retryAfter) {
    if (retryAfter == null) {
      return afterFailure(rhythm);
    }
    Duration asked = Duration.between(clock.instant(), retryAfter);
    return after(longer(shorter(asked, DAY), settings.minInterval()), failed(rhythm));
  }

  private Duration backOff(PollRhythm failed) {
    Duration wait = bounded(failed.interval());
    for (int i = 0;
        i < Math.min(failed.failures(), MOST_DOUBLINGS) && wait.compareTo(DAY) < 0;
        i++) {
      wait = wait.multipliedBy(2);
    }
    return wait;
  }

  private Duration jittered(Duration wait) {
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    return shorter(Duration.ofMillis((long) (wait.toMillis() * factor)), DAY);
  }

  private Duration bounded(Duration interval) {
    return longer(settings.minInterval(), shorter(interval, settings.maxInterval()));
  }

  private static PollRhythm failed(PollRhythm rhythm) {
    return new PollRhythm(rhythm.interval(), rhythm.failures() + 1);
  }

  private NextPoll after(Duration wait, PollRhythm rhythm) {
    return new NextPoll(clock.instant().plus(wait), rhythm);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
