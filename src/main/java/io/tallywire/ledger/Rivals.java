package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets an assertion against the other figures for the same thing. */
final class Rivals {
  private final List<Assertion> known;

  /**
   * Rivals of one assertion.
   *
   * @param known from each source the figure known before this minute that holds nearest
   */
  Rivals(List<Assertion> known) {
    this.known = known;
  }

  /** The conflicts with what was known before this minute and with what this minute has brought. */
  List<Found> conflicts(Assertion newer, Series series) {
    List<Found> found = new ArrayList<>();
    if (!isComparable(newer)) {
      return found;
    }
    LocalDate begin = series.begin(newer);
    boolean restated = series.isRestated(newer);
    Consumer<Assertion> compare =
        rival -> {
          Found conflict = compare(newer, rival, begin, false, restated);
          if (conflict != null) {
            found.add(conflict);
          }
        };
    known.forEach(compare);
    for (Assertion rival : series.inBatch()) {
      LocalDate from = begin.isBefore(rival.since()) ? begin : rival.since();
      Found conflict = compare(newer, rival, from, true, restated);
      if (conflict != null) {
        found.add(conflict);
      }
    }
    return found;
  }

  private static @Nullable Found compare(
      Assertion newer, Assertion rival, LocalDate begin, boolean inBatch, boolean restated) {
    boolean agree = newer.allowed().meets(rival.allowed());
    if ((agree && !newer.source().key().equals(rival.source().key()))
        || !newer.population().agrees(rival.population())) {
      return null;
    }
    Pair pair = Pair.of(newer, rival, begin);
    ConflictRule rule = rule(newer, rival, pair, restated);
    return rule == null ? null : new Found(pair, newer, rival, rule, inBatch);
  }

  private static @Nullable ConflictRule rule(
      Assertion newer, Assertion rival, Pair pair, boolean restated) {
    if (!newer.sameOrigin(rival)) {
      return ConflictRules.find(ConflictRules.BETWEEN_SOURCES, pair);
    }
    boolean oneStory = !newer.source().key().equals(rival.source().key());
    if (restated || oneStory || newer.sameArticle(rival)) {
      return null;
    }
    ConflictRule rule = ConflictRules.find(ConflictRules.WITHIN_SOURCE, pair);
    return rule == null && ConflictRules.LOWERED_FLOOR.finds(pair)
        ? ConflictRules.LOWERED_FLOOR
        : rule;
  }

  /** "3,000 of them" in two articles need not be the same part. */
  private static boolean isComparable(Assertion assertion) {
    Kind kind = assertion.key().kind();
    return switch (kind) {
      case TOTAL, PERIOD, PLAN -> true;
      case SUBSET -> assertion.population().located();
      case INCREMENT, DENIED -> false;
    };
  }
}
