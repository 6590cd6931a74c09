package io.tallywire.claim;

import java.util.List;

/**
 * A figure with all that its line says of it.
 *
 * @param counted the words behind it
 * @param dates the days its line names
 * @param source who asserts it
 * @param ofLine the claims read from the line so far
 */
record Telling(
    Line line,
    Figure figure,
    NounPhrase counted,
    Reading reading,
    List<DateMention> dates,
    Source source,
    List<Claim> ofLine) {

  Clause clause() {
    return Clause.around(line, figure);
  }

  /** The same, of something named elsewhere in the line. */
  Telling of(NounPhrase named) {
    return named.equals(counted)
        ? this
        : new Telling(line, figure, named, reading, dates, source, ofLine);
  }

  Measure measure() {
    return reading.measure();
  }
}
