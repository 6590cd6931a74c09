/**
 * Phrases to amounts: "more than 40", "11 to 12 thousand", "dozens".
 *
 * <p>Rules of this room: a rule is a row with its examples beside it; a phrase that no rule reads
 * is no quantity, never a guess; it does not know what is counted or who says so. Imports: text.
 */
@NullMarked
package io.tallywire.quantity;

import org.jspecify.annotations.NullMarked;
