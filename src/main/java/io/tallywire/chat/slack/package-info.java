/**
 * Slack as a chat: Socket Mode for what people type, Block Kit messages for what they should learn.
 *
 * <p>Rules of this room: the library's types stay in it; what Slack answers is a value; no text
 * that leaves it holds a token. {@link io.tallywire.chat.slack.SlackListener} says what is the
 * library's and what is done around it. Imports: alert, outbox, chat.
 */
@NullMarked
package io.tallywire.chat.slack;

import org.jspecify.annotations.NullMarked;
