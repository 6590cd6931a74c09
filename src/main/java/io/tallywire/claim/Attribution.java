package io.tallywire.claim;

/**
 * Who asserts a part of a line: the verb (or "according to") stands at tokens {@code from} to
 * {@code to}, and {@code leads} where the asserter stands before what is asserted.
 *
 * @param only the token at which the one figure begins that this covers ("12,000 (police)"), or
 *     {@link #ALL} where it covers what comes before or behind it
 * @param until the token behind the last that this covers
 * @param rule the name of the row of {@link SourceRules} that found it
 */
record Attribution(
    Source source, int from, int to, boolean leads, int only, int until, String rule) {
  static final int ALL = -1;

  Attribution(Source source, int from, int to, boolean leads, int only, String rule) {
    this(source, from, to, leads, only, Integer.MAX_VALUE, rule);
  }

  Attribution(Source source, int from, int to, boolean leads, String rule) {
    this(source, from, to, leads, ALL, rule);
  }

  Attribution until(int end) {
    return new Attribution(source, from, to, leads, only, end, rule);
  }

  /** The same words of somebody else. */
  Attribution by(Source other) {
    return source.equals(other) ? this : new Attribution(other, from, to, leads, only, until, rule);
  }

  boolean coversAll() {
    return only == ALL;
  }
}
