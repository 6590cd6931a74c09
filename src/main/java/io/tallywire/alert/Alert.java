package io.tallywire.alert;

import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one chat should learn about one article: once, whatever the number of topics it matched.
 *
 * @param topics the titles of the chat's topics that the article matched
 * @param summary two or three sentences of the article, verbatim, in its order
 * @param summed the claims that stand in the summary
 * @param disputes the conflicts its claims raise, gravest first
 * @param moves the updates that are far enough from what the chat was told
 */
public record Alert(
    ChatRef chat,
    Article article,
    List<String> topics,
    List<String> summary,
    List<Posting> summed,
    List<Dispute> disputes,
    List<Move> moves) {
  public Alert {
    topics = List.copyOf(topics);
    summary = List.copyOf(summary);
    summed = List.copyOf(summed);
    disputes = List.copyOf(disputes);
    moves = List.copyOf(moves);
  }

  /** Whether it holds figures that are to be told though the story was told before. */
  public boolean hasNewFigures() {
    return !disputes.isEmpty() || !moves.isEmpty();
  }

  /** The ids of the claims that the chat is shown. */
  public Set<String> shown() {
    return Stream.of(
            summed.stream(),
            disputes.stream().limit(AlertText.DISPUTES_SHOWN).map(Dispute::newer),
            disputes.stream().limit(AlertText.DISPUTES_SHOWN).flatMap(d -> d.rivals().stream()),
            moves.stream().flatMap(m -> Stream.of(m.now(), m.before())))
        .flatMap(s -> s)
        .map(Posting::id)
        .collect(Collectors.toSet());
  }
}
