package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule by which two figures cannot both be true.
 *
 * @param name short, for the dashboard
 * @param because one plain sentence
 * @param relation a contradiction of two sources, or one source's revision
 * @param kinds the kinds within which it holds
 * @param behaviours the behaviours for which it holds
 * @param holds the test of a pair whose figures differ
 */
record ConflictRule(
    String name,
    String because,
    Relation relation,
    Set<Kind> kinds,
    Set<MeasureBehaviour> behaviours,
    Predicate<Pair> holds) {

  boolean finds(Pair pair) {
    return kinds.contains(pair.later().key().kind())
        && behaviours.contains(pair.later().behaviour())
        && holds.test(pair);
  }
}
