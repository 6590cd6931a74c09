package io.tallywire.quantity;

/** How firmly the words hold the ends of an amount. */
public enum Bound {
  EXACT("="),
  APPROX("approx"),
  MORE_THAN(">"),
  AT_LEAST(">="),
  LESS_THAN("<"),
  AT_MOST("<="),
  RANGE("range"),
  /** Words such as "dozens", whose ends are soft. */
  VAGUE("vague");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** The word used in JSON and in golden files. */
  public String word() {
    return word;
  }

  /** The bound of that word; an {@link IllegalArgumentException} where there is none. */
  public static Bound of(String word) {
    for (Bound bound : values()) {
      if (bound.word.equals(word)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound is called '%s'".formatted(word));
  }
}
