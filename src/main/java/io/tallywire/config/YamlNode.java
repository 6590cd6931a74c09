package io.tallywire.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML document with the line it starts in. */
sealed interface YamlNode {
  int line();

  /** A single value; {@code null} where nothing was written. */
  record Scalar(@Nullable String text, int line) implements YamlNode {}

  /** A list. */
  record Items(List<YamlNode> items, int line) implements YamlNode {}

  /** Keys with their values. */
  record Fields(List<Field> fields, int line) implements YamlNode {}

  /** A key with its value. */
  record Field(String key, YamlNode value, int line) {}
}
