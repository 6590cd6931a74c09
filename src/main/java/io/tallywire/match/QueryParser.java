package io.tallywire.match;

import io.tallywire.match.Expression.And;
import io.tallywire.match.Expression.Near;
import io.tallywire.match.Expression.Not;
import io.tallywire.match.Expression.Or;
import io.tallywire.match.Expression.Phrase;
import io.tallywire.match.Expression.Word;
import io.tallywire.match.QueryToken.Kind;
import io.tallywire.match.QueryToken.Sign;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Reads a typed query into its tree; the grammar stands above {@link Query}, and each method here
 * is one line of it. For one query, and not for use by several threads.
 */
final class QueryParser {
  static final int MAX_LENGTH = 1_000;
  static final int MAX_BRACKETS = 50;

  private static final String OPERAND = "a word, a \"phrase\" or ( is missing";

  private final String text;
  private final QueryLexer lexer;
  private final IdentityHashMap<Not, Integer> places = new IdentityHashMap<>();
  private QueryToken token;
  private int brackets;

  private QueryParser(String text) throws QueryException {
    this.text = text;
    lexer = new QueryLexer(text);
    token = lexer.token();
  }

  static Expression parse(String text) throws QueryException {
    int length = text.codePointCount(0, text.length());
    if (length > MAX_LENGTH) {
      throw new QueryException(
          "the query is too long: %,d characters, and at most %,d are read"
              .formatted(length, MAX_LENGTH));
    }
    if (text.isBlank()) {
      throw new QueryException("the query is empty: " + OPERAND);
    }
    return new QueryParser(text).whole();
  }

  private Expression whole() throws QueryException {
    Expression query = query();
    if (token instanceof Sign sign) {
      throw wrong("there is no ( for this )", sign.at());
    }
    if (!query.needsWords()) {
      throw wrong(
          "this NOT stands alone and would match nearly everything: write what to look for beside"
              + " it, as in: storm NOT football",
          places.getOrDefault(loneNot(query), 0));
    }
    return query;
  }

  /** {@code query = clause , { "OR" , clause }} */
  private Expression query() throws QueryException {
    List<Expression> clauses = new ArrayList<>();
    clauses.add(clause());
    while (is(Kind.OR)) {
      advance();
      clauses.add(clause());
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Or(clauses);
  }

  /** {@code clause = factor , { [ "AND" ] , factor }} */
  private Expression clause() throws QueryException {
    List<Expression> factors = new ArrayList<>();
    factors.add(factor());
    while (is(Kind.AND) || startsFactor()) {
      if (is(Kind.AND)) {
        advance();
      }
      factors.add(factor());
    }
    return factors.size() == 1 ? factors.getFirst() : new And(factors);
  }

  /** {@code factor = [ "NOT" ] , ( words | phrase | "(" , query , ")" )} */
  private Expression factor() throws QueryException {
    if (!is(Kind.NOT)) {
      return operand();
    }
    int at = token.at();
    advance();
    Not not = new Not(operand());
    places.put(not, at);
    return not;
  }

  private Expression operand() throws QueryException {
    return switch (token) {
      case QueryToken.Words words -> {
        advance();
        yield phrase(words.words());
      }
      case QueryToken.Quoted quoted -> {
        advance();
        yield quoted.distance() < 0
            ? phrase(quoted.words())
            : near(quoted.words(), quoted.distance());
      }
      case QueryToken.End end -> throw wrong(OPERAND + " at the end", end.at());
      case Sign sign when sign.kind() == Kind.OPEN -> bracketed();
      case Sign sign -> throw wrong(OPERAND + " before '" + sign.typed() + "'", sign.at());
    };
  }

  private Expression bracketed() throws QueryException {
    int at = token.at();
    if (++brackets > MAX_BRACKETS) {
      throw wrong("it has more than " + MAX_BRACKETS + " brackets", at);
    }
    advance();
    Expression query = query();
    if (!is(Kind.CLOSE)) {
      throw wrong("this ( is not closed: a ) is missing", at);
    }
    advance();
    return query;
  }

  private static Expression phrase(List<Word> words) {
    return words.size() == 1 ? words.getFirst() : new Phrase(words);
  }

  private static Expression near(List<Word> words, int others) {
    return words.size() == 1 ? words.getFirst() : new Near(words, others);
  }

  private boolean startsFactor() {
    return switch (token) {
      case QueryToken.Words _, QueryToken.Quoted _ -> true;
      case QueryToken.End _ -> false;
      case Sign sign -> sign.kind() == Kind.NOT || sign.kind() == Kind.OPEN;
    };
  }

  private boolean is(Kind kind) {
    return token instanceof Sign sign && sign.kind() == kind;
  }

  private void advance() throws QueryException {
    token = lexer.token();
  }

  /** The first NOT that has nothing to look for beside it. */
  private static Expression loneNot(Expression query) {
    return switch (query) {
      case Or or ->
          loneNot(or.parts().stream().filter(p -> !p.needsWords()).findFirst().orElse(or));
      case And and -> loneNot(and.parts().getFirst());
      case Not _, Word _, Phrase _, Near _ -> query;
    };
  }

  private QueryException wrong(String problem, int at) {
    return new QueryException("cannot read the query: " + problem, text, at);
  }
}
