package io.tallywire.claim;

import io.tallywire.quantity.QuantityMention;

/**
 * An amount of a line, by its tokens: {@code from} (inclusive) to {@code to} (exclusive) is the
 * whole phrase with its words of bound.
 */
record Figure(int index, int from, int to, QuantityMention mention) {}
