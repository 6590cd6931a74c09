package io.tallywire.alert;

import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import java.util.List;

/**
 * What one chat should learn about one article: once, whatever the number of topics it matched.
 *
 * @param topics the titles of the chat's topics that the article matched
 * @param summary two or three sentences of the article, verbatim, in its order
 * @param conflicts the conflicts its claims raise, gravest first
 */
public record Alert(
    ChatRef chat,
    Article article,
    List<String> topics,
    List<String> summary,
    List<Finding> conflicts) {
  public Alert {
    topics = List.copyOf(topics);
    summary = List.copyOf(summary);
    conflicts = List.copyOf(conflicts);
  }
}
