package io.tallywire.pipeline;

import io.tallywire.extract.ArticleExtractor;
import io.tallywire.extract.Page;
import io.tallywire.fetch.FetchRequest;
import io.tallywire.fetch.FetchResult;
import io.tallywire.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches an entry's page and reads it. What cannot be had is no page: the feed's own text serves
 * then.
 */
public final class PageReader {
  private static final Logger log = LoggerFactory.getLogger(PageReader.class);

  private final Fetcher fetcher;
  private final ArticleExtractor extractor;

  public PageReader(Fetcher fetcher, ArticleExtractor extractor) {
    this.fetcher = fetcher;
    this.extractor = extractor;
  }

  /** The page of an address, or nothing where there is none to be had. */
  @Nullable Page read(@Nullable String link) throws InterruptedException {
    if (link == null) {
      return null;
    }
    FetchResult result = fetcher.fetch(FetchRequest.of(link));
    if (result instanceof FetchResult.Fetched fetched) {
      return extractor.read(fetched.body(), fetched.contentType(), fetched.finalUrl());
    }
    log.atInfo().addKeyValue("answer", result).log("page not read");
    return null;
  }
}
