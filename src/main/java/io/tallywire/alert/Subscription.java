package io.tallywire.alert;

/** A chat's wish to hear about a topic, and from what change on of its updates. */
public record Subscription(ChatRef chat, String topic, Threshold threshold) {

  /** A subscription with the standard threshold. */
  public Subscription(ChatRef chat, String topic) {
    this(chat, topic, Threshold.STANDARD);
  }
}
