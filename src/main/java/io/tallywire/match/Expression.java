package io.tallywire.match;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The tree of a query. Words stand in it as they are compared: in lower case, without accents, not
 * yet brought to one form ({@code troops}, not {@code troop}).
 *
 * <p>It prints itself as {@code (or (and storm flood*) (near 3 power outage))}.
 */
sealed interface Expression {

  /** Whether whatever matches holds at least one of the words asked for. */
  boolean needsWords();

  /** One word, or with {@code prefix} all words that begin so. */
  record Word(String text, boolean prefix) implements Expression {
    @Override
    public boolean needsWords() {
      return true;
    }

    @Override
    public String toString() {
      return prefix ? text + "*" : text;
    }
  }

  /** Words side by side, in this order. */
  record Phrase(List<Word> words) implements Expression {
    public Phrase {
      words = List.copyOf(words);
    }

    @Override
    public boolean needsWords() {
      return true;
    }

    @Override
    public String toString() {
      return printed("phrase", words);
    }
  }

  /** All the words, in any order, in one stretch with at most {@code others} other words. */
  record Near(List<Word> words, int others) implements Expression {
    public Near {
      words = List.copyOf(words);
    }

    @Override
    public boolean needsWords() {
      return true;
    }

    @Override
    public String toString() {
      return printed("near " + others, words);
    }
  }

  /** All of the parts. */
  record And(List<Expression> parts) implements Expression {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean needsWords() {
      return parts.stream().anyMatch(Expression::needsWords);
    }

    @Override
    public String toString() {
      return printed("and", parts);
    }
  }

  /** At least one of the parts. */
  record Or(List<Expression> parts) implements Expression {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean needsWords() {
      return parts.stream().allMatch(Expression::needsWords);
    }

    @Override
    public String toString() {
      return printed("or", parts);
    }
  }

  /** Whatever the part does not match. */
  record Not(Expression part) implements Expression {
    @Override
    public boolean needsWords() {
      return false;
    }

    @Override
    public String toString() {
      return printed("not", List.of(part));
    }
  }

  private static String printed(String name, List<? extends Expression> parts) {
    return parts.stream().map(Expression::toString).collect(joining(" ", "(" + name + " ", ")"));
  }
}
