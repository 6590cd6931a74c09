package io.tallywire.store;

import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Claims for tests that need some. */
final class Claims {
  static Claim killed(int n) {
    return killed(Quantity.exactly(BigDecimal.valueOf(n)));
  }

  static Claim killed(Interval interval) {
    return new Claim(
        new Estimate(
            Measure.KILLED,
            "passengers",
            interval,
            null,
            Kind.TOTAL,
            null,
            LocalDate.of(2026, 3, 1),
            false,
            false),
        Source.of("the coast guard"),
        Evidence.given());
  }

  private Claims() {}
}
