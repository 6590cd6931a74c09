package io.tallywire.match;

import java.util.List;

/** A piece of a typed query and the place where it starts. */
sealed interface QueryToken {
  int at();

  /** Words typed without a blank between them: one, or several as in {@code north-korea*}. */
  record Words(List<Expression.Word> words, int at) implements QueryToken {}

  /** What stood in quotes; {@code distance} is -1 where no {@code ~n} follows. */
  record Quoted(List<Expression.Word> words, int distance, int at) implements QueryToken {}

  /** A word or bracket with a meaning of its own, as it was typed. */
  record Sign(Kind kind, String typed, int at) implements QueryToken {}

  /** The end of the query. */
  record End(int at) implements QueryToken {}

  /** The meanings of {@link Sign}. */
  enum Kind {
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }
}
