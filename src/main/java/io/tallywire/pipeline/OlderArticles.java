package io.tallywire.pipeline;

import io.tallywire.extract.Article;
import io.tallywire.feed.PageAddress;
import io.tallywire.pipeline.LateArticles.LateReading;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings articles of the past into one topic's ledger, in the order in which they were published.
 * Nobody is told. Each article is committed by itself; one that the topic has read already changes
 * nothing, so a run that was broken off is simply started again.
 */
public final class OlderArticles {
  private static final int PAGE = 100;

  private final Database db;
  private final Stores stores;
  private final ArticlePipeline pipeline;

  public OlderArticles(Database db, Stores stores, ArticlePipeline pipeline) {
    this.db = db;
    this.stores = stores;
    this.pipeline = pipeline;
  }

  /**
   * What a run came to.
   *
   * @param entered articles that entered the ledger
   * @param known articles that the topic had read before
   * @param unmatched articles that the topic's query does not match
   * @param claims what was read in those that entered
   * @param conflicts what the claims raised
   */
  public record Sum(int entered, int known, int unmatched, int claims, long conflicts) {
    static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

    Sum and(LateReading reading) {
      return switch (reading.late()) {
        case NO_MATCH -> new Sum(entered, known, unmatched + 1, claims, conflicts);
        case KNOWN -> new Sum(entered, known + 1, unmatched, claims, conflicts);
        case ENTERED ->
            new Sum(
                entered + 1,
                known,
                unmatched,
                claims + reading.claims(),
                conflicts + reading.conflicts());
      };
    }
  }

  /** Takes in articles that are at hand. */
  public Sum takeIn(String topic, List<Article> articles) {
    Sum sum = Sum.NOTHING;
    for (Article article :
        articles.stream().sorted(Comparator.comparing(Article::published)).toList()) {
      String urlKey = PageAddress.sameAs(article.url(), false);
      sum = sum.and(pipeline.takeInFor(topic, article, urlKey));
    }
    return sum;
  }

  /** Reads the stored articles that were published at or after {@code since}. */
  public Sum readStored(String topic, Instant since) {
    var stored = new ArrayList<Published>();
    List<StoredArticle> page = page(since, 0);
    while (!page.isEmpty()) {
      page.forEach(a -> stored.add(new Published(a.id(), a.article().published())));
      page = page(since, page.getLast().id());
    }
    stored.sort(Comparator.comparing(Published::at));
    Sum sum = Sum.NOTHING;
    for (Published one : stored) {
      StoredArticle article = db.read(tx -> stores.articles().get(tx, one.id())).orElseThrow();
      sum = sum.and(pipeline.readFor(topic, article));
    }
    return sum;
  }

  /** The texts of a month may not fit into memory; their dates do. */
  private record Published(long id, Instant at) {}

  private List<StoredArticle> page(Instant since, long after) {
    return db.read(tx -> stores.articles().since(tx, since, after, PAGE));
  }
}
