package io.tallywire.config;

/** A token or password. It prints as {@code ***}; only {@link #reveal()} gives it away. */
public record Secret(String reveal) {
  public Secret {
    if (reveal.isBlank()) {
      throw new IllegalArgumentException("an empty secret is none");
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
