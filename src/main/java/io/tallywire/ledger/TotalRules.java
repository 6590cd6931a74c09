package io.tallywire.ledger;

import static io.tallywire.ledger.MeasureBehaviour.FAST_TOTAL;
import static io.tallywire.ledger.MeasureBehaviour.STANDING_TOTAL;

import io.tallywire.claim.Measure;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Quantity;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** Totals that can only grow: by the hour in a disaster, by the week in a war. */
final class TotalRules {
  private static final double STALE_RATIO = 1.5;

  /** Tolls come in waves; only what is far beyond an even growth is another count. */
  private static final double SURPRISE = 1.25;

  private static final double YOUNG_SURPRISE = 2;
  private static final double FAST_RATIO = 2;
  private static final double LAG_RATIO = 1.3;
  private static final double FIRST_DAY_RATIO = 2;
  private static final double OWN_ANOTHER_THING_OF_OUTLET = 3;
  private static final double OWN_ANOTHER_THING = 5;
  private static final double JUMP_RATIO = 2;
  private static final int MONTH = 31;
  private static final int FALL_DAYS = 200;
  private static final int FAST_FALL_DAYS = 60;
  private static final int HELD_DAYS = 30;
  private static final int YOUNG_DAYS = 14;
  private static final double LEAP_RATIO = 8;
  private static final int LEAP_DAYS = 3;
  private static final int YOUNG_WINDOW = 7;
  private static final int SETTLED_AGE = 2;
  private static final double PART_RATIO = 3;
  private static final double STANDING_PART_RATIO = 4;
  private static final double RIVAL_PART_RATIO = 15;
  private static final double COUNTED = 0.01;
  private static final double ROUND_RATIO = 1.1;
  private static final int SLIP_DIGITS = 4;
  private static final int ONE_SIDE_DAYS = 2;

  /** Two sources in one article for one day; in a disaster's first hours they are hours apart. */
  static boolean isToldSideBySide(Pair pair) {
    if (!pair.sameArticle() || !pair.sameDay() || pair.sameCamp() || isCopied(pair)) {
      return false;
    }
    boolean firstHours =
        pair.first().behaviour() == FAST_TOTAL
            && !pair.first().key().measure().equals(Measure.CAPTURED)
            && pair.age() < SETTLED_AGE;
    return Plausible.firm(pair)
        && Plausible.isOneThing(pair)
        && !isPart(pair)
        && (!firstHours || pair.ratio() >= FIRST_DAY_RATIO);
  }

  /** Two long numbers on one page that differ in one digit: one of them is a slip. */
  static boolean isSlip(Pair pair) {
    if (!pair.sameArticle()
        || !pair.sameDay()
        || !isExact(pair.first())
        || !isExact(pair.later())) {
      return false;
    }
    String one = Long.toString((long) pair.first().named().low());
    String other = Long.toString((long) pair.later().named().low());
    return one.length() == other.length()
        && one.length() >= SLIP_DIGITS
        && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count()
            == 1;
  }

  /** "500" of a first night is loose. */
  private static boolean isRound(Pair pair) {
    return !isUnrounded(pair.first()) || !isUnrounded(pair.later());
  }

  /** Given to three digits or more: 45,720 was counted, 45,000 was not. */
  private static boolean isCounted(Assertion assertion) {
    return assertion.interval() instanceof Quantity q
        && q.bound() == Bound.EXACT
        && q.low() != null
        && IntervalAlgebra.rounding(q.low()) <= COUNTED * q.low().doubleValue();
  }

  private static boolean isExact(Assertion assertion) {
    return assertion.interval().bound() == Bound.EXACT && isUnrounded(assertion);
  }

  /** A total that can only grow is lower later: one of the two counts wrongly. */
  static boolean isFall(Pair pair) {
    boolean fast = pair.first().behaviour() == FAST_TOTAL;
    return pair.falls()
        && pair.days() <= fallDays(pair)
        && Plausible.firm(pair)
        && Plausible.isOneThing(pair)
        && !(fast && isRound(pair) && pair.ratio() < ROUND_RATIO)
        && !isCopied(pair)
        && !isPart(pair)
        && !isStale(pair)
        && !isLag(pair);
  }

  /** Between two who are known by name a fall is one at any distance. */
  private static int fallDays(Pair pair) {
    if (pair.anyOutlet()) {
      return MONTH;
    }
    if (Voices.isKnown(pair.first().source()) && Voices.isKnown(pair.later().source())) {
      return Integer.MAX_VALUE;
    }
    return pair.later().behaviour() == FAST_TOTAL ? FAST_FALL_DAYS : FALL_DAYS;
  }

  /** A disaster's toll in an outlet's own words is somebody's count of an hour that is not told. */
  private static boolean isCopied(Pair pair) {
    return pair.first().behaviour() == FAST_TOTAL && pair.anyOutlet();
  }

  /** An outlet's own sentence late in a story often carries yesterday's toll. */
  private static boolean isStale(Pair pair) {
    return pair.later().source().outlet() && pair.ratio() < STALE_RATIO;
  }

