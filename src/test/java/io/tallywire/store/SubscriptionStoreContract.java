package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.alert.Subscription;
import io.tallywire.alert.Threshold;
import io.tallywire.outbox.Draft;
import io.tallywire.outbox.OutboxMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SubscriptionStoreContract extends StoreContract {
  private static final ChatRef ANNA = new ChatRef("telegram", "1001");
  private static final ChatRef GROUP = new ChatRef("telegram", "-5");
  private static final ChatRef SUPERGROUP = new ChatRef("telegram", "-1005");

  private final SubscriptionStore chats = new SubscriptionStore();
  private final TopicStore topics = new TopicStore();
  private final OutboxStore outbox = new OutboxStore();

  @BeforeEach
  void follow() {
    Topics.follow(db, NOON, "ferry", "storm");
  }

  @Test
  void a_chat_that_is_met_is_active_and_keeps_its_state_when_met_again() {
    meet(ANNA, "Anna");
    assertThat(find(ANNA)).isEqualTo(new Chat(ANNA, "Anna", ChatState.ACTIVE, null, NOON));

    assertThat(db.<Boolean>write(tx -> chats.pause(tx, ANNA, "no rights", LATER))).isTrue();
    meet(ANNA, "Anna B.");
    assertThat(find(ANNA))
        .isEqualTo(new Chat(ANNA, "Anna B.", ChatState.PAUSED, "no rights", LATER));
    assertThat(db.read(chats::chats)).extracting(Chat::ref).containsExactly(ANNA);
  }

  @Test
  void a_state_is_entered_once() {
    meet(ANNA, "Anna");
    assertThat(db.<Boolean>write(tx -> chats.activate(tx, ANNA, LATER))).isFalse();
    assertThat(db.<Boolean>write(tx -> chats.deactivate(tx, ANNA, "blocked", LATER))).isTrue();
    assertThat(db.<Boolean>write(tx -> chats.deactivate(tx, ANNA, "again", LATER))).isFalse();
    assertThat(find(ANNA).reason()).isEqualTo("blocked");
    assertThat(db.<Boolean>write(tx -> chats.activate(tx, ANNA, LATER))).isTrue();
    assertThat(find(ANNA).reason()).isNull();
  }

  @Test
  void subscriptions_come_and_go() {
    meet(ANNA, "Anna");
    assertThat(subscribe(ANNA, "storm")).isTrue();
    assertThat(subscribe(ANNA, "storm")).isFalse();
    assertThat(subscribe(ANNA, "ferry")).isTrue();
    assertThat(topicsOf(ANNA)).containsExactlyInAnyOrder("storm", "ferry");

    assertThat(db.<Boolean>write(tx -> chats.unsubscribe(tx, ANNA, "storm"))).isTrue();
    assertThat(db.<Boolean>write(tx -> chats.unsubscribe(tx, ANNA, "storm"))).isFalse();
    assertThat(topicsOf(ANNA)).containsExactly("ferry");
    assertThat(db.<Integer>write(tx -> chats.unsubscribeAll(tx, ANNA))).isEqualTo(1);
    assertThat(topicsOf(ANNA)).isEmpty();
  }

  @Test
  void a_chat_that_was_never_met_subscribes_to_nothing() {
    assertThat(subscribe(ANNA, "storm")).isFalse();
  }

  @Test
  void only_active_chats_hear_of_topics_in_force() {
    meet(ANNA, "Anna");
    meet(GROUP, "Group");
    subscribe(ANNA, "storm");
    subscribe(GROUP, "storm");
    subscribe(GROUP, "ferry");
    db.change(tx -> chats.deactivate(tx, ANNA, "blocked", NOON));
    Topics.follow(db, NOON, "storm");

    List<Subscription> subscribers = db.read(tx -> chats.subscribers(tx, "storm"));
    assertThat(subscribers).containsExactly(new Subscription(GROUP, "storm"));
    assertThat(db.read(chats::all)).containsExactly(new Subscription(GROUP, "storm"));
    assertThat(topicsOf(GROUP)).containsExactly("storm");
    assertThat(topicsOf(ANNA)).containsExactly("storm");
  }

  @Test
  void a_threshold_is_kept_with_its_subscription_also_under_a_new_id() {
    meet(GROUP, "Group");
    meet(SUPERGROUP, "Group");
    subscribe(GROUP, "storm");
    db.change(tx -> chats.setThreshold(tx, GROUP, "storm", Threshold.of(50)));
    subscribe(GROUP, "storm");

    var own = new Subscription(GROUP, "storm", Threshold.of(50));
    assertThat(db.<List<Subscription>>read(tx -> chats.subscribers(tx, "storm")))
        .containsExactly(own);
    assertThat(db.<List<Subscription>>read(tx -> chats.of(tx, GROUP))).containsExactly(own);
    db.change(tx -> chats.rename(tx, GROUP, "-1005", LATER));
    assertThat(db.read(chats::all))
        .containsExactly(new Subscription(SUPERGROUP, "storm", Threshold.of(50)));
    db.change(tx -> chats.setThreshold(tx, SUPERGROUP, "storm", Threshold.STANDARD));
    assertThat(db.read(chats::all)).containsExactly(new Subscription(SUPERGROUP, "storm"));
  }

  @Test
  void a_chat_with_a_new_id_keeps_all_it_had() {
    meet(GROUP, "Group");
    subscribe(GROUP, "storm");
    db.change(tx -> topics.addWatchlist(tx, Topics.of("w-1", "quake", GROUP), NOON));
    enqueue(GROUP, "one", "story:1");
    db.change(tx -> chats.rename(tx, GROUP, "-1005", LATER));

    assertThat(db.read(chats::chats)).extracting(Chat::ref).containsExactly(SUPERGROUP);
    assertThat(find(SUPERGROUP).isActive()).isTrue();
    assertThat(topicsOf(SUPERGROUP)).containsExactly("storm");
    assertThat(watchlists(SUPERGROUP)).containsExactly("w-1");
    assertThat(lease()).containsExactly(SUPERGROUP);
  }

  @Test
  void two_ids_of_one_chat_become_one_that_is_told_once() {
    meet(GROUP, "Group");
    meet(SUPERGROUP, "Group");
    subscribe(GROUP, "storm");
    subscribe(GROUP, "ferry");
    subscribe(SUPERGROUP, "storm");
    enqueue(GROUP, "one", "story:1");
    enqueue(SUPERGROUP, "one", "story:1");
    enqueue(GROUP, "two", "story:2");
    db.change(tx -> chats.rename(tx, GROUP, "-1005", LATER));

    assertThat(db.read(chats::chats)).extracting(Chat::ref).containsExactly(SUPERGROUP);
    assertThat(topicsOf(SUPERGROUP)).containsExactlyInAnyOrder("storm", "ferry");
    assertThat(db.read(outbox::counts).pending()).isEqualTo(2);
    assertThat(lease()).containsExactly(SUPERGROUP);
  }

  @Test
  void renaming_what_is_not_there_or_to_itself_does_nothing() {
    meet(ANNA, "Anna");
    db.change(tx -> chats.rename(tx, GROUP, "-1005", LATER));
    db.change(tx -> chats.rename(tx, ANNA, ANNA.id(), LATER));

    assertThat(db.read(chats::chats)).extracting(Chat::ref).containsExactly(ANNA);
  }

  @Test
  void a_chat_that_is_forgotten_leaves_nothing_behind() {
    meet(ANNA, "Anna");
    meet(GROUP, "Group");
    subscribe(ANNA, "storm");
    subscribe(GROUP, "storm");
    db.change(tx -> topics.addWatchlist(tx, Topics.of("w-1", "quake", ANNA), NOON));
    enqueue(ANNA, "one", "story:1");
    db.change(tx -> chats.forget(tx, ANNA));

    assertThat(db.read(chats::chats)).extracting(Chat::ref).containsExactly(GROUP);
    assertThat(db.read(chats::all)).containsExactly(new Subscription(GROUP, "storm"));
    assertThat(watchlists(ANNA)).isEmpty();
    assertThat(db.read(outbox::counts).pending()).isZero();
  }

  private void meet(ChatRef chat, String title) {
    db.change(tx -> chats.meet(tx, chat, title, NOON));
  }

  private boolean subscribe(ChatRef chat, String topic) {
    return db.write(tx -> chats.subscribe(tx, chat, topic, NOON));
  }

  private List<String> topicsOf(ChatRef chat) {
    return db.read(tx -> chats.of(tx, chat)).stream().map(Subscription::topic).toList();
  }

  private List<String> watchlists(ChatRef owner) {
    return db.read(tx -> topics.watchlists(tx, owner)).stream().map(TopicRow::id).toList();
  }

  private Chat find(ChatRef chat) {
    return db.read(tx -> chats.find(tx, chat)).orElseThrow();
  }

  private void enqueue(ChatRef chat, String text, String key) {
    db.change(tx -> outbox.enqueue(tx, Draft.plain(chat, RichText.plain(text), key, null), NOON));
  }

  private List<ChatRef> lease() {
    var refs = new ArrayList<ChatRef>();
    List<OutboxMessage> leased =
        db.write(tx -> outbox.lease(tx, Set.of("telegram"), LATER, LATER.plusSeconds(60), 10));
    leased.forEach(message -> refs.add(message.chat()));
    return refs;
  }
}
