package io.tallywire.quantity;

/**
 * What words assert of an amount or of a day: an interval, open on a side that the words leave
 * open.
 */
public sealed interface Interval permits Quantity, Days {
  Bound bound();
}
