package io.tallywire.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file with one list of entries that have the same few keys each: feeds, topics. */
final class ListFile {

  /** A value and where it stands. */
  record Value(String text, String place) {}

  /** An entry; the place is that of its first line. */
  record Item(Map<String, Value> values, Map<String, YamlNode> groups, String place) {
    Optional<Value> of(String key) {
      return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
      return of(key).map(Value::text).orElse("");
    }
  }

  private final YamlFile file;
  private final String list;
  private final List<String> keys;
  private final List<String> groups;
  private final Problems problems;

  /**
   * A reader of the file.
   *
   * @param keys what an entry has with a single value each
   * @param groups what an entry has with more below it, which is handed on as it is
   */
  ListFile(YamlFile file, String list, List<String> keys, List<String> groups, Problems problems) {
    this.file = file;
    this.list = list;
    this.keys = keys;
    this.groups = groups;
    this.problems = problems;
  }

  /** What the entries are read as; an entry that cannot be read says so itself. */
  <T> List<T> read(Function<Item, Optional<T>> reader) {
    return file.read().stream()
        .filter(this::isTheList)
        .flatMap(field -> items(field.value()).stream())
        .map(this::item)
        .flatMap(item -> reader.apply(item).stream())
        .toList();
  }

  private boolean isTheList(YamlNode.Field field) {
    boolean known = field.key().equals(list);
    if (!known) {
      problems.add(
          file.place(field.line()),
          "unknown key '%s'; here only '%s' is read".formatted(field.key(), list));
    }
    return known;
  }

  private List<YamlNode> items(YamlNode node) {
    return switch (node) {
      case YamlNode.Items items -> items.items();
      case YamlNode.Scalar scalar when scalar.text() == null -> List.of();
      case YamlNode.Scalar _, YamlNode.Fields _ -> {
        problems.add(
            file.place(node.line()),
            "'%s' is a list: each entry starts with a dash".formatted(list));
        yield List.of();
      }
    };
  }

  private Item item(YamlNode node) {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, YamlNode> below = new LinkedHashMap<>();
    List<String> known = Stream.concat(keys.stream(), groups.stream()).toList();
    String expected = "an entry has the keys " + String.join(", ", known);
    for (YamlNode.Field field : file.fields(node, expected)) {
      String place = file.place(field.line());
      if (groups.contains(field.key())) {
        below.put(field.key(), field.value());
      } else if (!keys.contains(field.key())) {
        problems.add(
            place,
            "unknown key '%s'%s"
                .formatted(field.key(), Suggestion.of(field.key(), known.stream())));
      } else if (!(field.value() instanceof YamlNode.Scalar scalar)) {
        problems.add(place, "'%s' takes a single value".formatted(field.key()));
      } else if (scalar.text() != null) {
        values.put(field.key(), new Value(scalar.text(), place));
      }
    }
    return new Item(values, below, file.place(node.line()));
  }
}
