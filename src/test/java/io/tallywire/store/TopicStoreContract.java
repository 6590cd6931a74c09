package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.alert.ChatRef;
import io.tallywire.ledger.Posting;
import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import io.tallywire.match.QueryException;
import io.tallywire.match.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class TopicStoreContract extends StoreContract {
  private static final ChatRef ANNA = new ChatRef("telegram", "1001");
  private static final ChatRef BEN = new ChatRef("telegram", "1002");

  private final TopicStore topics = new TopicStore();

  @Test
  void the_operators_topics_are_those_that_are_configured_now() {
    sync(Topics.of("storm", "storm"), Topics.of("flood", "flood"));
    sync(Topics.of("flood", "flood OR floods"));

    assertThat(ids()).containsExactly("flood");
    assertThat(find("flood").query()).isEqualTo("flood OR floods");
    assertThat(db.read(tx -> topics.find(tx, "storm")).isPresent()).isFalse();
  }

  @Test
  void a_topic_s_own_words_are_kept_and_replaced() {
    OwnWords words =
        new OwnWords(
            List.of(
                new OwnMeasure(
                    "vaccinated",
                    OwnMeasure.Counts.PEOPLE,
                    List.of("vaccinated"),
                    List.of("vaccinated", "vaccinating"),
                    List.of("jabs"),
                    List.of("number of jabs"))),
            List.of(new OwnPopulation("norland soldiers", List.of("arvik's men"))));
    Topic plain = Topics.of("storms", "storm");
    db.change(tx -> topics.sync(tx, List.of(plain.with(words)), NOON));

    assertThat((Object) db.read(tx -> topics.words(tx, "storms"))).isEqualTo(words);
    assertThat(db.read(tx -> topics.all(tx)).getFirst().words()).isEqualTo(words);

    db.change(tx -> topics.sync(tx, List.of(plain), NOON));

    assertThat((Object) db.read(tx -> topics.words(tx, "storms"))).isEqualTo(OwnWords.NONE);
    assertThat((Object) db.read(tx -> topics.words(tx, "nowhere"))).isEqualTo(OwnWords.NONE);
  }

  @Test
  void a_topic_comes_back_as_it_was() throws QueryException {
    Topic topic = Topics.of("storm", "\"high wind\"~3 OR storm*");
    sync(topic);

    assertThat(find("storm").topic()).isEqualTo(topic);
  }

  @Test
  void a_query_that_can_be_read_no_more_spoils_nothing_else() {
    sync(Topics.of("storm", "storm"), Topics.of("flood", "flood"));
    db.change(tx -> tx.handle.execute("update topic set query = '((' where id = 'storm'"));

    assertThat(ids()).containsExactly("flood", "storm");
    assertThat(find("storm").query()).isEqualTo("((");
    assertThatThrownBy(() -> find("storm").topic()).isInstanceOf(QueryException.class);
  }

  @Test
  void a_new_topic_is_held_against_the_stored_articles_until_all_were() {
    sync(Topics.of("storm", "storm"));
    assertThat(toBackfill()).containsExactly("storm");
    assertThat(find("storm").backfillAfter()).isZero();

    db.change(tx -> topics.backfilledTo(tx, "storm", 40));
    assertThat(find("storm").backfillAfter()).isEqualTo(40);
    sync(Topics.of("storm", "storm"));
    assertThat(find("storm").backfillAfter()).isEqualTo(40);

    db.change(tx -> topics.backfilled(tx, "storm"));
    assertThat(toBackfill()).isEmpty();
    sync(Topics.of("storm", "storm"));
    assertThat(toBackfill()).isEmpty();
  }

  @Test
  void a_topic_that_asks_something_else_or_comes_back_is_held_against_them_again() {
    sync(Topics.of("storm", "storm"), Topics.of("flood", "flood"));
    db.change(tx -> topics.backfilled(tx, "storm"));
    db.change(tx -> topics.backfilled(tx, "flood"));

    sync(Topics.of("storm", "storm OR gale"));
    assertThat(toBackfill()).containsExactly("storm");
    sync(Topics.of("storm", "storm OR gale"), Topics.of("flood", "flood"));
    assertThat(toBackfill()).containsExactly("flood", "storm");
  }

  @Test
  void a_chat_has_watchlists_of_its_own_that_configuration_leaves_alone() {
    sync(Topics.of("storm", "storm"));
    assertThat(add(Topics.of("w-2", "quake", ANNA))).isTrue();
    assertThat(add(Topics.of("w-1", "quake", ANNA))).isTrue();
    assertThat(add(Topics.of("w-3", "quake", BEN))).isTrue();
    sync(Topics.of("storm", "storm"));

    assertThat(watchlists(ANNA)).containsExactly("w-1", "w-2");
    assertThat(watchlists(BEN)).containsExactly("w-3");
    assertThat(find("w-1").isWatchlist()).isTrue();
    assertThat(find("w-1").owner()).isEqualTo("telegram:1001");
    assertThat(ids()).containsExactly("storm", "w-1", "w-2", "w-3");
  }

  @Test
  void an_id_is_given_once() {
    sync(Topics.of("storm", "storm"));
    assertThat(add(Topics.of("storm", "quake", ANNA))).isFalse();
    assertThat(add(Topics.of("w-1", "quake", ANNA))).isTrue();

    assertThatThrownBy(() -> sync(Topics.of("w-1", "flood")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("'w-1' is taken by a watchlist");
    assertThat(find("w-1").query()).isEqualTo("quake");
  }

  @Test
  void a_watchlist_is_removed_by_its_owner_only_with_all_that_hangs_on_it() {
    add(Topics.of("w-1", "quake", ANNA));
    long article = Articles.add(db, "http://herald.test/1", NOON);
    var chats = new SubscriptionStore();
    db.change(tx -> {
      chats.meet(tx, ANNA, "Anna", NOON);
      chats.subscribe(tx, ANNA, "w-1", NOON);
      new ArticleStore().match(tx, article, "w-1", NOON);
      new ClaimStore().add(tx, "w-1", article, List.of(Claims.killed(12)), NOON);
    });

    assertThat(db.<Boolean>write(tx -> topics.removeWatchlist(tx, "w-1", BEN))).isFalse();
    assertThat(watchlists(ANNA)).containsExactly("w-1");
    assertThat(db.<Boolean>write(tx -> topics.removeWatchlist(tx, "w-1", ANNA))).isTrue();
    assertThat(watchlists(ANNA)).isEmpty();
    assertThat(db.<Integer>read(tx -> chats.of(tx, ANNA).size())).isZero();
    assertThat(db.<List<Posting>>read(tx -> new ClaimStore().postings(tx, "w-1"))).isEmpty();
  }

  private void sync(Topic... configured) {
    db.change(tx -> topics.sync(tx, List.of(configured), NOON));
  }

  private boolean add(Topic watchlist) {
    return db.write(tx -> topics.addWatchlist(tx, watchlist, NOON));
  }

  private TopicRow find(String id) {
    return db.read(tx -> topics.find(tx, id)).orElseThrow();
  }

  private List<String> ids() {
    return ids(db.read(topics::all));
  }

  private List<String> toBackfill() {
    return ids(db.read(topics::toBackfill));
  }

  private List<String> watchlists(ChatRef owner) {
    return ids(db.read(tx -> topics.watchlists(tx, owner)));
  }

  private static List<String> ids(List<TopicRow> rows) {
    return rows.stream().map(TopicRow::id).toList();
  }
}
