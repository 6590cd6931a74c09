package io.tallywire.cli;

import io.tallywire.extract.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles given as JSON lines: url, outlet, title, published, text. */
final class GivenArticles {

  static List<Article> read(Path file) throws InputException {
    List<Article> articles = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      @Nullable String title = line.textOrNull("title");
      articles.add(
          Article.given(
              line.text("url"),
              line.text("outlet"),
              title == null ? "" : title,
              GivenClaims.instant(line, line.text("published")),
              line.text("text")));
    }
    return articles;
  }

  private GivenArticles() {}
}
