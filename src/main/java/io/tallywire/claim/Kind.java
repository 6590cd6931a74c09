package io.tallywire.claim;

/** How an estimate's figure is meant. */
public enum Kind {
  /** A running total or a level. */
  TOTAL,
  /** Within a stretch of time: "in the past week", "overnight". */
  PERIOD,
  /** On top of what was there: "another 50". */
  INCREMENT,
  /** A part of a total of the same measure and population. */
  SUBSET,
  /** Intended, forecast, feared or presumed. */
  PLAN,
  /** The source says that it is not so. */
  DENIED;

  /** The word used in JSON and in golden files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The kind of that word; an {@link IllegalArgumentException} where there is none. */
  public static Kind of(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
