package io.tallywire.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a claim confirms and what it moves on. */
final class Agreement {
  private static final double NEAR = 0.10;

  private final List<Assertion> known;
  private final long batch;

  Agreement(List<Assertion> known, long batch) {
    this.known = known;
    this.batch = batch;
  }

  /** At most one update and at most one confirmation, the nearest of each. */
  List<Finding> findings(Assertion newer, Series series, List<Found> conflicts, boolean restated) {
    List<Assertion> others = new ArrayList<>(series.inBatch());
    others.addAll(known);
    SourceSeries own = series.source(newer.source().key());
    if (own != null) {
      Assertion before = own.atOrBefore(newer.since(), batch);
      if (before != null) {
        others.add(before);
      }
    }
    Set<String> inConflict =
        conflicts.stream().map(found -> found.earlier().posting().id()).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    if (!restated) {
      add(
          findings,
          Relation.UPDATES,
          "moves on",
          newer,
          pick(newer, others, other -> isUpdate(newer, other, series, inConflict)));
    }
    add(
        findings,
        Relation.CONFIRMS,
        restated ? "witness" : "agrees",
        newer,
        pick(newer, others, other -> isConfirmation(newer, other)));
    return findings;
  }

  private static @Nullable Assertion pick(
      Assertion newer, List<Assertion> others, Predicate<Assertion> test) {
    Assertion best = null;
    for (Assertion other : others) {
      if (newer.population().agrees(other.population())
          && test.test(other)
          && (best == null || isNearer(newer, other, best))) {
        best = other;
      }
    }
    return best;
  }

  /** The same source first, then the nearest day. */
  private static boolean isNearer(Assertion newer, Assertion other, Assertion best) {
    boolean own = newer.sameOrigin(other);
    if (own != newer.sameOrigin(best)) {
      return own;
    }
    return distance(newer, other) < distance(newer, best);
  }

  private static long distance(Assertion a, Assertion b) {
    return Math.abs(a.since().toEpochDay() - b.since().toEpochDay());
  }

  private static boolean isUpdate(
      Assertion newer, Assertion other, Series series, Set<String> inConflict) {
    if (newer.allowed().meets(other.allowed()) || inConflict.contains(other.posting().id())) {
      return false;
    }
    Pair pair = Pair.of(newer, other, series.begin(newer));
    boolean moves =
        switch (newer.behaviour()) {
          case FAST_TOTAL, STANDING_TOTAL, BUILD_UP -> pair.rises();
          case LEVEL, STANDING_ESTIMATE, RATE, DECISION, DURATION ->
              !pair.meets() && newer.sameOrigin(other);
          case ONE_OFF, MAGNITUDE, DATE -> false;
        };
    return moves && pair.later().posting().id().equals(newer.posting().id());
  }

  /** The figures agree, and not only because one of them leaves everything open. */
  private static boolean isConfirmation(Assertion newer, Assertion other) {
    if (!newer.allowed().meets(other.allowed())) {
      return false;
    }
    if (newer.behaviour() == MeasureBehaviour.DATE || newer.isVague() || other.isVague()) {
      return true;
    }
    return isNearEither(newer.named().low(), other) || isNearEither(newer.named().high(), other);
  }

  private static boolean isNearEither(double end, Assertion other) {
    return isNear(end, other.named().low()) || isNear(end, other.named().high());
  }

  private static boolean isNear(double a, double b) {
    return !Double.isInfinite(a)
        && !Double.isInfinite(b)
        && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
  }

  private static void add(
      List<Finding> findings,
      Relation relation,
      String rule,
      Assertion newer,
      @Nullable Assertion other) {
    if (other != null) {
      String reason = ReasonText.sides(Pair.of(newer, other, newer.since()));
      findings.add(new Finding(relation, newer.posting(), other.posting(), rule, reason, 0));
    }
  }
}
