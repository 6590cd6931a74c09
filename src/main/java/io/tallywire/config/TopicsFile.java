package io.tallywire.config;

import io.tallywire.match.Query;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code topics.yml}: the operator's topics. */
final class TopicsFile {
  private final ListFile file;
  private final OwnWordsReader words;
  private final Problems problems;
  private final Map<String, String> places = new HashMap<>();

  TopicsFile(Path path, Problems problems) {
    List<String> keys = List.of("id", "title", "query", "description");
    YamlFile yaml = new YamlFile(path, problems);
    this.file = new ListFile(yaml, "topics", keys, List.of("measures", "populations"), problems);
    this.words = new OwnWordsReader(yaml, problems);
    this.problems = problems;
  }

  List<Topic> read() {
    return file.read(this::topic);
  }

  private Optional<Topic> topic(ListFile.Item item) {
    if (item.of("id").isEmpty() || item.of("query").isEmpty()) {
      problems.add(item.place(), "a topic needs an id and a query");
      return Optional.empty();
    }
    ListFile.Value id = item.of("id").get();
    Query query = query(item.of("query").get());
    String before = places.putIfAbsent(id.text(), id.place());
    if (before != null) {
      problems.add(id.place(), "the topic '%s' stands in %s already".formatted(id.text(), before));
    }
    if (query == null || before != null) {
      return Optional.empty();
    }
    String title = item.of("title").map(ListFile.Value::text).orElse(id.text());
    try {
      var topic = new Topic(id.text(), title, query, item.text("description"), null);
      return Optional.of(words.read(topic, item.groups()));
    } catch (IllegalArgumentException e) {
      problems.add(id.place(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private @Nullable Query query(ListFile.Value typed) {
    try {
      return Query.parse(typed.text());
    } catch (QueryException e) {
      problems.add(typed.place(), e.getMessage());
      return null;
    }
  }
}
