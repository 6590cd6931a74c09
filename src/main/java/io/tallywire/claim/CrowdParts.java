package io.tallywire.claim;

import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part in two crowds that one speaker counts in one line and that go by one name: "the
 * union claimed 2.3 million and 550,000". Whoever counts one crowd gives it one figure, so the
 * smaller is the crowd of a place that an earlier line names.
 */
final class CrowdParts {
  private static final BigDecimal FAR = new BigDecimal("1.5");

  private CrowdParts() {}

  /** The claims of a line, the smaller of such a pair told as a part. */
  static List<Claim> marked(List<Claim> ofLine) {
    return ofLine.stream()
        .map(claim ->
            ofLine.stream().anyMatch(other -> isPartOf(claim, other)) ? part(claim) : claim)
        .toList();
  }

  private static boolean isPartOf(Claim claim, Claim other) {
    Estimate part = claim.estimate();
    Estimate whole = other.estimate();
    @Nullable BigDecimal low = size(part);
    @Nullable BigDecimal high = size(whole);
    return low != null
        && high != null
        && low.multiply(FAR).compareTo(high) < 0
        && part.measure().equals(Measure.ATTENDANCE)
        && whole.measure().equals(Measure.ATTENDANCE)
        && part.kind() == Kind.TOTAL
        && whole.kind() == Kind.TOTAL
        && part.population().equals(whole.population())
        && claim.source().equals(other.source())
        && !other.source().isOutlet();
  }

  private static @Nullable BigDecimal size(Estimate estimate) {
    if (!(estimate.interval() instanceof Quantity quantity)) {
      return null;
    }
    return quantity.low() != null ? quantity.low() : quantity.high();
  }

  private static Claim part(Claim claim) {
    Estimate whole = claim.estimate();
    Estimate part =
        new Estimate(
            whole.measure(),
            whole.population(),
            whole.interval(),
            whole.unit(),
            Kind.SUBSET,
            whole.scope(),
            whole.asOf(),
            whole.asOfStated(),
            whole.derived());
    return new Claim(part, claim.source(), claim.evidence());
  }
}
