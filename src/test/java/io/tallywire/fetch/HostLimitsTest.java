package io.tallywire.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostLimitsTest {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2025-03-01T12:00:00Z"));

  @Test
  void starts_at_one_host_are_a_pause_apart_and_other_hosts_do_not_wait() throws Exception {
    List<Duration> waits = new ArrayList<>();
    var limits = new HostLimits(5, Duration.ofSeconds(2), NOON, waits::add);

    limits.acquire("a.example").close();
    limits.acquire("A.example").close();
    limits.acquire("a.example").close();
    limits.acquire("b.example").close();

    assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void no_more_than_the_limit_are_at_one_host_at_a_time() throws Exception {
    var limits = new HostLimits(2, Duration.ZERO, NOON);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var stay = new CountDownLatch(1);
    List<Future<?>> visits = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        visits.add(
            threads.submit(() -> {
              try (HostLimits.Permit _ = limits.acquire("a.example")) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                stay.await(1, TimeUnit.MILLISECONDS);
                inside.decrementAndGet();
              }
              return null;
            }));
      }
      for (Future<?> visit : visits) {
        visit.get();
      }
    }

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void a_busy_host_holds_up_nobody_else() throws Exception {
    var limits = new HostLimits(1, Duration.ZERO, NOON);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        HostLimits.Permit _ = limits.acquire("slow.example")) {
      var waiting = new CountDownLatch(1);
      Future<?> blocked =
          threads.submit(() -> {
            waiting.countDown();
            limits.acquire("slow.example").close();
            return null;
          });
      waiting.await();

      limits.acquire("quick.example").close();

      assertThat(blocked.isDone()).isFalse();
      blocked.cancel(true);
    }
  }

  @Test
  void a_thread_that_gives_up_waiting_leaves_no_place_taken() throws Exception {
    var limits =
        new HostLimits(
            1,
            Duration.ofSeconds(1),
            NOON,
            duration -> {
              throw new InterruptedException("stopped");
            });
    limits.acquire("a.example").close();
    for (int i = 0; i < 3; i++) {
      try {
        limits.acquire("a.example");
      } catch (InterruptedException e) {
        assertThat(e).hasMessage("stopped");
        continue;
      }
      throw new AssertionError("there was nothing to wait for");
    }
  }
}
