package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat that the program has met.
 *
 * @param title what people call it
 * @param reason why it is not active, where it is not
 * @param since since when it has been in that state
 */
public record Chat(
    ChatRef ref, String title, ChatState state, @Nullable String reason, Instant since) {
  public boolean isActive() {
    return state == ChatState.ACTIVE;
  }
}
