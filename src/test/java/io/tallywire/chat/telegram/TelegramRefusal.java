package io.tallywire.chat.telegram;

import org.jspecify.annotations.Nullable;

/** The fake server says no, in the words of the real one. */
final class TelegramRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  final int code;
  final @Nullable Integer retryAfter;
  final @Nullable Long migrateTo;

  TelegramRefusal(
      int code, String description, @Nullable Integer retryAfter, @Nullable Long migrateTo) {
    super(description);
    this.code = code;
    this.retryAfter = retryAfter;
    this.migrateTo = migrateTo;
  }

  static TelegramRefusal badRequest(String what) {
    return new TelegramRefusal(400, "Bad Request: " + what, null, null);
  }

  static TelegramRefusal forbidden(String what) {
    return new TelegramRefusal(403, "Forbidden: " + what, null, null);
  }
}
