package io.tallywire.alert;

/** A chat's wish to hear about a topic. */
public record Subscription(ChatRef chat, String topic) {}
