package io.tallywire.pipeline;

import io.tallywire.claim.ReaderVersion;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Rereading;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.ArticlePipeline.AlongWith;
import io.tallywire.pipeline.ArticlePipeline.Telling;
import io.tallywire.pipeline.LedgerClerk.Reading;
import io.tallywire.pipeline.LedgerClerk.Replaced;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads stored articles again: after their outlet changed them, and with a newer reader. What they
 * say now takes the place of what was read before, in one transaction an article.
 */
final class ChangedArticles {
  private static final Logger log = LoggerFactory.getLogger(ChangedArticles.class);

  private final Database db;
  private final Stores stores;
  private final LedgerClerk clerk;
  private final Teller teller;
  private final InstantSource clock;

  ChangedArticles(
      Database db, Stores stores, LedgerClerk clerk, Teller teller, InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.clerk = clerk;
    this.teller = teller;
    this.clock = clock;
  }

  /**
   * Takes in what an outlet has made of its article. Other figures are news for those who were
   * told; the same figures in other words are not.
   *
   * @param matched the topics that match the article as it is now
   */
  void changed(
      StoredArticle before,
      Article article,
      List<Topic> matched,
      Telling telling,
      AlongWith along) {
    List<Reading> readings = clerk.read(article, matched);
    int told =
        clerk.answer(
            matched.stream().map(Topic::id).toList(),
            tx -> {
              along.in(tx);
              return replace(tx, before, article, readings, telling);
            });
    log.atInfo().addKeyValue("url", article.url()).addKeyValue("told", told).log("article changed");
  }

  private int replace(
      Tx tx, StoredArticle before, Article article, List<Reading> readings, Telling telling) {
    Instant now = clock.instant();
    stores.articles().update(tx, before.id(), article, now);
    StoredArticle stored = stores.articles().get(tx, before.id()).orElseThrow();
    var replaced = new ArrayList<Replaced>();
    for (Reading reading : readings) {
      Topic topic = reading.topic();
      stores.articles().match(tx, stored.id(), topic.id(), now);
      Rereading rereading =
          Rereading.of(stores.claims().ofArticle(tx, topic.id(), stored.id()), reading.claims());
      replaced.add(clerk.replace(tx, topic, stored, rereading, Rereading.CHANGED_ARTICLE, now));
    }
    return telling == Telling.ALOUD ? teller.tellChanged(tx, before, stored, replaced, now) : 0;
  }

  /**
   * Reads a stored article again for a topic that it matched before, silently: what the reader of
   * this version reads takes the place of what an older one read.
   *
   * @param trial only compares; nothing is changed
   */
  Rereading reread(Topic topic, StoredArticle stored, boolean trial) {
    List<Reading> readings = clerk.read(stored.article(), List.of(topic));
    var claims = readings.getFirst().claims();
    String id = topic.id();
    if (trial) {
      return db.read(
          tx -> Rereading.byNewerReader(stores.claims().ofArticle(tx, id, stored.id()), claims));
    }
    return clerk.answer(
        List.of(id),
        tx -> {
          List<Posting> before = stores.claims().ofArticle(tx, id, stored.id());
          Rereading rereading = Rereading.byNewerReader(before, claims);
          if (!rereading.isEmpty()) {
            clerk.replace(tx, topic, stored, rereading, Rereading.NEWER_READER, clock.instant());
          }
          stores.claims().readAlike(tx, before, ReaderVersion.CURRENT); // those that still count
          return rereading;
        });
  }
}
