package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationKeyTest {

  private static SeriesKey key(Measure measure, String population, @Nullable String scope) {
    Estimate estimate =
        new Estimate(
            measure,
            population,
            Quantity.exactly(BigDecimal.TEN),
            null,
            Kind.TOTAL,
            scope,
            LocalDate.parse("2025-01-10"),
            true,
            false);
    return SeriesKey.of(estimate, PopulationKey.of(estimate));
  }

  private static SeriesKey killed(String population) {
    return key(Measure.KILLED, population, null);
  }

  @ParameterizedTest
  @CsvSource({
    "north korean soldiers, north korean troops",
    "north korean soldiers, Pyongyang's soldiers",
    "north korean soldiers, the DPRK's servicemen",
    "north korean soldiers, north korean military personnel",
    "people in turkey, people killed in Türkiye",
    "people in turkey and syria, people in syria and turkey",
    "people in kursk, people in russia's kursk region",
    "homes, households",
    "buildings, structures",
    "victims in vellin, people in vellin"
  })
  void wording_does_not_matter(String one, String other) {
    assertThat(killed(one).population().replace(" killed", ""))
        .isEqualTo(killed(other).population().replace(" killed", "").replace("killed ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "people in turkey, people in syria",
    "people in turkey, people in turkey and syria",
    "north korean soldiers, south korean soldiers",
    "north korean soldiers, russian and north korean soldiers",
    "north korean soldiers, north korean soldiers in kursk",
    "north korean soldiers, north korean sappers",
    "children, people",
    "opec output, opec+ output",
    "6 february earthquake, 6 february aftershock"
  })
  void what_differs_is_not_merged(String one, String other) {
    assertThat(killed(one)).isNotEqualTo(killed(other));
  }

  @Test
  void a_place_is_the_same_in_the_population_and_in_the_scope() {
    assertThat(key(Measure.KILLED, "people", "in vellin")).isEqualTo(killed("people in vellin"));
  }

  @Test
  void a_stretch_of_time_limits_a_count() {
    assertThat(key(Measure.KILLED, "people in vellin", "since december"))
        .isNotEqualTo(killed("people in vellin"));
  }

  @Test
  void what_a_count_takes_in_does_not_limit_it() {
    assertThat(key(Measure.CASUALTIES, "soldiers", "with missing and captured"))
        .isEqualTo(key(Measure.CASUALTIES, "soldiers", null));
  }
}
