package io.tallywire.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files with one JSON object a line; every complaint names file and line. */
final class JsonLines {
  static final JsonMapper JSON = JsonMapper.builder().build();

  /** One line: the object and where it stands, as {@code file:line}. */
  record Line(String where, ObjectNode object) {

    /** The text of a key; a complaint where it is missing or no text. */
    String text(String key) throws InputException {
      String value = textOrNull(key);
      if (value == null || value.isBlank()) {
        throw new InputException(where, "\"%s\" is missing".formatted(key));
      }
      return value;
    }

    @Nullable String textOrNull(String key) throws InputException {
      JsonNode value = object.get(key);
      if (value == null || value.isNull()) {
        return null;
      }
      if (!value.isTextual()) {
        throw new InputException(where, "\"%s\" is not a text: %s".formatted(key, value));
      }
      return value.textValue();
    }
  }

  static List<Line> read(Path file) throws InputException {
    List<String> texts;
    try {
      texts = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new InputException(file.toString(), "is not UTF-8 text");
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        lines.add(line(file + ":" + (i + 1), texts.get(i)));
      }
    }
    return lines;
  }

  private static Line line(String where, String text) throws InputException {
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return new Line(where, object);
      }
      throw new InputException(where, "is not a JSON object");
    } catch (JsonProcessingException e) {
      throw new InputException(where, "is not JSON: " + e.getOriginalMessage());
    }
  }

  private JsonLines() {}
}
