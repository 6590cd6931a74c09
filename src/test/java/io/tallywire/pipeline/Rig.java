package io.tallywire.pipeline;

import io.tallywire.alert.AlertRouter;
import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Text;
import io.tallywire.claim.ClaimExtractor;
import io.tallywire.extract.ArticleExtractor;
import io.tallywire.fetch.FetchSettings;
import io.tallywire.fetch.Fetcher;
import io.tallywire.fetch.HostLimits;
import io.tallywire.fetch.PollSchedule;
import io.tallywire.fetch.PollSettings;
import io.tallywire.ledger.Posting;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.RetryPolicy;
import io.tallywire.outbox.SendResult;
import io.tallywire.store.Database;
import io.tallywire.store.DatabaseSettings;
import io.tallywire.store.FeedAddress;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The line from feed to outbox with real parts, a clock that the test moves, and jobs that it runs
 * by hand.
 */
final class Rig implements AutoCloseable {
  static final ChatRef CHAT = new ChatRef("console", "terminal");
  static final Topic FLOOD =
      new Topic("flood", "Floods", Query.of("flood* AND (killed OR dead OR died)"), "", null);

  final Database db;
  final Stores stores = Stores.standard();
  final List<RichText> sent = new ArrayList<>();

  /** For each message sent the one it replies to, by its place from 1; 0 for none. */
  final List<Integer> repliesTo = new ArrayList<>();

  final TopicsInForce topics;
  final Backfill backfill;
  final WithdrawClaims withdraw;
  private final Fetcher fetcher;
  private final PollFeeds pollFeeds;
  private final DeliverDue deliverDue;
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");

  /** What the chat answers to the next messages, in turn; nothing: it takes them. */
  final List<SendResult> answers = new ArrayList<>();

  Rig(Path file) {
    InstantSource clock = () -> now;
    db = Database.open(DatabaseSettings.of("jdbc:sqlite:" + file));
    fetcher =
        new Fetcher(
            new FetchSettings(Duration.ofSeconds(5), 1_000_000, true),
            new HostLimits(8, Duration.ZERO, InstantSource.system()),
            clock,
            "test");
    var settings = new PollSettings(Duration.ofMinutes(1), Duration.ofMinutes(1));
    topics = new TopicsInForce(db, stores.topics());
    var extractor = new ArticleExtractor();
    var pipeline =
        new ArticlePipeline(db, stores, topics, new ClaimExtractor(), new AlertRouter(), clock);
    backfill = new Backfill(db, stores, topics, pipeline);
    withdraw = new WithdrawClaims(db, stores, topics, pipeline, clock);
    pollFeeds =
        new PollFeeds(
            db,
            stores,
            fetcher,
            settings,
            new PollSchedule(settings, clock, new Random(1)),
            extractor,
            pipeline,
            Runnable::run,
            clock);
    deliverDue =
        new DeliverDue(
            db,
            stores.outbox(),
            Map.of(CHAT.platform(), this::take),
            new RetryPolicy(new Random(1)),
            Runnable::run,
            clock);
  }

  private SendResult take(OutboxMessage message) {
    if (!answers.isEmpty()) {
      return answers.remove(0);
    }
    sent.add(message.body());
    String to = message.repliesTo();
    repliesTo.add(to == null ? 0 : Integer.parseInt(to.substring(1)));
    return new SendResult.Sent("m" + sent.size());
  }

  /** Follows these feeds and the flood topic, with the chat subscribed. */
  Rig following(NewsServer... servers) {
    db.change(tx -> {
      stores.topics().sync(tx, List.of(FLOOD), now);
      var feeds = new ArrayList<FeedAddress>();
      for (NewsServer server : servers) {
        feeds.add(new FeedAddress(server.feed(), "Outlet " + (feeds.size() + 1)));
      }
      stores.feeds().sync(tx, feeds, now);
      stores.subscriptions().meet(tx, CHAT, "test", now);
      stores.subscriptions().subscribe(tx, CHAT, FLOOD.id(), now);
    });
    backfill.run();
    return this;
  }

  /** Lets time pass until every feed is due, polls, and delivers. */
  void poll() {
    now = now.plus(Duration.ofMinutes(10));
    pollFeeds.run();
    deliver();
  }

  void deliver() {
    for (int i = 0; i < 10; i++) { // one message a chat at a time
      deliverDue.run();
    }
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  /** The messages' words. */
  List<String> texts() {
    return sent.stream().map(Rig::words).toList();
  }

  static String words(RichText text) {
    return text.blocks().stream()
        .map(block ->
            switch (block) {
              case Heading heading -> heading.text();
              case Paragraph paragraph -> words(paragraph.parts());
              case Quote quote -> words(quote.parts());
              case Bullets bullets ->
                  bullets.items().stream().map(Rig::words).collect(Collectors.joining("\n"));
              case RichText.Table table -> table.rows().toString();
              case RichText.Code code -> code.text();
            })
        .collect(Collectors.joining("\n"));
  }

  private static String words(List<RichText.Inline> parts) {
    return parts.stream()
        .map(part ->
            switch (part) {
              case Text t -> t.text();
              case Link l -> l.text();
            })
        .collect(Collectors.joining());
  }

  List<Posting> postings(String topic) {
    return db.read(tx -> stores.claims().postings(tx, topic));
  }

  List<StoredArticle> latest(String topic) {
    return db.read(tx -> stores.articles().latest(tx, topic, 10));
  }

  @Nullable String lastError(NewsServer server) {
    return db.read(stores.feeds()::all).stream()
        .filter(f -> f.url().equals(server.feed()))
        .findFirst()
        .orElseThrow()
        .lastError();
  }

  @Override
  public void close() {
    fetcher.close();
    topics.close();
    db.close();
  }
}
