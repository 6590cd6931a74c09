package io.tallywire.quantity;

import io.tallywire.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a sentence speaks of, with its place. It does not say what was counted.
 *
 * @param span the whole phrase: words of bound, currency, figure and unit ("more than $5 million a
 *     year", "3,000-plus", "100,000-strong")
 * @param figure the number alone, with its multiplier ("5 million", "11 to 12 thousand", "half");
 *     inside {@code span}
 * @param quantity in base units: persons, things, percent, days, km2, km, tonnes; money in its
 *     currency; a unit without a base stays as it is
 * @param unit of {@code quantity}: null for counts and multiples; "percent", "days", "km2", "km",
 *     "tonnes", "celsius", "magnitude", a currency's ISO code and the like; a rate has its
 *     denominator in it ("USD per share")
 * @param stated the figures as printed
 * @param movement whether the amount is the size of a rise or a fall
 * @param rule the name of the rule that read it
 */
public record QuantityMention(
    Span span,
    Span figure,
    Quantity quantity,
    QuantityForm form,
    @Nullable String unit,
    Stated stated,
    Movement movement,
    String rule) {
  public QuantityMention {
    if (!span.contains(figure)) {
      throw new IllegalArgumentException("%s does not lie in %s".formatted(figure, span));
    }
  }

  /**
   * What a share or a multiple comes to for a base: "about half" of 11,000-12,000 is about
   * 5,500-6,000. Counts are rounded to whole numbers.
   *
   * @throws IllegalStateException if this is neither a share nor a multiple
   */
  public Quantity of(Quantity base) {
    BigDecimal divisor =
        switch (form) {
          case SHARE -> BigDecimal.valueOf(100);
          case MULTIPLE -> BigDecimal.ONE;
          case COUNT, MEASURE, AGE, PICK ->
              throw new IllegalStateException("%s is no part of a base".formatted(form));
        };
    BigDecimal low = product(quantity.low(), base.low(), divisor);
    BigDecimal high = product(quantity.high(), base.high(), divisor);
    if (low == null && high == null) {
      throw new IllegalArgumentException("%s and %s have no end in common".formatted(this, base));
    }
    Bound bound = quantity.bound() == Bound.EXACT ? base.bound() : quantity.bound();
    return new Quantity(low, high, bound);
  }

  private static @Nullable BigDecimal product(
      @Nullable BigDecimal part, @Nullable BigDecimal base, BigDecimal divisor) {
    if (part == null || base == null) {
      return null;
    }
    BigDecimal exact = part.multiply(base).divide(divisor, MathContext.DECIMAL64);
    return base.stripTrailingZeros().scale() <= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : exact;
  }
}
