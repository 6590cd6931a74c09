package io.tallywire.cli;

import io.tallywire.extract.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Articles given as JSON lines, each with an id of its own: {@code id, url, outlet, title,
 * published, text}.
 */
final class ArticlesInOrder {

  /** An article with its id. */
  record Given(String id, Article article) {}

  /** The articles by publication time, then in the order of the file. */
  static List<Given> read(List<JsonLines.Line> lines) throws InputException {
    List<Given> given = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonLines.Line line : lines) {
      String id = line.text("id");
      if (!ids.add(id)) {
        throw new InputException(line.where(), "id '%s' is used twice".formatted(id));
      }
      given.add(new Given(id, article(line)));
    }
    given.sort(Comparator.comparing(one -> one.article().published()));
    return given;
  }

  private static Article article(JsonLines.Line line) throws InputException {
    Instant published = GivenClaims.instant(line, line.text("published"));
    String url = line.textOrNull("url");
    String title = line.textOrNull("title");
    return Article.given(
        url == null ? "" : url,
        line.text("outlet"),
        title == null ? "" : title,
        published,
        line.text("text"));
  }

  private ArticlesInOrder() {}
}
