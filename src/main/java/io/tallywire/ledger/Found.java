package io.tallywire.ledger;

/** A conflict between an assertion and another one, before it is told. */
record Found(Pair pair, Assertion newer, Assertion earlier, ConflictRule rule, boolean inBatch) {

  long distance() {
    return pair.days();
  }
}
