package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The persons an article names: a last name leads back to the full name, however it is spelt later.
 * Filled once per article, before its sentences are read.
 */
final class NameBook {
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, String> holders = new HashMap<>();

  static NameBook of(List<Line> lines) {
    NameBook book = new NameBook();
    for (Line line : lines) {
      book.collect(line.tokens());
    }
    return book;
  }

  private void collect(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.get(i).isCapitalised()) {
        i++;
        continue;
      }
      int end = i;
      while (end < tokens.size() && isNamePart(tokens, end, i)) {
        end++;
      }
      record(tokens, i, end);
      i = Math.max(end, i + 1);
    }
  }

  private static boolean isNamePart(List<Token> tokens, int i, int start) {
    Token token = tokens.get(i);
    if (token.isCapitalised()) {
      return true;
    }
    boolean inside = i > start && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
    return inside
        && (PARTICLES.contains(token.norm())
            || (token.is("-") && token.glued())
            || (token.is(".") && tokens.get(i - 1).text().length() == 1));
  }

  private static final java.util.Set<String> PARTICLES =
      WordSet.of("al bin ibn de da del der den van von la le dos el ben abu");

  private void record(List<Token> tokens, int from, int to) {
    @Nullable String name = personIn(tokens, from, to);
    if (name == null || name.indexOf(' ') < 0) {
      return;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    fullNames.putIfAbsent(last, SourceRules.FOLDED.getOrDefault(last, name));
    if (from > 2 && tokens.get(from - 1).is(",")) {
      office(tokens, from - 2, fullNames.get(last));
    }
    if (from > 1) {
      office(tokens, from - 1, fullNames.get(last));
    }
    for (int i = from; i < to; i++) {
      String low = tokens.get(i).norm();
      if (SourceRules.TITLES.contains(low) && low.length() > 3) {
        holders.put(low, fullNames.get(last));
      }
    }
  }

  /** "the foreign secretary, Jane Doe": two words of office that end at token {@code end}. */
  private void office(List<Token> tokens, int end, @Nullable String name) {
    String second = tokens.get(end).norm();
    String first = tokens.get(end - 1).norm();
    if (name != null && SourceRules.ROLES.contains(second) && SourceRules.TITLES.contains(first)) {
      holders.putIfAbsent(first + " " + second, name);
    }
  }

  /** The person's name in a run of capitalised words, without title and origin; null for bodies. */
  static @Nullable String personIn(List<Token> tokens, int from, int to) {
    int start = from;
    while (start < to && isTitleOrOrigin(tokens, start, to)) {
      start++;
    }
    if (to - start < 1 || to - start > 5) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < to; i++) {
      Token token = tokens.get(i);
      String low = token.norm();
      if (SourceRules.BODY_WORDS.contains(low)
          || Places.byCountry(low) != null
          || Places.byCapital(low) != null
          || Places.byAdjective(low) != null
          || DateWords.isOnlyDateWord(low)
          || Word.DETERMINER.has(token)
          || Word.PREPOSITION.has(token)
          || (i > start && SourceRules.ROLES.contains(low))
          || (token.text().length() > 1
              && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))
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

  private static boolean isTitleOrOrigin(List<Token> tokens, int i, int to) {
    String low = tokens.get(i).norm();
    if (SourceRules.TITLES.contains(low)
        || Places.byAdjective(low) != null
        || low.equals("'s")
        || low.equals(".")) {
      return true;
    }
    if (low.equals("south") || low.equals("north") || low.equals("korean") || low.equals("korea")) {
      return true;
    }
    return (Places.byCountry(low) != null && i + 1 < to)
        || Word.DETERMINER.has(low)
        || Word.PREPOSITION.has(low);
  }

  /** The full name of a last name, folded; null where the article names none. */
  @Nullable String fullName(String lastName) {
    String low = lastName.toLowerCase(java.util.Locale.ROOT);
    String folded = SourceRules.FOLDED.get(low);
    return folded != null ? folded : fullNames.get(low);
  }

  /** The last person the article gives that office: "the president". */
  @Nullable String holderOf(String title) {
    return holders.get(title);
  }
}
