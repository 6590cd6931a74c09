package io.tallywire.ledger;

import static io.tallywire.ledger.MeasureBehaviour.BUILD_UP;
import static io.tallywire.ledger.MeasureBehaviour.DATE;
import static io.tallywire.ledger.MeasureBehaviour.DURATION;
import static io.tallywire.ledger.MeasureBehaviour.FAST_TOTAL;
import static io.tallywire.ledger.MeasureBehaviour.LEVEL;
import static io.tallywire.ledger.MeasureBehaviour.MAGNITUDE;
import static io.tallywire.ledger.MeasureBehaviour.ONE_OFF;
import static io.tallywire.ledger.MeasureBehaviour.STANDING_ESTIMATE;
import static io.tallywire.ledger.MeasureBehaviour.STANDING_TOTAL;

import io.tallywire.claim.Kind;
import io.tallywire.quantity.Quantity;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which two figures for the same thing cannot both be true, most telling first.
 *
 * <p>A rule looks at figures that already differ by more than their words leave room for; where no
 * rule holds there is no conflict.
 */
final class ConflictRules {
  private static final Set<Kind> COUNTS = EnumSet.of(Kind.TOTAL, Kind.SUBSET);
  private static final Set<MeasureBehaviour> TOTALS = EnumSet.of(FAST_TOTAL, STANDING_TOTAL);
  private static final Set<MeasureBehaviour> EVENTS = EnumSet.of(ONE_OFF, MAGNITUDE, DATE);

  /** The least ratio at which "dozens" and the like are held against a figure. */
  private static final double VAGUE_RATIO = 1.5;

  private static final double STALE_RATIO = 1.5;

  /** Tolls come in waves; only what is far beyond an even growth is another count. */
  private static final double FAST_SURPRISE = 1.25;

  private static final double FAST_RATIO = 2;
  private static final double LAG_RATIO = 1.3;
  private static final double ANOTHER_THING = 20;
  private static final double ANOTHER_THING_OF_OUTLET = 5;
  private static final double OWN_ANOTHER_THING = 3;
  private static final double ANOTHER_QUAKE = 1.05;
  private static final double LEVEL_RATIO = 1.25;
  private static final double LEVEL_RATIO_ACROSS_ARTICLES = 2;
  private static final double PLAN_RATIO = 1.5;
  private static final double JUMP_RATIO = 2;
  private static final int BUILD_UP_DAYS = 7;
  private static final int PLAN_DAYS = 3;
  private static final int DURATION_DAYS = 10;
  private static final int MONTH = 31;
  private static final int SEASON = 120;
  private static final int HELD_DAYS = 30;
  private static final int STANDING_DAYS_AT_LEAST = 14;
  private static final int SETTLED_AGE = 2;

