package io.tallywire.alert;

import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one chat should learn about figures that it was told and that no longer count.
 *
 * @param article the article that gave them, as it is now
 * @param topics the titles of the chat's topics
 * @param disputes what the figures in their place conflict with
 * @param moves updates that the article brings besides
 */
public record CorrectionAlert(
    ChatRef chat,
    Article article,
    List<String> topics,
    List<Correction> corrections,
    List<Dispute> disputes,
    List<Move> moves) {
  public CorrectionAlert {
    topics = List.copyOf(topics);
    corrections = List.copyOf(corrections);
    disputes = List.copyOf(disputes);
    moves = List.copyOf(moves);
  }

  /** The ids of the claims that count and that the chat is shown. */
  public Set<String> shown() {
    Set<String> shown = new LinkedHashSet<>();
    for (Correction correction : corrections) {
      if (correction instanceof Correction.Changed changed) {
        shown.add(changed.now().id());
      }
    }
    for (Dispute dispute : disputes) {
      shown.add(dispute.newer().id());
      dispute.rivals().forEach(rival -> shown.add(rival.id()));
    }
    for (Move move : moves) {
      shown.add(move.now().id());
      shown.add(move.before().id());
    }
    return shown;
  }

  /** The claims that no longer count. */
  public List<Posting> gone() {
    return corrections.stream().map(Correction::was).toList();
  }
}
