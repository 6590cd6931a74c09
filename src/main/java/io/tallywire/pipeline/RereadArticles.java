package io.tallywire.pipeline;

import io.tallywire.claim.ReaderVersion;
import io.tallywire.ledger.Rereading;
import io.tallywire.match.Topic;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads stored articles again after the claim reader was changed: those in which only an older
 * version has read, or in which nothing was read. Nobody is told, and no finding says that an
 * outlet changed its article. Each article is committed by itself.
 */
public final class RereadArticles {
  private static final int PAGE = 100;

  private final Database db;
  private final Stores stores;
  private final TopicsInForce topics;
  private final ArticlePipeline pipeline;

  public RereadArticles(
      Database db, Stores stores, TopicsInForce topics, ArticlePipeline pipeline) {
    this.db = db;
    this.stores = stores;
    this.topics = topics;
    this.pipeline = pipeline;
  }

  /** An article in which a topic now reads something else. */
  public record Changed(Topic topic, StoredArticle article, Rereading rereading) {}

  /**
   * Reads them for all topics in force, or all articles of one.
   *
   * @param trial only compares; nothing is changed
   * @param only the id of a topic whose articles are read whatever version has read them
   * @param changed is handed each article that is read otherwise, in order of topic and reading
   * @return how many times an article was read
   */
  public int run(boolean trial, @Nullable String only, Consumer<Changed> changed) {
    int read = 0;
    for (Topic topic : topics.all()) {
      if (only != null && !topic.id().equals(only)) {
        continue;
      }
      int version = only == null ? ReaderVersion.CURRENT : Integer.MAX_VALUE;
      List<StoredArticle> page = page(topic, version, 0);
      while (!page.isEmpty()) {
        for (StoredArticle article : page) {
          Rereading rereading = pipeline.reread(topic, article, trial);
          if (!rereading.isEmpty()) {
            changed.accept(new Changed(topic, article, rereading));
          }
        }
        read += page.size();
        page = page(topic, version, page.getLast().id());
      }
    }
    return read;
  }

  private List<StoredArticle> page(Topic topic, int version, long after) {
    return db.read(tx -> stores.articles().notReadBy(tx, version, topic.id(), after, PAGE));
  }
}
