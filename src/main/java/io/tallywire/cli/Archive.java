package io.tallywire.cli;

import io.tallywire.alert.AlertRouter;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.config.Config;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.ArticlePipeline;
import io.tallywire.pipeline.OlderArticles;
import io.tallywire.pipeline.RereadArticles;
import io.tallywire.pipeline.TopicsInForce;
import io.tallywire.store.Database;
import io.tallywire.store.Stores;
import java.time.InstantSource;
import java.util.List;

/** The stored articles and the ledgers, opened without feeds and chats; nothing runs in it. */
final class Archive implements AutoCloseable {
  private final Database db;
  private final TopicsInForce topics;
  private final OlderArticles older;
  private final RereadArticles reread;

  Archive(Config config, InstantSource clock) {
    Stores stores = Stores.standard();
    db = Database.open(config.database());
    db.change(tx -> stores.topics().sync(tx, config.topics(), clock.instant()));
    topics = new TopicsInForce(db, stores.topics());
    topics.refresh();
    var pipeline =
        new ArticlePipeline(db, stores, topics, new ClaimExtractor(), new AlertRouter(), clock);
    older = new OlderArticles(db, stores, pipeline);
    reread = new RereadArticles(db, stores, topics, pipeline);
  }

  List<Topic> topics() {
    return topics.all();
  }

  OlderArticles older() {
    return older;
  }

  RereadArticles reread() {
    return reread;
  }

  @Override
  public void close() {
    topics.close();
    db.close();
  }
}
