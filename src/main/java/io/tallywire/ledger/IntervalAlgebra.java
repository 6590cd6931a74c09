package io.tallywire.ledger;

import io.tallywire.claim.Measure;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What words leave room for: the interval that a figure may stand for, and how far two figures are
 * apart beyond that.
 *
 * <p>"About" allows 10 percent; a round number may have been rounded in its last digit that is not
 * zero, by 5 percent at most; ends of vague words may be half or twice as much; open ends are
 * infinite.
 */
final class IntervalAlgebra {
  private static final double ABOUT = 0.10;
  private static final double ROUNDED_AT_MOST = 0.05;
  private static final double ROUNDED_FROM = 100;
  private static final double VAGUE = 2;
  private static final double MAGNITUDE = 0.15;
  private static final int SHORT_STRETCH_DAYS = 15;
  private static final double POINT_SLACK = 0.5;
  private static final int SHORT_STRETCH_SLACK = 3;

  /** The ends that the words name. */
  static Ends named(Interval interval) {
    return switch (interval) {
      case Quantity q ->
          new Ends(
              q.low() == null ? Double.NEGATIVE_INFINITY : q.low().doubleValue(),
              q.high() == null ? Double.POSITIVE_INFINITY : q.high().doubleValue());
      case Days d ->
          switch (d.bound()) {
            case AT_MOST, LESS_THAN -> new Ends(Double.NEGATIVE_INFINITY, d.high().toEpochDay());
            case AT_LEAST, MORE_THAN -> new Ends(d.low().toEpochDay(), Double.POSITIVE_INFINITY);
            case EXACT, APPROX, RANGE, VAGUE ->
                new Ends(d.low().toEpochDay(), d.high().toEpochDay());
          };
    };
  }

  /**
   * The ends that the words leave room for.
   *
   * @param spread what two honest counts of such a thing differ by, as a share of the figure
   */
  static Ends allowed(Interval interval, Measure measure, double spread) {
    Ends ends = named(interval);
    return switch (interval) {
      case Days d -> allowedDays(d, ends);
      case Quantity q when measure.equals(Measure.MAGNITUDE) ->
          new Ends(ends.low() - MAGNITUDE, ends.high() + MAGNITUDE);
      case Quantity q when q.bound() == Bound.VAGUE ->
          new Ends(ends.low() / VAGUE, ends.high() * VAGUE);
      case Quantity q ->
          new Ends(
              ends.low() - slack(q.low(), q.bound(), spread),
              ends.high() + slack(q.high(), q.bound(), spread));
    };
  }

  /** A day may be printed a day apart; "mid-October" has soft ends, "October" has not. */
  private static Ends allowedDays(Days days, Ends ends) {
    double slack = 0;
    if (ends.isPoint()) {
      slack = days.bound() == Bound.APPROX ? SHORT_STRETCH_SLACK : POINT_SLACK;
    } else if (ends.width() < SHORT_STRETCH_DAYS) {
      slack = SHORT_STRETCH_SLACK;
    }
    return new Ends(ends.low() - slack, ends.high() + slack);
  }

  private static double slack(@Nullable BigDecimal end, Bound bound, double spread) {
    if (end == null) {
      return 0;
    }
    double size = Math.abs(end.doubleValue());
    double about = bound == Bound.APPROX ? ABOUT : 0;
    return Math.max(size * Math.max(about, spread), rounding(end));
  }

  /** Half a unit of the last digit that is not zero, where the number ends in zeros. */
  static double rounding(BigDecimal n) {
    double size = Math.abs(n.doubleValue());
    BigDecimal stripped = n.stripTrailingZeros();
    if (size < ROUNDED_FROM || stripped.scale() >= 0) {
      return 0;
    }
    double halfUnit = Math.pow(10, -stripped.scale()) / 2;
    return Math.min(halfUnit, size * ROUNDED_AT_MOST);
  }

  /** How many times the higher figure's low end is the lower figure's high end; 1 if they meet. */
  static double ratio(Ends a, Ends b) {
    if (a.meets(b)) {
      return 1;
    }
    Ends lower = a.isBelow(b) ? a : b;
    Ends higher = a.isBelow(b) ? b : a;
    return lower.high() <= 0 ? Double.POSITIVE_INFINITY : higher.low() / lower.high();
  }

  private IntervalAlgebra() {}
}
