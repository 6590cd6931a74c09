package io.tallywire.chat.slack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Waiting() {}

  static void until(String what, BooleanSupplier until) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!until.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within %d s: %s".formatted(LONGEST.toSeconds(), what));
      }
      LockSupport.parkNanos(2_000_000);
    }
  }
}
