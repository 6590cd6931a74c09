package io.tallywire.alert;

import io.tallywire.ledger.Posting;

/**
 * A figure that has moved on, far enough for a chat to hear of it.
 *
 * @param before the figure that the chat was told last, or the one that was known where it was told
 *     none
 */
public record Move(Posting now, Posting before) {

  boolean isUp() {
    return Threshold.height(now.claim().estimate().interval())
            .compareTo(Threshold.height(before.claim().estimate().interval()))
        > 0;
  }
}
