package io.tallywire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.config.ConfigException;
import io.tallywire.config.Problem;
import io.tallywire.config.TopicFile;
import io.tallywire.match.Query;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A topic as typed: a file {@code {"id","title","query","description"}}, or a query. */
final class TopicArgument {

  static Topic read(String argument) throws InputException {
    if (isFile(argument)) {
      return ofFile(Path.of(argument));
    }
    return new Topic("query", argument, query("--topic", argument), "", null);
  }

  private static boolean isFile(String argument) {
    try {
      return argument.endsWith(".json") || Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Topic ofFile(Path file) throws InputException {
    String where = file.toString();
    try {
      if (!(JsonLines.JSON.readTree(Files.readString(file)) instanceof ObjectNode object)) {
        throw new InputException(where, "is not a JSON object");
      }
      JsonLines.Line line = new JsonLines.Line(where, object);
      String title = line.textOrNull("title");
      String description = line.textOrNull("description");
      Topic topic =
          new Topic(
              line.text("id"),
              title == null ? line.text("id") : title,
              query(where, line.text("query")),
              description == null ? "" : description,
              null);
      return TopicFile.withOwnWords(topic, file);
    } catch (ConfigException e) {
      throw new InputException(
          e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new InputException(where, "cannot be read (" + e.getMessage() + ")");
    } catch (IllegalArgumentException e) {
      throw new InputException(where, String.valueOf(e.getMessage()));
    }
  }

  private static Query query(String where, String text) throws InputException {
    try {
      return Query.parse(text);
    } catch (QueryException e) {
      throw new InputException(where, e.getMessage());
    }
  }

  private TopicArgument() {}
}
