package io.tallywire.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.quantity.Days;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
  @ParameterizedTest
  @CsvSource({
    // told, now, standard, more than 50 percent
    "100, 119, false, false",
    "100, 120, true, false",
    "100, 150, true, false",
    "100, 151, true, true",
    "100, 100, false, false",
    "100, 51, false, false",
    "100, 49, false, true",
    "0, 0, false, false",
    "0, 1, true, true",
    "-10, -7, true, false",
  })
  void a_figure_must_move_far_enough(int told, int now, boolean standard, boolean own) {
    assertThat(Threshold.STANDARD.isPassed(exactly(told), exactly(now))).isEqualTo(standard);
    assertThat(Threshold.of(50).isPassed(exactly(told), exactly(now))).isEqualTo(own);
  }

  @Test
  void open_ends_count_by_what_they_assert() {
    assertThat(Threshold.STANDARD.isPassed(exactly(3_000), Quantity.moreThan(big(3_500))))
        .isFalse();
    assertThat(Threshold.STANDARD.isPassed(exactly(3_000), Quantity.moreThan(big(3_600)))).isTrue();
    assertThat(Threshold.STANDARD.isPassed(exactly(3_000), Quantity.atMost(big(3_600)))).isTrue();
  }

  @Test
  void days_never_pass() {
    assertThat(
            Threshold.of(1)
                .isPassed(Days.on(LocalDate.of(2026, 3, 1)), Days.on(LocalDate.of(2026, 4, 1))))
        .isFalse();
  }

  @Test
  void a_threshold_is_a_sensible_percentage() {
    assertThatThrownBy(() -> Threshold.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Threshold.of(1001)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Threshold.of(1000).isStandard()).isFalse();
  }

  private static Quantity exactly(int n) {
    return Quantity.exactly(big(n));
  }

  private static BigDecimal big(int n) {
    return BigDecimal.valueOf(n);
  }
}
