package io.tallywire.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the words say of an amount: an interval in base units (persons, things, square kilometres,
 * percent, days), open on a side that the words leave open.
 */
public record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound)
    implements Interval {
  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity needs a low or a high end");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low %s is above high %s".formatted(low, high));
    }
    low = low == null ? null : plain(low);
    high = high == null ? null : plain(high);
  }

  public static Quantity exactly(BigDecimal n) {
    return new Quantity(n, n, Bound.EXACT);
  }

  public static Quantity about(BigDecimal n) {
    return new Quantity(n, n, Bound.APPROX);
  }

  public static Quantity moreThan(BigDecimal n) {
    return new Quantity(n, null, Bound.MORE_THAN);
  }

  public static Quantity atLeast(BigDecimal n) {
    return new Quantity(n, null, Bound.AT_LEAST);
  }

  public static Quantity lessThan(BigDecimal n) {
    return new Quantity(null, n, Bound.LESS_THAN);
  }

  public static Quantity atMost(BigDecimal n) {
    return new Quantity(null, n, Bound.AT_MOST);
  }

  public static Quantity between(BigDecimal low, BigDecimal high) {
    return new Quantity(low, high, Bound.RANGE);
  }

  public static Quantity vaguely(BigDecimal low, BigDecimal high) {
    return new Quantity(low, high, Bound.VAGUE);
  }

  private static BigDecimal plain(BigDecimal n) {
    BigDecimal stripped = n.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
