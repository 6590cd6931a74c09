package io.tallywire.fetch;

import java.time.Duration;

/**
 * What is remembered of a feed between polls.
 *
 * @param interval the time between polls that suits this feed by now
 * @param failures polls in a row that failed
 */
public record PollRhythm(Duration interval, int failures) {
  public PollRhythm {
    if (interval.isNegative() || failures < 0) {
      throw new IllegalArgumentException("neither interval nor failures can be below nothing");
    }
  }

  /** A feed of which nothing is known yet is asked as often as allowed. */
  public static PollRhythm initial(PollSettings settings) {
    return new PollRhythm(settings.minInterval(), 0);
  }
}
