package io.tallywire.store;

import io.tallywire.match.OwnWords;
import io.tallywire.match.Query;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is kept. The query is text: one that an older version could read is not lost
 * because this one cannot, so the caller parses it and decides.
 *
 * @param owner for a watchlist the chat that owns it, as {@code platform:id}
 * @param words words of its own by which its claims are read
 * @param backfillAfter the id of the last stored article that was held against it, where not all
 *     were yet; {@code null} where all were
 */
public record TopicRow(
    String id,
    String title,
    String query,
    String description,
    @Nullable String owner,
    OwnWords words,
    @Nullable Long backfillAfter) {
  public boolean isWatchlist() {
    return owner != null;
  }

  /** The topic with its query parsed. */
  public Topic topic() throws QueryException {
    return new Topic(id, title, Query.parse(query), description, owner, words);
  }
}
