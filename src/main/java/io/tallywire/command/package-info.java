/**
 * What people type to the bot, answered by one desk for all platforms.
 *
 * <p>Rules of this room: a message in, a text out; no platform's types; a mistake is answered with
 * what to type instead. Imports: text, quantity, the stages (of chat only the incoming message),
 * story, store.
 */
@NullMarked
package io.tallywire.command;

import org.jspecify.annotations.NullMarked;
