package io.tallywire.config;

import io.tallywire.config.Setting.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values that were written for the settings, in the file or, which counts more, in the
 * environment. What they mean is read elsewhere.
 */
final class SettingValues {

  /** What was written, and where; a list has any number of texts, all else has one. */
  record Value(List<String> texts, String place) {
    String text() {
      return texts.getFirst();
    }
  }

  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);
  private final Problems problems;

  private SettingValues(Problems problems) {
    this.problems = problems;
  }

  static SettingValues read(Path path, Map<String, String> environment, Problems problems) {
    SettingValues values = new SettingValues(problems);
    YamlFile file = new YamlFile(path, problems);
    values.readFields(file, "", file.read());
    values.readEnvironment(environment);
    return values;
  }

  Optional<Value> of(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  private void readFields(YamlFile file, String group, List<YamlNode.Field> fields) {
    for (YamlNode.Field field : fields) {
      String key = group + field.key();
      Optional<Setting> setting = Setting.named(key);
      if (setting.isPresent()) {
        readValue(file, setting.get(), field);
      } else if (Stream.of(Setting.values()).anyMatch(s -> s.key().startsWith(key + "."))) {
        readFields(
            file,
            key + ".",
            file.fields(field.value(), "'%s' is a group: its keys stand below it".formatted(key)));
      } else {
        readUnknown(file, key, field);
      }
    }
  }

  /** Below an unknown group the keys are named one by one, so that each can be suggested for. */
  private void readUnknown(YamlFile file, String key, YamlNode.Field field) {
    if (field.value() instanceof YamlNode.Fields below && !below.fields().isEmpty()) {
      below.fields().forEach(f -> readUnknown(file, key + "." + f.key(), f));
    } else {
      problems.add(
          file.place(field.line()),
          "unknown key '%s'%s"
              .formatted(key, Suggestion.of(key, Stream.of(Setting.values()).map(Setting::key))));
    }
  }

  private void readValue(YamlFile file, Setting setting, YamlNode.Field field) {
    String place = file.place(field.line());
    switch (field.value()) {
      case YamlNode.Scalar scalar -> {
        if (scalar.text() != null) {
          put(setting, scalar.text(), place);
        }
      }
      case YamlNode.Items items when setting.kind() == Kind.LIST -> {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items.items()) {
          if (item instanceof YamlNode.Scalar scalar && scalar.text() != null) {
            texts.add(scalar.text());
          } else {
            problems.add(file.place(item.line()), "a single value is expected here");
          }
        }
        values.put(setting, new Value(texts, place));
      }
      case YamlNode.Items _, YamlNode.Fields _ ->
          problems.add(place, "'%s' takes a single value".formatted(setting.key()));
    }
  }

  private void put(Setting setting, String text, String place) {
    List<String> texts =
        setting.kind() == Kind.LIST
            ? Stream.of(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList()
            : List.of(text);
    values.put(setting, new Value(texts, place));
  }

  private void readEnvironment(Map<String, String> environment) {
    for (Setting setting : Setting.values()) {
      String text = environment.getOrDefault(setting.variable(), "").strip();
      if (!text.isEmpty()) {
        put(setting, text, setting.variable());
      }
      setting
          .fileVariable()
          .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
          .ifPresent(
              variable -> readSecret(setting, variable, environment.getOrDefault(variable, "")));
    }
    environment.keySet().stream()
        .filter(name -> name.startsWith(Setting.PREFIX))
        .filter(Predicate.not(SettingValues::isKnown))
        .sorted()
        .forEach(name ->
            problems.warn(
                name, "no setting has this variable" + Suggestion.of(name, knownVariables())));
  }

  private void readSecret(Setting setting, String variable, String file) {
    if (values.containsKey(setting) && values.get(setting).place().equals(setting.variable())) {
      problems.add(variable, "%s is set too: unset one of them".formatted(setting.variable()));
      return;
    }
    try {
      String text = Files.readString(Path.of(file.strip())).strip();
      if (text.isEmpty()) {
        problems.add(variable, "the file '%s' is empty".formatted(file));
      } else {
        put(setting, text, variable);
      }
    } catch (IOException | InvalidPathException e) {
      problems.add(variable, "the file '%s' cannot be read".formatted(file));
    }
  }

  /** The launcher's own variable is no setting, and no mistake. */
  private static boolean isKnown(String name) {
    return name.equals("TALLYWIRE_HEAP") || knownVariables().anyMatch(name::equals);
  }

  private static Stream<String> knownVariables() {
    return Stream.of(Setting.values())
        .flatMap(s -> Stream.concat(Stream.of(s.variable()), s.fileVariable().stream()));
  }
}
