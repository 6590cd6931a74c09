package io.tallywire.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");
  private final Heartbeat heartbeat = new Heartbeat(Duration.ofMinutes(2), () -> now);

  @Test
  void a_task_that_runs_is_no_trouble() {
    Runnable task = heartbeat.beating("poll", () -> {});
    for (int i = 0; i < 5; i++) {
      now = now.plusSeconds(100);
      task.run();
    }

    assertThat(heartbeat.trouble()).isEmpty();
  }

  @Test
  void a_task_that_fails_beats_all_the_same() {
    Runnable task =
        heartbeat.beating(
            "poll",
            () -> {
              throw new IllegalStateException("the database is away");
            });
    now = now.plusSeconds(100);
    assertThatThrownBy(task::run).isInstanceOf(IllegalStateException.class);
    now = now.plusSeconds(100);

    assertThat(heartbeat.trouble()).isEmpty();
  }

  @Test
  void a_task_that_stopped_is_named_though_others_run() {
    Runnable deliver = heartbeat.beating("deliver", () -> {});
    heartbeat.beating("poll", () -> {});
    now = now.plusSeconds(121);
    deliver.run();

    assertThat(heartbeat.trouble()).isEqualTo("'poll' has not run since 2026-03-03T12:00:00Z");
  }
}
