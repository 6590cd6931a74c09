package io.tallywire.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final RetryPolicy policy = new RetryPolicy(FIRST, LONGEST, new Random(7));

  @Test
  void what_was_sent_is_done_and_its_id_is_kept() {
    assertThat(policy.after(new SendResult.Sent("m1"), 1, NOON)).isEqualTo(new Outcome.Done("m1"));
  }

  @Test
  void a_pause_that_the_platform_names_is_kept_however_long() {
    Duration days = Duration.ofDays(9);
    assertThat(at(new SendResult.TooManyRequests(days), 1)).isEqualTo(NOON.plus(days));
    assertThat(at(new SendResult.TooManyRequests(Duration.ZERO), 40)).isEqualTo(NOON.plus(FIRST));
  }

  @Property
  void pauses_after_failures_double_up_to_the_longest_and_differ_by_half_at_most(
      @ForAll @IntRange(min = 1, max = 1_000_000) int attempts) {
    Duration whole =
        attempts > 20 ? LONGEST : min(FIRST.multipliedBy(1L << (attempts - 1)), LONGEST);

    Instant at = at(new SendResult.Unavailable("HTTP 502"), attempts);
    assertThat(at).isBetween(NOON.plus(whole.dividedBy(2)), NOON.plus(whole));
  }

  @Test
  void messages_that_failed_together_do_not_come_again_together() {
    var away = new SendResult.Unavailable("HTTP 502");
    assertThat(at(away, 9)).isNotEqualTo(at(away, 9));
  }

  @Test
  void a_chat_that_is_gone_or_blocked_or_moved_is_dealt_with_and_the_message_stays() {
    assertThat(policy.after(new SendResult.Gone("kicked"), 1, NOON))
        .isEqualTo(new Outcome.Deactivate("kicked"));
    assertThat(policy.after(new SendResult.Blocked("no rights"), 1, NOON))
        .isEqualTo(new Outcome.Pause("no rights"));
    assertThat(policy.after(new SendResult.Moved("-100"), 1, NOON))
        .isEqualTo(new Outcome.Rename("-100"));
  }

  @Test
  void a_message_that_is_refused_as_such_is_put_aside() {
    assertThat(policy.after(new SendResult.Refused("too long"), 1, NOON))
        .isEqualTo(new Outcome.Dead("too long"));
  }

  @Test
  void a_dead_token_costs_no_message() {
    assertThat(policy.after(new SendResult.Unauthorized("token revoked"), 50, NOON))
        .isEqualTo(new Outcome.Again(NOON.plus(LONGEST), "token revoked"));
  }

  @Test
  void pauses_that_make_no_sense_are_refused() {
    assertThatThrownBy(() -> new RetryPolicy(LONGEST, LONGEST.minusSeconds(1), new Random(7)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Instant at(SendResult result, int attempts) {
    return ((Outcome.Again) policy.after(result, attempts, NOON)).at();
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
