package io.tallywire.pipeline;

import io.tallywire.alert.Correction;
import io.tallywire.alert.TopicNews;
import io.tallywire.alert.TopicNews.Peak;
import io.tallywire.claim.Claim;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Ledger;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import io.tallywire.ledger.Rereading;
import io.tallywire.match.Topic;
import io.tallywire.store.ClaimStatus;
import io.tallywire.store.Database;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Enters claims in the topics' ledgers and takes them out, in memory and in the store alike. It
 * tells nobody.
 *
 * <p>Thread-safe: one transaction at a time uses a topic's ledger, since it holds the topic's lock.
 */
final class LedgerClerk {
  private final Database db;
  private final Stores stores;
  private final ClaimExtractor extractor;
  private final StoryShelf stories;
  private final LedgerShelf ledgers;

  LedgerClerk(Database db, Stores stores, ClaimExtractor extractor) {
    this.db = db;
    this.stores = stores;
    this.extractor = extractor;
    this.stories = new StoryShelf(stores.articles());
    this.ledgers = new LedgerShelf(stores.claims(), stores.topics());
  }

  /** What a topic reads in an article. */
  record Reading(Topic topic, List<Claim> claims) {}

  List<Reading> read(Article article, List<Topic> matched) {
    return matched.stream()
        .map(topic -> new Reading(topic, extractor.extract(article, topic)))
        .toList();
  }

  /**
   * Works on these topics' ledgers, which nobody else does meanwhile. What is held in memory is
   * forgotten when the transaction fails: it then knows more than the database.
   */
  <T> T answer(List<String> topicIds, Function<Tx, T> work) {
    try {
      return db.write(tx -> {
        stores.topics().lock(tx, topicIds);
        return work.apply(tx);
      });
    } catch (RuntimeException e) {
      ledgers.forget(topicIds);
      stories.forget();
      throw e;
    }
  }

  /** The story of an article that was just kept. */
  long place(Tx tx, StoredArticle stored, Instant now) {
    return stories.place(tx, stored, now);
  }

  /** Posts a reading's claims into the topic's ledger and keeps what they do there. */
  TopicNews enter(Tx tx, StoredArticle stored, Reading reading, Instant now) {
    String topic = reading.topic().id();
    Ledger ledger = ledgers.ledger(tx, topic);
    List<Posting> postings = stores.claims().add(tx, topic, stored.id(), reading.claims(), now);
    var findings = new ArrayList<Finding>();
    for (Posting posting : postings) {
      findings.addAll(ledger.post(posting));
    }
    ledgers.posted(topic, postings);
    stores.claims().addFindings(tx, topic, findings, now);
    return new TopicNews(reading.topic(), postings, findings, peaks(ledger, findings));
  }

  private static List<Peak> peaks(Ledger ledger, List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.relation() == Relation.UPDATES && !f.restated())
        .map(f -> new Peak(f, ledger.isHighest(f.newer().id()), ledger.isLowest(f.newer().id())))
        .filter(peak -> peak.highest() || peak.lowest())
        .toList();
  }

  /**
   * What an article that is read again has brought to a topic.
   *
   * @param news without the changes themselves
   * @param changed figures that stand in the place of others
   * @param gone claims that it makes no more, without those that were changed
   */
  record Replaced(TopicNews news, List<Correction.Changed> changed, List<Posting> gone) {}

  /**
   * Puts what an article says now in the place of what it said; claims that stayed are left alone.
   *
   * @param reason {@link Rereading#CHANGED_ARTICLE} where its outlet is to blame
   */
  Replaced replace(
      Tx tx, Topic topic, StoredArticle stored, Rereading rereading, String reason, Instant now) {
    String id = topic.id();
    Ledger ledger = ledgers.ledger(tx, id);
    rereading.gone().forEach(p -> ledger.takeOut(p.id()));
    List<Posting> postings = stores.claims().add(tx, id, stored.id(), rereading.fresh(), now);
    boolean byOutlet = reason.equals(Rereading.CHANGED_ARTICLE);
    var gone = new ArrayList<>(rereading.gone());
    var changed = new ArrayList<Correction.Changed>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < postings.size(); i++) {
      Posting posting = postings.get(i);
      Claim claim = rereading.fresh().get(i);
      rereading.changes().stream()
          .filter(c -> byOutlet && c.now().equals(claim))
          .forEach(c -> changed.add(new Correction.Changed(c.before(), posting)));
      findings.addAll(ledger.post(posting));
    }
    changed.forEach(c -> gone.remove(c.was()));
    List<Finding> changes = changed.stream().map(c -> Rereading.finding(c.was(), c.now())).toList();
    stores.claims().addFindings(tx, id, changes, now);
    stores.claims().addFindings(tx, id, findings, now);
    stores.claims().setStatus(tx, rereading.gone(), ClaimStatus.SUPERSEDED, reason, now);
    var news = new TopicNews(topic, postings, findings, peaks(ledger, findings));
    ledgers.forget(List.of(id));
    return new Replaced(news, changed, gone);
  }

  /** Takes claims out on an editor's word. */
  void withdraw(Tx tx, String topic, List<Posting> postings, String reason, Instant now) {
    stores.claims().setStatus(tx, postings, ClaimStatus.WITHDRAWN, reason, now);
    ledgers.forget(List.of(topic));
  }

  /** The claim that was told last among those of the same thing, if any was. */
  Optional<Posting> toldLast(Tx tx, String topic, Posting newer, List<Posting> told) {
    Ledger ledger = ledgers.ledger(tx, topic);
    return told.stream()
        .filter(p -> !p.id().equals(newer.id()) && ledger.isOneThing(p.id(), newer.id()))
        .findFirst();
  }
}
