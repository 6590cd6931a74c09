package io.tallywire.claim;

import java.util.Locale;

/** The words of a source's name, one after the other: cut at blanks, commas and brackets. */
final class NameWords {
  private final String name;
  private int from;
  private int to;

  NameWords(String name) {
    this.name = name;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    from = to;
    while (from < name.length() && isGap(name.charAt(from))) {
      from++;
    }
    to = from;
    while (to < name.length() && !isGap(name.charAt(to))) {
      to++;
    }
    return to > from;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == ',' || c == '(' || c == ')' || Character.isWhitespace(c);
  }

  /** The word as printed. */
  String word() {
    return name.substring(from, to);
  }

  String low() {
    return word().toLowerCase(Locale.ROOT);
  }

  /** Whether the word begins the name. */
  boolean isFirst() {
    return from == 0;
  }

  /** Whether nothing stands behind the word. */
  boolean isLast() {
    return to >= name.length();
  }
}
