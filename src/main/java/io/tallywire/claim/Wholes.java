package io.tallywire.claim;

import java.util.Set;

/** Figures that are the whole of a part told beside them: "40 of the 90", "of the 60, 12". */
final class Wholes {
  /** How far the part of a fronted whole may stand. */
  private static final int REACH = 14;

  private Wholes() {}

  /** "40 of the 90 aboard died": what is said is said of the part. */
  static boolean isWhole(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && Word.DETERMINER.has(line.token(i))) {
      i--;
    }
    boolean part =
        line.figureAt(i - 1) != null || (line.figureAt(i - 2) != null && line.isPredicate(i - 1));
    return line.word(i).equals("of") && part && i < figure.from() - 1;
  }

  /** "Of the 60 pupils, 12 were hurt", "of 9 huts in the yard two burned": the part comes next. */
  static boolean isFronted(Line line, Figure figure, NounPhrase counted) {
    int i = figure.from() - 1;
    while (i > 0 && Word.DETERMINER.has(line.token(i))) {
      i--;
    }
    boolean opens = line.word(i).equals("of") && (i == 0 || OPENINGS.contains(line.word(i - 1)));
    if (!opens || figure.index() + 1 >= line.figures().size()) {
      return false;
    }
    Figure next = line.figures().get(figure.index() + 1);
    int end = Math.max(counted.to(), figure.to());
    return next.from() - end < REACH && line.has(end, next.from(), Set.of(","));
  }

  /** Where the words stand that a whole is told by: "the 60 hurt", "the 60 who were hurt". */
  static int ofWhole(Line line, int end) {
    int i = end;
    while (i < line.size()
        && (Word.RELATIVE.has(line.token(i))
            || Word.BE.has(line.token(i))
            || Word.HAVE.has(line.token(i))
            || Word.isAdverb(line.token(i)))) {
      i++;
    }
    return i;
  }

  private static final Set<String> OPENINGS = WordSet.of(", ; : . \" - -- and but");
}
