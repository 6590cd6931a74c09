package io.tallywire.claim;

import java.util.Set;

/** Tells what one battle of a war cost from the losses of the war as a whole. */
final class Battles {
  private static final Set<String> BATTLES =
      WordSet.of("offensive operation battle fighting assault clashes raid incursion");
  private static final Set<String> LEADS = WordSet.of("in during over within");
  private static final Set<String> SPANS = WordSet.of("days weeks hours day week");
  private static final Set<String> WHICH = WordSet.of("which");
  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.CAPTURED);
  private static final int REACH = 8;

  private Battles() {}

  /** "in the first five days of an offensive", "in nearly three weeks of fighting". */
  static boolean isStretchOf(Line line, int at) {
    if (!LEADS.contains(line.word(at))) {
      return false;
    }
    for (int i = at + 1; i < at + REACH && i + 1 < line.size(); i++) {
      if (SPANS.contains(line.word(i)) && line.word(i + 1).equals("of")) {
        return line.has(i + 2, i + 5, BATTLES);
      }
      if (line.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "an operation in which 900 were killed": a figure of that operation. */
  static boolean isIn(Line line, Figure figure, Reading reading) {
    if (!HARMS.contains(reading.measure())) {
      return false;
    }
    for (int i = figure.from() - 1; i > 1 && figure.from() - i < REACH; i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      if (WHICH.contains(line.word(i)) && line.word(i - 1).equals("in")) {
        return BATTLES.contains(line.word(i - 2));
      }
    }
    return false;
  }
}
