package io.tallywire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-01T12:30:15Z | 2025-03-01T12:30:15Z",
        "2025-03-01T12:30:15.123+05:30 | 2025-03-01T07:00:15Z",
        "2025-03-01T12:30+0100 | 2025-03-01T11:30:00Z",
        "2025-03-01 12:30:15 | 2025-03-01T12:30:15Z",
        "2025-03-01 12:30:15 EST | 2025-03-01T17:30:15Z",
        "2025-03-01T24:00:00Z | 2025-03-02T00:00:00Z",
        "2025-03-01T23:59:60Z | 2025-03-01T23:59:59Z",
        "2025-03-01 | 2025-03-01T00:00:00Z",
        "2025-03 | 2025-03-01T00:00:00Z",
        "20250301 | 2025-03-01T00:00:00Z",
        "20250301123015 | 2025-03-01T12:30:15Z",
        "25-03-01 | 2025-03-01T00:00:00Z",
        "2025-060 | 2025-03-01T00:00:00Z",
        "1740832215 | 2025-03-01T12:30:15Z",
        "Sat, 01 Mar 2025 12:30:15 GMT | 2025-03-01T12:30:15Z",
        "Sat, 1 Mar 25 12:30 +0200 | 2025-03-01T10:30:00Z",
        "Sat,01 Mar 2025 12:30:15 -0000 | 2025-03-01T12:30:15Z",
        "Saturday, March 1, 2025 12:30 PM EST | 2025-03-01T17:30:00Z",
        "1 March 2025 12:30:15 AM | 2025-03-01T00:30:15Z",
        "Tue, 01 Jul 2025 12:00:00 ET | 2025-07-01T16:00:00Z",
        "Wed, 01 Jan 2025 12:00:00 PT | 2025-01-01T20:00:00Z",
        "Sat Mar  1 12:30:15 2025 | 2025-03-01T12:30:15Z",
        "Sat Mar 01 12:30:15 CET 2025 | 2025-03-01T11:30:15Z",
        "Sat Mar 01 2025 12:30:15 GMT+0100 (Central European Time) | 2025-03-01T11:30:15Z",
        "01-Mar-2025 12:30:15 | 2025-03-01T12:30:15Z",
        "01.03.2025 12:30 | 2025-03-01T12:30:00Z",
        "13/03/2025 | 2025-03-13T00:00:00Z",
        "03/13/2025 | 2025-03-13T00:00:00Z",
        "Sam, 01 mars 2025 12:30:15 +0100 | 2025-03-01T11:30:15Z",
        "Sa, 01 M\u00e4r 2025 12:30:15 +0100 | 2025-03-01T11:30:15Z",
        "Thu, 01 Jan 2004 | 2004-01-01T00:00:00Z",
        "Sat, 1 Mar 2025 12:30:15 XYZ | 2025-03-01T12:30:15Z"
      })
  void a_date_is_read_however_it_is_written(String written, Instant expected) {
    OffsetDateTime read = FeedDates.read(written);

    assertThat(read == null ? null : read.toInstant()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "yesterday", "2025-02-30", "2025-13-01", "Sat, 32 Mar 2025 12:00:00 GMT",
        "2025-03-01T12:61:00Z", "2025-03-01T25:00:00Z", "Sat, Mar x 2025 12:00:00 GMT", "12:30",
            "42",
        "2025-03-01T12:30:00+99:00", "99999999999999999999"
      })
  void what_is_no_possible_date_is_none(String written) {
    assertThat(FeedDates.read(written)).isNull();
  }
}
