package io.tallywire.claim;

import java.util.Set;

/** Whether what somebody asserts stands before the verb of speech or behind it. */
final class SpeechScope {
  private SpeechScope() {}

  /** Whether what is asserted comes after the verb, not before it. */
  static boolean leads(Line line, int from, int verb) {
    int i = verb + 1;
    while (i < line.size() && isTimePhrase(line, i)) {
      i++;
    }
    if (i >= line.size()) {
      return false;
    }
    String next = line.word(i);
    if (closes(line, from)
        && (next.equals(":") || isSetting(line, verb) || isComment(line, from, verb))) {
      return false;
    }
    if (next.equals("of") && i == verb + 1) {
      return false;
    }
    boolean closed = next.equals(",") || next.equals(".") || next.equals(";") || next.equals("--");
    boolean opensQuote = next.equals("\"") && i + 1 < line.size() && line.token(i + 1).isWord();
    boolean before = from > 1;
    return (!closed
            && (line.token(i).isWord()
                || line.token(i).isNumber()
                || opensQuote
                || next.equals(":")
                || next.equals("(")
                || line.figureAt(i) != null))
        || (!before && closed);
  }

  /** Whether the speaker stands behind what is asserted: "..., the mayor told reporters". */
  private static boolean closes(Line line, int from) {
    int before = from - 1;
    while (before > 0
        && (Word.DETERMINER.has(line.word(before)) || line.figureAt(before) != null)) {
      before--;
    }
    return before > 0 && (line.word(before).equals(",") || line.word(before).equals("\""));
  }

  /** Whether only an audience or an occasion follows: "told lawmakers on Thursday". */
  private static boolean isSetting(Line line, int verb) {
    boolean told = AUDIENCE_VERBS.contains(line.word(verb));
    if (!told && !OCCASIONS.contains(line.word(verb + 1))) {
      return false;
    }
    for (int i = verb + 1; i < line.size(); i++) {
      String low = line.word(i);
      if (i > verb + 1 && (low.equals(",") || low.equals(".") || low.equals(";"))) {
        return true;
      }
      if (low.equals("that")
          || low.equals(":")
          || low.equals("\"")
          || (Word.BE.has(low) && !low.equals("'s"))
          || Word.HAVE.has(low)
          || Word.MODAL.has(low)
          || (line.figureAt(i) != null && !line.word(i + 1).equals("-") && !isOfDay(line, i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Forty died, the mayor told those who had come": no figure behind the verb, so the words are
   * about the ones before it; not where they only say when ("After 40 had died, the mayor said").
   */
  private static boolean isComment(Line line, int from, int verb) {
    for (int i = verb + 1; i < line.size(); i++) {
      if (line.figureAt(i) != null && !isOfDay(line, i)) {
        return false;
      }
    }
    if (line.word(verb).startsWith("argue")) {
      return false;
    }
    int start = LineSubject.start(line);
    for (int i = start; i < Math.min(from, start + 5); i++) {
      if (Word.SUBORDINATOR.has(line.word(i))
          || (i == start && Word.PREPOSITION.has(line.word(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfDay(Line line, int i) {
    return DateWords.isDateWord(line.word(i - 1)) || DateWords.isDateWord(line.word(i + 1));
  }

  /** "told the agency": what stands behind the verb listens. */
  static boolean hasAudience(Line line, int verb) {
    return AUDIENCE_VERBS.contains(line.word(verb));
  }

  private static final Set<String> OCCASIONS = WordSet.of("in on at to during from through via");
  private static final Set<String> AUDIENCE_VERBS = WordSet.of("told tells briefed informed");

  static boolean isTimePhrase(Line line, int i) {
    String low = line.word(i);
    return DateWords.isDateWord(low)
        || TIME_WORDS.contains(low)
        || (line.token(i).isNumber() && DateWords.isDateWord(line.word(i - 1)))
        || Word.isAdverb(line.token(i));
  }

  static final Set<String> TIME_WORDS =
      WordSet.of(
          "on in a at the early late last this statement morning afternoon evening night week month"
              + " year day interview post briefing conference news press time reporters earlier"
              + " midday noon midnight previous same after before by around about until till shortly"
              + " soon dawn dusk nightfall sunrise sunset lunchtime hours today tonight");
}
