package io.tallywire.pipeline;

import io.tallywire.extract.Article;
import io.tallywire.extract.ArticleExtractor;
import io.tallywire.extract.Page;
import io.tallywire.feed.Entry;
import io.tallywire.feed.EntryKey;
import io.tallywire.feed.Feed;
import io.tallywire.feed.FeedParser;
import io.tallywire.feed.FeedReading;
import io.tallywire.feed.PageAddress;
import io.tallywire.fetch.FetchRequest;
import io.tallywire.fetch.FetchResult;
import io.tallywire.fetch.Fetcher;
import io.tallywire.fetch.NextPoll;
import io.tallywire.fetch.PollRhythm;
import io.tallywire.fetch.PollSchedule;
import io.tallywire.fetch.PollSettings;
import io.tallywire.pipeline.ArticlePipeline.Telling;
import io.tallywire.store.Database;
import io.tallywire.store.EntryPrint;
import io.tallywire.store.FollowedFeed;
import io.tallywire.store.Poll;
import io.tallywire.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the feeds that are due: leases them, fetches each, reads its entries and hands what is new
 * or changed to the {@link ArticlePipeline}. One feed's trouble does not hold up another. The first
 * poll of a feed tells nobody, but its articles enter the ledgers.
 *
 * <p>Thread-safe.
 */
public final class PollFeeds {
  private static final Logger log = LoggerFactory.getLogger(PollFeeds.class);

  /** Longer than a poll with all its pages takes; a node that dies is relieved after it. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int AT_ONCE = 64;

  private final Database db;
  private final Stores stores;
  private final Fetcher fetcher;
  private final PollSettings settings;
  private final PollSchedule schedule;
  private final PageReader pages;
  private final ArticleExtractor extractor;
  private final ArticlePipeline pipeline;
  private final Executor workers;
  private final InstantSource clock;
  private final FeedParser parser = new FeedParser();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Stumbles stumbles = new Stumbles();

  /**
   * @param workers where feeds are polled: threads that may block
   */
  public PollFeeds(
      Database db,
      Stores stores,
      Fetcher fetcher,
      PollSettings settings,
      PollSchedule schedule,
      ArticleExtractor extractor,
      ArticlePipeline pipeline,
      Executor workers,
      InstantSource clock) {
    this.db = db;
    this.stores = stores;
    this.fetcher = fetcher;
    this.settings = settings;
    this.schedule = schedule;
    this.pages = new PageReader(fetcher, extractor);
    this.extractor = extractor;
    this.pipeline = pipeline;
    this.workers = workers;
    this.clock = clock;
  }

  /** Leases the feeds that are due and hands them to the workers; does not wait for them. */
  public void run() {
    int places = free.availablePermits();
    if (places == 0) {
      return;
    }
    Instant now = clock.instant();
    List<FollowedFeed> due = db.write(tx -> stores.feeds().lease(tx, now, now.plus(LEASE), places));
    for (FollowedFeed feed : due) {
      free.acquireUninterruptibly();
      workers.execute(() -> {
        try {
          poll(feed);
        } finally {
          free.release();
        }
      });
    }
  }

  private void poll(FollowedFeed feed) {
    try {
      FetchResult result =
          fetcher.fetch(new FetchRequest(feed.url(), feed.etag(), feed.lastModified()));
      record(feed, take(feed, result));
    } catch (InterruptedException e) {
      Thread.currentThread()
          .interrupt(); // stopping: the lease runs out and the feed is polled again
    } catch (RuntimeException e) {
      log.atError().setCause(e).addKeyValue("feed", feed.url()).log("poll failed");
      NextPoll next = schedule.afterFailure(rhythm(feed));
      record(feed, failed(next, "an error of the program: " + e.getClass().getSimpleName()));
    }
  }

  /** What is written down after an answer, once all that was new in it has been taken in. */
  private Poll take(FollowedFeed feed, FetchResult result) throws InterruptedException {
    return switch (result) {
      case FetchResult.Fetched fetched -> takeFetched(feed, fetched);
      case FetchResult.NotModified same ->
          succeeded(schedule.next(same, rhythm(feed), 0), feed.etag(), feed.lastModified());
      case FetchResult.TooManyRequests busy ->
          failed(next(busy, feed), "the server is busy (%d)".formatted(busy.status()));
      case FetchResult.Gone gone -> failed(next(gone, feed), "the feed is gone (410)");
      case FetchResult.Refused refused ->
          failed(next(refused, feed), "the server answered %d".formatted(refused.status()));
      case FetchResult.TooLarge large ->
          failed(next(large, feed), "longer than %d bytes".formatted(large.maxBytes()));
      case FetchResult.Unreachable away -> failed(next(away, feed), away.reason());
      case FetchResult.Forbidden forbidden -> failed(next(forbidden, feed), forbidden.reason());
    };
  }

