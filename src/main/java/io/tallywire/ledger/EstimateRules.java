package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Quantity;

/** What is estimated, planned or decided: a harvest, a month's output, a cost, a number of jobs. */
final class EstimateRules {
  private static final double PLAN_RATIO = 1.5;
  private static final double DECISION_RATIO = 1.1;
  private static final double ANOTHER_DECISION = 2.5;
  private static final double OWN_FEAR_RATIO = 2;
  private static final int PLAN_DAYS = 3;
  private static final int DECISION_DAYS = 14;
  private static final int RATE_DAYS = 3;
  private static final int DENIAL_DAYS = 20;
  private static final int MONTH = 31;
  private static final int SEASON = 120;
  private static final int OWN_DECISION_DAYS = 200;
  private static final int FEAR_DAYS = 7;

  static boolean isRivalEstimate(Pair pair) {
    boolean plan = pair.first().key().kind() == Kind.PLAN;
    return pair.days() <= MONTH
        && Plausible.firm(pair)
        && Plausible.isOneThing(pair)
        && (!plan || pair.ratio() >= DECISION_RATIO)
        && !pair.sameCamp();
  }

  /**
   * A rate is another one next month; "no more than 17" is said against what others have counted
   * before.
   */
  static boolean isRivalRate(Pair pair) {
    int days = isCeiling(pair.first()) || isCeiling(pair.later()) ? DENIAL_DAYS : RATE_DAYS;
    return pair.days() <= days
        && !pair.anyOutlet()
        && Plausible.firm(pair)
        && Plausible.isOneThing(pair);
  }

  private static boolean isCeiling(Assertion assertion) {
    Bound bound = assertion.interval().bound();
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  /** What was decided is one number; a later, higher one is another decision. */
  static boolean isRivalDecision(Pair pair) {
    return pair.days() <= DECISION_DAYS
        && pair.ratio() <= ANOTHER_DECISION
        && !(pair.sameArticle() && pair.anyOutlet())
        && (pair.sameDay() || pair.falls() || pair.sameArticle())
        && pair.ratio() >= DECISION_RATIO
        && Plausible.firm(pair)
        && Plausible.isOneThing(pair);
  }

  static boolean isRivalPeriod(Pair pair) {
    return pair.sameDay() && pair.ratio() >= Plausible.VAGUE_RATIO && Plausible.isOneThing(pair);
  }

  static boolean isRivalPlan(Pair pair) {
    return pair.first().behaviour() != MeasureBehaviour.FAST_TOTAL
        && pair.days() <= PLAN_DAYS
        && pair.ratio() >= PLAN_RATIO
        && Plausible.isOneThing(pair);
  }

  /** "Fewer than 471" is said against the 471 of another; so is "below" against "above". */
  static boolean isBelowThatVeryNumber(Pair pair) {
    return pair.days() <= MONTH
        && (isBelow(pair.first(), pair.later()) || isBelow(pair.later(), pair.first()));
  }

  private static boolean isBelow(Assertion below, Assertion other) {
    if (below.interval().bound() != Bound.LESS_THAN
        || below.named().high() != other.named().low()
        || !(other.interval() instanceof Quantity quantity)) {
      return false;
    }
    return switch (quantity.bound()) {
      case MORE_THAN, AT_LEAST -> true;
      case EXACT -> quantity.low() != null && IntervalAlgebra.rounding(quantity.low()) == 0;
      case APPROX, LESS_THAN, AT_MOST, RANGE, VAGUE -> false;
    };
  }

  static boolean isOwnEstimateChanged(Pair pair) {
    if (!Plausible.firm(pair) || !Plausible.isOneThing(pair) || pair.later().source().outlet()) {
      return false;
    }
    boolean plan = pair.first().key().kind() == Kind.PLAN;
    return switch (pair.first().behaviour()) {
      case DECISION -> plan && pair.days() <= OWN_DECISION_DAYS;
      case STANDING_ESTIMATE -> pair.days() <= (isSeasonal(pair) ? SEASON : PLAN_DAYS);
      default -> pair.days() <= RATE_DAYS;
    };
  }

  private static boolean isSeasonal(Pair pair) {
    return pair.first().population().words().stream().anyMatch(MeasureBehaviour.SEASONAL::contains);
  }

  static boolean isOwnFearChanged(Pair pair) {
    return pair.days() <= FEAR_DAYS
        && pair.ratio() >= OWN_FEAR_RATIO
        && !pair.later().source().outlet();
  }

  private EstimateRules() {}
}
