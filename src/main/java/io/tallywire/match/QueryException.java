package io.tallywire.match;

/**
 * A query that cannot be read. The message is fit to be sent to the one who typed it: the first
 * line says what is wrong and what could stand there; where one place is to blame, the second line
 * repeats the query around it and the third points at it.
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  /** So that the three lines stay three lines on a phone. */
  private static final int SHOWN = 60;

  private static final int SHOWN_BEFORE = 40;

  private final String message;

  QueryException(String problem) {
    super(problem);
    message = problem;
  }

  QueryException(String problem, String query, int at) {
    this(problem + "\n" + pointed(query, at));
  }

  @Override
  public String getMessage() {
    return message;
  }

  private static String pointed(String query, int at) {
    int start = query.length() <= SHOWN ? 0 : Math.max(0, at - SHOWN_BEFORE);
    int end = Math.min(query.length(), start + SHOWN);
    String before = (start > 0 ? "…" : "") + onOneLine(query.substring(start, at));
    String after = onOneLine(query.substring(at, end)) + (end < query.length() ? "…" : "");
    return before + after + "\n" + " ".repeat(before.codePointCount(0, before.length())) + "^";
  }

  /** A line break or a tab would put the caret under the wrong character. */
  private static String onOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]", " ");
  }
}
