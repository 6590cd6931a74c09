/**
 * Telegram as a chat: long polling for what people type, HTML messages for what they should learn.
 *
 * <p>Rules of this room: the library's types stay in it; what Telegram answers is a value; no text
 * that leaves it holds the token. {@link io.tallywire.chat.telegram.TelegramListener} says why the
 * library's client is used and its polling session is not. Imports: alert, outbox, chat.
 */
@NullMarked
package io.tallywire.chat.telegram;

import org.jspecify.annotations.NullMarked;
