package io.tallywire.pipeline;

import io.tallywire.alert.TopicNews;
import io.tallywire.extract.Article;
import io.tallywire.match.Topic;
import io.tallywire.pipeline.LedgerClerk.Reading;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Takes older articles into one topic's ledger, silently; other topics do not read them. */
final class LateArticles {
  private final Database db;
  private final Stores stores;
  private final TopicsInForce topics;
  private final LedgerClerk clerk;
  private final InstantSource clock;

  LateArticles(
      Database db, Stores stores, TopicsInForce topics, LedgerClerk clerk, InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.topics = topics;
    this.clerk = clerk;
    this.clock = clock;
  }

  /** What an older article did to one topic's ledger. */
  enum Late {
    NO_MATCH,
    KNOWN,
    ENTERED
  }

  /**
   * @param claims how many the topic reads in it
   * @param conflicts how many they raised
   */
  record LateReading(Late late, int claims, long conflicts) {}

  /** Reads a stored article; nothing happens where it was read or does not match. */
  LateReading read(String topic, StoredArticle stored) {
    return enter(topic, stored.article(), (tx, now) -> stored);
  }

  /**
   * Takes in an article. Nothing happens where the topic has read it or it does not match.
   *
   * @param urlKey the normalised address: an article of a known address is read as it is kept
   */
  LateReading takeIn(String topic, Article article, String urlKey) {
    Optional<StoredArticle> known = db.read(tx -> stores.articles().find(tx, urlKey));
    return known.isPresent()
        ? read(topic, known.get())
        : enter(topic, article, (tx, now) -> keep(tx, article, urlKey, now));
  }

  private StoredArticle keep(Tx tx, Article article, String urlKey, Instant now) {
    StoredArticle added =
        stores
            .articles()
            .add(tx, article, urlKey, null, now)
            .orElseThrow(
                () -> new IllegalStateException(urlKey + " was taken in by another meanwhile"));
    clerk.place(tx, added, now);
    return added;
  }

  private LateReading enter(
      String topic, Article article, BiFunction<Tx, Instant, StoredArticle> keep) {
    List<Topic> matched = topics.match(article).stream().filter(t -> t.id().equals(topic)).toList();
    List<Reading> readings = clerk.read(article, matched);
    if (readings.isEmpty()) {
      return new LateReading(Late.NO_MATCH, 0, 0);
    }
    return clerk.answer(
        List.of(topic),
        tx -> {
          Instant now = clock.instant();
          StoredArticle stored = keep.apply(tx, now);
          if (!stores.articles().match(tx, stored.id(), topic, now)) {
            return new LateReading(Late.KNOWN, 0, 0);
          }
          TopicNews news = clerk.enter(tx, stored, readings.getFirst(), now);
          return new LateReading(Late.ENTERED, news.postings().size(), news.conflicts());
        });
  }
}
