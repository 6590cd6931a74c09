package io.tallywire.quantity;

import java.time.LocalDate;

/**
 * The day or days on which something is said to have happened; both ends are inclusive and never
 * open.
 */
public record Days(LocalDate low, LocalDate high, Bound bound) implements Interval {
  public Days {
    if (low.isAfter(high)) {
      throw new IllegalArgumentException("%s is after %s".formatted(low, high));
    }
  }

  public static Days on(LocalDate day) {
    return new Days(day, day, Bound.EXACT);
  }

  public static Days between(LocalDate low, LocalDate high) {
    return new Days(low, high, Bound.RANGE);
  }
}
