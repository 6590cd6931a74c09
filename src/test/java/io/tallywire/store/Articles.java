package io.tallywire.store;

import io.tallywire.extract.Article;
import java.time.Instant;

/** Articles for tests that need one and do not care which. */
final class Articles {
  static Article at(String url, Instant published) {
    return new Article(
        url,
        "Herald",
        "Bridge closed after storm",
        "Ann Other",
        published,
        "The bridge was closed.\n\nTwelve cars were stranded.",
        "en",
        Article.Origin.PAGE);
  }

  /** Keeps an article of that address and gives its id. */
  static long add(Database db, String url, Instant published) {
    return db.write(tx -> new ArticleStore().add(tx, at(url, published), url, null, published))
        .orElseThrow()
        .id();
  }

  private Articles() {}
}
