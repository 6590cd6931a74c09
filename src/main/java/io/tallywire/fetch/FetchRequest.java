package io.tallywire.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param url an http or https address; a user and password in it are sent to its host alone
 * @param etag of the answer that is known already, if any
 * @param lastModified of the answer that is known already, as its server wrote it, if any
 */
public record FetchRequest(String url, @Nullable String etag, @Nullable String lastModified) {

  /** A request for a page of which nothing is known. */
  public static FetchRequest of(String url) {
    return new FetchRequest(url, null, null);
  }

  /** Without the address, which may hold secrets. */
  @Override
  public String toString() {
    return "FetchRequest[" + (etag != null || lastModified != null ? "conditional" : "plain") + "]";
  }
}
