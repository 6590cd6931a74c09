package io.tallywire.fetch;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param timeout for a whole answer with all its redirects, not just its first byte
 * @param maxBytes of a body after decompression
 * @param allowPrivateAddresses whether private, loopback and other inner addresses may be asked
 */
public record FetchSettings(Duration timeout, long maxBytes, boolean allowPrivateAddresses) {
  public FetchSettings {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout must be longer than nothing");
    }
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("the byte limit must be from 1 to about 2 GB");
    }
  }
}
