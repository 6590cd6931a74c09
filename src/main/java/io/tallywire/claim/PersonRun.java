package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words make up a person's name, and what of them is title or origin. */
final class PersonRun {
  private PersonRun() {}

  /** Whether the token goes on with a name that starts at token {@code start}. */
  static boolean isPart(List<Token> tokens, int i, int start) {
    Token token = tokens.get(i);
    if (token.isCapitalised()) {
      return true;
    }
    boolean hyphen = token.is("-") && token.glued() && i > start && i + 1 < tokens.size();
    if (hyphen ? isHyphened(tokens, i + 1) : i > start && isHyphened(tokens, i)) {
      return true;
    }
    if (i > start && PARTICLES.contains(token.norm()) && isTied(tokens, i + 1)) {
      return true;
    }
    boolean inside = i > start && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
    return inside
        && (PARTICLES.contains(token.norm())
            || (token.is("-") && token.glued())
            || (token.is(".") && tokens.get(i - 1).text().length() == 1));
  }

  private static final Set<String> PARTICLES =
      WordSet.of("al bin ibn de da del der den van von la le dos el ben abu");

  private static final int LONGEST_NAME = 9;

  private static int words(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += PARTICLES.contains(tokens.get(i).norm()) || !tokens.get(i).isWord() ? 0 : 1;
    }
    return words;
  }

  /** The person's name in a run of capitalised words, without title and origin; null for bodies. */
  static @Nullable String personIn(List<Token> tokens, int from, int to) {
    int start = from;
    while (start < to && isTitleOrOrigin(tokens, start, to)) {
      start++;
    }
    if (to - start < 1 || to - start > LONGEST_NAME || words(tokens, start, to) > 5) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      Token token = tokens.get(i);
      String low = token.norm();
      if (SpeakerWords.BODY_WORDS.contains(low)
          || Places.byCountry(low) != null
          || Places.byCapital(low) != null
          || Places.byAdjective(low) != null
          || DateWords.isOnlyDateWord(low)
          || (!isHyphened(tokens, i) && (Word.DETERMINER.has(token) || Word.PREPOSITION.has(token)))
          || (i > start && SpeakerWords.ROLES.contains(low))
          || (token.text().length() > 1
              && token.text().equals(token.text().toUpperCase(Locale.ROOT))
              && token.isWord())) {
        return null;
      }
      if ((i > start && !token.glued() && !tokens.get(i - 1).is("-"))
          || (i > start && token.is("'s"))) {
        name.append(' ');
      }
      name.append(token.text());
    }
    return name.toString();
  }

  /** The hyphen of "al-Masri". */
  private static boolean isTied(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).is("-")
        && tokens.get(i).glued()
        && tokens.get(i + 1).isCapitalised();
  }

  /** The "in" of "Kim Jae-in". */
  static boolean isHyphened(List<Token> tokens, int i) {
    return i > 1
        && i < tokens.size()
        && tokens.get(i).glued()
        && tokens.get(i - 1).is("-")
        && tokens.get(i - 1).glued()
        && tokens.get(i - 2).isCapitalised()
        && !HYPHENED.contains(tokens.get(i).norm());
  }

  /** What is tied to a name and is no part of it: "Smith-led". */
  private static final Set<String> HYPHENED =
      WordSet.of(
          "led based run born year old elect backed owned wide day style trained made based held"
              + " controlled occupied area bound era listed funded built allied friendly general");

  private static boolean isTitleOrOrigin(List<Token> tokens, int i, int to) {
    String low = tokens.get(i).norm();
    if (SpeakerWords.TITLES.contains(low)
        || Places.byAdjective(low) != null
        || low.equals("'s")
        || low.equals(".")) {
      return true;
    }
    String text = tokens.get(i).text();
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals && i + 1 < to && SpeakerWords.TITLES.contains(tokens.get(i + 1).norm())) {
      return true;
    }
    if (low.equals("south") || low.equals("north") || low.equals("korean") || low.equals("korea")) {
      return true;
    }
    return (Places.byCountry(low) != null && i + 1 < to)
        || Word.DETERMINER.has(low)
        || Word.PREPOSITION.has(low);
  }
}
