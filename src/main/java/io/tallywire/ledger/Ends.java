package io.tallywire.ledger;

/**
 * The ends of an interval as plain numbers, infinite where they are open; days are counted from
 * 1970.
 */
record Ends(double low, double high) {

  boolean meets(Ends other) {
    return low <= other.high && other.low <= high;
  }

  boolean isBelow(Ends other) {
    return high < other.low;
  }

  Ends plus(Ends other) {
    return new Ends(low + other.low, high + other.high);
  }

  /** The same, open upwards. */
  Ends upwards() {
    return new Ends(low, Double.POSITIVE_INFINITY);
  }

  /** The same without its open end. */
  Ends firm() {
    return new Ends(Double.isInfinite(low) ? high : low, Double.isInfinite(high) ? low : high);
  }

  boolean isPoint() {
    return low == high;
  }

  double width() {
    return high - low;
  }
}
