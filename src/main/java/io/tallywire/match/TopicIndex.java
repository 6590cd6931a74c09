package io.tallywire.match;

import static java.util.Comparator.comparing;

import io.tallywire.extract.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;

/**
 * All topics in force, compiled, held against each article.
 *
 * <p>It looks at an article's title and text, and at nothing else. Any number of threads may match
 * and change it at the same time; a match sees a change that was made before it began. It owns a
 * thread: close it.
 */
public final class TopicIndex implements AutoCloseable {
  private final Map<String, Topic> topics = new ConcurrentHashMap<>();
  private final Monitor monitor;

  public TopicIndex(Collection<Topic> topics) {
    try {
      monitor = new Monitor(new ArticleAnalyzer());
      putAll(topics);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be written", e);
    }
  }

  /** Adds a topic, or replaces the one with its id. */
  public void put(Topic topic) {
    try {
      putAll(List.of(topic));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be written", e);
    }
  }

  /** Takes the topic with this id out, if it is there. */
  public void remove(String id) {
    try {
      topics.remove(id);
      monitor.deleteById(id);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be written", e);
    }
  }

  /** The topics that match, in the order of their ids. */
  public List<Match> match(Article article) {
    try {
      MatchingQueries<QueryMatch> found =
          monitor.match(LuceneQueries.document(article), QueryMatch.SIMPLE_MATCHER);
      if (!found.getErrors().isEmpty()) {
        throw new IllegalStateException(
            "queries failed: " + found.getErrors().keySet(),
            found.getErrors().values().iterator().next());
      }
      return found.getMatches().stream()
          .map(match -> topics.get(match.getQueryId()))
          .filter(Objects::nonNull)
          .sorted(comparing(Topic::id))
          .map(Match::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be closed", e);
    }
  }

  private void putAll(Collection<Topic> added) throws IOException {
    added.forEach(topic -> topics.put(topic.id(), topic));
    Stream<MonitorQuery> queries =
        added.stream()
            .map(topic -> new MonitorQuery(topic.id(), LuceneQueries.compile(topic.query())));
    monitor.register(queries.toList());
  }
}
