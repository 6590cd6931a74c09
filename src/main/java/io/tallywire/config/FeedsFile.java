package io.tallywire.config;

import io.tallywire.store.FeedAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code feeds.yml}. It does not ask the feeds. */
final class FeedsFile {
  private final ListFile file;
  private final Problems problems;
  private final Map<String, String> places = new HashMap<>();

  FeedsFile(Path path, Problems problems) {
    this.file =
        new ListFile(
            new YamlFile(path, problems), "feeds", List.of("url", "outlet"), List.of(), problems);
    this.problems = problems;
  }

  List<FeedAddress> read() {
    return file.read(this::feed);
  }

  private Optional<FeedAddress> feed(ListFile.Item item) {
    if (item.of("url").isEmpty() || item.of("outlet").isEmpty()) {
      problems.add(item.place(), "a feed needs a url and an outlet");
      return Optional.empty();
    }
    ListFile.Value url = item.of("url").get();
    if (Addresses.web(url.text()).isEmpty()) {
      problems.add(
          url.place(),
          "'%s' is no address that starts with http:// or https://".formatted(url.text()));
      return Optional.empty();
    }
    String before = places.putIfAbsent(url.text(), url.place());
    if (before != null) {
      problems.add(url.place(), "'%s' stands in %s already".formatted(url.text(), before));
      return Optional.empty();
    }
    return Optional.of(new FeedAddress(url.text(), item.text("outlet")));
  }
}
