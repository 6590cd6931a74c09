package io.tallywire.claim;

import java.time.LocalDate;

/**
 * A day or a stretch of days that a line names: tokens {@code from} to {@code to}.
 *
 * @param asOf the day for which a level told "in" or "by" it holds
 */
record DateMention(int from, int to, LocalDate low, LocalDate high, LocalDate asOf, Sort sort) {
  /** How the day was named. */
  enum Sort {
    DAY,
    WEEKDAY,
    RELATIVE,
    PART_OF_MONTH,
    MONTH,
    SEASON,
    YEAR
  }
}
