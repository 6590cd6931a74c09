package io.tallywire.chat.slack;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call to Slack. */
sealed interface Reply<T> {
  record Answer<T>(T value) implements Reply<T> {}

  /**
   * @param error Slack's own word for it ({@code channel_not_found}), or {@link #UNREADABLE}, where
   *     no answer came or none that can be read
   * @param reason for people, without tokens
   * @param retryAfter where Slack asks for a pause
   */
  record Failure<T>(String error, String reason, @Nullable Duration retryAfter)
      implements Reply<T> {
    static final String UNREADABLE = "";

    static <T> Failure<T> unreadable(String reason) {
      return new Failure<>(UNREADABLE, reason, null);
    }

    <U> Failure<U> as() {
      return new Failure<>(error, reason, retryAfter);
    }
  }
}
