package io.tallywire.ledger;

import static io.tallywire.ledger.MeasureBehaviour.BUILD_UP;
import static io.tallywire.ledger.MeasureBehaviour.DATE;
import static io.tallywire.ledger.MeasureBehaviour.DECISION;
import static io.tallywire.ledger.MeasureBehaviour.DURATION;
import static io.tallywire.ledger.MeasureBehaviour.FAST_TOTAL;
import static io.tallywire.ledger.MeasureBehaviour.LEVEL;
import static io.tallywire.ledger.MeasureBehaviour.MAGNITUDE;
import static io.tallywire.ledger.MeasureBehaviour.ONE_OFF;
import static io.tallywire.ledger.MeasureBehaviour.RATE;
import static io.tallywire.ledger.MeasureBehaviour.STANDING_ESTIMATE;
import static io.tallywire.ledger.MeasureBehaviour.STANDING_TOTAL;

import io.tallywire.claim.Kind;
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
  static final Set<Kind> COUNTS = EnumSet.of(Kind.TOTAL, Kind.SUBSET);
  private static final Set<Kind> COUNTS_AND_PLANS = EnumSet.of(Kind.TOTAL, Kind.SUBSET, Kind.PLAN);
  private static final Set<MeasureBehaviour> TOTALS = EnumSet.of(FAST_TOTAL, STANDING_TOTAL);
  private static final Set<MeasureBehaviour> EVENTS = EnumSet.of(ONE_OFF, MAGNITUDE, DATE);

  /** Holds whoever was counted. */
  static final ConflictRule SLIP =
      new ConflictRule(
          "a slip of one digit",
          "two long numbers on one page differ in one digit",
          Relation.CONTRADICTS,
          COUNTS,
          TOTALS,
          TotalRules::isSlip);

  /** Two sources. */
  static final List<ConflictRule> BETWEEN_SOURCES =
      List.of(
          new ConflictRule(
              "one event, two counts",
              "it happened once and two sources put it differently",
              Relation.CONTRADICTS,
              COUNTS,
              EVENTS,
              EventRules::isOneEvent),
          new ConflictRule(
              "same article, same day",
              "two sources in one article differ for the same day",
              Relation.CONTRADICTS,
              COUNTS,
              TOTALS,
              TotalRules::isToldSideBySide),
          SLIP,
          new ConflictRule(
              "a total cannot fall",
              "a total that can only grow is lower at a later date",
              Relation.CONTRADICTS,
              COUNTS,
              TOTALS,
              TotalRules::isFall),
          new ConflictRule(
              "more than growth",
              "two sources count differently and the days between do not explain it",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.TOTAL),
              TOTALS,
              TotalRules::isBeyondGrowth),
          new ConflictRule(
              "fewer than were there",
              "two sources put the same build-up differently within weeks",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(BUILD_UP),
              LevelRules::isFewerThanWereThere),
          new ConflictRule(
              "told the same day",
              "two sources gave very different figures on the same day",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(BUILD_UP),
              LevelRules::isToldTheSameDay),
          new ConflictRule(
              "same day, two levels",
              "two sources put the same day differently",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(LEVEL),
              LevelRules::isTwoLevels),
          new ConflictRule(
              "rival estimates",
              "two sources estimate the same thing differently within a month",
              Relation.CONTRADICTS,
              COUNTS_AND_PLANS,
              EnumSet.of(STANDING_ESTIMATE),
              EstimateRules::isRivalEstimate),
          new ConflictRule(
              "two rates of one month",
              "two sources put the same month differently",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(RATE),
              EstimateRules::isRivalRate),
          new ConflictRule(
              "one decision, two numbers",
              "two sources put what was decided differently",
              Relation.CONTRADICTS,
              COUNTS_AND_PLANS,
              EnumSet.of(DECISION),
              EstimateRules::isRivalDecision),
          new ConflictRule(
              "two durations",
              "two sources put the time differently, and the days between do not explain it",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.of(DURATION),
              EventRules::isOtherDuration),
          new ConflictRule(
              "two counts of one stretch of time",
              "two sources count the same stretch of time differently",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.PERIOD),
              EnumSet.complementOf(EnumSet.of(DATE, DURATION)),
              EstimateRules::isRivalPeriod),
          new ConflictRule(
              "two plans",
              "two sources expect very different numbers",
              Relation.CONTRADICTS,
              EnumSet.of(Kind.PLAN),
              EnumSet.complementOf(EnumSet.of(DATE, DURATION, STANDING_ESTIMATE, DECISION)),
              EstimateRules::isRivalPlan));

  /** Two sources whose figures leave room for each other, but the words do not. */
  static final List<ConflictRule> ON_THE_VERY_NUMBER =
      List.of(
          new ConflictRule(
              "below that very number",
              "one source gives the number, the other says it was less than that",
              Relation.CONTRADICTS,
              COUNTS,
              EnumSet.complementOf(EnumSet.of(DATE, DURATION, MAGNITUDE)),
              EstimateRules::isBelowThatVeryNumber));

  /** One source, two articles. */
  static final List<ConflictRule> WITHIN_SOURCE =
      List.of(
          new ConflictRule(
              "own count changed",
              "the same source now puts it differently",
              Relation.REVISES,
              COUNTS,
              EVENTS,
              EventRules::isOneEvent),
          new ConflictRule(
              "own total lowered",
              "the same source lowers its own total",
              Relation.REVISES,
              EnumSet.of(Kind.TOTAL, Kind.SUBSET, Kind.PERIOD),
              TOTALS,
              TotalRules::isLowered),
          new ConflictRule(
              "held, then raised at once",
              "the same source raises at once a figure it had held for over a month",
              Relation.REVISES,
              COUNTS,
              EnumSet.of(FAST_TOTAL, STANDING_TOTAL, BUILD_UP),
              TotalRules::isJump),
          new ConflictRule(
              "own estimate changed",
              "the same source changes its estimate of the same thing",
              Relation.REVISES,
              COUNTS_AND_PLANS,
              EnumSet.of(STANDING_ESTIMATE, DECISION, RATE),
              EstimateRules::isOwnEstimateChanged),
          new ConflictRule(
              "own fear changed",
              "the same source now fears a very different toll",
              Relation.REVISES,
              EnumSet.of(Kind.PLAN),
              TOTALS,
              EstimateRules::isOwnFearChanged));

  /** One source within one article, for two days. */
  static final List<ConflictRule> WITHIN_ARTICLE =
      WITHIN_SOURCE.stream()
          .filter(rule -> Set.of("own total lowered", "own estimate changed").contains(rule.name()))
          .toList();

  static final ConflictRule LOWERED_FLOOR =
      new ConflictRule(
          "own total lowered",
          "the same source lowers its own total",
          Relation.REVISES,
          COUNTS,
          TOTALS,
          TotalRules::isLoweredFloor);

  static @Nullable ConflictRule find(List<ConflictRule> rules, Pair pair) {
    return pair.meets() ? null : first(rules, pair);
  }

  static @Nullable ConflictRule first(List<ConflictRule> rules, Pair pair) {
    for (ConflictRule rule : rules) {
      if (rule.finds(pair)) {
        return rule;
      }
    }
    return null;
  }

  private ConflictRules() {}
}
