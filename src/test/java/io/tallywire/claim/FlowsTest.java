package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What flows and what is to flow. */
class FlowsTest {
  private static final Topic OUTPUT =
      new Topic("t", "OPEC oil output", Query.of("oil"), "Output of oil producers", null);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kuwait is to cut its oil output by 500,000 barrels a day.                       | PLAN
          A deal to remove 9.7m barrels a day from OPEC output ended the price war.       | PLAN
          OPEC oil output fell by 300,000 barrels a day in June.                          | INCREMENT
          Its forecast of growth in oil demand this year is 1.2m barrels a day.           | PLAN
          OPEC pumped 26.1m barrels a day in June.                                        | TOTAL
          """)
  void what_is_meant_is_told_from_what_was(String text, Kind kind) {
    assertThat(new ClaimExtractor().extract(Articles.of(text), OUTPUT))
        .last()
        .extracting(claim -> claim.estimate().kind())
        .isEqualTo(kind);
  }
}
