package io.tallywire.claim;

/**
 * One way to give a figure its measure: the row, the tokens where its words stand, and how far they
 * are fetched (less is better).
 */
record Reading(MeasureRule rule, Measure measure, int from, int to, double cost) {

  Reading as(Measure other) {
    return new Reading(rule, other, from, to, cost);
  }

  Reading dearer(double by) {
    return new Reading(rule, measure, from, to, cost + by);
  }
}
