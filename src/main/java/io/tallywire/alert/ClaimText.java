package io.tallywire.alert;

import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Text;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.ledger.FigureText;
import io.tallywire.ledger.Posting;
import java.util.List;

/** A claim in the words of a chat: who says how many, as of when, and where it stands. */
public final class ClaimText {

  /** {@code Volodymyr Zelensky: more than 3,000, 23 December 2024 (The Podil Courier)}. */
  public static List<Inline> line(Posting posting) {
    Estimate estimate = posting.claim().estimate();
    String text = source(posting) + ": " + figure(estimate) + remark(estimate);
    String date =
        estimate.measure().equals(Measure.DATE) ? "" : ", " + FigureText.of(estimate.asOf());
    return List.of(
        Text.of(text + date + " ("), new Link(posting.outlet(), posting.url()), Text.of(")"));
  }

  /** Who asserts it; the outlet's own name where nobody is named. */
  public static String source(Posting posting) {
    Claim claim = posting.claim();
    return claim.source().isOutlet() ? posting.outlet() : claim.source().name();
  }

  /** What was counted: {@code casualties, north korean soldiers, in kursk}. */
  public static String subject(Estimate estimate) {
    return subject(estimate.measure(), estimate.population(), estimate.scope());
  }

  /** {@link #subject(Estimate)} from its parts. */
  public static String subject(
      Measure measure, String population, @org.jspecify.annotations.Nullable String scope) {
    String who = population.isBlank() ? "" : ", " + population;
    return measure.name() + who + (scope == null || scope.isBlank() ? "" : ", " + scope);
  }

  /** {@code more than 3,000}. */
  public static String figure(Estimate estimate) {
    return FigureText.of(estimate.interval(), estimate.measure(), estimate.unit());
  }

  private static String remark(Estimate estimate) {
    String kind = remark(estimate.kind());
    return estimate.derived() ? kind + " (computed from its figures)" : kind;
  }

  /** What sets a figure apart from a total: {@code " (forecast or plan)"}; nothing for a total. */
  public static String remark(Kind kind) {
    return switch (kind) {
      case TOTAL -> "";
      case PERIOD -> " (in one period)";
      case INCREMENT -> " (on top of earlier ones)";
      case SUBSET -> " (a part)";
      case PLAN -> " (forecast or plan)";
      case DENIED -> " (denied)";
    };
  }

  private ClaimText() {}
}
