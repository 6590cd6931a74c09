package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether the words around a figure say that it is not so. */
final class Denials {
  private static final Set<String> DENIALS =
      WordSet.of(
          "unfounded dismissing rejecting denied denies deny denying rejected rejects dismissed false untrue fake refuted "
              + "disputed baseless exaggerated");

  private Denials() {}

  /**
   * Whether the words deny this figure: "denied that 40 had died", "not 345 but 408", "could not
   * have killed 471", "reports of 40 dead were false"; not where something else is denied.
   */
  static boolean isDenied(Line line, Figure figure) {
    if (isNegated(line, figure) || isRefused(line, figure)) {
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
      int be = Word.isAdverbAt(line, i - 1) ? i - 2 : i - 1;
      if (DENIALS.contains(line.word(i)) && Word.BE.has(line.word(be))) {
        return true;
      }
      int is = Word.DETERMINER.has(line.word(be)) ? be - 1 : be;
      if (MADE_UP.contains(line.word(i)) && Word.BE.has(line.word(is))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "40 cannot be right", "a report of 40 was brushed aside", "is without any basis", "no truth in
   * the rumour that 40 died", "the 40 which the guild called a joke".
   */
  private static boolean isRefused(Line line, Figure figure) {
    int end = Math.min(line.size(), figure.to() + 12);
    for (int i = figure.to(); i < end && line.figureAt(i) == null; i++) {
      if (line.word(i).equals(";") || line.word(i).equals("but")) {
        break;
      }
      String low = line.word(i);
      boolean wrong =
          (low.equals("cannot") || (low.equals("not") && line.has(i - 1, i, CAN)))
              && line.word(i + 1).equals("be")
              && TRUE.contains(line.word(i + 2));
      boolean brushed = low.equals("brushed") && line.word(i + 1).equals("aside");
      boolean baseless = low.equals("without") && line.has(i + 1, i + 3, BASIS);
      boolean called =
          CALLED.contains(low)
              && line.has(figure.to(), i, WHICH)
              && (line.has(i + 1, i + 3, DENIALS) || line.has(i + 1, i + 3, MADE_UP));
      if (wrong || brushed || baseless || called) {
        return true;
      }
    }
    for (int i = figure.from() - 2; i > 0 && figure.from() - i < 8; i--) {
      if (line.word(i).equals("truth") && line.word(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NOTS = WordSet.of("not n't never");
  private static final Set<String> COULD = WordSet.of("could can did");
  private static final Set<String> MADE_UP =
      WordSet.of("lie lies nonsense fiction fantasy fabrication myth invention");
  private static final Set<String> CAN = WordSet.of("can could");
  private static final Set<String> TRUE = WordSet.of("right true correct so");
  private static final Set<String> BASIS = WordSet.of("basis foundation substance");
  private static final Set<String> CALLED = WordSet.of("called calls termed branded");
  private static final Set<String> WHICH = WordSet.of("which");

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
      boolean negated = line.has(i - 3, i, NOTS) && line.has(i - 4, i, COULD);
      boolean unsaid = STATED.contains(line.word(i)) && line.word(i - 1).equals("never");
      if ((verb && negated) || unsaid) {
        return true;
      }
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> STATED =
      WordSet.of("announced published issued claimed reported given released stated confirmed");
  private static final Set<String> NUMBERING =
      WordSet.of("killed number reach total lose lost kill");

  /** Another's speech or a joint of clauses: a denial before it is of something else. */
  private static boolean endsDenial(Line line, int i) {
    String low = line.word(i);
    boolean said =
        SourceRules.isReportVerb(low) && !DENIALS.contains(low) && !REPORTS.contains(low);
    return said || KindRules.STOPS.contains(low) || (low.equals(",") && isJoin(line.word(i + 1)));
  }

  private static boolean isJoin(String low) {
    return low.equals("and") || low.equals("but") || low.equals("while") || low.equals("saying");
  }

  private static final Set<String> REPORTS =
      WordSet.of("reports report claims claim estimates estimate counts count");

  /** Whether what follows the denial is a report or a clause with the figure in it. */
  private static boolean governs(Line line, int denial, int to) {
    if (to - denial < 5) {
      return !isSacking(line, denial, to);
    }
    for (int i = denial + 1; i < to && i < denial + 5; i++) {
      String low = line.word(i);
      if (low.equals("that") || REPORTS.contains(low) || FIGURES.contains(low)) {
        return true;
      }
    }
    return false;
  }

  /** "dismissed 900 miners for refusing to work": no figure is rejected. */
  private static boolean isSacking(Line line, int denial, int to) {
    int next = denial + 1;
    while (next < to && (Word.isAdverbAt(line, next) || Word.DETERMINER.has(line.token(next)))) {
      next++;
    }
    @Nullable Figure figure = line.figureAt(to);
    return next == to
        && figure != null
        && line.word(denial).equals("dismissed")
        && !Word.BE.has(line.word(denial - 1))
        && !line.has(to, figure.to() + 3, AS_FIGURE);
  }

  private static final Set<String> AS_FIGURE =
      WordSet.of("as figure number toll tally estimate claim count dead deaths");
  private static final Set<String> FIGURES =
      WordSet.of("figure figures number numbers toll tally suggestions allegations rumours rumors");
}
