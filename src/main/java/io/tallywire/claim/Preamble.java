package io.tallywire.claim;

import java.util.Set;

/** What stands before a speaker's name and is no part of it: "18:20 GMT -", "In January the". */
final class Preamble {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Preamble() {}

  /** Where the name itself begins in tokens {@code from} to {@code to}. */
  static int end(Line line, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (opens(line, i, from) && i + 1 < to) {
        start = i + 1;
      }
    }
    while (start + 1 < to
        && (ARTICLES.contains(line.word(start))
            || (DateWords.isDateWord(line.word(start))
                && Word.PREPOSITION.has(line.word(start - 1))))) {
      start++;
    }
    return start;
  }

  /** A dash between blanks, or an article that no preposition ties to the words before it. */
  private static boolean opens(Line line, int i, int from) {
    if (line.token(i).is("-")) {
      return !line.token(i).glued();
    }
    String before = line.word(i - 1);
    return i > from
        && ARTICLES.contains(line.word(i))
        && Word.DETERMINER.has(line.token(i))
        && !Word.PREPOSITION.has(before)
        && !before.equals("and")
        && !before.equals("-");
  }
}
