package io.tallywire.quantity;

import java.math.BigDecimal;

/**
 * A unit of measure and what one of it is in the base unit of its kind.
 *
 * @param name as printed in {@link Stated}: "km", "years", "USD"
 * @param base the unit that quantities are brought to: "km", "days", "USD"
 * @param factor how many of the base unit it is
 * @param kind what it measures
 */
record Unit(String name, String base, BigDecimal factor, Kind kind) {
  enum Kind {
    MONEY,
    LENGTH,
    AREA,
    DURATION,
    SHARE,
    TEMPERATURE,
    MASS,
    OTHER
  }

  static Unit of(Kind kind, String name, String base, String factor) {
    return new Unit(name, base, new BigDecimal(factor), kind);
  }

  /** One of this for each of {@code denominator}. */
  Unit per(String denominator) {
    return new Unit(name + " per " + denominator, base + " per " + denominator, factor, kind);
  }
}
