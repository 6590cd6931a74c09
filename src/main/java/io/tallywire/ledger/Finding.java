package io.tallywire.ledger;

/**
 * What a new claim does to an earlier one.
 *
 * @param rule the name of the rule that found it
 * @param reason one plain sentence fit for the chat
 * @param severity 0 to 100: how far apart, how independent, how fresh; 0 for what is no conflict
 * @param restated whether both figures were known before this claim: true, but no news
 */
public record Finding(
    Relation relation,
    Posting newer,
    Posting earlier,
    String rule,
    String reason,
    int severity,
    boolean restated) {

  public Finding {
    if (severity < 0 || severity > 100) {
      throw new IllegalArgumentException("severity %d is not in 0..100".formatted(severity));
    }
  }

  /** A finding about a figure that was not known before. */
  public Finding(
      Relation relation, Posting newer, Posting earlier, String rule, String reason, int severity) {
    this(relation, newer, earlier, rule, reason, severity, false);
  }

  /** Whether it is a conflict that nobody has been told of yet. */
  public boolean isNewConflict() {
    return relation.isConflict() && !restated;
  }
}
