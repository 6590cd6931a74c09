package io.tallywire.match;

import io.tallywire.extract.Article;
import java.time.Instant;

/** Articles of which only title and text matter. */
final class Articles {
  private Articles() {}

  static Article article(String title, String text) {
    return new Article(
        "https://news.example/1",
        "The Example",
        title,
        null,
        Instant.parse("2025-03-02T10:00:00Z"),
        text,
        "en",
        Article.Origin.PAGE);
  }
}
