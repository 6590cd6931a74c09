package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import java.util.Set;

/** Reads how a figure is meant from the words around it; a running total unless they say more. */
final class KindRules {
  private static final Set<String> MORE = WordSet.of("another additional further extra");
  private static final Set<String> INCLUDING =
      WordSet.of("including includes include included among");
  private static final Set<String> PLANS =
      WordSet.of(
          "anticipate anticipates anticipating anticipated will would could may might plans plan planned planning expected expects expect "
              + "feared fear fears intends intend intended preparing prepares forecast aims aim "
              + "aiming presumed likely proposed proposes predicted predicts threatens should "
              + "ready can if hopes hoped target pledged set ordered projected possibly "
              + "potentially wants seeks willing facing 'll");
  private static final Set<String> DENIALS =
      WordSet.of(
          "dismissing rejecting denied denies deny denying rejected rejects dismissed false untrue fake refuted "
              + "disputed baseless exaggerated");
  private static final Set<String> STOPS = WordSet.of("; but while -- : although \"");

  private KindRules() {}

  /**
   * @param same whether the figure before it in the line, if any, is of the same measure: "12
   *     killed and another 30 hurt" adds nothing to the 12
   */
  static Kind read(Line line, Figure figure, NounPhrase counted, Reading reading, boolean same) {
    if (isDenied(line, figure)) {
      return Kind.DENIED;
    }
    if (isSubset(line, figure)) {
      return Kind.SUBSET;
    }
    if (isPlan(line, figure, reading)) {
      return Kind.PLAN;
    }
    if (isMore(line, figure) || isRise(line, figure) || (same && isIncrement(line, figure, counted))) {
      return Kind.INCREMENT;
    }
    if (reading.rule().shape() == Shape.TOLL) {
      return Kind.TOTAL;
    }
    return isPeriod(line, figure, reading) ? Kind.PERIOD : Kind.TOTAL;
  }

  static boolean isSubset(Line line, Figure figure) {
    if (Series.endsAmongThem(line, figure)) {
      return true;
    }
    int i = figure.from() - 1;
    while (i >= 0 && (Word.DETERMINER.has(line.token(i)) || Word.isAdverb(line.token(i)))) {
      i--;
    }
    if (INCLUDING.contains(line.word(i))
        || (line.word(i).equals("them") && line.word(i - 1).equals("among"))
        || ((line.word(i).equals("whom") || line.word(i).equals("which"))
            && line.word(i - 1).equals("of"))
        || (line.word(i).equals("those") && line.word(i - 1).equals("of"))
        || (line.word(i).equals(",")
            && (line.word(i - 1).equals("them") || line.word(i - 1).equals("those"))
            && line.word(i - 2).equals("of"))) {
      return true;
    }
    String first = line.word(figure.to());
    String second = line.word(figure.to() + 1);
    return first.equals("of")
        && (second.equals("them") || second.equals("whom") || second.equals("those"));
  }

  /** "rose by 59 to 1,068": what came on top, before the new total. */
  private static boolean isRise(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("by")
        && line.word(figure.to()).equals("to")
        && line.figureAt(figure.to() + 1) != null;
  }

  /** "four more people": on top of what was told, whether or not it was told here. */
  private static boolean isMore(Line line, Figure figure) {
    return line.word(figure.to()).equals("more")
        && !line.word(figure.to() + 1).equals("than")
        && figure.mention().quantity().bound() != Bound.VAGUE;
  }

  private static boolean isIncrement(Line line, Figure figure, NounPhrase counted) {
    for (int i = figure.from() - 2; i < Math.min(line.size(), figure.to() + 1); i++) {
      if (i >= 0 && MORE.contains(line.word(i))) {
        return true;
      }
    }
    int next = figure.to();
    if (figure.mention().quantity().bound() == Bound.VAGUE) {
      return false;
    }
    return (line.word(next).equals("more") && !line.word(next + 1).equals("than"))
        || line.word(next).equals("others")
        || (line.word(next).equals("other") && !counted.isEmpty() && figure.index() > 0);
  }

