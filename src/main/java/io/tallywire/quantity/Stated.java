package io.tallywire.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as the words have them, before they are brought to base units.
 *
 * @param figures one, or the two of a range in the order of the text, multipliers applied ("11 to
 *     12 thousand": 11000, 12000); the soft ends of a vague word
 * @param unit the unit of the figures: "years", "km", "USD", "percent"; null for a count
 */
public record Stated(List<BigDecimal> figures, @Nullable String unit) {
  public Stated {
    if (figures.isEmpty() || figures.size() > 2) {
      throw new IllegalArgumentException("one figure or two, not " + figures.size());
    }
    figures = List.copyOf(figures);
  }
}
