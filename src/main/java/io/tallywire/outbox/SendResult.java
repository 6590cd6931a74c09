package io.tallywire.outbox;

import java.time.Duration;

/** What became of one attempt to send. Reasons never hold a secret. */
public sealed interface SendResult {
  /**
   * The platform took it; {@code messageId} is the platform's own (the first part's where it was
   * split).
   */
  record Sent(String messageId) implements SendResult {}

  /** The platform asks to wait that long. */
  record TooManyRequests(Duration pause) implements SendResult {}

  /** Not reached, a server's fault, an answer that cannot be read: again later. */
  record Unavailable(String reason) implements SendResult {}

  /**
   * The chat has thrown the bot out: no more to this chat until it comes back; its data are kept.
   */
  record Gone(String reason) implements SendResult {}

  /** This chat cannot be written to until someone mends it (no rights, topic closed, archived). */
  record Blocked(String reason) implements SendResult {}

  /** The chat has a new id. */
  record Moved(String newId) implements SendResult {}

  /** The platform refuses this message as such; another attempt would be refused too. */
  record Refused(String reason) implements SendResult {}

  /** The token is dead: nothing can be sent on this platform until the operator mends it. */
  record Unauthorized(String reason) implements SendResult {}
}
