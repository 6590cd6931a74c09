package io.tallywire.web;

/**
 * Where the web server listens.
 *
 * @param port 0 takes any that is free
 */
public record WebSettings(String bind, int port) {
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("%d is no port".formatted(port));
    }
  }
}
