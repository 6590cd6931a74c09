package io.tallywire.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps a platform's listener going: one daemon thread makes attempts one after the other and rests
 * after a failure, longer with each further one.
 *
 * <p>It does not know what an attempt is. Thread-safe.
 *
 * @param <F> what went wrong
 */
public final class ListenLoop<F> {
  private final Attempt<F> attempt;
  private final Function<F, Optional<Duration>> failed;
  private final Runnable farewell;
  private final Duration firstPause;
  private final Duration longestPause;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  // the thread's own
  private int failures;

  /** One go at listening, which may last as long as all goes well. */
  @FunctionalInterface
  public interface Attempt<F> {
    /** What went wrong; empty where the next attempt may follow at once. It does not throw else. */
    Optional<F> make() throws InterruptedException;
  }

  /**
   * @param failed is told of each failure while the loop is open and says how long the platform
   *     asked to wait, if it did
   * @param farewell runs in the thread at its end
   */
  public ListenLoop(
      String name,
      Attempt<F> attempt,
      Function<F, Optional<Duration>> failed,
      Runnable farewell,
      Duration firstPause,
      Duration longestPause) {
    this.attempt = attempt;
    this.failed = failed;
    this.farewell = farewell;
    this.firstPause = firstPause;
    this.longestPause = longestPause;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  public boolean isOpen() {
    return closed.getCount() > 0;
  }

  /** Down once the loop is to end. */
  public CountDownLatch closed() {
    return closed;
  }

  /** To be called from within an attempt: the next failure counts as the first. */
  public void succeeded() {
    failures = 0;
  }

  /** Lets no further attempt begin. */
  public void close() {
    closed.countDown();
  }

  /**
   * Waits for the end of the attempt that is being made, after {@link #close()}.
   *
   * @param patience how long it may go on by itself before it is interrupted
   * @param longest how long to wait after that
   */
  public void awaitEnd(Duration patience, Duration longest) {
    try {
      if (thread.isAlive() && !thread.join(patience)) {
        thread.interrupt();
        thread.join(longest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (isOpen()) {
      try {
        Optional<F> failure = attempt.make();
        if (failure.isPresent() && isOpen()) {
          rest(failure.get());
        }
      } catch (InterruptedException e) {
        // the end was asked for, and the loop's condition says so
      }
    }
    farewell.run();
  }

  private void rest(F failure) throws InterruptedException {
    failures++;
    Duration pause = failed.apply(failure).orElseGet(this::pause);
    closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Duration pause() {
    Duration doubled = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
