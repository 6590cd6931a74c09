/**
 * Bytes from the web, politely, and when to ask again.
 *
 * <p>Rules of this room: one kind of I/O, HTTP; what the world does is a value; addresses that must
 * not be reached are refused at resolution and at connection. Imports: feed.
 */
@NullMarked
package io.tallywire.fetch;

import org.jspecify.annotations.NullMarked;
