package io.tallywire.config;

/**
 * Something in the settings that cannot be used, or that does nothing.
 *
 * @param place {@code config/tallywire.yml:12}, or the name of an environment variable
 * @param text what is wrong there; a query's mistake has three lines
 */
public record Problem(String place, String text) {

  /** The lines to print. */
  @Override
  public String toString() {
    return place + ": " + text.replace("\n", "\n    ");
  }
}
