package io.tallywire.outbox;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;

/**
 * A message that is committed but not known to be sent.
 *
 * @param attempts how often it was leased, this time included: the fence for recording
 */
public record OutboxMessage(long id, ChatRef chat, RichText body, int attempts) {}
