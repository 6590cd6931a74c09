package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.claim.Measure;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300                    | 300
          >3000                  | more than 3,000
          ~1100                  | about 1,100
          11000-12000            | 11,000-12,000
          ~5500-6000             | about 5,500-6,000
          <=10000                | up to 10,000
          >=100                  | at least 100
          ?24-99                 | dozens
          ?300-999               | several hundred
          ?20000-99999           | tens of thousands
          ?14-48                 | some 14-48
          5300000                | 5.3 million
          2000000000             | 2 billion
          1234567                | 1,234,567
          7.8                    | 7.8
          2024-11-04             | 4 November 2024
          2024-11-01..2024-11-10 | early November 2024
          2024-10-11..2024-10-20 | mid-October 2024
          2024-10-21..2024-10-31 | late October 2024
          2024-11-01..2024-11-30 | November 2024
          2024-09-01..2024-11-30 | September 2024 to November 2024
          2025-01-02..2025-01-08 | 2-8 January 2025
          """)
  void says_it_in_words(String figure, String words) {
    assertThat(FigureText.of(Rows.interval(figure))).isEqualTo(words);
  }

  @Test
  void names_the_unit_where_the_measure_has_one() {
    assertThat(FigureText.of(Rows.interval("14"), Measure.DURATION, "days")).isEqualTo("14 days");
    assertThat(FigureText.of(Rows.interval(">50"), Measure.SHARE, "percent"))
        .isEqualTo("more than 50 percent");
    assertThat(FigureText.of(Rows.interval("650"), Measure.AREA, "km2")).isEqualTo("650 km2");
    assertThat(FigureText.of(Rows.interval("650"), Measure.KILLED, null)).isEqualTo("650");
  }

  @Test
  void a_day_may_be_open() {
    LocalDate day = LocalDate.parse("2024-11-04");
    assertThat(FigureText.of(new Days(day, day, Bound.AT_MOST))).isEqualTo("by 4 November 2024");
    assertThat(FigureText.of(new Days(day, day, Bound.AT_LEAST))).isEqualTo("from 4 November 2024");
  }
}
