package io.tallywire.match;

import org.jspecify.annotations.Nullable;

/**
 * A title and a query that is followed: the operator's, or a watchlist.
 *
 * @param id a short word of {@code [a-z0-9-]}, unique in the program
 * @param owner for a watchlist the chat that owns it, as {@code platform:id}; {@code null} for the
 *     operator's topics
 * @param words words of its own by which its claims are read
 */
public record Topic(
    String id,
    String title,
    Query query,
    String description,
    @Nullable String owner,
    OwnWords words) {
  public Topic {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException(
          "'%s' is no topic id: use a-z, 0-9 and -, at most 64".formatted(id));
    }
  }

  /** A topic without words of its own. */
  public Topic(String id, String title, Query query, String description, @Nullable String owner) {
    this(id, title, query, description, owner, OwnWords.NONE);
  }

  public Topic with(OwnWords own) {
    return new Topic(id, title, query, description, owner, own);
  }

  public boolean isWatchlist() {
    return owner != null;
  }
}
