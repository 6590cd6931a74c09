package io.tallywire.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which figures have been set against which before, whatever articles carried them. */
final class RaisedPairs {
  private final Map<Assertion.Figure, Map<Assertion.Figure, String>> raised = new HashMap<>();
  private final Set<Values> values = new HashSet<>();

  /** Two values for one thing, whoever gave them. */
  private record Values(SeriesKey key, Ends one, Ends other) {
    static Values of(Assertion a, Assertion b) {
      boolean inOrder = a.named().low() <= b.named().low();
      return inOrder
          ? new Values(a.key(), a.named(), b.named())
          : new Values(a.key(), b.named(), a.named());
    }
  }

  /** An outlet that names nobody only echoes a figure that is known; it is no second source. */
  boolean contains(Assertion a, Assertion b) {
    boolean echo = a.source().outlet() || b.source().outlet();
    return raised.getOrDefault(a.figure(), Map.of()).containsKey(b.figure())
        || (echo && values.contains(Values.of(a, b)));
  }

  void add(Assertion a, Assertion b, String reason) {
    raised.computeIfAbsent(a.figure(), figure -> new HashMap<>()).put(b.figure(), reason);
    raised.computeIfAbsent(b.figure(), figure -> new HashMap<>()).put(a.figure(), reason);
    values.add(Values.of(a, b));
  }

  void forget(Assertion.Figure figure) {
    Map<Assertion.Figure, String> others = raised.remove(figure);
    if (others == null) {
      return;
    }
    for (Assertion.Figure other : others.keySet()) {
      raised.getOrDefault(other, new HashMap<>()).remove(figure);
      values.remove(new Values(figure.key(), figure.named(), other.named()));
      values.remove(new Values(figure.key(), other.named(), figure.named()));
    }
  }

  /** What {@code figure} has been set against, with the sentences that said so. */
  Map<Assertion.Figure, String> against(Assertion.Figure figure) {
    return raised.getOrDefault(figure, Map.of());
  }
}
