package io.tallywire.cli;

import io.tallywire.alert.AlertRouter;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.config.Config;
import io.tallywire.feed.PageAddress;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.ArticlePipeline;
import io.tallywire.pipeline.OlderArticles;
import io.tallywire.pipeline.RereadArticles;
import io.tallywire.pipeline.TopicsInForce;
import io.tallywire.pipeline.WithdrawClaims;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The stored articles and the ledgers, opened without feeds and chats; nothing runs in it. */
final class Archive implements AutoCloseable {
  private final Database db;
  private final TopicsInForce topics;
  private final OlderArticles older;
  private final RereadArticles reread;
  private final WithdrawClaims withdraw;
  private final Stores stores = Stores.standard();

  Archive(Config config, InstantSource clock) {
    db = Database.open(config.database());
    db.change(tx -> stores.topics().sync(tx, config.topics(), clock.instant()));
    topics = new TopicsInForce(db, stores.topics());
    topics.refresh();
    var pipeline =
        new ArticlePipeline(db, stores, topics, new ClaimExtractor(), new AlertRouter(), clock);
    older = new OlderArticles(db, stores, pipeline);
    reread = new RereadArticles(db, stores, topics, pipeline);
    withdraw = new WithdrawClaims(db, stores, topics, pipeline, clock);
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

  WithdrawClaims withdraw() {
    return withdraw;
  }

  /** The article that is kept of that address. */
  Optional<StoredArticle> article(String url) {
    return db.read(tx -> stores.articles().find(tx, PageAddress.sameAs(url, false)));
  }

  @Override
  public void close() {
    topics.close();
    db.close();
  }
}
