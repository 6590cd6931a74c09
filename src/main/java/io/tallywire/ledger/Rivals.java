package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets an assertion against the other figures for the same thing. */
final class Rivals {
  private static final int BACKGROUND_DAYS = 2;
  private static final int UNNAMED_DAYS = 3;
  private static final int AROUND_DAYS = 7;

  private final List<Assertion> known;
  private final Series series;
  private final Map<LocalDate, List<Assertion>> around = new HashMap<>();

  /**
   * Rivals of one assertion.
   *
   * @param known from each source the figure known before this minute that holds nearest
   */
  Rivals(List<Assertion> known, Series series) {
    this.known = known;
    this.series = series;
  }

  /**
   * The conflicts with what was known before this minute and with what this minute has brought;
   * which of two figures of one minute is the newer must not matter.
   */
  List<Found> conflicts(Assertion newer) {
    List<Found> found = new ArrayList<>();
    if (!isComparable(newer) || series.isEcho(newer)) {
      return found;
    }
    LocalDate begin = series.begin(newer);
    boolean background = isBackground(newer);
    boolean restated = series.isRestated(newer);
    Consumer<Assertion> compare =
        rival -> {
          Found conflict = compare(newer, rival, begin, false, restated);
          if (conflict != null && (!background || isOfThatDay(conflict))) {
            found.add(conflict);
          }
        };
    known.forEach(compare);
    for (Assertion rival : series.inBatch()) {
      if (series.isEcho(rival)) {
        continue;
      }
      LocalDate from = begin.isBefore(rival.since()) ? begin : rival.since();
      boolean anyRestated = restated || series.isRestated(rival);
      Found conflict = compare(newer, rival, from, true, anyRestated);
      if (conflict != null && (!(background || isBackground(rival)) || isOfThatDay(conflict))) {
        found.add(conflict);
      }
    }
    return found;
  }

  private static boolean isOfThatDay(Found conflict) {
    return conflict.pair().sameDay() || conflict.rule().relation() == Relation.REVISES;
  }

  /** A disaster's toll of an earlier day, told days later, is history. */
  private static boolean isBackground(Assertion assertion) {
    LocalDate told = assertion.posting().published().atZone(ZoneOffset.UTC).toLocalDate();
    return assertion.behaviour() == MeasureBehaviour.FAST_TOTAL
        && assertion.estimate().asOf().plusDays(BACKGROUND_DAYS).isBefore(told);
  }

  private @Nullable Found compare(
      Assertion newer, Assertion rival, LocalDate begin, boolean inBatch, boolean restated) {
    if (!newer.population().agrees(rival.population())) {
      return null;
    }
    Pair pair = Pair.of(newer, rival, begin);
    ConflictRule rule = rule(newer, rival, pair, restated);
    return rule == null ? null : new Found(pair, newer, rival, rule, inBatch);
  }

  private @Nullable ConflictRule rule(
      Assertion newer, Assertion rival, Pair pair, boolean restated) {
    if (!newer.sameOrigin(rival)) {
      if (!areRivals(newer, rival)) {
        return null;
      }
      ConflictRule found =
          pair.meets()
              ? ConflictRules.first(ConflictRules.ON_THE_VERY_NUMBER, pair)
              : ConflictRules.find(ConflictRules.BETWEEN_SOURCES, pair);
      return found != null && isVagueName(newer) && !isOnlyDispute(pair)
          ? ConflictRules.find(List.of(ConflictRules.SLIP), pair)
          : found;
    }
    if (isVagueName(newer) && pair.days() > UNNAMED_DAYS) {
      return null;
    }
    boolean oneStory = !newer.source().key().equals(rival.source().key());
    if (restated || oneStory || newer.source().unnamed() || isOtherCrowds(newer, rival)) {
      return null;
    }
    if (newer.sameArticle(rival)) {
      boolean twoDays = !newer.since().equals(rival.since()) && !newer.source().outlet();
      return twoDays ? ConflictRules.find(ConflictRules.WITHIN_ARTICLE, pair) : null;
    }
    ConflictRule rule = ConflictRules.find(ConflictRules.WITHIN_SOURCE, pair);
    return rule == null && ConflictRules.LOWERED_FLOOR.finds(pair)
        ? ConflictRules.LOWERED_FLOOR
        : rule;
  }

  /** "The organisers" of another article may be another town's. */
  private static boolean isOtherCrowds(Assertion newer, Assertion rival) {
    return newer.key().measure().equals(Measure.ATTENDANCE)
        && !newer.sameArticle(rival)
        && (Voices.isRole(newer.source()) || Voices.isRole(rival.source()));
  }

  /** Two that speak, each for itself, of a figure that is not told beside another one. */
  private static boolean areRivals(Assertion newer, Assertion rival) {
    return !newer.aside()
        && !rival.aside()
        && !Voices.isPaper(newer.source())
        && !Voices.isPaper(rival.source())
        && (newer.sameArticle(rival) || !Voices.mayBeOne(newer.source(), rival.source()));
  }

  /**
   * Where the words do not say which people were counted, two figures are rivals only while no
   * third is around that fits neither: else several things are being counted.
   */
  private boolean isOnlyDispute(Pair pair) {
    if (pair.sameArticle() || pair.anyOutlet() || pair.days() > UNNAMED_DAYS) {
      return false;
    }
    LocalDate day = pair.later().since();
    for (Assertion other : around.computeIfAbsent(day, series::around)) {
      boolean near = Math.abs(ChronoUnit.DAYS.between(other.since(), day)) <= AROUND_DAYS;
      if (near
          && !other.allowed().meets(pair.first().allowed())
          && !other.allowed().meets(pair.later().allowed())) {
        return false;
      }
    }
    return true;
  }

  /** Of many such people some were counted, and the words do not say which. */
  static boolean isVagueName(Assertion assertion) {
    return assertion.behaviour().isOfMany()
        && (assertion.population().isUnnamed() || assertion.population().isWide());
  }

  /** "3,000 of them" in two articles need not be the same part. */
  private static boolean isComparable(Assertion assertion) {
    Kind kind = assertion.key().kind();
    if (assertion.behaviour() == MeasureBehaviour.STANDING_ESTIMATE
        && assertion.population().isNowhere()) {
      return false;
    }
    return switch (kind) {
      case TOTAL, PERIOD, PLAN -> true;
      case SUBSET -> assertion.population().located();
      case INCREMENT, DENIED -> false;
    };
  }
}
