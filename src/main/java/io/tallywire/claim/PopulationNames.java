package io.tallywire.claim;

import io.tallywire.match.OwnPopulation;
import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a topic gives to those it counts, found by their other wordings: "the contingent
 * lost 300 men", "40 of Arvik's men".
 */
final class PopulationNames {
  /** Heads that say nothing of whose people they are. */
  private static final Set<String> GENERIC =
      WordSet.of(
          "people persons person men man lives life bodies body dead deaths casualties losses others"
              + " wounded injured injuries fatalities victims individuals missing personnel total"
              + " members ones soldiers soldier troops servicemen servicewomen fighters");

  private static final Set<String> CLAUSE_ENDS = WordSet.of("; : . ! ? -- \"");

  private final Phrases<String> wordings;
  private final boolean empty;

  private PopulationNames(Phrases<String> wordings, boolean empty) {
    this.wordings = wordings;
    this.empty = empty;
  }

  static PopulationNames of(List<OwnPopulation> populations) {
    Phrases.Builder<String> builder = Phrases.builder();
    for (OwnPopulation population : populations) {
      builder.add(Phrases.cut(population.name()), population.name());
      population.also().forEach(also -> builder.add(Phrases.cut(also), population.name()));
    }
    return new PopulationNames(builder.build(), populations.isEmpty());
  }

  /**
   * The topic's name for what a figure counts: its words stand in the counted phrase itself, or the
   * phrase says nothing of its own and they stand in its clause, nearer than any other country's.
   */
  @Nullable String read(Line line, Figure figure, NounPhrase counted) {
    if (empty) {
      return null;
    }
    for (int i = figure.to(); i < counted.to(); i++) {
      Phrases.Hit<String> hit = wordings.startingAt(line.tokens(), i);
      if (hit != null && (hit.to() >= counted.to() || line.word(hit.to()).equals("'s"))) {
        return hit.value();
      }
    }
    @Nullable Token head = counted.head(line);
    boolean generic =
        head == null || (GENERIC.contains(head.norm()) && counted.to() - counted.from() == 1);
    return generic ? nearby(line, figure, counted) : null;
  }

  private @Nullable String nearby(Line line, Figure figure, NounPhrase counted) {
    @Nullable String behind = null;
    for (int i = counted.to(); i < line.size() && !endsClause(line, i, counted.to()); i++) {
      Phrases.Hit<String> hit = wordings.startingAt(line.tokens(), i);
      if (hit != null) {
        behind = belongs(line, i, counted.to()) ? hit.value() : null;
        break;
      }
    }
    return behind != null ? behind : before(line, figure);
  }

  private @Nullable String before(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0; i--) {
      Phrases.Hit<String> hit = wordings.endingAt(line.tokens(), i);
      if (hit != null) {
        return speaks(line, hit.to()) ? null : hit.value();
      }
      if (CLAUSE_ENDS.contains(line.word(i)) || PlaceReader.at(line.tokens(), i) != null) {
        return null;
      }
    }
    return null;
  }

  /** "300 of the contingent", "300 casualties among the contingent". */
  private static boolean belongs(Line line, int at, int from) {
    String link = line.word(at - 1);
    boolean article = link.equals("the") || link.equals("its") || link.equals("their");
    String preposition = article ? line.word(at - 2) : link;
    return at - from <= 6 && OF_THEM.contains(preposition);
  }

  private static final Set<String> OF_THEM = WordSet.of("of among from in for by to");

  private static boolean endsClause(Line line, int i, int from) {
    return CLAUSE_ENDS.contains(line.word(i))
        || line.word(i).equals(",")
        || line.figureAt(i) != null
        || i - from > 8;
  }

  /** "the contingent said": it tells the figure, perhaps of others. */
  private static boolean speaks(Line line, int after) {
    return SourceRules.isReportVerb(line.word(after));
  }
}
