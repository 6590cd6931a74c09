package io.tallywire.store;

import io.tallywire.alert.ChatRef;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Topics for tests that need some. */
final class Topics {
  static Topic of(String id, String query) {
    return of(id, query, null);
  }

  static Topic of(String id, String query, @Nullable ChatRef owner) {
    String title = "About " + id;
    return new Topic(id, title, Query.of(query), "", owner == null ? null : owner.toString());
  }

  /** Follows exactly these topics. */
  static void follow(Database db, Instant now, String... ids) {
    List<Topic> topics = Stream.of(ids).map(id -> of(id, "storm")).toList();
    db.change(tx -> new TopicStore().sync(tx, topics, now));
  }

  private Topics() {}
}
