package io.tallywire.pipeline;

import io.tallywire.extract.Article;
import io.tallywire.match.Match;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import io.tallywire.match.TopicIndex;
import io.tallywire.store.Database;
import io.tallywire.store.TopicRow;
import io.tallywire.store.TopicStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics that articles are held against: those of the database, compiled. {@link #refresh()}
 * picks up what chats have added or dropped since, here or on another node.
 *
 * <p>Thread-safe.
 */
public final class TopicsInForce implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(TopicsInForce.class);

  private final Database db;
  private final TopicStore topics;
  private final TopicIndex index = new TopicIndex(List.of());
  private final Map<String, TopicRow> known = new HashMap<>();

  public TopicsInForce(Database db, TopicStore topics) {
    this.db = db;
    this.topics = topics;
  }

  /** Reads the topics anew and compiles what has changed. */
  public synchronized void refresh() {
    List<TopicRow> rows = db.read(topics::all);
    var present = new HashSet<String>();
    for (TopicRow row : rows) {
      present.add(row.id());
      TopicRow before = known.put(row.id(), row);
      if (before == null || !compiledAlike(before, row)) {
        compile(row);
      }
    }
    for (String id : List.copyOf(known.keySet())) {
      if (!present.contains(id)) {
        known.remove(id);
        index.remove(id);
      }
    }
  }

  /** The topics that an article matches, the operator's before watchlists. */
  public List<Topic> match(Article article) {
    return index.match(article).stream()
        .map(Match::topic)
        .sorted(Comparator.comparing(Topic::isWatchlist).thenComparing(Topic::id))
        .toList();
  }

  /** All of them, by id. */
  public synchronized List<Topic> all() {
    return known.values().stream()
        .sorted(Comparator.comparing(TopicRow::id))
        .flatMap(row -> topic(row).stream())
        .toList();
  }

  private static boolean compiledAlike(TopicRow a, TopicRow b) {
    return a.query().equals(b.query())
        && a.title().equals(b.title())
        && a.description().equals(b.description())
        && a.words().equals(b.words());
  }

  /** A query that an older version could read is left out: the others go on. */
  private void compile(TopicRow row) {
    topic(row).ifPresentOrElse(index::put, () -> index.remove(row.id()));
  }

  private static Optional<Topic> topic(TopicRow row) {
    try {
      return Optional.of(row.topic());
    } catch (QueryException e) { // its owner can set it anew
      log.atError()
          .addKeyValue("topic", row.id())
          .addKeyValue("problem", e.getMessage())
          .log("topic left out: its query cannot be read");
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
