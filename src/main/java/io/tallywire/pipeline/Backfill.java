package io.tallywire.pipeline;

import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.TopicRow;
import java.time.Instant;
import java.util.List;

/**
 * Holds the stored articles against new topics, silently: the topic's ledger begins with what is
 * known, and nobody is told old news. It goes page by page and continues after an interruption
 * where it stopped.
 */
public final class Backfill {
  private static final int PAGE = 100;

  private final Database db;
  private final Stores stores;
  private final TopicsInForce topics;
  private final ArticlePipeline pipeline;

  public Backfill(Database db, Stores stores, TopicsInForce topics, ArticlePipeline pipeline) {
    this.db = db;
    this.stores = stores;
    this.topics = topics;
    this.pipeline = pipeline;
  }

  /**
   * Compiles the topics anew and reads the stored articles for those that are new. One run at a
   * time.
   */
  public synchronized void run() {
    topics.refresh();
    for (TopicRow topic : db.read(tx -> stores.topics().toBackfill(tx))) {
      long after = topic.backfillAfter() == null ? 0 : topic.backfillAfter();
      List<StoredArticle> page = page(after);
      while (!page.isEmpty()) {
        for (StoredArticle stored : page) {
          pipeline.readFor(topic.id(), stored);
        }
        long last = page.get(page.size() - 1).id();
        db.change(tx -> stores.topics().backfilledTo(tx, topic.id(), last));
        page = page(last);
      }
      db.change(tx -> stores.topics().backfilled(tx, topic.id()));
    }
  }

  private List<StoredArticle> page(long after) {
    return db.read(tx -> stores.articles().since(tx, Instant.EPOCH, after, PAGE));
  }
}
