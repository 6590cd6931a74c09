package io.tallywire.chat.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps to one message a second in each channel. It never waits; it says how long to wait.
 *
 * <p>Thread-safe. It knows of one process only.
 */
final class Pacer {
  /** A little longer than the limit asks, because messages do not travel equally fast. */
  private static final Duration SECOND = Duration.ofMillis(1050);

  private final InstantSource clock;
  private final Map<String, Instant> free = new HashMap<>();

  Pacer(InstantSource clock) {
    this.clock = clock;
  }

  /** Zero, and the place is taken; or how long to wait before asking again. */
  synchronized Duration take(String channel) {
    Instant now = clock.instant();
    free.values().removeIf(at -> !at.isAfter(now));
    Instant at = free.putIfAbsent(channel, now.plus(SECOND));
    return at == null ? Duration.ZERO : Duration.between(now, at);
  }

  /** Slack itself asked for a pause in this channel. */
  synchronized void hold(String channel, Duration pause) {
    free.merge(channel, clock.instant().plus(pause), (a, b) -> a.isAfter(b) ? a : b);
  }
}
