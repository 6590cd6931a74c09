/**
 * What to tell whom, in plain words.
 *
 * <p>Rules of this room: texts are platform-neutral ({@link io.tallywire.alert.RichText}); numbers
 * stand as in the source. Imports: extract, match, claim, quantity, ledger.
 */
@NullMarked
package io.tallywire.alert;

import org.jspecify.annotations.NullMarked;
