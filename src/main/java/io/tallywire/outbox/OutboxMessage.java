package io.tallywire.outbox;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A message that is committed but not known to be sent.
 *
 * @param attempts how often it was leased, this time included: the fence for recording
 * @param replyTo what it hangs under; a platform that cannot do that sends it all the same
 */
public record OutboxMessage(
    long id, ChatRef chat, RichText body, int attempts, @Nullable ReplyTo replyTo) {

  /** A message that replies to none. */
  public OutboxMessage(long id, ChatRef chat, RichText body, int attempts) {
    this(id, chat, body, attempts, null);
  }

  /** The platform's id of the message that this one replies to, where it is known. */
  public @Nullable String repliesTo() {
    return replyTo == null ? null : replyTo.messageId();
  }
}
