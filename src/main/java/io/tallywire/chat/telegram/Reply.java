package io.tallywire.chat.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call to the Bot API. */
sealed interface Reply<T> {
  record Answer<T>(T value) implements Reply<T> {}

  /**
   * @param code Telegram's error code; 0 where no answer came or none that can be read
   * @param reason without the token
   */
  record Failure<T>(
      int code, String reason, @Nullable Duration retryAfter, @Nullable Long migratedTo)
      implements Reply<T> {}
}
