package io.tallywire.ledger;

import io.tallywire.quantity.Bound;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * How much a conflict matters, 0 to 100: how far apart the figures are (40), how independent their
 * sources (30), how fresh the day (20), how firm the words (10).
 */
final class Severity {
  private static final double FAR_RATIO = 5;
  private static final int FAR_DAYS = 30;
  private static final int FRESH_DAYS = 2;
  private static final int RECENT_DAYS = 14;

  static int of(Found found) {
    Pair pair = found.pair();
    return distance(pair) + independence(found) + freshness(found.newer()) + firmness(pair);
  }

  private static int distance(Pair pair) {
    if (pair.first().behaviour() == MeasureBehaviour.DATE) {
      double days =
          Math.max(
              pair.later().named().low() - pair.first().named().high(),
              pair.first().named().low() - pair.later().named().high());
      return (int) Math.clamp(40 * days / FAR_DAYS, 0, 40);
    }
    return (int) Math.clamp(40 * Math.log(pair.ratio()) / Math.log(FAR_RATIO), 0, 40);
  }

  private static int independence(Found found) {
    Assertion newer = found.newer();
    Assertion earlier = found.earlier();
    if (found.rule().relation() == Relation.REVISES) {
      return 20;
    }
    if (newer.sameCamp(earlier)) {
      return 10;
    }
    int outlets = (newer.source().outlet() ? 1 : 0) + (earlier.source().outlet() ? 1 : 0);
    return 30 - 10 * outlets;
  }

  private static int freshness(Assertion newer) {
    long days =
        ChronoUnit.DAYS.between(
            newer.since(), newer.posting().published().atZone(ZoneOffset.UTC).toLocalDate());
    return days <= FRESH_DAYS ? 20 : days <= RECENT_DAYS ? 10 : 0;
  }

  private static int firmness(Pair pair) {
    if (pair.anyVague() || pair.first().isDerived() || pair.later().isDerived()) {
      return 0;
    }
    boolean about =
        pair.first().interval().bound() == Bound.APPROX
            || pair.later().interval().bound() == Bound.APPROX;
    return about ? 5 : 10;
  }

  private Severity() {}
}
