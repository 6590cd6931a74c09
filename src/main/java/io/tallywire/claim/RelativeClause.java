package io.tallywire.claim;

import java.util.Set;

/** "the 7,600 which the army had claimed": a clause that gives one figure to its own speaker. */
final class RelativeClause {
  private static final int NEAR = 9;
  private static final Set<String> PRONOUNS = WordSet.of("which that whom");
  private static final Set<String> ENDS =
      WordSet.of("on in at earlier before then last yesterday today during within by two three");

  private RelativeClause() {}

  /**
   * The token at which the figure begins that a relative clause gives to its subject, which starts
   * at {@code from}; -1 where there is no such clause.
   */
  static int figure(Line line, int from, int verb, int behind) {
    int pronoun = from - 1;
    while (pronoun > 0 && Word.DETERMINER.has(line.word(pronoun)) && !isPronoun(line, pronoun)) {
      pronoun--;
    }
    if (!isPronoun(line, pronoun) || !isClosed(line, behind)) {
      return -1;
    }
    boolean noun = SourceRules.GIVEN_NOUNS.contains(line.word(pronoun - 1));
    Figure named = line.figureAt(behind + 1);
    if (noun && named != null && (line.word(behind).equals(",") || line.word(behind).equals(":"))) {
      return named.from();
    }
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - NEAR); i--) {
      Figure figure = line.figureAt(i);
      if (figure != null) {
        return figure.from();
      }
      if (line.word(i).equals(",") || SourceRules.isReportVerb(line.word(i))) {
        break;
      }
    }
    for (int i = behind; noun && i < Math.min(line.size(), behind + 4); i++) {
      Figure figure = line.figureAt(i);
      if (figure != null) {
        return figure.from();
      }
    }
    return -1;
  }

  private static boolean isPronoun(Line line, int i) {
    return PRONOUNS.contains(line.word(i));
  }

  private static boolean isClosed(Line line, int i) {
    return i >= line.size()
        || !line.token(i).isWord()
        || ENDS.contains(line.word(i))
        || DateWords.isDateWord(line.word(i))
        || Word.isAdverb(line.token(i))
        || Word.BE.has(line.token(i))
        || Word.HAVE.has(line.token(i))
        || Word.MODAL.has(line.token(i));
  }
}
