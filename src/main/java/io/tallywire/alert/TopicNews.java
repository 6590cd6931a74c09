package io.tallywire.alert;

import io.tallywire.claim.Claim;
import io.tallywire.ledger.Finding;
import io.tallywire.match.Topic;
import java.util.List;

/**
 * What one article brought to one topic: the claims read from it and what they did to earlier ones.
 */
public record TopicNews(Topic topic, List<Claim> claims, List<Finding> findings) {
  public TopicNews {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }
}
