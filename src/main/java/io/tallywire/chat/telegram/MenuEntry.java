package io.tallywire.chat.telegram;

/**
 * A command as the platform's menu shows it.
 *
 * @param word without a slash: 1 to 32 of {@code a-z 0-9 _}
 * @param meaning in a few words, 1 to 256 characters
 * @param changesSettings whether, in groups, only administrators see it
 */
public record MenuEntry(String word, String meaning, boolean changesSettings) {
  public MenuEntry {
    if (!word.matches("[a-z0-9_]{1,32}") || meaning.isBlank() || meaning.length() > 256) {
      throw new IllegalArgumentException("not fit for a menu: '%s', '%s'".formatted(word, meaning));
    }
  }
}
