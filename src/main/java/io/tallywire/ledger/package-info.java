/**
 * New claims against earlier ones.
 *
 * <p>Rules of this room: no I/O, no clock; nothing is overwritten; precision before recall, since a
 * false contradiction costs more trust than a miss; every finding names its rule and says its
 * reason in one sentence. Imports: match, claim, quantity.
 */
@NullMarked
package io.tallywire.ledger;

import org.jspecify.annotations.NullMarked;
