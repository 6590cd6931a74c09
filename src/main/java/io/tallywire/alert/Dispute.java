package io.tallywire.alert;

import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import java.util.List;

/**
 * A new figure and the earlier ones that it conflicts with.
 *
 * @param findings nearest first, each earlier figure once; never empty
 */
public record Dispute(Posting newer, List<Finding> findings) {
  /** How many of the earlier figures a chat is shown. */
  static final int SHOWN = 4;

  public Dispute {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a dispute with nobody");
    }
  }

  /** The earlier figures that a chat is shown. */
  public List<Posting> rivals() {
    return findings.stream().limit(SHOWN).map(Finding::earlier).toList();
  }

  int severity() {
    return findings.stream().mapToInt(Finding::severity).max().orElse(0);
  }
}
