package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A capitalised name in a line, which may be a company's: tokens {@code from} to {@code to}.
 *
 * @param text the name in lower case, without "Corp" and the like
 */
record CompanyName(int from, int to, String text) {
  private static final int LONGEST = 5;
  static final Set<String> SUFFIXES =
      WordSet.of(
          "corp corporation co inc ltd limited plc ag se sa nv gmbh spa holdings holding group"
              + " platforms company technologies international");
  static final Set<String> POSTS =
      WordSet.of(
          "chief chairman chairwoman head founder president minister spokesman spokeswoman"
              + " spokesperson director boss secretary executive analyst economist leader mayor"
              + " governor deputy member who mr mrs ms sir officer manager editor");

  /** The names of a line that are no dates, places or beginnings of sentences. */
  static List<CompanyName> in(Line line) {
    List<CompanyName> names = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      int to = i;
      while (to < line.size() && to - i < LONGEST && isPart(line, to, i)) {
        to++;
      }
      if (to > i) {
        @Nullable CompanyName name = name(line, i, to);
        if (name != null) {
          names.add(name);
        }
      }
      i = Math.max(to, i + 1);
    }
    return names;
  }

  private static boolean isPart(Line line, int i, int from) {
    Token token = line.token(i);
    if (line.figureAt(i) != null) {
      return false;
    }
    if (token.is("&") || (token.is("-") && token.glued())) {
      return i > from && i + 1 < line.size() && line.token(i + 1).isCapitalised();
    }
    return token.isCapitalised()
        && !DateWords.isDateWord(token.norm())
        && !token.is("i")
        && !token.is("'s")
        && PlaceReader.at(line.tokens(), i) == null
        && !endsPlace(line, i);
  }

  private static boolean endsPlace(Line line, int i) {
    PlaceReader.Found found = i > 0 ? PlaceReader.at(line.tokens(), i - 1) : null;
    return found != null && found.to() > i;
  }

  private static @Nullable CompanyName name(Line line, int start, int to) {
    int from = start;
    while (from < to && isOpening(line, from, start)) {
      from++;
    }
    if (from == to) {
      return null;
    }
    int end = to;
    while (end > from + 1 && SUFFIXES.contains(line.word(end - 1))) {
      end--;
    }
    return new CompanyName(from, to, line.text(from, end).toLowerCase(Locale.ROOT));
  }

  /** Words that have their capital from the sentence, or stand before a name. */
  private static boolean isOpening(Line line, int i, int start) {
    Token token = line.token(i);
    String low = token.norm();
    boolean small =
        Word.DETERMINER.has(low)
            || Word.PREPOSITION.has(low)
            || Word.PRONOUN.has(low)
            || Word.CONJUNCTION.has(low)
            || Word.SUBORDINATOR.has(low)
            || POSTS.contains(low)
            || SpeakerWords.TITLES.contains(low);
    boolean opening = i == 0 || (i == 1 && !line.token(0).isWord());
    boolean first = opening && i == start && isCommon(line, low);
    return small || first;
  }

  /** A sentence's first word in the plural, or an adverb: no name by the look of it. */
  private static boolean isCommon(Line line, String low) {
    return Word.isAdverb(line.token(0))
        || SpeakerWords.ROLES.contains(low)
        || Noun.isKnown(low)
        || OPENERS.contains(low)
        || low.endsWith("ly");
  }

  private static final Set<String> OPENERS =
      WordSet.of(
          "filings notices analysts most many several some about around more fewer nearly almost"
              + " union management job jobs shares last earlier tens hundreds thousands dozens"
              + " budget watchdog factory bank layoffs layoff redundancies numbers those here this deal capacity costs hiring recruiters human together"
              + " worst telecoms pink prices sales both neither none half up if two three four"
              + " five six seven eight nine ten");
}
