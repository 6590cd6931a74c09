package io.tallywire.alert;

import io.tallywire.claim.Claim;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Topic;
import java.util.List;

/**
 * What one article brought to one topic: the claims read from it and what they did to earlier ones.
 *
 * @param peaks those of the updates whose figure is above, or below, all others in force
 */
public record TopicNews(
    Topic topic, List<Posting> postings, List<Finding> findings, List<Peak> peaks) {
  /**
   * An update to a figure that is above, or below, all others in force; where there are no others
   * it is both.
   */
  public record Peak(Finding update, boolean highest, boolean lowest) {}

  public TopicNews {
    postings = List.copyOf(postings);
    findings = List.copyOf(findings);
    peaks = List.copyOf(peaks);
  }

  public List<Claim> claims() {
    return postings.stream().map(Posting::claim).toList();
  }

  /** How many conflicts it raised that nobody was told of. */
  public long conflicts() {
    return findings.stream().filter(Finding::isNewConflict).count();
  }
}
