package io.tallywire.claim;

import java.util.Set;

/**
 * Tells cuts of output that were agreed, and by how much a target was missed, from the ups and
 * downs of what flows.
 */
final class FlowCuts {
  private static final Set<String> CUTS =
      WordSet.of("cut cuts cutback cutbacks curb curbs reduction reductions");
  private static final Set<String> AGREED =
      WordSet.of(
          "voluntary agreed planned promised pledged its their additional joint existing collective"
              + " promises pledges pact deal accord");
  private static final Set<String> MISSED =
      WordSet.of("overshot overproduced exceeded surpassed undershot overshooting exceeding short");
  private static final Set<String> SIDES = WordSet.of("above below over under beyond");
  private static final Set<String> TARGETS =
      WordSet.of("target targets quota quotas ceiling ceilings limits cap targeted");
  private static final Set<String> IS = WordSet.of("is are be will");
  private static final int REACH = 7;

  private static final Set<String> MOVES =
      WordSet.of(
          "cut reduce withdraw remove trim curb raise increase boost lift take add slash lower"
              + " expand pare shrink rise fall grow drop hold restore return");
  private static final Set<String> MEANT =
      WordSet.of(
          "is are agreement deal decision plan plans pledge proposal call calls offer accord pact"
              + " agreed agreeing agree decided decide pledged promised planned wants want asked"
              + " urged offered due set expected");
  private static final int FAR = 16;

  private FlowCuts() {}

  /**
   * "is to cut output by 900,000 bpd", "a deal to remove 9 mln", "demand would grow by 870,000".
   */
  static boolean isIntended(Line line, Figure figure) {
    for (int i = figure.from() - 1; i > 0 && figure.from() - i < FAR; i--) {
      if (line.word(i).equals(";") || line.figureAt(i) != null) {
        return false;
      }
      boolean move = MOVES.contains(line.word(i));
      String before = line.word(i - 1);
      if (move && (Word.MODAL.has(before) || Word.MODAL.has(line.word(i - 2)))) {
        return true;
      }
      if (move && before.equals("to")) {
        return MEANT.contains(line.word(i - 2));
      }
    }
    return false;
  }

  /** "its voluntary 900,000 bpd supply cut", "the 2 mln of cuts it has promised". */
  static boolean isAgreed(Line line, Figure figure) {
    for (int i = figure.to(); i < figure.to() + REACH && i < line.size(); i++) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        break;
      }
      if (CUTS.contains(line.word(i))) {
        return line.has(figure.from() - 3, figure.from(), AGREED)
            || line.has(figure.to(), i, AGREED)
            || line.has(i + 1, i + 5, AGREED);
      }
    }
    boolean is = IS.contains(line.word(figure.from() - 1));
    return is && line.has(figure.from() - 4, figure.from() - 1, CUTS);
  }

  /** "its estimate of growth in demand this year": what demand will come to. */
  static boolean isOutlook(Line line) {
    return line.has(0, line.size(), DEMAND) && line.has(0, line.size(), FORECASTS);
  }

  private static final Set<String> DEMAND = WordSet.of("demand consumption");
  private static final Set<String> FORECASTS =
      WordSet.of("forecast forecasts outlook estimate prediction predicts projection growth");

  /** "overshot by 900,000 bpd", "pumped above its target by 900,000": a level, not a rise. */
  static boolean isExcess(Line line, Figure figure) {
    int by = figure.from() - 1;
    while (by > 0 && (Word.isAdverbAt(line, by) || Word.DETERMINER.has(line.token(by)))) {
      by--;
    }
    if (!line.word(by).equals("by")) {
      return false;
    }
    boolean side = line.has(by - 5, by, SIDES) && line.has(by - 4, by, TARGETS);
    return side || line.has(by - 6, by, MISSED);
  }
}
