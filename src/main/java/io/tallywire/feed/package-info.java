/**
 * A feed document to its entries.
 *
 * <p>Rules of this room: bytes in, records out; no network, no clock; whatever the bytes are, the
 * answer is a value and never an exception. Imports: nothing.
 */
@NullMarked
package io.tallywire.feed;

import org.jspecify.annotations.NullMarked;
