package io.tallywire.match;

import io.tallywire.match.Expression.Word;
import io.tallywire.match.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a typed query into its pieces, one at a time. It does not know what may follow what. */
final class QueryLexer {
  static final int MAX_DISTANCE = 100;

  /** A telephone's keyboard types the curly ones. */
  private static final String QUOTES = "\"“”„‟«»＂";

  private final String query;
  private int next;

  QueryLexer(String query) {
    this.query = query;
  }

  QueryToken token() throws QueryException {
    while (next < query.length() && isBlank(query.charAt(next))) {
      next++;
    }
    int at = next;
    if (at == query.length()) {
      return new QueryToken.End(at);
    }
    char c = query.charAt(at);
    if (c == '(' || c == ')') {
      next++;
      return new QueryToken.Sign(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at);
    }
    return isQuote(c) ? quoted() : word();
  }

  private QueryToken quoted() throws QueryException {
    int at = next;
    int close = at + 1;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      throw wrong("this \" opens a phrase that does not end: a second \" is missing", at);
    }
    List<Word> words = new ArrayList<>();
    next = at + 1;
    while (next < close) {
      if (isBlank(query.charAt(next))) {
        next++;
      } else {
        words.addAll(words(next, chunkEnd(next, close)));
        next = chunkEnd(next, close);
      }
    }
    if (words.isEmpty()) {
      throw wrong("there is no word between the quotes", at);
    }
    next = close + 1;
    return new QueryToken.Quoted(words, distance(), at);
  }

  private int distance() throws QueryException {
    if (next == query.length() || query.charAt(next) != '~') {
      return -1;
    }
    int at = next++;
    int digits = next;
    while (next < query.length() && isDigit(query.charAt(next))) {
      next++;
    }
    // more than three digits are too many whatever they say
    int distance =
        next == digits || next - digits > 3
            ? MAX_DISTANCE + 1
            : Integer.parseInt(query, digits, next, 10);
    if (distance > MAX_DISTANCE) {
      throw wrong(
          "after ~ a number from 0 to %d is missing, as in \"power outage\"~5"
              .formatted(MAX_DISTANCE),
          at);
    }
    return distance;
  }

  private QueryToken word() throws QueryException {
    int at = next;
    int end = chunkEnd(at, query.length());
    next = end;
    String typed = query.substring(at, end);
    switch (typed.toUpperCase(Locale.ROOT)) {
      case "AND", "&", "&&" -> {
        return new QueryToken.Sign(Kind.AND, typed, at);
      }
      case "OR", "|", "||" -> {
        return new QueryToken.Sign(Kind.OR, typed, at);
      }
      case "NOT" -> {
        return new QueryToken.Sign(Kind.NOT, typed, at);
      }
      default -> {}
    }
    if (typed.equals("-") || (typed.charAt(0) == '-' && !isDigit(typed.charAt(1)))) {
      throw wrong("to leave something out, write NOT before it, as in: storm NOT football", at);
    }
    int tilde = typed.indexOf('~');
    if (tilde >= 0) {
      throw wrong("a ~ can stand only after a phrase, as in \"power outage\"~5", at + tilde);
    }
    List<Word> words = words(at, end);
    if (words.isEmpty()) {
      throw wrong("'" + typed + "' has no letter or digit to look for", at);
    }
    return new QueryToken.Words(words, at);
  }

  /** The words between two places without a blank between them; a star may end the last one. */
  private List<Word> words(int start, int end) throws QueryException {
    int star = query.indexOf('*', start);
    boolean prefix = star >= 0 && star < end;
    List<String> texts = WordForms.words(query.substring(start, prefix ? star : end));
    if (prefix && (texts.isEmpty() || !WordForms.words(query.substring(star, end)).isEmpty())) {
      throw wrong("a * can stand only at the end of a word, as in flood*", star);
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      words.add(new Word(texts.get(i), prefix && i == texts.size() - 1));
    }
    return words;
  }

  private int chunkEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && !isBlank(query.charAt(end))
        && "()".indexOf(query.charAt(end)) < 0
        && !isQuote(query.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(from + 1, limit));
  }

  private QueryException wrong(String problem, int at) {
    return new QueryException("cannot read the query: " + problem, query, at);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
