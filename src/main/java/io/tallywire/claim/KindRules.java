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
              + "ready if hopes hoped target pledged set ordered projected possibly "
              + "potentially wants seeks willing facing unlikely agreed 'll");
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
      return isPartInTime(line, figure) ? Kind.PERIOD : Kind.SUBSET;
    }
    if (isPlan(line, figure, reading)) {
      return Kind.PLAN;
    }
    if (isMore(line, figure)
        || isRise(line, figure)
        || (same && isIncrement(line, figure, counted))) {
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
    if (first.equals("of") && second.equals("the") && HURT.contains(line.word(figure.to() + 2))) {
      return true;
    }
    return first.equals("of")
        && (second.equals("them") || second.equals("whom") || second.equals("those"));
  }

  /** "rose by 59 to 1,068": what came on top, before the new total. */
  private static boolean isRise(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("by")
        && line.word(figure.to()).equals("to")
        && line.figureAt(figure.to() + 1) != null;
  }

  private static final Set<String> HURT =
      WordSet.of(
          "dead injured wounded missing victims survivors detained arrested deaths bodies hurt");

  /** "40 of them on Saturday", "266 of the deaths in the past day". */
  private static boolean isPartInTime(Line line, Figure figure) {
    int at = figure.to();
    if (!line.word(at).equals("of")) {
      return false;
    }
    at += line.word(at + 1).equals("the") ? 3 : 2;
    return (line.word(at).equals("on") && DateWords.WEEKDAYS.containsKey(line.word(at + 1)))
        || startsPeriod(line, at, false)
        || startsPeriod(line, at + 1, false)
        || startsPeriod(line, at + 2, false);
  }

  /** "four more people": on top of what was told, whether or not it was told here. */
  private static boolean isMore(Line line, Figure figure) {
    boolean first = figure.index() == 0 && figure.mention().quantity().bound() != Bound.VAGUE;
    if (first && addsUp(line, figure)) {
      return true;
    }
    return line.word(figure.to()).equals("more")
        && !line.word(figure.to() + 1).equals("than")
        && figure.mention().quantity().bound() != Bound.VAGUE;
  }

  /** "three bodies were found, taking the toll to 81": the three are part of the way to it. */
  private static boolean addsUp(Line line, Figure figure) {
    for (int i = figure.to(); i + 2 < line.size() && line.figureAt(i) == null; i++) {
      if (!RAISING.contains(line.word(i))) {
        continue;
      }
      for (int k = i + 1; k < line.size() && k < i + 14; k++) {
        Figure sum = line.figureAt(k);
        if (sum != null) {
          boolean higher =
              sum.mention().form() == figure.mention().form()
                  && line.has(i + 1, k, SUMS)
                  && line.has(k - 2, k, WordSet.of("to at past beyond"));
          return higher;
        }
      }
    }
    return false;
  }

  private static final Set<String> RAISING =
      WordSet.of("taking bringing raising lifting pushing took brought takes brings");
  private static final Set<String> SUMS =
      WordSet.of("toll losses total number count tally dead deaths figure overall");

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
    if (isQuota(line, figure, reading)) {
      return true;
    }
    int from = Math.min(figure.from(), reading.from());
    int to = Math.max(figure.to(), reading.to());
    for (int i = from - 1; i >= 0 && from - i < 9; i--) {
      String low = line.word(i);
      if (STOPS.contains(low) || line.figureAt(i) != null || startsNext(line, i, figure)) {
        break;
      }
      if (PLANS.contains(low) && !isPastCan(line, i) && !isGuess(line, i)) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if (PLANS.contains(line.word(i)) && line.figureAt(i) == null && !isGuess(line, i)) {
        return true;
      }
    }
    if (isPresumed(line, figure, to)) {
      return true;
    }
    return (line.word(reading.from()).equals("at") && line.word(reading.from() + 1).equals("risk"))
        || line.word(reading.from()).equals("feared")
        || line.word(reading.from()).equals("presumed");
  }

  /** "feared dead and more than 90 left homeless": the fear ends before the second figure. */
  private static boolean startsNext(Line line, int i, Figure figure) {
    return line.word(i).equals("and") && i + 1 == figure.from();
  }

  /**
   * "may have carried 800", "would not say", "a realistic toll would be 50": a guess at what is.
   */
  private static boolean isGuess(Line line, int i) {
    if (!Word.MODAL.has(line.word(i)) && !line.word(i).equals("can")) {
      return false;
    }
    int next = i + 1;
    while (Word.isAdverbAt(line, next) || Word.NEGATION.has(line.word(next))) {
      next++;
    }
    return line.word(next).equals("have")
        || SAYING.contains(line.word(next))
        || (line.word(next).equals("be") && line.has(i - 3, i, TOLLS));
  }

  private static final Set<String> SAYING =
      WordSet.of("say estimate comment confirm speak tell give only");
  private static final Set<String> TOLLS = WordSet.of("toll figure number estimate count");

  /** "are thought to have drowned", "seem certain to have perished". */
  private static boolean isPresumed(Line line, Figure figure, int to) {
    for (int i = figure.to(); i + 2 < Math.min(to + 1, line.size()); i++) {
      if (PRESUMED.contains(line.word(i))
          && line.word(i + 1).equals("to")
          && line.word(i + 2).equals("have")
          && line.has(i + 3, i + 5, DYING)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PRESUMED =
      WordSet.of("thought believed presumed certain likely assumed feared");
  private static final Set<String> DYING = WordSet.of("died drowned perished suffocated");

  /** "a quota of 900", "a 900 bpd ceiling": what is allowed, not what is. */
  private static boolean isQuota(Line line, Figure figure, Reading reading) {
    if (!reading.measure().equals(Measure.OTHER)) {
      return false;
    }
    for (int i = figure.to(); i < figure.to() + 6 && i < line.size(); i++) {
      if (BEYOND.contains(line.word(i)) || line.word(i).equals(",") || line.figureAt(i) != null) {
        break;
      }
      if (QUOTAS.contains(line.word(i))) {
        return true;
      }
    }
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < 5; i--) {
      if (line.figureAt(i) != null || line.word(i).equals(",")) {
        return false;
      }
      if (QUOTAS.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> QUOTAS =
      WordSet.of("quota quotas ceiling ceilings target targets cap limit goal allocation");
  private static final Set<String> BEYOND =
      WordSet.of("above over below under beyond compared against exceeding within");

  private static boolean isPastCan(Line line, int i) {
    return (line.word(i).equals("set") && !line.word(i + 1).equals("to"))
        || (line.word(i).equals("if") && i > 0);
  }

  /** A stretch of time that limits the count, in the figure's own clause. */
  private static boolean isPeriod(Line line, Figure figure, Reading reading) {
    Clause clause =
        Clause.around(
            line,
            Math.min(figure.from(), Math.max(0, reading.from())),
            Math.max(figure.to(), reading.to()));
    boolean rate = reading.measure().equals(Measure.OTHER);
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean near = i < clause.from() + 4 || !isParted(line, figure, i);
      if (near && startsPeriod(line, i, rate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another figure that is not merely listed stands between the figure and the token. */
  private static boolean isParted(Line line, Figure figure, int at) {
    for (Figure other : line.figures()) {
      boolean between =
          at < figure.from()
              ? other.from() > at && other.to() <= figure.from()
              : other.from() >= figure.to() && other.to() <= at;
      String before = line.word(other.from() - 1);
      boolean listed = before.equals("and") || before.equals(",");
      boolean count = other.mention().form() == io.tallywire.quantity.QuantityForm.COUNT;
      if (between && count && (!listed || at < figure.from())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LAST =
      WordSet.of("past last previous preceding same first opening");
  private static final Set<String> SPANS =
      WordSet.of(
          "week day month hour hours days weeks months year 24 48 72 12 two three few four five six"
              + " seven ten night weekend");
  private static final Set<String> MORNINGS = WordSet.of("dawn midnight daybreak sunrise");

  private static boolean startsPeriod(Line line, int i, boolean rate) {
    String low = line.word(i);
    String next = line.word(i + 1);
    if (low.equals("overnight") || (low.equals("daily") && !rate)) {
      return true;
    }
    if (low.equals("since")) {
      return MORNINGS.contains(next);
    }
    if (low.equals("alone")) {
      return DateWords.WEEKDAYS.containsKey(line.word(i - 1)) || line.word(i - 1).equals("day");
    }
    if (low.equals("per") || (low.equals("a") && line.word(i - 1).equals("times"))) {
      return !rate && (next.equals("day") || next.equals("week") || next.equals("month"));
    }
    boolean leads =
        low.equals("in") || low.equals("over") || low.equals("during") || low.equals("within");
    if (!leads && !(low.equals("the") && next.equals("same"))) {
      return false;
    }
    int at = next.equals("just") || next.equals("only") ? i + 2 : i + 1;
    at = low.equals("the") ? i : at;
    if (line.word(at).equals("the")
        && LAST.contains(line.word(at + 1))
        && SPANS.contains(line.word(at + 2))) {
      return !line.word(at + 1).equals("first")
          || line.has(at + 2, at + 5, WordSet.of("day hours"));
    }
    if ((line.word(at).equals("24") || line.word(at).equals("48"))
        && line.word(at + 1).equals("hours")) {
      return true;
    }
    return (line.word(at).equals("one")
            || (line.word(at).equals("a") && line.word(at + 1).equals("single")))
        && line.has(at + 1, at + 3, WordSet.of("day strike week night"));
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

  /**
   * Whether the words deny this figure: "denied that 40 had died", "not 345 but 408", "could not
   * have killed 471", "reports of 40 dead were false"; not where something else is denied.
   */
  private static boolean isDenied(Line line, Figure figure) {
    if (isNegated(line, figure)) {
      return true;
    }
    for (int i = figure.from() - 1; i >= 0 && !endsDenial(line, i); i--) {
      if (DENIALS.contains(line.word(i)) && governs(line, i, figure.from())) {
        return true;
      }
    }
    for (int i = figure.to(); i < line.size() && i < figure.to() + 9; i++) {
      if (endsDenial(line, i) || line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      if (DENIALS.contains(line.word(i)) && Word.BE.has(line.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "not 345", "let alone 500", "could not have killed 471", "did not number 200". */
  private static boolean isNegated(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    boolean alone = before.equals("alone") && line.word(figure.from() - 2).equals("let");
    boolean not =
        before.equals("not")
            && figure.mention().quantity().bound() == Bound.EXACT
            && !Word.HAVE.has(line.word(figure.from() - 2))
            && !Word.MODAL.has(line.word(figure.from() - 2));
    if (alone || not) {
      return true;
    }
    for (int i = figure.from() - 1; i > 0 && figure.from() - i < 6; i--) {
      boolean verb = NUMBERING.contains(line.word(i));
      boolean negated =
          line.has(i - 3, i, WordSet.of("not n't never"))
              && line.has(i - 4, i, WordSet.of("could can did"));
      if (verb && negated) {
        return true;
      }
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> NUMBERING =
      WordSet.of("killed number reach exceed total lose lost kill");

  /** Another's speech or a joint of clauses: a denial before it is of something else. */
  private static boolean endsDenial(Line line, int i) {
    String low = line.word(i);
    boolean said =
        SourceRules.isReportVerb(low) && !DENIALS.contains(low) && !REPORTS.contains(low);
    return said || STOPS.contains(low) || (low.equals(",") && isJoin(line.word(i + 1)));
  }

  private static boolean isJoin(String low) {
    return low.equals("and") || low.equals("but") || low.equals("while") || low.equals("saying");
  }

  private static final Set<String> REPORTS =
      WordSet.of("reports report claims claim estimates estimate counts count");

  /** Whether what follows the denial is a report or a clause with the figure in it. */
  private static boolean governs(Line line, int denial, int to) {
    if (to - denial < 5) {
      return true;
    }
    for (int i = denial + 1; i < to && i < denial + 5; i++) {
      String low = line.word(i);
      if (low.equals("that") || REPORTS.contains(low) || FIGURES.contains(low)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> FIGURES =
      WordSet.of("figure figures number numbers toll tally suggestions allegations rumours rumors");
}
