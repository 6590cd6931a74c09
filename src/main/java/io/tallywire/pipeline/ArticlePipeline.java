package io.tallywire.pipeline;

import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.TopicNews;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Rereading;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.LateArticles.LateReading;
import io.tallywire.pipeline.LedgerClerk.Reading;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one article along the line: match, claims, ledger, alerts, outbox. All that it changes is
 * committed in one transaction. It does not fetch.
 *
 * <p>Thread-safe: articles of one topic are posted one after the other.
 */
public final class ArticlePipeline {
  private static final Logger log = LoggerFactory.getLogger(ArticlePipeline.class);

  private final Database db;
  private final Stores stores;
  private final TopicsInForce topics;
  private final LedgerClerk clerk;
  private final Teller teller;
  private final ChangedArticles changed;
  private final LateArticles late;
  private final InstantSource clock;

  public ArticlePipeline(
      Database db,
      Stores stores,
      TopicsInForce topics,
      ClaimExtractor claimExtractor,
      AlertRouter router,
      InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.topics = topics;
    this.clerk = new LedgerClerk(db, stores, claimExtractor);
    this.teller = new Teller(stores, router, clerk);
    this.changed = new ChangedArticles(db, stores, clerk, teller, clock);
    this.late = new LateArticles(db, stores, topics, clerk, clock);
    this.clock = clock;
  }

  /** Whether anybody is told, or the article only enters the ledgers. */
  public enum Telling {
    ALOUD,
    SILENT
  }

  /** Does something in the article's own transaction, such as marking its entry as seen. */
  @FunctionalInterface
  public interface AlongWith {
    void in(Tx tx);
  }

  /**
   * Takes in an article that is not known yet.
   *
   * @param urlKey the normalised address: an article of a known address changes nothing
   * @param along what is committed together with it, and also where the article is known already
   */
  public void accept(
      Article article, String urlKey, @Nullable Long feed, Telling telling, AlongWith along) {
    List<Reading> readings = clerk.read(article, topics.match(article));
    clerk.answer(
        readings.stream().map(r -> r.topic().id()).toList(),
        tx -> {
          along.in(tx);
          Optional<StoredArticle> added =
              stores.articles().add(tx, article, urlKey, feed, clock.instant());
          added.ifPresent(stored -> post(tx, stored, readings, telling));
          return added;
        });
  }

  /**
   * Takes in an article whose entry has changed since it was read. Other figures are news for those
   * who were told; the same figures in other words are not. An article that is not known is taken
   * in as a new one.
   *
   * @param along what is committed together with it in either case
   */
  public void changed(
      Article article, String urlKey, @Nullable Long feed, Telling telling, AlongWith along) {
    Optional<StoredArticle> known = db.read(tx -> stores.articles().find(tx, urlKey));
    if (known.isEmpty()) {
      accept(article, urlKey, feed, telling, along);
    } else if (known.get().article().text().equals(article.text())) {
      db.change(along::in);
    } else {
      changed.changed(known.get(), article, topics.match(article), telling, along);
    }
  }

  /** See {@link ChangedArticles#reread}. */
  Rereading reread(Topic topic, StoredArticle stored, boolean trial) {
    return changed.reread(topic, stored, trial);
  }

  /** See {@link LateArticles#read}. */
  LateReading readFor(String topic, StoredArticle stored) {
    return late.read(topic, stored);
  }

  /** See {@link LateArticles#takeIn}. */
  LateReading takeInFor(String topic, Article article, String urlKey) {
    return late.takeIn(topic, article, urlKey);
  }

  LedgerClerk clerk() {
    return clerk;
  }

  Teller teller() {
    return teller;
  }

  private void post(Tx tx, StoredArticle stored, List<Reading> readings, Telling telling) {
    Instant now = clock.instant();
    long story = clerk.place(tx, stored, now);
    var news = new ArrayList<TopicNews>();
    for (Reading reading : readings) {
      stores.articles().match(tx, stored.id(), reading.topic().id(), now);
      news.add(clerk.enter(tx, stored, reading, now));
    }
    int told = telling == Telling.ALOUD ? teller.tellNew(tx, stored, story, news, now) : 0;
    log.atInfo()
        .addKeyValue("url", stored.article().url())
        .addKeyValue("topics", readings.size())
        .addKeyValue("claims", news.stream().mapToInt(n -> n.postings().size()).sum())
        .addKeyValue("conflicts", news.stream().mapToLong(TopicNews::conflicts).sum())
        .addKeyValue("told", told)
        .log("article taken in");
  }
}
