package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.Map;

/** The one sentence that says why two figures conflict, or what else they do. */
final class ReasonText {
  private static final Map<Measure, String> NOUNS =
      Map.of(
          Measure.ATTENDANCE, "people",
          Measure.JOBS, "jobs",
          Measure.SHARE, "",
          Measure.DURATION, "",
          Measure.AREA, "",
          Measure.MAGNITUDE, "",
          Measure.MONEY, "");

  static String of(Pair pair, ConflictRule rule) {
    String sentence = sides(pair);
    return rule.relation() == Relation.REVISES || PartRules.ALL.contains(rule)
        ? sentence + ": " + rule.because()
        : sentence;
  }

  static String sides(Pair pair) {
    boolean years = pair.first().since().getYear() != pair.later().since().getYear();
    return side(pair.first(), true, years) + "; " + side(pair.later(), false, years);
  }

  private static String side(Assertion assertion, boolean withNoun, boolean withYear) {
    Estimate estimate = assertion.estimate();
    String figure = FigureText.of(estimate.interval(), estimate.measure(), estimate.unit());
    StringBuilder side = new StringBuilder(name(assertion.posting())).append(": ");
    if (estimate.measure().equals(Measure.MAGNITUDE)) {
      side.append("magnitude ");
    }
    side.append(figure);
    if (withNoun || estimate.kind() != Kind.TOTAL) {
      side.append(noun(estimate));
    }
    if (!estimate.measure().equals(Measure.DATE)) {
      side.append(", ");
      side.append(
          withYear ? FigureText.of(assertion.since()) : FigureText.withoutYear(assertion.since()));
    }
    return side.toString();
  }

  private static String noun(Estimate estimate) {
    Measure measure = estimate.measure();
    if (measure.equals(Measure.DATE)) {
      return " (" + estimate.population() + ")";
    }
    String noun = NOUNS.getOrDefault(measure, measure.name());
    if (measure.equals(Measure.OTHER)) {
      noun = estimate.unit() == null ? estimate.population() : "(" + estimate.population() + ")";
    }
    String scope = estimate.scope() == null ? "" : " " + estimate.scope();
    String kind =
        switch (estimate.kind()) {
          case PLAN -> " expected";
          case PERIOD -> scope.isEmpty() ? " in a part of the time" : scope;
          case SUBSET -> scope.isEmpty() ? " as a part" : " (" + scope.strip() + ")";
          case INCREMENT -> " more";
          case TOTAL, DENIED -> "";
        };
    return (noun.isEmpty() ? "" : " " + noun) + kind;
  }

  static String name(Posting posting) {
    return posting.claim().source().isOutlet() ? posting.outlet() : posting.claim().source().name();
  }

  private ReasonText() {}
}
