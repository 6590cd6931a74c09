package io.tallywire.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of the web. */
final class Addresses {
  private Addresses() {}

  /** The address, if it is an absolute one of http or https with a host. */
  static Optional<URI> web(String text) {
    try {
      URI address = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
