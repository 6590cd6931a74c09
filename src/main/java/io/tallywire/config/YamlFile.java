package io.tallywire.config;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a YAML or JSON file into its keys, values and lines. Types are the readers' affair. */
final class YamlFile {
  private final Path file;
  private final Problems problems;

  YamlFile(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Where a line of this file is. */
  String place(int line) {
    return file + ":" + line;
  }

  /** The keys at the top; none where the file cannot be used, which is then a problem. */
  List<YamlNode.Field> read() {
    try (JsonParser parser = format().createParser(Files.readString(file))) {
      if (parser.nextToken() == null) {
        return List.of();
      }
      YamlNode top = node(parser);
      return fields(top, "keys with values are expected at the top");
    } catch (NoSuchFileException e) {
      problems.add(file.toString(), "there is no such file");
    } catch (JsonProcessingException e) {
      String text =
          e.getOriginalMessage()
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith(" "))
              .collect(joining(", "));
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add(place(line), "this is no %s: %s".formatted(isJson() ? "JSON" : "YAML", text));
    } catch (IOException e) {
      problems.add(file.toString(), "the file cannot be read: " + e);
    }
    return List.of();
  }

  /** JSON is read by its own rules: its escapes are not YAML's. */
  private JsonFactory format() {
    return isJson() ? new JsonFactory() : new YAMLFactory();
  }

  private boolean isJson() {
    return file.toString().endsWith(".json");
  }

  /** The keys of a node; none where there are no keys, which is a problem unless it is empty. */
  List<YamlNode.Field> fields(YamlNode node, String expected) {
    return switch (node) {
      case YamlNode.Fields fields -> fields.fields();
      case YamlNode.Scalar scalar when scalar.text() == null -> List.of();
      case YamlNode.Scalar _, YamlNode.Items _ -> {
        problems.add(place(node.line()), expected);
        yield List.of();
      }
    };
  }

  private YamlNode node(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new YamlNode.Fields(fields(parser), line);
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(parser));
        }
        yield new YamlNode.Items(items, line);
      }
      case VALUE_NULL -> new YamlNode.Scalar(null, line);
      default -> {
        String text = parser.getText().strip();
        yield new YamlNode.Scalar(text.isEmpty() ? null : text, line);
      }
    };
  }

  private List<YamlNode.Field> fields(JsonParser parser) throws IOException {
    List<YamlNode.Field> fields = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      fields.add(new YamlNode.Field(key, node(parser), line));
      Integer before = lines.putIfAbsent(key, line);
      if (before != null) {
        problems.add(place(line), "'%s' stands in line %d already".formatted(key, before));
      }
    }
    return fields;
  }
}
