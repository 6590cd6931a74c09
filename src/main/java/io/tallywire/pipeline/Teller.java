package io.tallywire.pipeline;

import io.tallywire.alert.Alert;
import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.AlertText;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Correction;
import io.tallywire.alert.CorrectionText;
import io.tallywire.alert.Dispute;
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
import io.tallywire.store.ToldChat;
import io.tallywire.store.Tx;
import io.tallywire.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var sources = new Carriers(tx);
    int told = 0;
    for (Alert alert : alerts(tx, stored, news)) {
      String once = "story:" + story;
      boolean first = stores.outbox().enqueue(tx, draft(alert, once, stored, sources), now);
      String again = "article:" + stored.id();
      if (first
          || (alert.hasNewFigures()
              && stores.outbox().enqueue(tx, draft(alert, again, stored, sources), now))) {
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
    for (Finding update : news.records()) {
      Posting newer = update.newer();
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
    var corrections = new Corrections(tx);
    for (Replaced one : replaced) {
      List<ChatRef> following = following(tx, one.news().topic().id());
      one.changed().forEach(c -> corrections.add(c, one.news().topic().title(), following, true));
      one.gone().stream()
          .filter(p -> !stillStands(before, stored, p))
          .forEach(p ->
              corrections.add(
                  new Correction.Dropped(p), one.news().topic().title(), following, false));
    }
    String key = "change:" + stored.id() + ":" + now.toEpochMilli();
    Map<ChatRef, Alert> alerts =
        alerts(tx, stored, replaced.stream().map(Replaced::news).toList()).stream()
            .collect(Collectors.toMap(Alert::chat, a -> a));
    int told = corrections.tell(stored, key, alerts, now);
    var carriers = new Carriers(tx);
    for (Alert alert : alerts.values()) {
      if (alert.hasNewFigures()
          && !corrections.reach(alert.chat())
          && stores.outbox().enqueue(tx, draft(alert, key, stored, carriers), now)) {
        told++;
      }
    }
    return told;
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
   * @param withdrawn by the topic's title
   * @return how many messages were committed
   */
  int tellWithdrawn(
      Tx tx,
      StoredArticle stored,
      Map<Topic, List<Posting>> withdrawn,
      @Nullable String reason,
      Instant now) {
    var corrections = new Corrections(tx);
    String first =
        withdrawn.values().stream().flatMap(List::stream).map(Posting::id).findFirst().orElse("");
    withdrawn.forEach((topic, postings) -> {
      List<ChatRef> following = following(tx, topic.id());
      postings.forEach(p ->
          corrections.add(new Correction.Withdrawn(p, reason), topic.title(), following, false));
    });
    return corrections.tell(stored, "withdrawn:" + first, Map.of(), now);
  }

  private List<ChatRef> following(Tx tx, String topic) {
    return stores.subscriptions().subscribers(tx, topic).stream().map(Subscription::chat).toList();
  }

  private static Set<Long> ids(Collection<String> ids) {
    return ids.stream().map(Long::valueOf).collect(Collectors.toSet());
  }

  /** Which messages carried a claim: those about its article, and those that showed it. */
  private final class Carriers {
    private final Tx tx;
    private final Map<String, List<ToldChat>> known = new HashMap<>();

    Carriers(Tx tx) {
      this.tx = tx;
    }

    /** Those about the article first, the oldest first. */
    List<ToldChat> of(Posting posting) {
      return known.computeIfAbsent(
          posting.id(),
          id ->
              Stream.concat(
                      stores.outbox().told(tx, Long.parseLong(posting.article())).stream(),
                      stores.outbox().showing(tx, Long.parseLong(id)).stream())
                  .toList());
    }

    /** The chat's message that carried the first of these claims that any message carried. */
    @Nullable Long first(ChatRef chat, List<Posting> claims) {
      return claims.stream()
          .flatMap(p -> of(p).stream())
          .filter(told -> told.chat().equals(chat))
          .map(ToldChat::message)
          .findFirst()
          .orElse(null);
    }
  }

  /** What is to be corrected in which chat. */
  private final class Corrections {
    private final Tx tx;
    private final Carriers carriers;
    private final Map<ChatRef, List<Correction>> ofChat = new LinkedHashMap<>();
    private final Map<ChatRef, Set<String>> topics = new HashMap<>();

    Corrections(Tx tx) {
      this.tx = tx;
      this.carriers = new Carriers(tx);
    }

    /**
     * @param among the chats that still want to hear of the topic
     * @param ofArticle whether those are told too who were told about the article and not shown the
     *     figure
     */
    void add(Correction correction, String topic, List<ChatRef> among, boolean ofArticle) {
      Posting was = correction.was();
      List<ToldChat> told =
          ofArticle ? carriers.of(was) : stores.outbox().showing(tx, Long.parseLong(was.id()));
      Set<ChatRef> chats = told.stream().map(ToldChat::chat).collect(Collectors.toSet());
      among.stream()
          .filter(chats::contains)
          .forEach(chat -> {
            List<Correction> known = ofChat.computeIfAbsent(chat, c -> new ArrayList<>());
            if (known.stream().noneMatch(k -> isAlike(k.was(), was))) {
              known.add(correction);
            }
            topics.computeIfAbsent(chat, c -> new LinkedHashSet<>()).add(topic);
          });
    }

    /** Two topics' ledgers, or two sentences of the article, hold the same figure. */
    private boolean isAlike(Posting a, Posting b) {
      return a.claim().source().equals(b.claim().source())
          && a.claim().estimate().measure().equals(b.claim().estimate().measure())
          && a.claim().estimate().population().equals(b.claim().estimate().population())
          && a.claim().estimate().interval().equals(b.claim().estimate().interval());
    }

    boolean reach(ChatRef chat) {
      return ofChat.containsKey(chat);
    }

    int tell(StoredArticle stored, String key, Map<ChatRef, Alert> alerts, Instant now) {
      int told = 0;
      for (Map.Entry<ChatRef, List<Correction>> entry : ofChat.entrySet()) {
        ChatRef chat = entry.getKey();
        List<Correction> corrections = entry.getValue();
        List<Dispute> disputes =
            Optional.ofNullable(alerts.get(chat)).map(Alert::disputes).orElse(List.of());
        Set<String> shown = new HashSet<>();
        for (Correction correction : corrections) {
          if (correction instanceof Correction.Changed changed) {
            shown.add(changed.now().id());
          }
        }
        disputes.forEach(d -> {
          shown.add(d.newer().id());
          d.rivals().forEach(r -> shown.add(r.id()));
        });
        var draft =
            new Draft(
                chat,
                CorrectionText.of(
                    stored.article(),
                    List.copyOf(topics.getOrDefault(chat, Set.of())),
                    corrections,
                    disputes),
                key,
                stored.id(),
                carriers.first(chat, corrections.stream().map(Correction::was).toList()),
                ids(shown));
        told += stores.outbox().enqueue(tx, draft, now) ? 1 : 0;
      }
      return told;
    }
  }
}
