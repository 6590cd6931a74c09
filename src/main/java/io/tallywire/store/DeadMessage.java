package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import java.time.Instant;

/** A message that was put aside, and why. */
public record DeadMessage(
    long id, ChatRef chat, RichText body, String reason, int attempts, Instant at) {}
