package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.match.OwnPopulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a topic gives to those it counts, instead of their other wordings. */
final class PopulationNames {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Map<String, String> byWording;

  private PopulationNames(Map<String, String> byWording) {
    this.byWording = Map.copyOf(byWording);
  }

  static PopulationNames of(List<OwnPopulation> populations) {
    Map<String, String> byWording = new HashMap<>();
    for (OwnPopulation population : populations) {
      for (String wording : population.also()) {
        byWording.put(key(bare(wording)), population.name());
      }
    }
    return new PopulationNames(byWording);
  }

  /** The estimate with the topic's name for what it counts. */
  Estimate applied(Estimate estimate) {
    if (byWording.isEmpty()) {
      return estimate;
    }
    String population = line(Fold.rename(bare(estimate.population()), byWording));
    return population.equals(line(bare(estimate.population())))
        ? estimate
        : new Estimate(
            estimate.measure(),
            population,
            estimate.interval(),
            estimate.unit(),
            estimate.kind(),
            estimate.scope(),
            estimate.asOf(),
            estimate.asOfStated(),
            estimate.derived());
  }

  private static List<Fold.Token> bare(String text) {
    List<Fold.Token> tokens = new ArrayList<>(Fold.tokens(text));
    tokens.removeIf(token -> ARTICLES.contains(token.word()));
    return tokens;
  }

  /** The words alone, as {@link Fold#rename} looks for them. */
  private static String key(List<Fold.Token> tokens) {
    return String.join(" ", tokens.stream().map(Fold.Token::word).toList());
  }

  private static String line(List<Fold.Token> tokens) {
    StringBuilder line = new StringBuilder();
    for (Fold.Token token : tokens) {
      line.append(line.isEmpty() ? "" : " ")
          .append(token.word())
          .append(token.possessive() ? "'s" : "");
    }
    return line.toString();
  }
}
