package io.tallywire.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The feeds that are polled, when each is due, and which of their entries were seen. */
public final class FeedStore {
  /** A feed that comes back starts anew: what it published meanwhile is no news. */
  private static final String ADD =
      """
      insert into feed (url, outlet, active, due_at, attempts, failures, first_poll_done, created_at)
      values (:url, :outlet, 1, :now, 0, 0, 0, :now)
      on conflict (url) do update set
        outlet = excluded.outlet,
        first_poll_done = case when feed.active = 1 then feed.first_poll_done else 0 end,
        due_at = case when feed.active = 1 then feed.due_at else excluded.due_at end,
        failures = case when feed.active = 1 then feed.failures else 0 end,
        active = 1
      """;

  private static final String RETIRE =
      """
      update feed set active = 0 where id = :id
      """;

  private static final String ACTIVE =
      """
      select id, url, outlet, etag, last_modified, due_at, attempts, failures, interval_ms,
        first_poll_done, last_poll_at, last_success_at, last_error
      from feed where active = 1 order by id
      """;

  private static final String LEASE =
      """
      with due as materialized (
        select f.id from feed f
        where f.active = 1 and f.due_at <= :now
        order by f.due_at, f.id limit :limit <lock>)
      update feed set due_at = :until, attempts = attempts + 1, leased = 1
      where id in (select id from due)
      returning id, url, outlet, etag, last_modified, due_at, attempts, failures, interval_ms,
        first_poll_done, last_poll_at, last_success_at, last_error
      """;

  private static final String RECORD =
      """
      update feed set
        due_at = :next, leased = 0, interval_ms = :interval, failures = :failures, last_error = :error,
        last_poll_at = :at,
        last_success_at = case when :failed = 1 then last_success_at else :at end,
        first_poll_done = case when :failed = 1 then first_poll_done else 1 end,
        etag = case when :failed = 1 then etag else :etag end,
        last_modified = case when :failed = 1 then last_modified else :last_modified end
      where id = :id and attempts = :attempts
      """;

  private static final String RELEASE =
      """
      update feed set due_at = :now, leased = 0 where leased = 1
      """;

  private static final String SEEN =
      """
      select entry_key, print from feed_entry where feed_id = :feed and entry_key in (<keys>)
      """;

  private static final String MARK =
      """
      insert into feed_entry (feed_id, entry_key, print, seen_at)
      values (:feed, :key, :print, :now)
      on conflict (feed_id, entry_key) do update set print = excluded.print
      """;

  private static final int KEYS_AT_ONCE = 500;

  private static final RowMapper<FollowedFeed> FEED =
      (row, context) ->
          new FollowedFeed(
              row.getLong("id"),
              row.getString("url"),
              row.getString("outlet"),
              row.getString("etag"),
              row.getString("last_modified"),
              Columns.instant(row, "due_at"),
              row.getInt("attempts"),
              row.getInt("failures"),
              duration(Columns.longOrNull(row, "interval_ms")),
              Columns.yes(row, "first_poll_done"),
              Columns.instantOrNull(row, "last_poll_at"),
              Columns.instantOrNull(row, "last_success_at"),
              row.getString("last_error"));

  /** Follows exactly these feeds from now on; what is known of the others is kept. */
  public void sync(Tx tx, Collection<FeedAddress> configured, Instant now) {
    var urls = new HashSet<String>();
    for (FeedAddress address : configured) {
      urls.add(address.url());
      tx.handle
          .createUpdate(ADD)
          .bind("url", address.url())
          .bind("outlet", address.outlet())
          .bind("now", now.toEpochMilli())
          .execute();
    }
    for (FollowedFeed feed : all(tx)) {
      if (!urls.contains(feed.url())) {
        tx.handle.createUpdate(RETIRE).bind("id", feed.id()).execute();
      }
    }
  }

  /** The feeds that are followed, in the order in which they were added. */
  public List<FollowedFeed> all(Tx tx) {
    return tx.handle.createQuery(ACTIVE).map(FEED).list();
  }

  /**
   * Feeds that are due, the longest due first, for this caller alone: to others they are not due
   * before {@code until}.
   */
  public List<FollowedFeed> lease(Tx tx, Instant now, Instant until, int limit) {
    // RETURNING keeps no order; the due time it gives is the new one, the same for all.
    return tx
        .handle
        .createQuery(LEASE)
        .define("lock", tx.dialect.skipLocked())
        .bind("now", now.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .bind("limit", limit)
        .map(FEED)
        .list()
        .stream()
        .sorted(Comparator.comparingLong(FollowedFeed::id))
        .toList();
  }

  /**
   * Writes down how a poll went.
   *
   * @return whether it was written: not if the lease had run out and another took the feed
   */
  public boolean record(Tx tx, FollowedFeed leased, Poll poll) {
    return tx.handle
            .createUpdate(RECORD)
            .bind("id", leased.id())
            .bind("attempts", leased.attempts())
            .bind("at", poll.at().toEpochMilli())
            .bind("next", poll.next().toEpochMilli())
            .bind("interval", poll.interval().toMillis())
            .bind("failures", poll.failures())
            .bind("failed", poll.error() == null ? 0 : 1)
            .bind("error", poll.error())
            .bind("etag", poll.etag())
            .bind("last_modified", poll.lastModified())
            .execute()
        == 1;
  }

  /**
   * Makes due what was leased and not recorded: for the start of a program that has the database to
   * itself, so that what a killed one left is taken up at once.
   */
  public void releaseLeases(Tx tx, Instant now) {
    tx.handle.createUpdate(RELEASE).bind("now", now.toEpochMilli()).execute();
  }

  /**
   * Those of {@code entries} that are not known as they are, in the order given: {@code false} for
   * one that was never seen, {@code true} for one that was seen with another print.
   */
  public Map<EntryPrint, Boolean> news(Tx tx, long feed, Collection<EntryPrint> entries) {
    Map<String, String> seen = new HashMap<>();
    var fits = entries.stream().map(e -> Keys.fit(e.key())).distinct().toList();
    for (int from = 0; from < fits.size(); from += KEYS_AT_ONCE) {
      List<String> some = fits.subList(from, Math.min(fits.size(), from + KEYS_AT_ONCE));
      tx.handle
          .createQuery(SEEN)
          .bind("feed", feed)
          .bindList("keys", some)
          .map((row, context) -> new EntryPrint(row.getString("entry_key"), row.getString("print")))
          .forEach(e -> seen.put(e.key(), e.print()));
    }
    var news = new LinkedHashMap<EntryPrint, Boolean>();
    for (EntryPrint entry : entries) {
      String print = seen.get(Keys.fit(entry.key()));
      if (!entry.print().equals(print)) {
        news.put(entry, print != null);
      }
    }
    return news;
  }

  /**
   * Remembers an entry. Marked in the article's own transaction, it is neither lost nor read twice.
   */
  public void markSeen(Tx tx, long feed, EntryPrint entry, Instant now) {
    tx.handle
        .createUpdate(MARK)
        .bind("feed", feed)
        .bind("key", Keys.fit(entry.key()))
        .bind("print", entry.print())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  private static @Nullable Duration duration(@Nullable Long millis) {
    return millis == null ? null : Duration.ofMillis(millis);
  }
}
