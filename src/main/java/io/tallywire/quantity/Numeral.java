package io.tallywire.quantity;

import java.math.BigDecimal;

/**
 * A number as tokens have it, without unit or bound.
 *
 * @param start its first token
 * @param end the token after its last
 * @param value with the multiplier applied
 * @param multiplier the word or suffix at its end ("million", "bn"); 1 where there is none
 * @param style how it is written
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal multiplier, Style style) {
  enum Style {
    /** A lone run of digits without separators: may be a year, a name, an hour. */
    PLAIN,
    /** Digits with separators, a fraction or a multiplier: nothing but an amount. */
    MARKED,
    /** Digits with one group of three after a dot: "1.300". */
    AMBIGUOUS,
    WORDS
  }
}
