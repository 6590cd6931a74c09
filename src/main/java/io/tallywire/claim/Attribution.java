package io.tallywire.claim;

/**
 * Who asserts a part of a line: the verb (or "according to") stands at tokens {@code from} to
 * {@code to}, and {@code leads} where the asserter stands before what is asserted.
 */
record Attribution(Source source, int from, int to, boolean leads) {}
