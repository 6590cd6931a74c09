package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons an article names: a last name leads back to the full name, however it is spelt later.
 * Filled once per article, before its sentences are read.
 */
final class NameBook {
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, NavigableMap<Integer, String>> holders = new HashMap<>();
  private final Map<String, Source> bodies = new HashMap<>();

  static NameBook of(List<Line> lines) {
    NameBook book = new NameBook();
    for (Line line : lines) {
      book.collect(line.tokens(), line.sentence().span().start());
      book.shortNames(line);
    }
    return book;
  }

  /** "Norland's Rescue Service (NRS)": the long name and the capitals are one body. */
  private void shortNames(Line line) {
    List<Token> tokens = line.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      String capitals = tokens.get(i + 1).text();
      if (tokens.get(i).is("(") && tokens.get(i + 2).is(")") && BodyPhrase.isShortName(capitals)) {
        int from = BodyPhrase.start(tokens, i);
        if (i - from > 1) {
          String longName = line.text(from, i).replace('’', '\'').replaceFirst("^The ", "");
          Source source = Source.of(BodyPhrase.withOwner(longName, capitals));
          bodies.putIfAbsent(capitals, source);
          bodies.putIfAbsent(longName, source);
          bodies.putIfAbsent(
              longName.substring(longName.indexOf("'s ") < 0 ? 0 : longName.indexOf("'s ") + 3),
              source);
        }
      }
    }
  }

  /** The body that the article introduced by this long or short name. */
  @Nullable Source body(String name) {
    return bodies.get(name);
  }

  private void collect(List<Token> tokens, int at) {
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
      record(tokens, i, end, at);
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

  private void record(List<Token> tokens, int from, int to, int at) {
    @Nullable String name = personIn(tokens, from, to);
    if (name == null || name.indexOf(' ') < 0) {
      return;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    fullNames.putIfAbsent(last, SourceRules.FOLDED.getOrDefault(last, name));
    if (from > 2 && tokens.get(from - 1).is(",")) {
      office(tokens, from - 2, fullNames.get(last), at);
    }
    if (from > 1) {
      office(tokens, from - 1, fullNames.get(last), at);
    }
    for (int i = from; i < to; i++) {
      String low = tokens.get(i).norm();
      if (SourceRules.TITLES.contains(low) && low.length() > 3) {
        hold(low, at, fullNames.get(last));
        if (i > from && SourceRules.TITLES.contains(tokens.get(i - 1).norm())) {
          hold(tokens.get(i - 1).norm() + " " + low, at, fullNames.get(last));
        }
      }
    }
  }

  /** "the foreign secretary, Jane Doe": two words of office that end at token {@code end}. */
  private void office(List<Token> tokens, int end, @Nullable String name, int at) {
    String second = tokens.get(end).norm();
    String first = tokens.get(end - 1).norm();
    if (name != null && SourceRules.ROLES.contains(second) && SourceRules.TITLES.contains(first)) {
      hold(first + " " + second, at, name);
    }
  }

  private void hold(String title, int at, @Nullable String name) {
    if (name != null) {
      holders.computeIfAbsent(title, t -> new TreeMap<>()).put(at, name);
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

  /**
   * The last person to whom the article gives that office up to the line ("the president"), else
   * the first one behind it.
   */
  @Nullable String holderOf(String title, Line line) {
    @Nullable NavigableMap<Integer, String> named = holders.get(title);
    if (named == null) {
      return null;
    }
    Map.@Nullable Entry<Integer, String> before = named.floorEntry(line.sentence().span().start());
    return before != null ? before.getValue() : named.firstEntry().getValue();
  }
}
