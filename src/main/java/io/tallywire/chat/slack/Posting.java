package io.tallywire.chat.slack;

import io.tallywire.outbox.SendResult;
import java.util.List;

/**
 * How far the parts of one message have come.
 *
 * @param sent how many parts are in the channel
 * @param messageId of the last one that is; empty before the first
 */
record Posting(int sent, String messageId) {
  static final Posting NOTHING = new Posting(0, "");

  /** The progress, and what became of the attempt to go on from there. */
  record Step(Posting posting, SendResult result) {}

  boolean isPartial(List<Part> parts) {
    return sent > 0 && sent < parts.size();
  }
}
