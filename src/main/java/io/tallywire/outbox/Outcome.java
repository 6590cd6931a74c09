package io.tallywire.outbox;

import java.time.Instant;

/** What is written down after an attempt. */
public sealed interface Outcome {
  /** Sent: {@code messageId} is kept so that later messages can refer to it. */
  record Done(String messageId) implements Outcome {}

  /** Due again at that time. */
  record Again(Instant at, String reason) implements Outcome {}

  /** The chat is set inactive; this and its other messages wait for its return. */
  record Deactivate(String reason) implements Outcome {}

  /** The chat's messages wait until someone mends the cause and says so. */
  record Pause(String reason) implements Outcome {}

  /** The chat is renamed everywhere and the message is due at once. */
  record Rename(String newId) implements Outcome {}

  /** Put aside with the reason, so that the chat's other messages go on. */
  record Dead(String reason) implements Outcome {}
}
