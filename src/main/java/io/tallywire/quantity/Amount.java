package io.tallywire.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount while it is being read: what stands in which tokens, before it is brought to base
 * units.
 *
 * @param start the first token of the phrase
 * @param end the token after its last
 * @param figureStart the first token of the number
 * @param figureEnd the token after the number's last
 * @param first the number, or the first of two in the order of the text
 * @param second the second of two, or null
 * @param multiplier the one at the number's end
 */
record Amount(
    int start,
    int end,
    int figureStart,
    int figureEnd,
    BigDecimal first,
    @Nullable BigDecimal second,
    BigDecimal multiplier,
    Bound bound,
    @Nullable Unit unit,
    QuantityForm form,
    Movement movement,
    Numeral.Style style) {

  /** Factors of hours and the like have no end: what they make is cut to what words can mean. */
  private static final MathContext PRECISION = new MathContext(12);

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  static Amount of(Numeral numeral, BigDecimal value) {
    return new Amount(
        numeral.start(),
        numeral.end(),
        numeral.start(),
        numeral.end(),
        value,
        null,
        numeral.multiplier(),
        Bound.EXACT,
        null,
        QuantityForm.COUNT,
        Movement.NONE,
        numeral.style());
  }

  /** A word without digits: "several", "half". */
  static Amount ofWords(
      int start, int end, BigDecimal first, @Nullable BigDecimal second, QuantityForm form) {
    return new Amount(
        start,
        end,
        start,
        end,
        first,
        second,
        BigDecimal.ONE,
        second == null ? Bound.EXACT : Bound.VAGUE,
        null,
        form,
        Movement.NONE,
        Numeral.Style.WORDS);
  }

  Amount with(Bound newBound) {
    return new Amount(
        start,
        end,
        figureStart,
        figureEnd,
        first,
        second,
        multiplier,
        newBound,
        unit,
        form,
        movement,
        style);
  }

  Amount as(QuantityForm newForm) {
    return new Amount(
        start,
        end,
        figureStart,
        figureEnd,
        first,
        second,
        multiplier,
        bound,
        unit,
        newForm,
        movement,
        style);
  }

  Amount in(@Nullable Unit newUnit) {
    QuantityForm newForm =
        newUnit == null
            ? form
            : newUnit.kind() == Unit.Kind.SHARE ? QuantityForm.SHARE : QuantityForm.MEASURE;
    return new Amount(
        start,
        end,
        figureStart,
        figureEnd,
        first,
        second,
        multiplier,
        bound,
        newUnit,
        newForm,
        movement,
        style);
  }

  Amount moving(Movement newMovement) {
    return new Amount(
        start,
        end,
        figureStart,
        figureEnd,
        first,
        second,
        multiplier,
        bound,
        unit,
        form,
        newMovement,
        style);
  }

  Amount from(int newStart, int newEnd) {
    return new Amount(
        newStart,
        newEnd,
        figureStart,
        figureEnd,
        first,
        second,
        multiplier,
        bound,
        unit,
        form,
        movement,
        style);
  }

  Amount valued(BigDecimal newFirst) {
    return new Amount(
        start,
        end,
        figureStart,
        figureEnd,
        newFirst,
        second,
        multiplier,
        bound,
        unit,
        form,
        movement,
        style);
  }

  /** This and {@code high} as the two ends of a range, in the order of the text. */
  Amount to(Amount high, BigDecimal scaledFirst, @Nullable Unit common) {
    return new Amount(
            start,
            high.end,
            figureStart,
            high.figureEnd,
            scaledFirst,
            high.first,
            high.multiplier,
            Bound.RANGE,
            null,
            form,
            Movement.NONE,
            high.style)
        .in(common)
        .as(
            common == null
                ? high.form
                : common.kind() == Unit.Kind.SHARE ? QuantityForm.SHARE : QuantityForm.MEASURE);
  }

  Quantity quantity() {
    BigDecimal one = base(first);
    BigDecimal other = second == null ? one : base(second);
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    return switch (bound) {
      case EXACT, RANGE, VAGUE -> new Quantity(low, high, bound);
      case APPROX -> new Quantity(low, high, second == null ? Bound.APPROX : Bound.RANGE);
      case MORE_THAN, AT_LEAST -> new Quantity(low, null, bound);
      case LESS_THAN, AT_MOST -> new Quantity(null, high, bound);
    };
  }

  @Nullable String baseUnit() {
    return unit != null ? unit.base() : form == QuantityForm.SHARE ? "percent" : null;
  }

  Stated stated() {
    return new Stated(
        second == null ? List.of(first) : List.of(first, second),
        unit == null ? null : unit.name());
  }

  private BigDecimal base(BigDecimal figure) {
    if (unit == null) {
      return form == QuantityForm.SHARE
          ? figure.multiply(PERCENT).round(MathContext.DECIMAL64)
          : figure;
    }
    return unit.factor().compareTo(BigDecimal.ONE) == 0
        ? figure
        : figure.multiply(unit.factor()).round(PRECISION);
  }
}
