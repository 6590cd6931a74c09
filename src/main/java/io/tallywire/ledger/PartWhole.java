package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sets parts against their wholes: a daily figure against the total, killed against casualties. */
final class PartWhole {
  private final Map<SeriesKey, Parts> parts = new HashMap<>();
  private final Function<SeriesKey, Series> series;

  PartWhole(Function<SeriesKey, Series> series) {
    this.series = series;
  }

  /** Conflicts of {@code newer}, as a part and as a whole; it is kept for later ones. */
  List<Found> post(Assertion newer, long batch) {
    List<Found> found = new ArrayList<>();
    for (Parts.Part part : asParts(newer, batch)) {
      SeriesKey whole = wholeOf(part);
      for (Assertion total : wholes(whole, part.assertion())) {
        if (Parts.isAbove(part.assertion(), total)) {
          found.add(found(part.assertion(), total, part.rule(), isInBatch(whole, total)));
        }
      }
      parts.computeIfAbsent(whole, key -> new Parts()).add(part);
    }
    Parts ofThis = parts.get(newer.key());
    if (isWhole(newer) && ofThis != null) {
      for (Parts.Part part : ofThis.above(newer, batch)) {
        found.add(found(newer, part.assertion(), part.rule(), part.batch() == batch));
      }
    }
    return found;
  }

  private static Found found(
      Assertion newer, Assertion earlier, ConflictRule rule, boolean inBatch) {
    return new Found(Pair.of(newer, earlier, newer.since()), newer, earlier, rule, inBatch);
  }

  private boolean isInBatch(SeriesKey whole, Assertion total) {
    return series.apply(whole).inBatch().contains(total);
  }

  private List<Assertion> wholes(SeriesKey key, Assertion part) {
    Series whole = series.apply(key);
    List<Assertion> wholes = whole.from(part.since());
    wholes.addAll(whole.inBatch());
    return wholes;
  }

  private List<Parts.Part> asParts(Assertion newer, long batch) {
    return switch (newer.key().kind()) {
      case PERIOD, SUBSET, INCREMENT -> List.of(new Parts.Part(newer, PartRules.PART, batch));
      case TOTAL ->
          PartRules.isPartOfCasualties(newer.key().measure())
              ? partsOfCasualties(newer, batch)
              : List.of();
      case PLAN, DENIED -> List.of();
    };
  }

  private List<Parts.Part> partsOfCasualties(Assertion newer, long batch) {
    List<Parts.Part> result = new ArrayList<>();
    result.add(new Parts.Part(newer, PartRules.KILLED, batch));
    boolean killed = newer.key().measure().equals(Measure.KILLED);
    Series others = series.apply(newer.key().with(killed ? Measure.WOUNDED : Measure.KILLED));
    for (Assertion other : others.inBatch()) {
      if (other.sameArticle(newer)
          && other.source().key().equals(newer.source().key())
          && other.since().equals(newer.since())
          && !other.source().outlet()
          && !other.isVague()
          && !newer.isVague()) {
        Assertion sum = (killed ? newer : other).sum(killed ? other : newer);
        result.add(new Parts.Part(sum, PartRules.KILLED_AND_WOUNDED, batch));
      }
    }
    return result;
  }

  private static SeriesKey wholeOf(Parts.Part part) {
    SeriesKey key = part.assertion().key();
    Measure measure = part.rule().equals(PartRules.PART) ? key.measure() : Measure.CASUALTIES;
    String population =
        part.rule().equals(PartRules.PART)
            ? part.assertion().population().line()
            : key.population();
    return new SeriesKey(measure, key.unit(), Kind.TOTAL, population);
  }

  private static boolean isWhole(Assertion assertion) {
    return assertion.key().kind() == Kind.TOTAL;
  }

  void remove(Assertion assertion) {
    for (Parts.Part part : asParts(assertion, 0)) {
      Parts ofWhole = parts.get(wholeOf(part));
      if (ofWhole != null) {
        ofWhole.remove(assertion.posting());
      }
    }
  }
}
