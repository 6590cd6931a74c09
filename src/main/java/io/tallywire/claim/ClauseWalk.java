package io.tallywire.claim;

import io.tallywire.text.Token;

/**
 * The way from a figure's phrase to what is said of it, word by word: past asides and clauses of
 * nearer nouns, up to where the clause ends. What is said it does not read.
 */
final class ClauseWalk {
  private ClauseWalk() {}

  /** Where the search for a predicate goes on, or -1 where the clause ends. */
  static int step(Line line, int i, NounPhrase counted) {
    Token token = line.token(i);
    String low = token.norm();
    return switch (low) {
      case ";", ".", "!", "?", ":", "•" -> -1;
      case "(" -> closing(line, i, ")");
      case "--" -> closing(line, i, "--");
      case "," -> comma(line, i);
      case "that", "which", "who" -> i > counted.to() ? pastClause(line, i) : i + 1;
      case "and", "but" ->
          Word.DETERMINER.has(line.word(i + 1)) && i > counted.to() + 3 ? -1 : i + 1;
      default -> {
        if (SourceRules.isReportVerb(low) && !Word.BE.has(line.word(i - 1))) {
          yield -1;
        }
        if (Word.PRONOUN.has(token) && line.word(i - 1).equals("for")) {
          yield -1;
        }
        boolean clause =
            Word.SUBORDINATOR.has(token)
                && !low.equals("so")
                && !low.equals("even")
                && !low.equals("since")
                && !(low.equals("as") && line.isPredicate(i + 1));
        yield clause ? -1 : i + 1;
      }
    };
  }

  /**
   * Past a clause that describes a nearer noun: "two owners of the shop that burned on Monday were
   * held". Its own verb is read before the one that follows it.
   */
  private static int pastClause(Line line, int relative) {
    boolean verb = false;
    int end = Math.min(line.size(), relative + CLAUSE);
    for (int i = relative + 1; i < end; i++) {
      String low = line.word(i);
      boolean auxiliary = Word.BE.has(low) || Word.HAVE.has(low) || Word.MODAL.has(low);
      if (Word.MARK.has(low) || line.figureAt(i) != null || Word.CONJUNCTION.has(low)) {
        break;
      }
      boolean chained = i == relative + 1 || isVerbal(line, i - 1);
      if (auxiliary && verb && !chained && !low.equals("'s")) {
        return i;
      }
      verb |= auxiliary || isVerbal(line, i);
    }
    return relative + 1;
  }

  private static boolean isVerbal(Line line, int i) {
    String low = line.word(i);
    return Word.BE.has(low)
        || Word.HAVE.has(low)
        || Word.MODAL.has(low)
        || Word.isAdverb(line.token(i))
        || low.endsWith("ed")
        || line.isPredicate(i);
  }

  private static final int CLAUSE = 18;

  /** Past an aside between commas ("20 people, two of them children, were hurt"). */
  private static int comma(Line line, int comma) {
    int end = Math.min(line.size(), comma + 16);
    for (int i = comma + 1; i < end; i++) {
      if (line.word(i).equals(",") || line.word(i).equals("--")) {
        boolean goesOn =
            i + 1 < line.size()
                && (Word.BE.has(line.token(i + 1))
                    || Word.HAVE.has(line.token(i + 1))
                    || Word.MODAL.has(line.token(i + 1))
                    || line.isPredicate(i + 1));
        if (goesOn) {
          return i + 1;
        }
      }
      if (line.word(i).equals(";")) {
        break;
      }
    }
    return comma + 1;
  }

  private static int closing(Line line, int open, String mark) {
    for (int i = open + 1; i < line.size(); i++) {
      if (line.word(i).equals(mark)) {
        return i + 1;
      }
    }
    return mark.equals("--") ? open + 1 : -1;
  }

  /** What a word adds to the cost of all that stands behind it. */
  static double price(Line line, int i, NounPhrase counted) {
    Token token = line.token(i);
    if (Word.BE.has(token) || Word.HAVE.has(token) || Word.isAdverb(token)) {
      return 0.2;
    }
    if (Word.RELATIVE.has(token)) {
      return i == counted.to() ? 0.3 : 6;
    }
    return token.is(",") ? 3 : token.isCapitalised() ? 0.5 : 1;
  }
}
