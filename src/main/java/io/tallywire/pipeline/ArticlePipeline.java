package io.tallywire.pipeline;

import io.tallywire.alert.Alert;
import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.AlertText;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.TopicNews;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.claim.ReaderVersion;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Rereading;
import io.tallywire.match.Topic;
import io.tallywire.store.ClaimStatus;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.ToldChat;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private final ClaimExtractor claimExtractor;
  private final AlertRouter router;
  private final StoryShelf stories;
  private final LedgerShelf ledgers;
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
    this.claimExtractor = claimExtractor;
    this.router = router;
    this.stories = new StoryShelf(stores.articles());
    this.ledgers = new LedgerShelf(stores.claims(), stores.topics());
    this.clock = clock;
  }

  /** What a topic reads in an article. */
  private record Reading(Topic topic, List<Claim> claims) {}

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
    List<Reading> readings = read(article, topics.match(article));
    List<String> ids = readings.stream().map(r -> r.topic().id()).toList();
    transaction(
        ids,
        tx -> {
          along.in(tx);
          stores.topics().lock(tx, ids);
          stores
              .articles()
              .add(tx, article, urlKey, feed, clock.instant())
              .ifPresent(added -> post(tx, added, readings, telling));
        });
  }

  /**
   * What is held in memory is forgotten when the transaction fails: it then knows more than the
   * database.
   */
  private void transaction(List<String> topicIds, Consumer<Tx> work) {
    answer(
        topicIds,
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  private <T> T answer(List<String> topicIds, Function<Tx, T> work) {
    try {
      return db.write(work);
    } catch (RuntimeException e) {
      ledgers.forget(topicIds);
      stories.forget();
      throw e;
    }
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
      replace(known.get(), article, telling, along);
    }
  }

  private void replace(StoredArticle before, Article article, Telling telling, AlongWith along) {
    List<Reading> readings = read(article, topics.match(article));
    List<String> ids = readings.stream().map(r -> r.topic().id()).toList();
    var now = clock.instant();
    transaction(
        ids,
        tx -> {
          along.in(tx);
          stores.topics().lock(tx, ids);
          stores.articles().update(tx, before.id(), article, now);
          StoredArticle stored = stores.articles().get(tx, before.id()).orElseThrow();
          var news = new ArrayList<TopicNews>();
          for (Reading reading : readings) {
            stores.articles().match(tx, stored.id(), reading.topic().id(), now);
            news.add(reenter(tx, stored, reading, now));
          }
          int told =
              telling == Telling.ALOUD && news.stream().anyMatch(n -> conflicts(n.findings()) > 0)
                  ? tell(
                      tx,
                      stored,
                      "change:" + stored.id() + ":" + now.toEpochMilli(),
                      news,
                      told(tx, stored),
                      now)
                  : 0;
          log.atInfo()
              .addKeyValue("url", article.url())
              .addKeyValue("told", told)
              .log("article changed");
        });
  }

  /**
   * Puts what an article says now in the place of what it said; claims that stayed are left alone.
   */
  private TopicNews reenter(Tx tx, StoredArticle stored, Reading reading, Instant now) {
    String topic = reading.topic().id();
    Rereading rereading =
        Rereading.of(stores.claims().ofArticle(tx, topic, stored.id()), reading.claims());
    List<Finding> findings =
        replaceClaims(tx, topic, stored, rereading, Rereading.CHANGED_ARTICLE, now);
    return new TopicNews(reading.topic(), rereading.fresh(), findings);
  }

  private List<Finding> replaceClaims(
      Tx tx, String topic, StoredArticle stored, Rereading rereading, String reason, Instant now) {
    Ledger ledger = ledgers.ledger(tx, topic);
    rereading.gone().forEach(p -> ledger.supersede(p.id()));
    List<Posting> postings = stores.claims().add(tx, topic, stored.id(), rereading.fresh(), now);
    boolean byOutlet = reason.equals(Rereading.CHANGED_ARTICLE);
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < postings.size(); i++) {
      Posting posting = postings.get(i);
      Claim claim = rereading.fresh().get(i);
      rereading.changes().stream()
          .filter(c -> byOutlet && c.now().equals(claim))
          .forEach(c -> findings.add(Rereading.finding(c.before(), posting)));
      findings.addAll(ledger.post(posting));
    }
    stores.claims().addFindings(tx, topic, findings, now);
    stores.claims().setStatus(tx, rereading.gone(), ClaimStatus.SUPERSEDED, reason, now);
    ledgers.forget(List.of(topic));
    return findings;
  }

  /**
   * Reads a stored article again for a topic that it matched before, silently: what the reader of
   * this version reads takes the place of what an older one read.
   *
   * @param trial only compares; nothing is changed
   */
  Rereading reread(Topic topic, StoredArticle stored, boolean trial) {
    List<Claim> claims = claimExtractor.extract(stored.article(), topic);
    String id = topic.id();
    if (trial) {
      return db.read(
          tx -> Rereading.byNewerReader(stores.claims().ofArticle(tx, id, stored.id()), claims));
    }
    return answer(
        List.of(id),
        tx -> {
          stores.topics().lock(tx, List.of(id));
          List<Posting> before = stores.claims().ofArticle(tx, id, stored.id());
          Rereading rereading = Rereading.byNewerReader(before, claims);
          if (!rereading.isEmpty()) {
            replaceClaims(tx, id, stored, rereading, Rereading.NEWER_READER, clock.instant());
          }
          stores.claims().readAlike(tx, before, ReaderVersion.CURRENT); // those that still count
          return rereading;
        });
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

  /**
   * Reads a stored article for one topic, silently; nothing happens where it was read or does not
   * match.
   */
  LateReading readFor(String topic, StoredArticle stored) {
    return enterLate(topic, stored.article(), (tx, now) -> stored);
  }

  /**
   * Takes an older article into one topic's ledger, silently; other topics do not read it. Nothing
   * happens where the topic has read it or it does not match.
   *
   * @param urlKey the normalised address: an article of a known address is read as it is kept
   */
  LateReading takeInFor(String topic, Article article, String urlKey) {
    Optional<StoredArticle> known = db.read(tx -> stores.articles().find(tx, urlKey));
    return known.isPresent()
        ? readFor(topic, known.get())
        : enterLate(topic, article, (tx, now) -> keep(tx, article, urlKey, now));
  }

  private StoredArticle keep(Tx tx, Article article, String urlKey, Instant now) {
    StoredArticle added =
        stores
            .articles()
            .add(tx, article, urlKey, null, now)
            .orElseThrow(
                () -> new IllegalStateException(urlKey + " was taken in by another meanwhile"));
    stories.place(tx, added, now);
    return added;
  }

  private LateReading enterLate(
      String topic, Article article, BiFunction<Tx, Instant, StoredArticle> keep) {
    List<Reading> readings =
        read(article, topics.match(article).stream().filter(t -> t.id().equals(topic)).toList());
    if (readings.isEmpty()) {
      return new LateReading(Late.NO_MATCH, 0, 0);
    }
    return answer(
        List.of(topic),
        tx -> {
          Instant now = clock.instant();
          stores.topics().lock(tx, List.of(topic));
          StoredArticle stored = keep.apply(tx, now);
          if (!stores.articles().match(tx, stored.id(), topic, now)) {
            return new LateReading(Late.KNOWN, 0, 0);
          }
          TopicNews news = enter(tx, stored, readings.getFirst(), now);
          return new LateReading(Late.ENTERED, news.claims().size(), conflicts(news.findings()));
        });
  }

  private List<Reading> read(Article article, List<Topic> matched) {
    return matched.stream()
        .map(topic -> new Reading(topic, claimExtractor.extract(article, topic)))
        .toList();
  }

  private void post(Tx tx, StoredArticle stored, List<Reading> readings, Telling telling) {
    Instant now = clock.instant();
    long story = stories.place(tx, stored, now);
    var news = new ArrayList<TopicNews>();
    for (Reading reading : readings) {
      stores.articles().match(tx, stored.id(), reading.topic().id(), now);
      news.add(enter(tx, stored, reading, now));
    }
    int told =
        telling == Telling.ALOUD
            ? tell(tx, stored, dedupeKey(stored, story, news), news, chat -> true, now)
            : 0;
    log.atInfo()
        .addKeyValue("url", stored.article().url())
        .addKeyValue("topics", readings.size())
        .addKeyValue("claims", news.stream().mapToInt(n -> n.claims().size()).sum())
        .addKeyValue("conflicts", news.stream().mapToLong(n -> conflicts(n.findings())).sum())
        .addKeyValue("told", told)
        .log("article taken in");
  }

  /**
   * A story is told once; an article of it that contradicts what was known is news all the same.
   */
  private static String dedupeKey(StoredArticle stored, long story, List<TopicNews> news) {
    boolean conflict = news.stream().anyMatch(n -> conflicts(n.findings()) > 0);
    return conflict ? "article:" + stored.id() : "story:" + story;
  }

  /** Posts a reading's claims into the topic's ledger and keeps what they do there. */
  private TopicNews enter(Tx tx, StoredArticle stored, Reading reading, Instant now) {
    String topic = reading.topic().id();
    Ledger ledger = ledgers.ledger(tx, topic);
    List<Posting> postings = stores.claims().add(tx, topic, stored.id(), reading.claims(), now);
    var findings = new ArrayList<Finding>();
    for (Posting posting : postings) {
      findings.addAll(ledger.post(posting));
    }
    ledgers.posted(topic, postings);
    stores.claims().addFindings(tx, topic, findings, now);
    return new TopicNews(reading.topic(), reading.claims(), findings);
  }

  /** Those who were told about an article: only they are told that it was changed. */
  private Predicate<ChatRef> told(Tx tx, StoredArticle stored) {
    return stores.outbox().told(tx, stored.id()).stream()
            .map(ToldChat::chat)
            .collect(Collectors.toSet())
        ::contains;
  }

  private int tell(
      Tx tx,
      StoredArticle stored,
      String dedupeKey,
      List<TopicNews> news,
      Predicate<ChatRef> to,
      Instant now) {
    Map<String, List<ChatRef>> subscribers = new HashMap<>();
    for (TopicNews one : news) {
      String topic = one.topic().id();
      subscribers.put(
          topic, stores.subscriptions().subscribers(tx, topic).stream().filter(to).toList());
    }
    int told = 0;
    for (Alert alert : router.route(stored.article(), news, subscribers)) {
      if (stores
          .outbox()
          .enqueue(tx, alert.chat(), AlertText.of(alert), dedupeKey, stored.id(), now)) {
        told++;
      }
    }
    return told;
  }

  private static long conflicts(List<Finding> findings) {
    return findings.stream().filter(Finding::isNewConflict).count();
  }
}