  private Poll takeFetched(FollowedFeed feed, FetchResult.Fetched fetched)
      throws InterruptedException {
    return switch (parser.parse(fetched.body(), fetched.contentType(), fetched.finalUrl())) {
      case FeedReading.NotAFeed not ->
          failed(schedule.afterFailure(rhythm(feed)), "not a feed: " + not.reason());
      case FeedReading.Read read -> {
        Taken taken = takeEntries(feed, read.feed());
        NextPoll next = schedule.next(fetched, rhythm(feed), taken.fresh);
        // With entries left over the document must come again, so what marks it as known is not
        // kept.
        yield taken.leftOver > 0
            ? succeeded(next, null, null)
            : succeeded(next, fetched.etag(), fetched.lastModified());
      }
    };
  }

  private record Taken(int fresh, int leftOver) {}

  private record Item(Entry entry, EntryPrint print, boolean known) {}

  /** Takes in what is new or changed, oldest first. */
  private Taken takeEntries(FollowedFeed feed, Feed document) throws InterruptedException {
    List<Item> items = news(feed, document);
    int leftOver = 0;
    for (Item item : items) {
      try {
        takeEntry(feed, item);
      } catch (RuntimeException e) { // one bad article must not stop its feed
        boolean again = stumbles.mayTryAgain(feed.id(), item.print().key());
        log.atError()
            .setCause(e)
            .addKeyValue("url", item.entry().link())
            .addKeyValue("again", again)
            .log("article failed");
        if (again) {
          leftOver++;
        } else {
          markSeen(feed, item);
        }
      }
    }
    return new Taken(items.size(), leftOver);
  }

  private List<Item> news(FollowedFeed feed, Feed document) {
    List<EntryKey> keys = EntryKey.of(document);
    Map<String, Entry> byKey = new HashMap<>();
    var prints = new ArrayList<EntryPrint>();
    for (int i = 0; i < keys.size(); i++) {
      Entry entry = document.entries().get(i);
      if (byKey.putIfAbsent(keys.get(i).value(), entry) == null) {
        prints.add(new EntryPrint(keys.get(i).value(), print(entry)));
      }
    }
    Map<EntryPrint, Boolean> news = db.read(tx -> stores.feeds().news(tx, feed.id(), prints));
    return news.entrySet().stream()
        .map(n ->
            new Item(Objects.requireNonNull(byKey.get(n.getKey().key())), n.getKey(), n.getValue()))
        .sorted(Comparator.comparing(item -> time(item.entry())))
        .toList();
  }

  private void takeEntry(FollowedFeed feed, Item item) throws InterruptedException {
    Instant now = clock.instant();
    Entry entry = item.entry();
    Page page = pages.read(entry.link());
    Article article = extractor.article(entry, feed.outlet(), page, now);
    String urlKey = urlKey(article, item.print());
    Telling telling = feed.firstPollDone() ? Telling.ALOUD : Telling.SILENT;
    ArticlePipeline.AlongWith seen =
        tx -> stores.feeds().markSeen(tx, feed.id(), item.print(), now);
    if (item.known()) {
      pipeline.changed(article, urlKey, feed.id(), telling, seen);
    } else {
      pipeline.accept(article, urlKey, feed.id(), telling, seen);
    }
  }

  private void markSeen(FollowedFeed feed, Item item) {
    db.change(tx -> stores.feeds().markSeen(tx, feed.id(), item.print(), clock.instant()));
  }

  private static String urlKey(Article article, EntryPrint print) {
    return article.url().isBlank() ? print.key() : PageAddress.sameAs(article.url(), false);
  }

  /**
   * Changes when the outlet edits the entry; dates count, since many outlets bump them with an
   * edit.
   */
  private static String print(Entry entry) {
    return Integer.toHexString(
        Objects.hash(entry.title(), entry.updated(), entry.summary(), entry.text()));
  }

  private static Instant time(Entry entry) {
    var told = entry.updated() == null ? entry.published() : entry.updated();
    return told == null ? Instant.MAX : told.toInstant();
  }

  private NextPoll next(FetchResult result, FollowedFeed feed) {
    return schedule.next(result, rhythm(feed), 0);
  }

  private PollRhythm rhythm(FollowedFeed feed) {
    return feed.interval() == null
        ? PollRhythm.initial(settings)
        : new PollRhythm(feed.interval(), feed.failures());
  }

  private Poll succeeded(NextPoll next, @Nullable String etag, @Nullable String lastModified) {
    return Poll.succeeded(clock.instant(), next.at(), next.rhythm().interval(), etag, lastModified);
  }

  private Poll failed(NextPoll next, String reason) {
    return Poll.failed(
        clock.instant(), next.at(), next.rhythm().interval(), next.rhythm().failures(), reason);
  }

  private void record(FollowedFeed feed, Poll poll) {
    boolean recorded = db.write(tx -> stores.feeds().record(tx, feed, poll));
    var line = poll.error() == null ? log.atDebug() : log.atWarn();
    line.addKeyValue("outlet", feed.outlet())
        .addKeyValue("next", poll.next())
        .addKeyValue("problem", poll.error())
        .addKeyValue("recorded", recorded)
        .log("feed polled");
  }
}
