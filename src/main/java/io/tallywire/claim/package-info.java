/**
 * Reads an article's sentences into claims: who says how many of what, as of when.
 *
 * <p>Rules of this room: no I/O and no clock (the article carries its date); a claim always quotes
 * the sentence it was read from; a phrase that no rule reads yields no claim, never a guess.
 * Imports: text, quantity, extract, match.
 */
@NullMarked
package io.tallywire.claim;

import org.jspecify.annotations.NullMarked;
