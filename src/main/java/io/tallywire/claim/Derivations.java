package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that the text does not print but that follow from those it does. */
final class Derivations {
  private Derivations() {}

  /** What two amounts come to together; as loose as the looser of them. */
  static @Nullable Quantity sum(Quantity a, Quantity b) {
    @Nullable BigDecimal low = a.low() == null || b.low() == null ? null : a.low().add(b.low());
    @Nullable BigDecimal high =
        a.high() == null || b.high() == null ? null : a.high().add(b.high());
    if (low == null && high == null) {
      return null;
    }
    return new Quantity(low, high, looser(a.bound(), b.bound()));
  }

  private static Bound looser(Bound a, Bound b) {
    if (a == b || b == Bound.EXACT) {
      return a;
    }
    if (a == Bound.EXACT) {
      return b;
    }
    boolean open =
        (a == Bound.AT_LEAST && b == Bound.MORE_THAN)
            || (a == Bound.MORE_THAN && b == Bound.AT_LEAST);
    if (open) {
      return Bound.AT_LEAST;
    }
    return a == Bound.VAGUE || b == Bound.VAGUE ? Bound.VAGUE : Bound.APPROX;
  }

  /**
   * Killed and wounded of one line told as a tally: together they are casualties. Null where the
   * line has a number of its own for that, or tells only one of them.
   */
  static @Nullable Claim casualties(List<Claim> ofLine) {
    Claim killed = null;
    Claim wounded = null;
    for (Claim claim : ofLine) {
      Measure measure = claim.estimate().measure();
      if (measure.equals(Measure.CASUALTIES)) {
        return null;
      }
      if (claim.estimate().kind() == Kind.TOTAL) {
        killed = measure.equals(Measure.KILLED) && killed == null ? claim : killed;
        wounded = measure.equals(Measure.WOUNDED) && wounded == null ? claim : wounded;
      }
    }
    if (killed == null
        || wounded == null
        || !killed.source().equals(wounded.source())
        || !killed.estimate().population().equals(wounded.estimate().population())
        || !killed.estimate().asOf().equals(wounded.estimate().asOf())) {
      return null;
    }
    return combined(killed, wounded, Measure.CASUALTIES, "killed + wounded");
  }

  /** A claim of what an earlier one and a later one come to; told where the later one stands. */
  static @Nullable Claim combined(Claim earlier, Claim later, Measure measure, String rule) {
    if (!(earlier.estimate().interval() instanceof Quantity a)
        || !(later.estimate().interval() instanceof Quantity b)) {
      return null;
    }
    @Nullable Quantity sum = sum(a, b);
    if (sum == null) {
      return null;
    }
    Estimate last = later.estimate();
    Evidence evidence = later.evidence();
    return new Claim(
        new Estimate(
            measure,
            last.population(),
            sum,
            null,
            Kind.TOTAL,
            last.scope(),
            last.asOf(),
            last.asOfStated(),
            true),
        later.source(),
        new Evidence(
            evidence.quote(),
            evidence.quoteSpan(),
            evidence.figureSpan(),
            rule,
            evidence.reader()));
  }
}
