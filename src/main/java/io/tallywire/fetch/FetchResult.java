package io.tallywire.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the world answered. Texts in here are fit for a feed's owner: they name no password and no
 * query of an address.
 */
public sealed interface FetchResult {

  /**
   * A whole body.
   *
   * @param finalUrl the address that answered, after all redirects
   * @param body decompressed; not to be changed
   * @param permanentUrl where the address asked for has moved for good, if it has
   * @param redirects the addresses that were passed through, without the final one
   * @param maxAge how long the server calls this answer fresh, if it says so
   */
  @SuppressWarnings("ArrayRecordComponent") // a body is handed on, never compared
  record Fetched(
      String finalUrl,
      int status,
      @Nullable String contentType,
      byte[] body,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String permanentUrl,
      List<String> redirects,
      @Nullable Duration maxAge)
      implements FetchResult {
    public Fetched {
      redirects = List.copyOf(redirects);
    }
  }

  /** The body that is known already is still the current one. */
  record NotModified(@Nullable String permanentUrl, @Nullable Duration maxAge)
      implements FetchResult {}

  /** The server is busy, and may have said until when. */
  record TooManyRequests(int status, @Nullable Instant retryAfter) implements FetchResult {}

  /** The server says that nothing will ever be there again. */
  record Gone() implements FetchResult {}

  /** Any other answer without a body to read. */
  record Refused(int status) implements FetchResult {}

  /** The body is longer than allowed. */
  record TooLarge(long maxBytes) implements FetchResult {}

  /** No answer, or half of one. */
  record Unreachable(String reason) implements FetchResult {}

  /** An address that must not be asked. */
  record Forbidden(String reason) implements FetchResult {}
}
