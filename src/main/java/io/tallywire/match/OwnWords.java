package io.tallywire.match;

import java.util.List;

/**
 * The words that a topic brings for its claims. Plain data: what they do to a sentence is the claim
 * reader's affair. Watchlists have none.
 */
public record OwnWords(List<OwnMeasure> measures, List<OwnPopulation> populations) {
  public static final OwnWords NONE = new OwnWords(List.of(), List.of());

  public OwnWords {
    measures = List.copyOf(measures);
    populations = List.copyOf(populations);
  }

  public boolean isEmpty() {
    return measures.isEmpty() && populations.isEmpty();
  }
}
