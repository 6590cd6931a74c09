package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the town whose crowd a line speaks of. It knows most towns by their place in the line. */
final class CrowdTowns {
  private static final Set<String> IN =
      WordSet.of("in at through across outside near around of to from");
  private static final Set<String> PARTS =
      WordSet.of(
          "central downtown northern southern eastern western inner outer greater the north south east west");

  private CrowdTowns() {}

  /** "Ashford turned out 4,000", ", and Fenwick 2,500": the town that the figure is said of. */
  static @Nullable String leading(Line line, Figure figure) {
    @Nullable String found = null;
    for (int i = 0; i < figure.from(); i++) {
      String before = line.word(i - 1);
      boolean opens =
          i == 0
              || before.equals(",")
              || before.equals("and")
              || before.equals(";")
              || before.equals("while");
      if (!opens || !line.token(i).isCapitalised() || line.figureAt(i) != null) {
        continue;
      }
      @Nullable String name = cityAt(line.tokens(), i);
      int next = i + 1;
      while (next < figure.from() && line.token(next).isCapitalised()) {
        next++;
      }
      boolean city = line.word(next).equals(",") && line.has(next, next + 4, CITIES);
      if (name != null && (next == figure.from() || TURNOUTS.contains(line.word(next)) || city)) {
        found = name;
      }
    }
    return found;
  }

  private static final Set<String> CITIES = WordSet.of("city town port");

  /** What a town does whose crowd is counted. */
  private static final Set<String> TURNOUTS =
      WordSet.of(
          "turned saw had drew mustered counted brought gathered slipped rose fell jumped dropped"
              + " climbed managed sent put accounted");

  /** The last town before the figure. */
  static @Nullable String before(Line line, Figure figure) {
    @Nullable String found = null;
    for (int i = 1; i < figure.from(); i++) {
      boolean in = IN.contains(line.word(i - 1)) || PARTS.contains(line.word(i - 1));
      @Nullable String name = in && line.token(i).isCapitalised() ? cityAt(line.tokens(), i) : null;
      found = name == null ? found : name;
    }
    return found;
  }

  /** The town right behind the figure. */
  static @Nullable String behind(Line line, Figure figure) {
    int end = behindEnd(line, figure);
    for (int i = figure.to() + 1; i < end; i++) {
      boolean in = BEHIND.contains(line.word(i - 1)) && line.token(i).isCapitalised();
      @Nullable String name = in ? cityAt(line.tokens(), i) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static final Set<String> BEHIND = WordSet.of("in for");

  /** Where the words that belong to the figure alone end. */
  static int behindEnd(Line line, Figure figure) {
    int end = figure.to();
    while (end < line.size()
        && line.figureAt(end) == null
        && !line.word(end).equals(",")
        && !line.word(end).equals("and")
        && !line.word(end).equals(";")) {
      end++;
    }
    return end;
  }

  /** "London's largest march": the known town that a gathering is said to be of. */
  static @Nullable String owner(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      boolean town =
          line.word(i + 1).equals("'s")
              && line.token(i).isCapitalised()
              && Places.isTown(line.word(i));
      if (town && line.has(i + 2, Math.min(i + 6, line.size()), Gatherings.NOUNS)) {
        return line.word(i);
      }
    }
    return null;
  }

  /** "Rome police said", "Rome's city police": the known town whose police count its crowd. */
  static @Nullable String policed(Line line, Figure figure) {
    for (int i = 0; i + 1 < figure.from(); i++) {
      if (!line.token(i).isCapitalised() || !Places.isTown(line.word(i))) {
        continue;
      }
      int next = line.word(i + 1).equals("'s") ? i + 2 : i + 1;
      next = line.word(next).equals("city") ? next + 1 : next;
      if (line.word(next).equals("police")) {
        return line.word(i);
      }
    }
    return null;
  }

  /** "ROME, Feb 15 -": the town an agency writes from. */
  static @Nullable String dateline(Line line) {
    int to = 0;
    while (to < Math.min(3, line.size()) && isCapitals(line.token(to))) {
      to++;
    }
    boolean marked =
        line.word(to).equals(",") || line.word(to).equals("-") || line.word(to).equals("(");
    if (to == 0 || !marked || SpeakerWords.BODY_WORDS.contains(line.word(0))) {
      return null;
    }
    StringBuilder name = new StringBuilder(line.word(0));
    for (int i = 1; i < to; i++) {
      name.append(' ').append(line.word(i));
    }
    PlaceReader.Found found = PlaceReader.at(line.tokens(), 0);
    return found == null || found.town() || found.capital() ? name.toString() : null;
  }

  private static boolean isCapitals(Token token) {
    String text = token.text();
    return token.isWord() && text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The town a line puts things in: the last one before the figure, else the first. */
  static @Nullable String city(Line line, int before) {
    String found = null;
    for (int i = 1; i < line.size(); i++) {
      if ((!IN.contains(line.word(i - 1)) && !PARTS.contains(line.word(i - 1)))
          || !line.token(i).isCapitalised()) {
        continue;
      }
      @Nullable String name = cityAt(line.tokens(), i);
      if (name != null && (found == null || i < before)) {
        found = name;
      }
    }
    return found;
  }

  private static @Nullable String cityAt(List<Token> tokens, int i) {
    int to = i;
    while (to < tokens.size() && tokens.get(to).isCapitalised() && to - i < 4) {
      String low = tokens.get(to).norm();
      boolean initials =
          tokens.get(to).text().length() > 1
              && tokens.get(to).text().equals(tokens.get(to).text().toUpperCase(Locale.ROOT));
      boolean small = to == i && (Word.PREPOSITION.has(low) || Word.DETERMINER.has(low));
      if (initials
          || small
          || SpeakerWords.BODY_WORDS.contains(low)
          || DateWords.isDateWord(low)
          || Word.PRONOUN.has(low)
          || NOT_TOWNS.contains(low)) {
        return null;
      }
      to++;
    }
    if (to == i || (to < tokens.size() && tokens.get(to).is("'s"))) {
      return null;
    }
    PlaceReader.Found found = PlaceReader.at(tokens, i);
    if (found != null && (!found.capital() || !Places.isTown(tokens.get(i).norm()))) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int k = i; k < to; k++) {
      String low = tokens.get(k).norm();
      if (!(name.isEmpty() && PARTS.contains(low))) {
        name.append(name.isEmpty() ? "" : " ").append(low);
      }
    }
    return name.isEmpty()
            || (name.indexOf(" ") > 0 && PlaceReader.at(tokens, i) == null && to - i > 3)
        ? null
        : name.toString();
  }

  private static final Set<String> NOT_TOWNS =
      WordSet.of(
          "interior education labour defence health metropolitan armistice remembrance palestinians palestinian israel hamas park square street lane bridge avenue road house minister president gate corner cenotaph parliament university stadium cathedral church palace");
}
