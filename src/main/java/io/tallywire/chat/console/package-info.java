/**
 * The terminal as a chat.
 *
 * <p>Rules of this room: text in, text out; nothing but the two streams it was given. Imports:
 * alert, outbox, chat.
 */
@NullMarked
package io.tallywire.chat.console;

import org.jspecify.annotations.NullMarked;
