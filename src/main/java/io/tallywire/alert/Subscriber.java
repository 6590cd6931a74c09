package io.tallywire.alert;

import io.tallywire.ledger.Posting;
import java.util.Map;

/**
 * A chat that follows a topic, with what it was told.
 *
 * @param toldLast for a claim that is a topic's new record, by its id: the claim of the same thing
 *     that the chat was shown last, if any
 */
public record Subscriber(ChatRef chat, Threshold threshold, Map<String, Posting> toldLast) {
  public Subscriber {
    toldLast = Map.copyOf(toldLast);
  }
}
