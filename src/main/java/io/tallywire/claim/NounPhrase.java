package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a figure as the thing counted: tokens {@code from} to {@code to}, the last of
 * them its head; empty after a bare figure.
 *
 * @param partitive whether it is a whole that the figure is a part of ("of the", "of them")
 */
record NounPhrase(int from, int to, boolean partitive) {
  private static final int LONGEST = 8;
  private static final Set<String> COUNTERS =
      WordSet.of("more other others additional further extra new - strong so");
  private static final Set<String> WHOLES = WordSet.of("the its their those these his her our all");
  private static final Set<String> PRONOUNS = WordSet.of("them whom which these those us");

  boolean isEmpty() {
    return to <= from;
  }

  @Nullable Token head(Line line) {
    return isEmpty() ? null : line.token(to - 1);
  }

  /** Whether the token at {@code i} belongs to what a figure before it counts. */
  static boolean isBehindFigure(Line line, int i) {
    for (int k = i - 1; k >= 0 && i - k <= LONGEST; k--) {
      @Nullable Figure figure = line.figureAt(k);
      if (figure != null) {
        NounPhrase counted = after(line, figure.to());
        return i <= counted.to();
      }
      if (!line.token(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** The phrase after tokens that end at {@code start}. */
  static NounPhrase after(Line line, int start) {
    int i = start;
    boolean partitive = false;
    if (line.word(i).equals("of")
        || (line.word(i).equals("-") && line.word(i + 1).equals("strong"))) {
      i++;
      partitive = WHOLES.contains(line.word(i));
      if (partitive || PRONOUNS.contains(line.word(i))) {
        i++;
      }
      if ((PRONOUNS.contains(line.word(i - 1)) && !partitive) || line.figureAt(i) != null) {
        return new NounPhrase(i, i, true);
      }
    }
    if (i == start && WHOLES.contains(line.word(i)) && line.figureAt(i + 1) != null) {
      return new NounPhrase(i + 1, i + 1, true);
    }
    if (line.word(i).equals("\"") || line.word(i).equals("'")) {
      i++;
    }
    while (i < line.size() && (COUNTERS.contains(line.word(i)) && line.figureAt(i) == null)) {
      i++;
    }
    int to = end(line, i);
    if (partitive && line.word(to).equals("'s") && line.figureAt(to + 1) != null) {
      return new NounPhrase(to + 1, to + 1, true);
    }
    if (start < i && isPossessor(line, i, to)) {
      i = PlaceReader.at(line.tokens(), i) == null ? to + 1 : i;
      to = end(line, to + 1);
    }
    while (to > i
        && (Noun.TIME.has(line.word(to - 1)) || DateWords.isDateWord(line.word(to - 1)))
        && to - i > 0
        && to - i > 1
        && WHEN.contains(line.word(to - 2))) {
      to--;
      if (to > i && WHEN.contains(line.word(to - 1))) {
        to--;
      }
    }
    if (to == i + 1
        && line.word(to).equals("of")
        && GROUPS.contains(line.word(i))
        && line.figureAt(to + 1) == null) {
      int inner = end(line, to + 1);
      return inner > to + 1
          ? new NounPhrase(to + 1, inner, false)
          : new NounPhrase(i, to, partitive);
    }
    return new NounPhrase(i, to, partitive);
  }

  /** "of the town's residents": those counted are named behind their owner. */
  private static boolean isPossessor(Line line, int from, int to) {
    boolean marked =
        line.word(to).equals("'s")
            || (line.word(to).equals("'") && line.word(to - 1).endsWith("s"));
    return from < to && to - from <= 3 && marked && end(line, to + 1) > to + 1;
  }

  private static final Set<String> GROUPS =
      WordSet.of("reports members instances groups pairs families units pieces counts");

  private static int end(Line line, int from) {
    int i = from;
    boolean noun = false;
    while (i < line.size() && i - from < LONGEST && line.figureAt(i) == null) {
      Token token = line.token(i);
      if (token.is("-") && i > from && i + 1 < line.size() && token.glued()) {
        i++;
        continue;
      }
      if (RESCUE.contains(line.word(i))
          && line.word(i + 1).equals("and")
          && line.figureAt(i + 2) == null) {
        i += 2;
        continue;
      }
      if (joinsNouns(line, i, noun)) {
        i++;
        continue;
      }
      if (!token.isWord() || isStop(line, i, noun, i == from)) {
        break;
      }
      noun = Noun.isKnown(token.norm()) || Places.isPeople(token.norm());
      i++;
    }
    while (i > from && (line.token(i - 1).is("-") || Word.CONJUNCTION.has(line.token(i - 1)))) {
      i--;
    }
    return i;
  }

  private static final Set<String> RESCUE = WordSet.of("search fire emergency");
  private static final Set<String> WHEN = WordSet.of("last next this");
  private static final Set<String> VERBS =
      WordSet.of(
          "late early did do does thought known went came made took held ran fell got gave stood began continued remain remained stayed"
              + " living lived worked using used came called became become came go come take make"
              + " live work stay play carry hold run stand start started saw see");

  /** "women and children", "homes and businesses". */
  private static boolean joinsNouns(Line line, int i, boolean noun) {
    return noun
        && (line.word(i).equals("and") || line.word(i).equals("or"))
        && line.figureAt(i + 1) == null
        && i + 1 < line.size()
        && (Noun.isKnown(line.word(i + 1)) && !Noun.TIME.has(line.word(i + 1)))
        && !line.isPredicate(i + 1);
  }

  private static boolean isStop(Line line, int i, boolean noun, boolean first) {
    Token token = line.token(i);
    String low = token.norm();
    if (Word.BE.has(token)
        || Word.HAVE.has(token)
        || Word.MODAL.has(token)
        || Word.DETERMINER.has(token)
        || Word.PREPOSITION.has(token)
        || Word.SUBORDINATOR.has(token)
        || Word.RELATIVE.has(token)
        || Word.CONJUNCTION.has(token)
        || (Word.PRONOUN.has(token) && !low.equals("us"))
        || Word.NEGATION.has(token)
        || low.equals("'s")
        || (Word.isAdverb(token) && !modifies(line, i))
        || (VERBS.contains(low) && !(low.equals("live") && first && modifies(line, i)))
        || (SourceRules.isReportVerb(low)
            && !(GROUPS.contains(low) && line.word(i + 1).equals("of")))) {
      return true;
    }
    if (line.isPredicate(i)) {
      return !(first && modifies(line, i));
    }
    boolean other = line.word(i - 1).equals("other");
    if (noun && !other && !Noun.isKnown(low) && !token.isCapitalised() && !line.isCountNoun(i)) {
      return true;
    }
    boolean participle = low.endsWith("ing") || low.endsWith("ed");
    return participle && !modifies(line, i) && !(first && line.word(i + 1).endsWith("s"));
  }

  /** Whether a known noun follows, so that the token at {@code i} only describes it. */
  private static boolean modifies(Line line, int i) {
    int next = i + 1;
    if (next >= line.size() || line.figureAt(next) != null) {
      return false;
    }
    if (line.word(next).equals("-")) {
      next += 2;
    }
    String low = line.word(next);
    String after = line.word(next + 1);
    return isNoun(low)
        || (next < line.size()
            && Places.byAdjective(low) != null
            && (isNoun(after) || Places.isPeople(low)))
        || Places.byAdjective(low + " " + after) != null
        || Places.byPeople(low + " " + after) != null;
  }

  private static boolean isNoun(String low) {
    return (Noun.isKnown(low) && !Noun.TIME.has(low) && !Noun.EVENT.has(low))
        || Places.isPeople(low);
  }
}
