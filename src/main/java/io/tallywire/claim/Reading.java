package io.tallywire.claim;

import org.jspecify.annotations.Nullable;

/**
 * One way to give a figure its measure: the row, the tokens where its words stand, and how far they
 * are fetched (less is better).
 *
 * @param told what the reader found out about the claim beside its measure; null where the common
 *     readers are to find it
 */
record Reading(
    MeasureRule rule, Measure measure, int from, int to, double cost, @Nullable Told told) {

  Reading(MeasureRule rule, Measure measure, int from, int to, double cost) {
    this(rule, measure, from, to, cost, null);
  }

  Reading as(Measure other) {
    return new Reading(rule, other, from, to, cost, told);
  }

  Reading dearer(double by) {
    return new Reading(rule, measure, from, to, cost + by, told);
  }

  Reading telling(Told what) {
    return new Reading(rule, measure, from, to, cost, what);
  }
}
