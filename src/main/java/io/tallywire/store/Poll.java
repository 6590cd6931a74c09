package io.tallywire.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written down after a feed was asked.
 *
 * @param next when it is to be asked again
 * @param etag to be kept after a success; a failure leaves what was there
 * @param failures polls in a row that have failed now
 * @param error why it failed; {@code null} for a success
 */
public record Poll(
    Instant at,
    Instant next,
    Duration interval,
    @Nullable String etag,
    @Nullable String lastModified,
    int failures,
    @Nullable String error) {

  /** The server answered well, with or without news. */
  public static Poll succeeded(
      Instant at,
      Instant next,
      Duration interval,
      @Nullable String etag,
      @Nullable String lastModified) {
    return new Poll(at, next, interval, etag, lastModified, 0, null);
  }

  /** It did not, for the {@code failures}-th time in a row. */
  public static Poll failed(
      Instant at, Instant next, Duration interval, int failures, String error) {
    return new Poll(at, next, interval, null, null, failures, error);
  }
}
