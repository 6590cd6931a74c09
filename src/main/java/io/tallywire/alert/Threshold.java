package io.tallywire.alert;

import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure must have moved from the one last told before a chat hears of it again.
 *
 * <p>The standard is a rise of 20 percent or more. A chat's own threshold is a change of more than
 * so many percent, up or down. That the figure is the highest (or lowest) of all sources' is not
 * asked here.
 *
 * @param percent the chat's own; {@code null}: the standard
 */
public record Threshold(@Nullable Integer percent) {
  /** What holds where a chat has said nothing. */
  public static final Threshold STANDARD = new Threshold(null);

  public static final int STANDARD_PERCENT = 20;
  public static final int SMALLEST = 1;
  public static final int LARGEST = 1000;

  public Threshold {
    if (percent != null && (percent < SMALLEST || percent > LARGEST)) {
      throw new IllegalArgumentException("no threshold: %d percent".formatted(percent));
    }
  }

  public static Threshold of(int percent) {
    return new Threshold(percent);
  }

  public boolean isStandard() {
    return percent == null;
  }

  /** Whether a rise, or a fall, from {@code told} to {@code now} is far enough. Days never are. */
  public boolean isPassed(Interval told, Interval now) {
    return switch (told) {
      case Days days -> false;
      case Quantity before ->
          switch (now) {
            case Days days -> false;
            case Quantity after -> isPassed(floor(before), floor(after));
          };
    };
  }

  private boolean isPassed(BigDecimal told, BigDecimal now) {
    BigDecimal change = now.subtract(told).multiply(BigDecimal.valueOf(100));
    BigDecimal base = told.abs();
    if (percent == null) {
      return change.signum() > 0
          && change.compareTo(base.multiply(BigDecimal.valueOf(STANDARD_PERCENT))) >= 0;
    }
    return change.abs().compareTo(base.multiply(BigDecimal.valueOf(percent))) > 0;
  }

  /** How high a figure is, for saying which of two is the higher one; a day's number for days. */
  static BigDecimal height(Interval interval) {
    return switch (interval) {
      case Quantity quantity -> floor(quantity);
      case Days days -> BigDecimal.valueOf(days.low().toEpochDay());
    };
  }

  /** What is asserted at least; for "up to" what is asserted at most. */
  private static BigDecimal floor(Quantity quantity) {
    BigDecimal end = quantity.low() == null ? quantity.high() : quantity.low();
    if (end == null) {
      throw new IllegalArgumentException("a quantity without ends");
    }
    return end;
  }
}
