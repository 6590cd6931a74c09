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
    while (start + 2 < to && TIMES.contains(line.word(start)) && isStretch(line, start + 1)) {
      start += 2;
    }
    while (start + 1 < to
        && (ARTICLES.contains(line.word(start))
            || (DateWords.isDateWord(line.word(start))
                && Word.PREPOSITION.has(line.word(start - 1))))) {
      start++;
    }
    for (int i = start; i + 1 < to; i++) {
      if (i > start
          && TallyReader.POSSESSIVES.contains(line.word(i))
          && !Word.PREPOSITION.has(line.word(i - 1))) {
        start = i;
      }
      if (i == start && isStray(line, i)) {
        start = i + 1;
      }
    }
    return start;
  }

  /** "Last month Norcar": the time stands before the name. */
  private static boolean isStretch(Line line, int i) {
    return STRETCHES.contains(line.word(i)) && line.token(i + 1).isCapitalised();
  }

  private static final Set<String> TIMES = Set.of("last", "this", "next", "early", "late", "that");
  private static final Set<String> STRETCHES =
      WordSet.of(
          "week month year night evening morning afternoon day spring summer autumn fall winter"
              + " quarter weekend");

  /** "the strike Norland's count", "nation OPEC": a common noun in front of a name. */
  private static boolean isStray(Line line, int i) {
    String low = line.word(i);
    return line.token(i).isWord()
        && !line.token(i).isCapitalised()
        && !SpeakerWords.ROLES.contains(low)
        && !SpeakerWords.TITLES.contains(low)
        && low.length() > 3
        && !line.token(i + 1).glued()
        && line.token(i + 1).isCapitalised()
        && (i + 2 >= line.size()
            || line.word(i + 2).equals("'s")
            || BodyPhrase.isShortName(line.token(i + 1).text()));
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
        && !(before.length() > 6 && before.endsWith("ing"))
        && !before.equals("-");
  }
}
