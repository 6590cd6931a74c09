package io.tallywire.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether tasks that run again and again still do. A task that fails beats all the same: it is
 * about the clockwork, not about what the task achieves.
 *
 * <p>Thread-safe.
 */
public final class Heartbeat {
  private final Duration patience;
  private final InstantSource clock;
  private final Map<String, Instant> beats = new ConcurrentHashMap<>();

  /**
   * @param patience a task that has not ended a run for longer than this has stopped
   */
  public Heartbeat(Duration patience, InstantSource clock) {
    this.patience = patience;
    this.clock = clock;
  }

  /** The task, beating from now on after each run. */
  public Runnable beating(String name, Runnable task) {
    beats.put(name, clock.instant());
    return () -> {
      try {
        task.run();
      } finally {
        beats.put(name, clock.instant());
      }
    };
  }

  /** Which task has stopped and since when; empty where none has, or none has begun. */
  public String trouble() {
    Instant now = clock.instant();
    return beats.entrySet().stream()
        .filter(beat -> beat.getValue().plus(patience).isBefore(now))
        .sorted(Map.Entry.comparingByKey())
        .map(beat -> "'%s' has not run since %s".formatted(beat.getKey(), beat.getValue()))
        .findFirst()
        .orElse("");
  }
}