  private static boolean isPlan(Line line, Figure figure, Reading reading) {
    int from = Math.min(figure.from(), reading.from());
    int to = Math.max(figure.to(), reading.to());
    for (int i = from - 1; i >= 0 && from - i < 7; i--) {
      String low = line.word(i);
      if (STOPS.contains(low) || line.figureAt(i) != null) {
        break;
      }
      if (PLANS.contains(low) && !isPastCan(line, i)) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if (PLANS.contains(line.word(i)) && line.figureAt(i) == null) {
        return true;
      }
    }
    return (line.word(reading.from()).equals("at") && line.word(reading.from() + 1).equals("risk"))
        || line.word(reading.from()).equals("feared")
        || line.word(reading.from()).equals("presumed");
  }

  private static boolean isPastCan(Line line, int i) {
    return (line.word(i).equals("set") && !line.word(i + 1).equals("to"))
        || (line.word(i).equals("if") && i > 0);
  }

  private static boolean isPeriod(Line line, Figure figure, Reading reading) {
    int end = Math.min(line.size(), Math.max(figure.to(), reading.to()) + 12);
    int start = Math.max(0, Math.min(figure.from(), reading.from()) - 12);
    for (int i = start; i < end; i++) {
      if (startsPeriod(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LAST = WordSet.of("past last previous preceding");
  private static final Set<String> SPANS =
      WordSet.of("week day month hours days weeks months year 24 48 two three few four seven ten");

  private static boolean startsPeriod(Line line, int i) {
    String low = line.word(i);
    if (low.equals("overnight") || low.equals("daily")) {
      return true;
    }
    if (low.equals("per") || (low.equals("a") && line.word(i - 1).equals("times"))) {
      return line.word(i + 1).equals("day")
          || line.word(i + 1).equals("week")
          || line.word(i + 1).equals("month");
    }
    if (low.equals("in") || low.equals("over") || low.equals("during") || low.equals("within")) {
      int at = line.word(i + 1).equals("just") || line.word(i + 1).equals("only") ? i + 2 : i + 1;
      if (line.word(at).equals("the")
          && LAST.contains(line.word(at + 1))
          && SPANS.contains(line.word(at + 2))) {
        return true;
      }
      return (line.word(at).equals("one")
              || (line.word(at).equals("a") && line.word(at + 1).equals("single")))
          && (line.word(at + 1).equals("day")
              || line.word(at + 2).equals("day")
              || line.word(at + 1).equals("strike")
              || line.word(at + 2).equals("strike")
              || line.word(at + 1).equals("week"));
    }
    return false;
  }

  private static final Set<String> INCIDENTS =
      WordSet.of(
          "strike attack ambush raid shelling assault bombing airstrike explosion blast clash");

  /** "in an attack on the convoy", "a drone strike killed four": a figure of one small incident. */
  static boolean isIncident(Line line, Figure figure) {
    int end = Math.min(line.size(), figure.to() + 12);
    for (int i = Math.max(0, figure.from() - 10); i < end; i++) {
      boolean one =
          line.word(i).equals("a")
              || line.word(i).equals("an")
              || line.word(i).equals("one")
              || line.word(i).equals("single");
      boolean placed =
          i > figure.from()
              ? IN_ONE.contains(line.word(i - 1))
              : !isReported(line, i, figure.from());
      if (one && placed && line.has(i + 1, i + 4, INCIDENTS) && !line.has(i, i + 4, STOPS)) {
        return true;
      }
    }
    return false;
  }

  /** "after a strike, the army said that 400 had died": what is said need not be of the strike. */
  private static boolean isReported(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SourceRules.isReportVerb(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> IN_ONE = WordSet.of("in by during after from a");

  private static boolean isDenied(Line line, Figure figure) {
    for (int i = 0; i < line.size(); i++) {
      if (DENIALS.contains(line.word(i)) && Math.abs(i - figure.from()) < 14) {
        return true;
      }
    }
    return false;
  }
}
