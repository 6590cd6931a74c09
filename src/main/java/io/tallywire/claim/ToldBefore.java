package io.tallywire.claim;

import io.tallywire.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a figure counts where its line has said so of an earlier figure: "8 dead and 20 hurt". */
final class ToldBefore {
  private static final Set<String> BREAKS = WordSet.of("while whereas but although though ; who");

  private ToldBefore() {}

  /** "8 dead and 20 hurt": who the 20 are was said of the 8. */
  static @Nullable String of(Telling telling) {
    Line line = telling.line();
    for (int k = telling.ofLine().size() - 1; k >= 0; k--) {
      Claim claim = telling.ofLine().get(k);
      Estimate estimate = claim.estimate();
      boolean people =
          PeopleReader.OF_INCIDENTS.contains(estimate.measure())
              || estimate.measure().equals(Measure.CAPTURED);
      if (!people || !PeopleReader.OF_INCIDENTS.contains(telling.measure())) {
        return null;
      }
      if (estimate.kind() != Kind.SUBSET || PartRules.isSubset(line, telling.figure())) {
        int from = endOf(line, claim);
        return from < 0 || isParted(line, from, telling.figure()) ? null : plain(estimate, telling);
      }
    }
    return null;
  }

  /** "aboard the ferry" and "on the ferry" are one group, counted for different things. */
  private static String plain(Estimate estimate, Telling telling) {
    boolean aboard = telling.measure().equals(Measure.OTHER);
    return aboard
        ? estimate.population().replace(" on the ", " aboard the ")
        : estimate.population().replace(" aboard the ", " on the ");
  }

  private static int endOf(Line line, Claim claim) {
    @Nullable Span told = claim.evidence().figureSpan();
    for (Figure figure : line.figures()) {
      Span own = figure.mention().span().shift(line.sentence().span().start());
      if (own.equals(told)) {
        return figure.to();
      }
    }
    return -1;
  }

  private static boolean isParted(Line line, int from, Figure figure) {
    int to = figure.from();
    if (line.has(from, to, BREAKS)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (PlaceReader.at(line.tokens(), i) != null) {
        return true;
      }
    }
    @Nullable Whereabouts own = Whereabouts.of(line, figure.from(), figure.to());
    @Nullable Whereabouts after = own == null ? null : Whereabouts.of(line, from - 1, from);
    return own != null && after != null && !own.name().equals(after.name());
  }
}
