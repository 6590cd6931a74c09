package io.tallywire.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * At most so many requests to one host at a time, and a pause between their starts. A thread waits
 * for its own host only; waiting is meant for virtual threads. Safe for use by many threads.
 */
public final class HostLimits {

  /** How a thread waits; tests look at the time instead. */
  interface Wait {
    void sleep(Duration duration) throws InterruptedException;
  }

  /** The right to ask a host, given back by closing. */
  public interface Permit extends AutoCloseable {
    @Override
    void close();
  }

  private static final int MANY_HOSTS = 10_000;

  private final int parallel;
  private final Duration pause;
  private final InstantSource clock;
  private final Wait wait;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  public HostLimits(int parallel, Duration pause, InstantSource clock) {
    this(parallel, pause, clock, Thread::sleep);
  }

  HostLimits(int parallel, Duration pause, InstantSource clock, Wait wait) {
    if (parallel < 1 || pause.isNegative()) {
      throw new IllegalArgumentException("a host needs at least one request and no negative pause");
    }
    this.parallel = parallel;
    this.pause = pause;
    this.clock = clock;
    this.wait = wait;
  }

  /** Waits until the host may be asked. */
  public Permit acquire(String host) throws InterruptedException {
    Host of =
        hosts.compute(
            host.toLowerCase(Locale.ROOT),
            (name, known) -> {
              Host h = known == null ? new Host(parallel) : known;
              h.users++;
              return h;
            });
    boolean acquired = false;
    try {
      of.requests.acquire();
      acquired = true;
      Duration untilStart = of.reserve(clock.instant(), pause);
      if (untilStart.isPositive()) {
        wait.sleep(untilStart);
      }
    } catch (InterruptedException e) {
      leave(host, of, acquired);
      throw e;
    }
    return () -> leave(host, of, true);
  }

  private void leave(String host, Host of, boolean acquired) {
    if (acquired) {
      of.requests.release();
    }
    hosts.computeIfPresent(
        host.toLowerCase(Locale.ROOT),
        (name, h) -> {
          h.users--;
          return h.users == 0 && pause.isZero() ? null : h;
        });
    if (hosts.size() > MANY_HOSTS) {
      forgetIdle();
    }
  }

  /** Hosts that nobody waits for and whose pause is over. */
  private void forgetIdle() {
    Instant now = clock.instant();
    for (Iterator<String> names = hosts.keySet().iterator(); names.hasNext(); ) {
      hosts.computeIfPresent(
          names.next(), (name, h) -> h.users == 0 && !h.next().isAfter(now) ? null : h);
    }
  }

  private static final class Host {
    private final Semaphore requests;
    private Instant next = Instant.MIN;
    private int users; // read and written inside the map's compute alone

    Host(int parallel) {
      requests = new Semaphore(parallel, true);
    }

    /** Takes the next start for the caller and says how far away it is. */
    synchronized Duration reserve(Instant now, Duration pause) {
      Instant start = next.isAfter(now) ? next : now;
      next = start.plus(pause);
      return Duration.between(now, start);
    }

    synchronized Instant next() {
      return next;
    }
  }
}
