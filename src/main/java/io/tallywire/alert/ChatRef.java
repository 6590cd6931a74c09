package io.tallywire.alert;

/**
 * A Telegram chat, a Slack channel or a terminal.
 *
 * @param platform the platform's name, lower case: {@code console}, {@code telegram}, {@code slack}
 * @param id the platform's own id of the chat
 */
public record ChatRef(String platform, String id) {
  public ChatRef {
    if (!platform.matches("[a-z]+") || id.isBlank()) {
      throw new IllegalArgumentException("no chat: platform '%s', id '%s'".formatted(platform, id));
    }
  }

  /** As {@code platform:id}. */
  @Override
  public String toString() {
    return platform + ":" + id;
  }

  /** The chat of a text made by {@link #toString()}. */
  public static ChatRef parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("'%s' is not platform:id".formatted(text));
    }
    return new ChatRef(text.substring(0, colon), text.substring(colon + 1));
  }
}
