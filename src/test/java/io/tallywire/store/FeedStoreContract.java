package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class FeedStoreContract extends StoreContract {
  private static final FeedAddress HERALD = new FeedAddress("http://herald.test/rss", "Herald");
  private static final FeedAddress COURIER = new FeedAddress("http://courier.test/rss", "Courier");
  private static final Duration INTERVAL = Duration.ofMinutes(2);

  private final FeedStore feeds = new FeedStore();

  @Test
  void a_new_feed_is_due_at_once_and_for_one_caller_alone() {
    follow(HERALD);

    assertThat(lease()).extracting(FollowedFeed::url).containsExactly(HERALD.url());
    assertThat(lease()).isEmpty();
  }

  @Test
  void a_lease_that_ran_out_is_taken_over_and_the_late_poller_changes_nothing() {
    follow(HERALD);
    FollowedFeed late = lease().getFirst();
    FollowedFeed taken =
        db.write(tx -> feeds.lease(tx, LATER, LATER.plusSeconds(60), 10)).getFirst();

    var failed = Poll.failed(LATER, LATER.plus(INTERVAL), INTERVAL, 1, "timeout");
    assertThat(db.<Boolean>write(tx -> feeds.record(tx, late, failed))).isFalse();
    assertThat(all().getFirst().lastError()).isNull();

    assertThat(db.<Boolean>write(tx -> feeds.record(tx, taken, failed))).isTrue();
    assertThat(all().getFirst().lastError()).isEqualTo("timeout");
  }

  @Test
  void a_success_is_remembered_with_the_servers_marks_and_a_failure_leaves_them() {
    follow(HERALD);
    var good = Poll.succeeded(NOON, NOON.plus(INTERVAL), INTERVAL, "\"v1\"", "Sun, 01 Mar 2026");
    record(lease().getFirst(), good);
    FollowedFeed after = all().getFirst();
    assertThat(after.firstPollDone()).isTrue();
    assertThat(after.etag()).isEqualTo("\"v1\"");
    assertThat(after.lastModified()).isEqualTo("Sun, 01 Mar 2026");
    assertThat(after.interval()).isEqualTo(INTERVAL);
    assertThat(after.lastSuccess()).isEqualTo(NOON);

    FollowedFeed again =
        db.write(tx -> feeds.lease(tx, LATER, LATER.plusSeconds(60), 10)).getFirst();
    record(again, Poll.failed(LATER, LATER.plus(INTERVAL), INTERVAL, 3, "HTTP 502"));
    FollowedFeed failed = all().getFirst();
    assertThat(failed.etag()).isEqualTo("\"v1\"");
    assertThat(failed.failures()).isEqualTo(3);
    assertThat(failed.lastSuccess()).isEqualTo(NOON);
    assertThat(failed.lastPoll()).isEqualTo(LATER);
    assertThat(failed.dueAt()).isEqualTo(LATER.plus(INTERVAL));
  }

  @Test
  void the_longest_due_feeds_come_first_where_not_all_fit() {
    follow(HERALD, COURIER);
    List<FollowedFeed> both = lease();
    record(both.get(0), Poll.succeeded(NOON, NOON.plusSeconds(90), INTERVAL, null, null));
    record(both.get(1), Poll.succeeded(NOON, NOON.plusSeconds(30), INTERVAL, null, null));

    List<FollowedFeed> one = db.write(tx -> feeds.lease(tx, LATER, LATER.plusSeconds(60), 1));
    assertThat(one).extracting(FollowedFeed::url).containsExactly(COURIER.url());
  }

  @Test
  void a_feed_that_is_configured_no_more_is_polled_no_more_and_starts_anew_when_it_returns() {
    follow(HERALD, COURIER);
    for (FollowedFeed feed : lease()) {
      record(feed, Poll.succeeded(NOON, NOON.plus(INTERVAL), INTERVAL, null, null));
    }

    db.change(tx -> feeds.sync(tx, List.of(COURIER), LATER));
    assertThat(all()).extracting(FollowedFeed::url).containsExactly(COURIER.url());

    db.change(tx -> feeds.sync(tx, List.of(COURIER, HERALD), LATER));
    assertThat(all()).extracting(FollowedFeed::firstPollDone).containsExactly(false, true);
  }

  @Test
  void a_renamed_outlet_keeps_its_feed() {
    follow(HERALD);
    db.change(tx -> feeds.sync(tx, List.of(new FeedAddress(HERALD.url(), "The Herald")), LATER));

    assertThat(all()).extracting(FollowedFeed::outlet).containsExactly("The Herald");
  }

  @Test
  void an_entry_is_news_until_it_is_marked_and_again_when_its_outlet_edits_it() {
    follow(HERALD);
    long id = all().getFirst().id();
    var endless = new EntryPrint("x".repeat(5_000), "1");
    db.change(tx -> feeds.markSeen(tx, id, new EntryPrint("b", "1"), NOON));
    db.change(tx -> feeds.markSeen(tx, id, new EntryPrint("b", "1"), NOON));
    db.change(tx -> feeds.markSeen(tx, id, endless, NOON));

    assertThat(
            news(id, new EntryPrint("a", "1"), new EntryPrint("b", "1"), new EntryPrint("b", "2")))
        .containsExactly(
            Map.entry(new EntryPrint("a", "1"), false), Map.entry(new EntryPrint("b", "2"), true));
    assertThat(news(id, endless, new EntryPrint("x".repeat(5_000) + "y", "1"))).hasSize(1);
    db.change(tx -> feeds.markSeen(tx, id, new EntryPrint("b", "2"), NOON));
    assertThat(news(id, new EntryPrint("b", "2"))).isEmpty();
  }

  @Test
  void a_mark_goes_with_the_transaction_that_made_it() {
    follow(HERALD);
    long id = all().getFirst().id();
    var entry = new EntryPrint("a", "1");
    try {
      db.change(tx -> {
        feeds.markSeen(tx, id, entry, NOON);
        throw new IllegalStateException("the article failed");
      });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("the article failed");
    }

    assertThat(news(id, entry)).containsExactly(Map.entry(entry, false));
  }

  @Test
  void thousands_of_entries_are_asked_for_at_once() {
    follow(HERALD);
    long id = all().getFirst().id();
    List<EntryPrint> entries =
        IntStream.range(0, 2_000).mapToObj(i -> new EntryPrint(Integer.toString(i), "1")).toList();
    db.change(tx -> entries.subList(0, 1_999).forEach(e -> feeds.markSeen(tx, id, e, NOON)));

    assertThat(news(id, entries.toArray(EntryPrint[]::new)))
        .containsExactly(Map.entry(entries.get(1_999), false));
  }

  @Test
  void what_a_killed_program_had_leased_is_due_again_and_what_was_put_off_is_not() {
    follow(HERALD, COURIER);
    List<FollowedFeed> leased = lease();
    record(leased.get(0), Poll.failed(NOON, NOON.plusSeconds(9_000), INTERVAL, 1, "busy"));

    db.change(tx -> feeds.releaseLeases(tx, NOON));

    assertThat(lease()).extracting(FollowedFeed::url).containsExactly(leased.get(1).url());
  }

  private void follow(FeedAddress... addresses) {
    db.change(tx -> feeds.sync(tx, List.of(addresses), NOON));
  }

  private List<FollowedFeed> lease() {
    return db.write(tx -> feeds.lease(tx, NOON, NOON.plusSeconds(60), 10));
  }

  private List<FollowedFeed> all() {
    return db.read(feeds::all);
  }

  private void record(FollowedFeed feed, Poll poll) {
    assertThat(db.<Boolean>write(tx -> feeds.record(tx, feed, poll))).isTrue();
  }

  private List<Map.Entry<EntryPrint, Boolean>> news(long feed, EntryPrint... entries) {
    return List.copyOf(db.read(tx -> feeds.news(tx, feed, List.of(entries))).entrySet());
  }
}
