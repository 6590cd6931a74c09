package io.tallywire.store;

/** A feed to be followed: where it is and whose it is. */
public record FeedAddress(String url, String outlet) {
  public FeedAddress {
    if (url.isBlank() || outlet.isBlank()) {
      throw new IllegalArgumentException("a feed needs an address and an outlet");
    }
  }
}
