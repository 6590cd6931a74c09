package io.tallywire.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which figures have been set against which before, whatever articles carried them. */
final class RaisedPairs {
  private final Map<SeriesKey, OfSeries> series = new LinkedHashMap<>();

  /** What was raised about one thing; small, so that no single claim pays for a large table. */
  private static final class OfSeries {
    private final Map<Assertion.Figure, Map<Assertion.Figure, String>> figures =
        new LinkedHashMap<>();
    private final Set<Values> values = new HashSet<>();
  }

  /** Two values for one thing, whoever gave them. */
  private record Values(Ends one, Ends other) {
    static Values of(Ends a, Ends b) {
      return a.low() <= b.low() ? new Values(a, b) : new Values(b, a);
    }
  }

  /** An outlet that names nobody only echoes a figure that is known; it is no second source. */
  boolean contains(Assertion a, Assertion b) {
    boolean echo = a.source().outlet() || b.source().outlet();
    return against(a.figure()).containsKey(b.figure())
        || (echo && of(a.key()).values.contains(Values.of(a.named(), b.named())));
  }

  void add(Assertion a, Assertion b, String reason) {
    put(a.figure(), b.figure(), reason);
    put(b.figure(), a.figure(), reason);
    of(a.key()).values.add(Values.of(a.named(), b.named()));
    of(b.key()).values.add(Values.of(a.named(), b.named()));
  }

  private void put(Assertion.Figure figure, Assertion.Figure other, String reason) {
    of(figure.key())
        .figures
        .computeIfAbsent(figure, made -> new LinkedHashMap<>())
        .put(other, reason);
  }

  void forget(Assertion.Figure figure) {
    Map<Assertion.Figure, String> others = of(figure.key()).figures.remove(figure);
    if (others == null) {
      return;
    }
    for (Assertion.Figure other : others.keySet()) {
      OfSeries ofOther = of(other.key());
      ofOther.figures.getOrDefault(other, new LinkedHashMap<>()).remove(figure);
      ofOther.values.remove(Values.of(figure.named(), other.named()));
      of(figure.key()).values.remove(Values.of(figure.named(), other.named()));
    }
  }

  /** What {@code figure} has been set against, with the sentences that said so. */
  Map<Assertion.Figure, String> against(Assertion.Figure figure) {
    return of(figure.key()).figures.getOrDefault(figure, Map.of());
  }

  private OfSeries of(SeriesKey key) {
    return series.computeIfAbsent(key, made -> new OfSeries());
  }
}
