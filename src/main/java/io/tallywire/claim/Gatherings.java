package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a line calls a gathering: "march", "rally", or its proper name. */
final class Gatherings {
  static final Set<String> NOUNS =
      WordSet.of(
          "march rally protest demonstration demo vigil parade strike walkout concert festival procession");

  private static final Map<String, String> DOINGS =
      Map.of(
          "marched", "march",
          "rallied", "rally",
          "protested", "protest",
          "demonstrated", "demonstration");

  private Gatherings() {}

  /** The noun of the first gathering that the line names or tells of, in the singular. */
  static @Nullable String noun(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String low = Noun.singular(line.word(i));
      boolean verb = i > 0 && (line.word(i - 1).equals("to") || Word.MODAL.has(line.word(i - 1)));
      @Nullable String done = DOINGS.get(low);
      if (done != null) {
        return done;
      }
      if (NOUNS.contains(low) && !verb && !isMonth(line, i)) {
        return low;
      }
    }
    return null;
  }

  private static boolean isMonth(Line line, int i) {
    return line.word(i).equals("march") && line.token(i).isCapitalised() && i > 0;
  }

  /** "Lantern Walk March", "Farmers' Parade": a gathering's own name, in lower case. */
  static @Nullable String properName(Line line) {
    for (int i = 1; i < line.size(); i++) {
      String low = Noun.singular(line.word(i));
      if (!line.token(i).isCapitalised() || !NOUNS.contains(low) || isDay(line, i)) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from < LONGEST && isOfName(line, from - 1)) {
        from--;
      }
      while (from < i && (Word.DETERMINER.has(line.word(from)) || isTown(line.token(from)))) {
        from++;
      }
      if (from < i && !line.word(from).equals("'s")) {
        return joined(line, from, i + 1);
      }
    }
    return null;
  }

  private static final int LONGEST = 5;

  private static boolean isOfName(Line line, int i) {
    Token token = line.token(i);
    String low = token.norm();
    boolean possessive = low.equals("'s") || (low.equals("'") && line.word(i - 1).endsWith("s"));
    return possessive
        || (token.isWord()
            && token.isCapitalised()
            && !DateWords.isDateWord(low)
            && !Word.SUBORDINATOR.has(token)
            && !Word.PREPOSITION.has(token));
  }

  private static boolean isTown(Token token) {
    return Places.isTown(token.norm());
  }

  /** "on 9 March", "March 9". */
  private static boolean isDay(Line line, int i) {
    return line.word(i).equals("march")
        && (line.token(i - 1).isNumber()
            || (i + 1 < line.size() && line.token(i + 1).isNumber())
            || Word.PREPOSITION.has(line.word(i - 1)));
  }

  private static String joined(Line line, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      String low = line.word(i);
      boolean glued = low.equals("'s") || low.equals("'");
      name.append(name.isEmpty() || glued ? "" : " ").append(low);
    }
    return name.toString();
  }
}
