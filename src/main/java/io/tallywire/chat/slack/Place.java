package io.tallywire.chat.slack;

import io.tallywire.alert.ChatRef;
import org.jspecify.annotations.Nullable;

/** A channel and, in it, a thread or none. */
record Place(String channel, @Nullable String thread) {
  static final String PLATFORM = "slack";

  static Place of(ChatRef chat) {
    if (!chat.platform().equals(PLATFORM) || !chat.id().matches("[A-Za-z0-9]+")) {
      throw new IllegalArgumentException("not a channel of Slack: " + chat);
    }
    return new Place(chat.id(), null);
  }

  ChatRef chat() {
    return new ChatRef(PLATFORM, channel);
  }
}
