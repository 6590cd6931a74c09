package io.tallywire.claim;

import io.tallywire.extract.Article;
import java.time.Instant;

/** Articles for tests: published on Tuesday, 5 March 2024. */
final class Articles {
  static final Instant PUBLISHED = Instant.parse("2024-03-05T10:00:00Z");

  private Articles() {}

  static Article of(String text) {
    return of("The Gazette", text, PUBLISHED);
  }

  static Article of(String outlet, String text, Instant published) {
    return new Article(
        "https://example.org/a",
        outlet,
        "A title",
        null,
        published,
        text,
        "en",
        Article.Origin.PAGE);
  }

  static Article inLanguage(String language, String text) {
    return new Article(
        "https://example.org/a", "Out", "T", null, PUBLISHED, text, language, Article.Origin.PAGE);
  }
}
