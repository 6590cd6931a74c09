package io.tallywire.pipeline;

import io.tallywire.alert.Alert;
import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.AlertText;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Correction;
import io.tallywire.alert.CorrectionAlert;
import io.tallywire.alert.CorrectionText;
import io.tallywire.alert.Subscriber;
import io.tallywire.alert.Subscription;
import io.tallywire.alert.TopicNews;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Topic;
import io.tallywire.outbox.Draft;
import io.tallywire.pipeline.LedgerClerk.Replaced;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import io.tallywire.store.Tx;
import io.tallywire.text.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Commits what chats are to be told, as replies to what they were told before. It decides nothing
 * about figures: that is the {@link AlertRouter}'s.
 */
final class Teller {
  /** How far back a chat's last figure of one measure is looked for. */
  private static final int LOOKED_AT = 100;

  private final Stores stores;
  private final AlertRouter router;
  private final LedgerClerk clerk;

  Teller(Stores stores, AlertRouter router, LedgerClerk clerk) {
    this.stores = stores;
    this.router = router;
    this.clerk = clerk;
  }

  /**
   * Tells those who follow the topics about a new article. A story is told once; an article of it
   * that brings figures to be told is news all the same.
   *
   * @return how many messages were committed
   */
  int tellNew(Tx tx, StoredArticle stored, long story, List<TopicNews> news, Instant now) {
    var carriers = new Carriers(tx, stores.outbox());
    int told = 0;
    for (Alert alert : alerts(tx, stored, news)) {
      String once = "story:" + story;
      boolean first = stores.outbox().enqueue(tx, draft(alert, once, stored, carriers), now);
      String again = "article:" + stored.id();
      if (first
          || (alert.hasNewFigures()
              && stores.outbox().enqueue(tx, draft(alert, again, stored, carriers), now))) {
        told++;
      }
    }
    return told;
  }

  private Draft draft(Alert alert, String key, StoredArticle stored, Carriers carriers) {
    List<Posting> earlier =
        alert.disputes().stream()
            .flatMap(d -> d.findings().stream().map(Finding::earlier))
            .toList();
    return new Draft(
        alert.chat(),
        AlertText.of(alert),
        key,
        stored.id(),
        carriers.first(alert.chat(), earlier),
        ids(alert.shown()));
  }

  private List<Alert> alerts(Tx tx, StoredArticle stored, List<TopicNews> news) {
    Map<String, List<Subscriber>> subscribers = new HashMap<>();
    for (TopicNews one : news) {
      String topic = one.topic().id();
      subscribers.put(
          topic,
          stores.subscriptions().subscribers(tx, topic).stream()
              .map(s -> subscriber(tx, s, one))
              .toList());
    }
    return router.route(stored.article(), news, subscribers);
  }

  private Subscriber subscriber(Tx tx, Subscription subscription, TopicNews news) {
    Map<String, Posting> toldLast = new HashMap<>();
    for (TopicNews.Peak peak : news.peaks()) {
      Posting newer = peak.update().newer();
      String topic = subscription.topic();
      List<Posting> shown =
          stores
              .claims()
              .shownTo(tx, subscription.chat(), topic, newer.claim().estimate(), LOOKED_AT);
      clerk.toldLast(tx, topic, newer, shown).ifPresent(last -> toldLast.put(newer.id(), last));
    }
    return new Subscriber(subscription.chat(), subscription.threshold(), toldLast);
  }

  /**
   * Tells those who were told about an article what has become of its figures, and all who follow
   * the topics of conflicts that the new figures raise.
   *
   * @param before the article as it was
   * @return how many messages were committed
   */
  int tellChanged(
      Tx tx, StoredArticle before, StoredArticle stored, List<Replaced> replaced, Instant now) {
    var carriers = new Carriers(tx, stores.outbox());
    var corrections = new Corrections(carriers);
    for (Replaced one : replaced) {
      String title = one.news().topic().title();
      List<ChatRef> following = following(tx, one.news().topic().id());
      one.changed().forEach(change -> corrections.changed(change, title, following));
      one.gone().stream()
          .filter(p -> !stillStands(before, stored, p))
          .forEach(p -> corrections.gone(new Correction.Dropped(p), title, following));
    }
    String key = "change:" + stored.id() + ":" + now.toEpochMilli();
    Map<ChatRef, Alert> alerts =
        alerts(tx, stored, replaced.stream().map(Replaced::news).toList()).stream()
            .collect(Collectors.toMap(Alert::chat, a -> a));
    int told = 0;
    for (CorrectionAlert alert : corrections.alerts(stored.article(), alerts)) {
      told += stores.outbox().enqueue(tx, draft(alert, key, stored, carriers), now) ? 1 : 0;
    }
    for (Alert alert : alerts.values()) {
      if (alert.hasNewFigures() && !corrections.reach(alert.chat())) {
        told += stores.outbox().enqueue(tx, draft(alert, key, stored, carriers), now) ? 1 : 0;
      }
    }
    return told;
  }

  private static Draft draft(
      CorrectionAlert alert, String key, StoredArticle stored, Carriers carriers) {
    return new Draft(
        alert.chat(),
        CorrectionText.of(alert),
        key,
        stored.id(),
        carriers.first(alert.chat(), alert.gone()),
        ids(alert.shown()));
  }

  /** The reader may only have lost the sentence: a figure that is still printed is not gone. */
  private static boolean stillStands(StoredArticle before, StoredArticle after, Posting posting) {
    Span span = posting.claim().evidence().figureSpan();
    String text = before.article().text();
    if (span == null || span.end() > text.length()) {
      return true;
    }
    String figure = Pattern.quote(text.substring(span.start(), span.end()));
    return Pattern.compile("(?<![\\d,.])" + figure + "(?![\\d]|[,.]\\d)")
        .matcher(after.article().text())
        .find();
  }

  /**
   * Tells those who were shown claims of an article that an editor took them out.
   *
   * @param withdrawn the claims by topic
   * @return how many messages were committed
   */
  int tellWithdrawn(
      Tx tx,
      StoredArticle stored,
      Map<Topic, List<Posting>> withdrawn,
      @Nullable String reason,
      Instant now) {
    var carriers = new Carriers(tx, stores.outbox());
    var corrections = new Corrections(carriers);
    withdrawn.forEach((topic, postings) -> {
      List<ChatRef> following = following(tx, topic.id());
      postings.forEach(
          p -> corrections.gone(new Correction.Withdrawn(p, reason), topic.title(), following));
    });
    int told = 0;
    for (CorrectionAlert alert : corrections.alerts(stored.article(), Map.of())) {
      String key = "withdrawn:" + alert.gone().getFirst().id();
      told += stores.outbox().enqueue(tx, draft(alert, key, stored, carriers), now) ? 1 : 0;
    }
    return told;
  }

  private List<ChatRef> following(Tx tx, String topic) {
    return stores.subscriptions().subscribers(tx, topic).stream().map(Subscription::chat).toList();
  }

  private static Set<Long> ids(Collection<String> ids) {
    return ids.stream().map(Long::valueOf).collect(Collectors.toSet());
  }
}
