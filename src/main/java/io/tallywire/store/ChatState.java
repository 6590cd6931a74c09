package io.tallywire.store;

import java.util.Locale;

/** Whether messages go to a chat. */
public enum ChatState {
  ACTIVE,
  /** The bot was thrown out or told to stop; its messages wait for its return. */
  INACTIVE,
  /** The chat cannot be written to until someone mends the cause; its messages wait. */
  PAUSED;

  /** The word that stands in the database. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ChatState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
