package io.tallywire.fetch;

import java.time.Duration;

/** The bounds within which a feed's own rhythm decides how often it is asked. */
public record PollSettings(Duration minInterval, Duration maxInterval) {
  public PollSettings {
    if (minInterval.isNegative() || minInterval.isZero()) {
      throw new IllegalArgumentException("the shortest interval must be longer than nothing");
    }
    if (maxInterval.compareTo(minInterval) < 0) {
      throw new IllegalArgumentException("the longest interval is below the shortest");
    }
  }
}
