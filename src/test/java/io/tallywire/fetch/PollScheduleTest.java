package io.tallywire.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

  private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
  private static final Duration MIN = Duration.ofMinutes(2);
  private static final Duration MAX = Duration.ofHours(1);
  private static final FetchResult UNREACHABLE = new FetchResult.Unreachable("nobody there");

  private final PollSettings settings = new PollSettings(MIN, MAX);
  private final PollSchedule schedule =
      new PollSchedule(settings, InstantSource.fixed(NOON), new Random(7));

  @Test
  void new_entries_bring_the_next_poll_nearer() {
    NextPoll next = schedule.next(fetched(null), rhythm(Duration.ofMinutes(20)), 3);

    assertThat(next.at()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    assertThat(next.rhythm()).isEqualTo(rhythm(Duration.ofMinutes(10)));
  }

  @Test
  void silence_puts_it_off() {
    NextPoll next = schedule.next(notModified(null), rhythm(Duration.ofMinutes(20)), 0);

    assertThat(next.at()).isEqualTo(NOON.plus(Duration.ofMinutes(25)));
  }

  @Test
  void a_feed_without_news_for_long_is_asked_at_the_longest_interval_and_no_later() {
    PollRhythm rhythm = PollRhythm.initial(settings);
    for (int i = 0; i < 50; i++) {
      rhythm = schedule.next(notModified(null), rhythm, 0).rhythm();
    }

    assertThat(rhythm.interval()).isEqualTo(MAX);
  }

  @Test
  void freshness_is_respected_up_to_the_longest_interval() {
    PollRhythm often = rhythm(MIN);

    assertThat(schedule.next(fetched(Duration.ofMinutes(30)), often, 1).at())
        .isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    assertThat(schedule.next(fetched(Duration.ofDays(365)), often, 1).at())
        .isEqualTo(NOON.plus(MAX));
  }

  @Test
  void a_busy_server_is_left_alone_until_the_time_it_names_but_not_for_ever() {
    assertThat(schedule.next(busyUntil(NOON.plusSeconds(900)), rhythm(MIN), 0).at())
        .isEqualTo(NOON.plusSeconds(900));
    assertThat(schedule.next(busyUntil(NOON.plus(Duration.ofDays(9))), rhythm(MIN), 0).at())
        .isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(schedule.next(busyUntil(NOON.minusSeconds(5)), rhythm(MIN), 0).at())
        .isEqualTo(NOON.plus(MIN));
  }

  @Test
  void each_failure_doubles_the_wait_up_to_a_day() {
    PollRhythm rhythm = rhythm(MIN);
    Duration expected = MIN;
    for (int i = 0; i < 40; i++) {
      NextPoll next = schedule.next(UNREACHABLE, rhythm, 0);
      expected = expected.multipliedBy(2);
      expected = expected.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : expected;
      assertThat(Duration.between(NOON, next.at()))
          .isBetween(expected.multipliedBy(9).dividedBy(10), Duration.ofDays(1));
      rhythm = next.rhythm();
    }

    assertThat(rhythm.failures()).isEqualTo(40);
    assertThat(rhythm.interval()).isEqualTo(MIN);
  }

  @Test
  void feeds_that_failed_together_do_not_come_back_together() {
    List<Instant> times =
        java.util.stream.Stream.generate(() -> schedule.next(UNREACHABLE, rhythm(MAX), 0).at())
            .limit(20)
            .distinct()
            .toList();

    assertThat(times).hasSizeGreaterThan(15);
  }

  @Test
  void a_success_forgets_the_failures() {
    NextPoll next = schedule.next(notModified(null), new PollRhythm(MIN, 9), 0);

    assertThat(next.rhythm().failures()).isZero();
    assertThat(next.at()).isBefore(NOON.plus(Duration.ofMinutes(3)));
  }

  @Property
  void a_poll_always_lies_between_the_shortest_interval_and_a_day(
      @ForAll @IntRange(min = 0, max = 8) int kind,
      @ForAll @IntRange(min = 0, max = 100_000) int failures,
      @ForAll @IntRange(min = 0, max = 10_000_000) int intervalSeconds) {
    FetchResult result =
        List.of(
                fetched(null),
                fetched(Duration.ofSeconds(intervalSeconds)),
                notModified(null),
                busyUntil(NOON.plusSeconds(intervalSeconds)),
                new FetchResult.Gone(),
                new FetchResult.Refused(500),
                new FetchResult.TooLarge(1),
                UNREACHABLE,
                new FetchResult.Forbidden("inside"))
            .get(kind);

    PollRhythm rhythm = new PollRhythm(Duration.ofSeconds(intervalSeconds), failures);
    Instant at = schedule.next(result, rhythm, failures % 2).at();

    assertThat(Duration.between(NOON, at)).isBetween(MIN, Duration.ofDays(1));
  }

  private static PollRhythm rhythm(Duration interval) {
    return new PollRhythm(interval, 0);
  }

  private static FetchResult fetched(@Nullable Duration maxAge) {
    return new FetchResult.Fetched(
        "https://news.example/feed", 200, null, new byte[0], null, null, null, List.of(), maxAge);
  }

  private static FetchResult notModified(@Nullable Duration maxAge) {
    return new FetchResult.NotModified(null, maxAge);
  }

  private static FetchResult busyUntil(Instant time) {
    return new FetchResult.TooManyRequests(429, time);
  }
}