  /**
   * Twelve where others count a hundred: an exact count far below a total is a part, and of an army
   * "hundreds" beside thousands; not so nought, and two sides of a war may be far apart.
   */
  static boolean isPart(Pair pair) {
    Assertion lower = pair.rises() ? pair.first() : pair.later();
    boolean vague = lower.isVague() && lower.behaviour() == STANDING_TOTAL;
    if ((!isCounted(lower) && !vague) || lower.named().high() == 0) {
      return false;
    }
    return lower.behaviour() == FAST_TOTAL
        ? pair.ratio() >= PART_RATIO
        : pair.ratio() >= (pair.twoCamps() ? RIVAL_PART_RATIO : STANDING_PART_RATIO);
  }

  /** In the first days papers, and the offices of one side, are hours behind each other. */
  private static boolean isLag(Pair pair) {
    if (pair.sameCamp() && pair.days() <= ONE_SIDE_DAYS) {
      return true;
    }
    if (pair.later().behaviour() != FAST_TOTAL || pair.days() > 1) {
      return false;
    }
    double dayOfGrowth = (pair.age() + 1.0) / Math.max(pair.age(), 0.5);
    double most = pair.age() < SETTLED_AGE ? FIRST_DAY_RATIO : LAG_RATIO;
    return pair.ratio() <= Math.min(dayOfGrowth, most);
  }

  /**
   * A total that has been counted for some days grows in step with them; what is beyond that within
   * the window is another count. A disaster's toll that is higher on a later day has risen, however
   * much: bodies are found in their hundreds.
   */
  static boolean isBeyondGrowth(Pair pair) {
    if (!pair.rises()
        || pair.sameCamp()
        || isCopied(pair)
        || isPart(pair)
        || !Plausible.firm(pair)
        || !Plausible.isOneThing(pair)) {
      return false;
    }
    int reached = pair.age() + pair.days();
    if (pair.later().behaviour() == STANDING_TOTAL
        && (pair.age() >= YOUNG_DAYS || pair.twoCamps())) {
      int window = Math.clamp(reached / 2, YOUNG_WINDOW, MONTH);
      double begun = Math.max(pair.age(), YOUNG_DAYS);
      double surprise = pair.anyOutlet() ? SURPRISE : 1;
      return pair.days() <= window && pair.ratio() > surprise * (begun + pair.days()) / begun;
    }
    if (pair.later().behaviour() == STANDING_TOTAL
        && pair.days() <= LEAP_DAYS
        && pair.ratio() >= LEAP_RATIO) {
      return true;
    }
    boolean risen = pair.later().behaviour() == FAST_TOTAL && !pair.sameDay();
    if (pair.age() < SETTLED_AGE || risen) {
      return false;
    }
    int window = Math.clamp(reached / 3, 0, MONTH);
    double growth = (pair.age() + pair.days() + 1.0) / Math.max(pair.age(), 0.5);
    double surprise = pair.age() < YOUNG_DAYS ? YOUNG_SURPRISE : SURPRISE;
    return pair.days() <= window && pair.ratio() > Math.max(growth * surprise, FAST_RATIO);
  }

  static boolean isLowered(Pair pair) {
    double most = pair.later().source().outlet() ? OWN_ANOTHER_THING_OF_OUTLET : OWN_ANOTHER_THING;
    boolean inOrder = pair.first().minute() <= pair.later().minute();
    if (!inOrder || !pair.falls() || !Plausible.firm(pair) || pair.ratio() > most) {
      return false;
    }
    return !pair.later().source().outlet()
        || (pair.ratio() >= STALE_RATIO && !pair.later().isVague())
        || isUnrounded(pair.later());
  }

  /**
   * At least 79, later at least 78: both may be true in logic, but a source that counts on does not
   * go back. Round numbers are left alone ("more than 4,000" may sum up 4,700).
   */
  static boolean isLoweredFloor(Pair pair) {
    return pair.first().behaviour().onlyGrows()
        && ConflictRules.COUNTS.contains(pair.first().key().kind())
        && isFloor(pair.first())
        && isFloor(pair.later())
        && pair.later().named().low() < pair.first().named().low()
        && (isUnrounded(pair.later())
            || (!pair.later().source().outlet()
                && pair.first().named().low() / pair.later().named().low()
                    >= Plausible.VAGUE_RATIO));
  }

  private static boolean isFloor(Assertion assertion) {
    return Double.isInfinite(assertion.named().high())
        && !Double.isInfinite(assertion.named().low());
  }

  private static boolean isUnrounded(Assertion assertion) {
    return assertion.interval() instanceof Quantity q
        && q.low() != null
        && IntervalAlgebra.rounding(q.low()) == 0
        && !assertion.isVague();
  }

  static boolean isJump(Pair pair) {
    return pair.rises()
        && pair.ratio() >= JUMP_RATIO
        && pair.days() <= MONTH
        && ChronoUnit.DAYS.between(pair.first().since(), pair.first().until()) >= HELD_DAYS;
  }

  private TotalRules() {}
}