  /** Two sources. */
  static final List<ConflictRule> BETWEEN_SOURCES =
      List.of(
          new ConflictRule(
              "one event, two counts",
              "it happened once and two sources put it differently",
              Relation.CONTRADICTS,
              COUNTS,
              EVENTS,
              ConflictRules::isOneEvent),
          new ConflictRule(
              "same article, same day",
              "two sources in one article differ for the same day",
              Relation.CONTRADICTS,
              COUNTS,
              TOTALS,
              pair -> pair.sameArticle() && pair.sameDay() && firm(pair) && isOneThing(pair)),
          new ConflictRule(
              "a total cannot fall",
              "a total that can only grow is lower at a later date",
              Relation.CONTRADICTS,
              COUNTS,
              TOTALS,
              pair ->
                  pair.falls() && firm(pair) && isOneThing(pair) && !isStale(pair) && !isLag(pair)),
          new ConflictRule(
              "more than growth",
              "two sources count differently and the days between do not explain it",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.TOTAL),
              TOTALS,
              ConflictRules::isBeyondGrowth),
          new ConflictRule(
              "fewer than were there",
              "two sources put the same build-up differently within a week",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(BUILD_UP),
              pair ->
                  firm(pair) && (pair.sameDay() || (pair.falls() && pair.days() <= BUILD_UP_DAYS))),
          new ConflictRule(
              "told the same day",
              "two sources gave very different figures on the same day",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(BUILD_UP),
              ConflictRules::isToldTheSameDay),
          new ConflictRule(
              "same day, two levels",
              "two sources put the same day differently",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(LEVEL),
              ConflictRules::isTwoLevels),
          new ConflictRule(
              "rival estimates",
              "two sources estimate the same thing differently within a month",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(STANDING_ESTIMATE),
              pair -> pair.days() <= MONTH && firm(pair)),
          new ConflictRule(
              "two durations",
              "two sources put the time differently, and the days between do not explain it",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(DURATION),
              ConflictRules::isOtherDuration),
          new ConflictRule(
              "two counts of one stretch of time",
              "two sources count the same stretch of time differently",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.PERIOD),
              EnumSet.complementOf(EnumSet.of(DATE, DURATION)),
              pair -> pair.sameDay() && pair.ratio() >= VAGUE_RATIO),
          new ConflictRule(
              "two plans",
              "two sources expect very different numbers",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.PLAN),
              EnumSet.complementOf(EnumSet.of(DATE, DURATION)),
              pair -> pair.days() <= PLAN_DAYS && pair.ratio() >= PLAN_RATIO));

  /** One source, two articles. */
  static final List<ConflictRule> WITHIN_SOURCE =
      List.of(
          new ConflictRule(
              "own count changed",
              "the same source now puts it differently",
              Relation.REVISES,
              COUNTS,
              EVENTS,
              ConflictRules::isOneEvent),
          new ConflictRule(
              "own total lowered",
              "the same source lowers its own total",
              Relation.REVISES,
              EnumSet.of(Kind.TOTAL, Kind.SUBSET, Kind.PERIOD),
              TOTALS,
              ConflictRules::isLowered),
          new ConflictRule(
              "held, then raised at once",
              "the same source raises at once a figure it had held for over a month",
              Relation.REVISES,
              COUNTS,
              EnumSet.of(FAST_TOTAL, STANDING_TOTAL, BUILD_UP),
              ConflictRules::isJump),
          new ConflictRule(
              "own estimate changed",
              "the same source changes its estimate of the same thing",
              Relation.REVISES,
              COUNTS,
              EnumSet.of(STANDING_ESTIMATE),
              pair -> firm(pair) && pair.days() <= (isSeasonal(pair) ? SEASON : PLAN_DAYS)));

  static @Nullable ConflictRule find(List<ConflictRule> rules, Pair pair) {
    if (pair.meets()) {
      return null;
    }
    for (ConflictRule rule : rules) {
      if (rule.finds(pair)) {
        return rule;
      }
    }
    return null;
  }

  /** Vague words are held against a figure only where they are far off. */
  static boolean firm(Pair pair) {
    return !pair.anyVague() || pair.ratio() >= VAGUE_RATIO;
  }

  /** An outlet's own sentence late in a story often carries yesterday's toll. */
  private static boolean isStale(Pair pair) {
    return pair.later().source().outlet() && pair.ratio() < STALE_RATIO;
  }

  /** In the first days papers and officials are hours behind each other. */
  private static boolean isLag(Pair pair) {
    if (pair.later().behaviour() != FAST_TOTAL || pair.days() > 1) {
      return false;
    }
    double dayOfGrowth = (pair.age() + 1.0) / Math.max(pair.age(), 0.5);
    boolean copied = pair.later().source().outlet() || pair.sameCamp();
    return pair.ratio() <= (copied ? dayOfGrowth : Math.min(dayOfGrowth, LAG_RATIO));
  }

  /**
   * A total that has been counted for some days grows in step with them; what is beyond that within
   * the window is another count.
   */
  private static boolean isBeyondGrowth(Pair pair) {
    if (!pair.rises() || pair.sameCamp() || !firm(pair)) {
      return false;
    }
    boolean standing = pair.later().behaviour() == STANDING_TOTAL;
    int reached = pair.age() + pair.days();
    if (standing) {
      int window = Math.clamp(reached / 2, STANDING_DAYS_AT_LEAST, MONTH);
      double begun = Math.max(pair.age(), STANDING_DAYS_AT_LEAST);
      return pair.days() <= window && pair.ratio() > (begun + pair.days()) / begun;
    }
    int window = Math.clamp(reached / 3, 0, MONTH);
    double growth = (pair.age() + pair.days() + 1.0) / Math.max(pair.age(), 0.5);
    return pair.age() >= SETTLED_AGE
        && pair.days() <= window
        && pair.ratio() > Math.max(growth * FAST_SURPRISE, FAST_RATIO);
  }

  /** Figures of one name that are very far apart count different things more often than not. */
  static boolean isOneThing(Pair pair) {
    boolean outlet = pair.first().source().outlet() || pair.later().source().outlet();
    return pair.ratio() <= (outlet ? ANOTHER_THING_OF_OUTLET : ANOTHER_THING);
  }

  /** Another day or a very different strength is another quake. */
  private static boolean isOneEvent(Pair pair) {
    return switch (pair.later().behaviour()) {
      case MAGNITUDE -> pair.days() <= PLAN_DAYS && pair.ratio() <= ANOTHER_QUAKE;
      case DATE -> true;
      default -> firm(pair) && isOneThing(pair);
    };
  }

  private static boolean isToldTheSameDay(Pair pair) {
    return pair.rises()
        && !pair.sameArticle()
        && !pair.sameCamp()
        && pair.days() <= BUILD_UP_DAYS
        && pair.ratio() >= JUMP_RATIO
        && Duration.between(pair.first().posting().published(), pair.later().posting().published())
                .abs()
                .compareTo(Duration.ofHours(24))
            < 0;
  }

  private static boolean isTwoLevels(Pair pair) {
    return pair.sameDay()
        && !pair.sameCamp()
        && !pair.anyVague()
        && pair.ratio() >= (pair.sameArticle() ? LEVEL_RATIO : LEVEL_RATIO_ACROSS_ARTICLES);
  }

  /** What still goes on has lasted longer a few days later. */
  private static boolean isOtherDuration(Pair pair) {
    if (pair.days() > DURATION_DAYS || !firm(pair)) {
      return false;
    }
    return pair.falls()
        || pair.later().allowed().low() > pair.first().allowed().high() + pair.days();
  }

  private static boolean isLowered(Pair pair) {
    if (!pair.falls() || !firm(pair) || pair.ratio() > OWN_ANOTHER_THING) {
      return false;
    }
    return !pair.later().source().outlet()
        || pair.ratio() >= STALE_RATIO
        || isUnrounded(pair.later());
  }

  /**
   * At least 79, later at least 78: both may be true in logic, but a source that counts on does not
   * go back. Round numbers are left alone ("more than 4,000" may sum up 4,700).
   */
  static boolean isLoweredFloor(Pair pair) {
    return pair.first().behaviour().onlyGrows()
        && COUNTS.contains(pair.first().key().kind())
        && isFloor(pair.first())
        && isFloor(pair.later())
        && pair.later().named().low() < pair.first().named().low()
        && (isUnrounded(pair.later())
            || (!pair.later().source().outlet()
                && pair.first().named().low() / pair.later().named().low() >= VAGUE_RATIO));
  }

  static final ConflictRule LOWERED_FLOOR =
      new ConflictRule(
          "own total lowered",
          "the same source lowers its own total",
          Relation.REVISES,
          COUNTS,
          TOTALS,
          ConflictRules::isLoweredFloor);

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

  private static boolean isJump(Pair pair) {
    return pair.rises()
        && pair.ratio() >= JUMP_RATIO
        && pair.days() <= MONTH
        && ChronoUnit.DAYS.between(pair.first().since(), pair.first().until()) >= HELD_DAYS;
  }

  private static boolean isSeasonal(Pair pair) {
    Set<String> words = pair.first().population().words();
    return words.contains("harvest") || words.contains("crop") || words.contains("yield");
  }

  private ConflictRules() {}
}
