package io.tallywire.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PacerTest {
  private static final Destination PERSON = new Destination(7, null);
  private static final Destination GROUP = new Destination(-7, null);

  private Instant now = Instant.parse("2025-03-03T12:00:00Z");
  private final Pacer pacer = new Pacer(() -> now);

  @Test
  void a_chat_gets_one_message_a_second() {
    assertThat(pacer.take(PERSON)).isZero();

    Duration wait = pacer.take(PERSON);

    assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1100));
    now = now.plus(wait);
    assertThat(pacer.take(PERSON)).isZero();
  }

  @Test
  void a_refused_place_is_not_taken() {
    pacer.take(PERSON);
    pacer.take(PERSON);
    now = now.plus(pacer.take(PERSON));

    assertThat(pacer.take(PERSON)).isZero();
  }

  @Test
  void a_group_gets_twenty_a_minute_whatever_the_topic() {
    for (int i = 0; i < 20; i++) {
      assertThat(pacer.take(new Destination(-7, i))).isZero();
      now = now.plusMillis(1500);
    }

    Duration wait = pacer.take(GROUP);

    assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(34));
    now = now.plus(wait);
    assertThat(pacer.take(GROUP)).isZero();
  }

  @Test
  void all_chats_together_get_thirty_a_second() {
    long taken =
        LongStream.range(1, 100)
            .filter(id -> pacer.take(new Destination(id, null)).isZero())
            .count();

    assertThat(taken).isEqualTo(30);
    now = now.plusMillis(1050);
    assertThat(pacer.take(new Destination(99, null))).isZero();
  }

  @Test
  void a_pause_that_the_platform_asked_for_is_that_chats_alone() {
    pacer.hold(GROUP, Duration.ofHours(3));

    assertThat(pacer.take(GROUP)).isEqualTo(Duration.ofHours(3));
    assertThat(pacer.take(PERSON)).isZero();
    now = now.plus(Duration.ofHours(3));
    assertThat(pacer.take(GROUP)).isZero();
  }
}
