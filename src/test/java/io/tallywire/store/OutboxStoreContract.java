package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Posting;
import io.tallywire.outbox.Draft;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.outbox.Outcome;
import io.tallywire.outbox.ReplyTo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class OutboxStoreContract extends StoreContract {
  private static final ChatRef ANNA = new ChatRef("telegram", "1001");
  private static final ChatRef NEWSDESK = new ChatRef("slack", "C01");
  private static final Set<String> PLATFORMS = Set.of("telegram", "slack");

  private final OutboxStore outbox = new OutboxStore();
  private final SubscriptionStore chats = new SubscriptionStore();
  private final ClaimStore claims = new ClaimStore();

  @BeforeEach
  void meet() {
    db.change(tx -> {
      chats.meet(tx, ANNA, "Anna", NOON);
      chats.meet(tx, NEWSDESK, "#newsdesk", NOON);
    });
  }

  @Test
  void a_message_is_leased_by_one_worker_only() {
    enqueue(ANNA, "one");

    List<OutboxMessage> leased = lease(NOON);
    assertThat(leased).hasSize(1);
    assertThat(leased.getFirst().chat()).isEqualTo(ANNA);
    assertThat(leased.getFirst().body()).isEqualTo(RichText.plain("one"));
    assertThat(leased.getFirst().attempts()).isEqualTo(1);
    assertThat(lease(NOON)).isEmpty();
  }

  @Test
  void what_a_killed_program_had_leased_goes_out_at_once_and_what_was_put_off_waits() {
    enqueue(ANNA, "one");
    enqueue(NEWSDESK, "two");
    OutboxMessage first = lease(NOON).getFirst();
    record(first, new Outcome.Again(LATER, "too many requests"));

    db.change(tx -> outbox.releaseLeases(tx, NOON));

    assertThat(texts(lease(NOON))).containsExactly("two");
  }

  @Test
  void only_the_oldest_unsent_message_of_a_chat_is_leased() {
    enqueue(ANNA, "one");
    enqueue(ANNA, "two");
    enqueue(NEWSDESK, "three");

    List<OutboxMessage> first = lease(NOON);
    assertThat(texts(first)).containsExactly("one", "three");
    record(first.get(0), new Outcome.Done("m1"));
    assertThat(texts(lease(NOON))).containsExactly("two");
  }

  @Test
  void a_message_that_is_put_off_holds_back_those_behind_it() {
    enqueue(ANNA, "one");
    enqueue(ANNA, "two");
    record(lease(NOON).getFirst(), new Outcome.Again(LATER, "too many requests"));

    assertThat(lease(LATER.minusMillis(1))).isEmpty();
    assertThat(texts(lease(LATER))).containsExactly("one");
  }

  @Test
  void a_dead_message_lets_those_behind_it_go_on_and_can_be_revived() {
    enqueue(ANNA, "one");
    enqueue(ANNA, "two");
    record(lease(NOON).getFirst(), new Outcome.Dead("refused as such"));

    OutboxMessage second = lease(NOON).getFirst();
    assertThat(second.body()).isEqualTo(RichText.plain("two"));
    record(second, new Outcome.Done("m2"));

    DeadMessage dead = db.read(tx -> outbox.dead(tx, 10)).getFirst();
    assertThat(dead.reason()).isEqualTo("refused as such");
    assertThat(dead.chat()).isEqualTo(ANNA);
    assertThat(db.<Boolean>write(tx -> outbox.revive(tx, dead.id(), LATER))).isTrue();
    assertThat(db.<Boolean>write(tx -> outbox.revive(tx, dead.id(), LATER))).isFalse();
    assertThat(texts(lease(LATER))).containsExactly("one");
  }

  @Test
  void a_worker_that_comes_late_changes_nothing() {
    enqueue(ANNA, "one");
    OutboxMessage late = lease(NOON).getFirst();
    OutboxMessage taken = lease(LATER).getFirst();
    assertThat(taken.attempts()).isEqualTo(2);

    assertThat(tryRecord(late, new Outcome.Dead("late"))).isFalse();
    assertThat(tryRecord(late, new Outcome.Deactivate("late"))).isFalse();
    assertThat(db.read(tx -> chats.find(tx, ANNA)).orElseThrow().isActive()).isTrue();
    assertThat(tryRecord(taken, new Outcome.Done("m1"))).isTrue();
    assertThat(tryRecord(taken, new Outcome.Again(LATER, "twice"))).isFalse();
    assertThat(db.read(outbox::counts).pending()).isZero();
  }

  @Test
  void one_key_is_one_message_for_a_chat_for_ever() {
    assertThat(enqueue(ANNA, "one", "story:1")).isTrue();
    assertThat(enqueue(ANNA, "again", "story:1")).isFalse();
    assertThat(enqueue(NEWSDESK, "one", "story:1")).isTrue();
    lease(NOON).forEach(message -> record(message, new Outcome.Done("m")));

    assertThat(enqueue(ANNA, "after it was sent", "story:1")).isFalse();
    assertThat(enqueue(ANNA, "long", "k".repeat(4_000))).isTrue();
    assertThat(enqueue(ANNA, "long", "k".repeat(4_000))).isFalse();
  }

  @Test
  void nothing_is_committed_for_a_chat_that_was_never_met() {
    assertThat(enqueue(new ChatRef("telegram", "999"), "one", "k")).isFalse();
    assertThat(db.read(outbox::counts).pending()).isZero();
  }

  @Test
  void a_chat_that_threw_the_bot_out_gets_its_messages_when_it_returns() {
    enqueue(ANNA, "one");
    record(lease(NOON).getFirst(), new Outcome.Deactivate("blocked by the user"));

    Chat gone = db.read(tx -> chats.find(tx, ANNA)).orElseThrow();
    assertThat(gone.state()).isEqualTo(ChatState.INACTIVE);
    assertThat(gone.reason()).isEqualTo("blocked by the user");
    assertThat(lease(LATER)).isEmpty();
    assertThat(db.read(outbox::counts)).isEqualTo(new OutboxCounts(1, 1, 0, null));

    db.change(tx -> chats.activate(tx, ANNA, LATER));
    assertThat(texts(lease(LATER))).containsExactly("one");
  }

  @Test
  void a_paused_chat_waits_and_says_why() {
    enqueue(ANNA, "one");
    record(lease(NOON).getFirst(), new Outcome.Pause("not enough rights"));

    Chat paused = db.read(tx -> chats.find(tx, ANNA)).orElseThrow();
    assertThat(paused.state()).isEqualTo(ChatState.PAUSED);
    assertThat(paused.reason()).isEqualTo("not enough rights");
    assertThat(lease(LATER)).isEmpty();
  }

  @Test
  void a_chat_with_a_new_id_gets_its_message_there_at_once() {
    enqueue(ANNA, "one");
    record(lease(NOON).getFirst(), new Outcome.Rename("-1002"));

    List<OutboxMessage> leased = lease(NOON);
    assertThat(leased)
        .extracting(OutboxMessage::chat)
        .containsExactly(new ChatRef("telegram", "-1002"));
    assertThat(texts(leased)).containsExactly("one");
  }

  @Test
  void messages_of_platforms_that_are_not_served_here_wait() {
    enqueue(ANNA, "one");
    enqueue(NEWSDESK, "two");

    List<OutboxMessage> slack = db.write(tx -> outbox.lease(tx, Set.of("slack"), NOON, LATER, 10));
    assertThat(texts(slack)).containsExactly("two");
    List<OutboxMessage> none = db.write(tx -> outbox.lease(tx, Set.of(), NOON, LATER, 10));
    assertThat(none).isEmpty();
  }

  @Test
  void those_who_were_told_about_an_article_are_found_again() {
    long article = article();
    db.change(tx -> {
      outbox.enqueue(tx, Draft.plain(ANNA, RichText.plain("a"), "story:1", article), NOON);
      outbox.enqueue(tx, Draft.plain(NEWSDESK, RichText.plain("b"), "story:1", article), NOON);
      outbox.enqueue(tx, Draft.plain(ANNA, RichText.plain("c"), "story:2", null), NOON);
    });
    record(lease(NOON).getFirst(), new Outcome.Done("m17"));

    List<ToldChat> told = db.read(tx -> outbox.told(tx, article));
    assertThat(told).extracting(ToldChat::chat).containsExactly(ANNA, NEWSDESK);
    assertThat(told).extracting(ToldChat::platformId).containsExactly("m17", null);
  }

  @Test
  void a_reply_knows_what_it_replies_to_once_that_was_sent() {
    enqueue(ANNA, "600 killed");
    long first = db.read(tx -> id(tx));
    RichText text = RichText.plain("600 is now 2,000");
    db.change(
        tx -> outbox.enqueue(tx, new Draft(ANNA, text, "change:1", null, first, Set.of()), NOON));
    record(lease(NOON).getFirst(), new Outcome.Done("m17"));

    OutboxMessage reply = lease(NOON).getFirst();
    assertThat(reply.replyTo()).isEqualTo(new ReplyTo("m17", "600 killed", NOON));
    assertThat(reply.repliesTo()).isEqualTo("m17");
  }

  @Test
  void a_reply_to_what_never_arrived_or_is_gone_or_was_told_elsewhere_stands_alone() {
    enqueue(ANNA, "600 killed");
    long first = db.read(tx -> id(tx));
    for (ChatRef chat : List.of(ANNA, NEWSDESK)) {
      var draft = new Draft(chat, RichText.plain("r"), "change:1", null, first, Set.of());
      assertThat(db.<Boolean>write(tx -> outbox.enqueue(tx, draft, NOON))).isTrue();
    }
    List<OutboxMessage> leased = lease(NOON);
    record(leased.getFirst(), new Outcome.Dead("refused as such"));

    assertThat(leased.getLast().chat()).isEqualTo(NEWSDESK);
    assertThat(leased.getLast().replyTo()).isNull();
    OutboxMessage toAnna = lease(NOON).getFirst();
    assertThat(toAnna.replyTo()).isNull();
    db.change(tx -> tx.handle.execute("delete from outbox where id = ?", first));
    assertThat(lease(LATER)).extracting(OutboxMessage::replyTo).containsOnlyNulls();
  }

  @Test
  void a_chat_with_a_new_id_counts_its_messages_anew() {
    enqueue(ANNA, "600 killed");
    long first = db.read(tx -> id(tx));
    record(lease(NOON).getFirst(), new Outcome.Done("m17"));
    db.change(tx -> {
      chats.rename(tx, ANNA, "-1002", NOON);
      var to = new ChatRef("telegram", "-1002");
      outbox.enqueue(tx, new Draft(to, RichText.plain("r"), "k", null, first, Set.of()), NOON);
    });

    OutboxMessage reply = lease(NOON).getFirst();
    assertThat(reply.repliesTo()).isNull();
    assertThat(reply.replyTo()).isNotNull();
  }

  @Test
  void the_messages_that_show_a_claim_are_found_until_they_are_dead() {
    Topics.follow(db, NOON, "ferry");
    long article = article();
    List<Posting> shown =
        db.write(tx -> claims.add(tx, "ferry", article, List.of(Claims.killed(40)), NOON));
    long claim = Long.parseLong(shown.getFirst().id());
    db.change(tx -> {
      outbox.enqueue(
          tx, new Draft(ANNA, RichText.plain("a"), "k", null, null, Set.of(claim)), NOON);
      outbox.enqueue(
          tx, new Draft(NEWSDESK, RichText.plain("b"), "k", null, null, Set.of(claim)), NOON);
      outbox.enqueue(tx, Draft.plain(ANNA, RichText.plain("c"), "other", article), NOON);
    });

    assertThat(showing(claim)).containsExactly(ANNA, NEWSDESK);
    record(lease(NOON).getFirst(), new Outcome.Dead("refused as such"));
    assertThat(showing(claim)).containsExactly(NEWSDESK);
  }

  @Test
  void the_oldest_due_message_of_the_served_platforms_is_known() {
    assertThat(oldestDue("telegram", "slack")).isEmpty();
    enqueue(ANNA, "one");
    enqueue(NEWSDESK, "two");
    record(lease(NOON).getFirst(), new Outcome.Again(LATER, "too many requests"));

    assertThat(oldestDue("telegram")).contains(LATER);
    assertThat(oldestDue()).isEmpty();
    db.change(tx -> chats.deactivate(tx, ANNA, "blocked", NOON));
    assertThat(oldestDue("telegram")).isEmpty();
  }

  private Optional<Instant> oldestDue(String... platforms) {
    return db.read(tx -> outbox.oldestDue(tx, Set.of(platforms)));
  }

  private List<ChatRef> showing(long claim) {
    return db.read(tx -> outbox.showing(tx, claim)).stream().map(ToldChat::chat).toList();
  }

  private static long id(Tx tx) {
    return tx.handle.createQuery("select max(id) from outbox").mapTo(long.class).one();
  }

  @Test
  void the_counts_say_what_waits_and_since_when() {
    assertThat(db.read(outbox::counts)).isEqualTo(new OutboxCounts(0, 0, 0, null));
    enqueue(ANNA, "one");
    enqueue(ANNA, "two");
    enqueue(NEWSDESK, "three");
    record(lease(NOON).getFirst(), new Outcome.Dead("no"));

    assertThat(db.read(outbox::counts)).isEqualTo(new OutboxCounts(2, 0, 1, NOON));
  }

  @Test
  void many_workers_never_lease_the_same_message() throws Exception {
    int messages = 60;
    for (int i = 0; i < messages; i++) {
      ChatRef chat = new ChatRef("telegram", "many" + i);
      db.change(tx -> chats.meet(tx, chat, "chat", NOON));
      enqueue(chat, "m" + i);
    }
    var leased = new ArrayList<Long>();
    try (var workers = Executors.newFixedThreadPool(4)) {
      List<Callable<List<Long>>> jobs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        jobs.add(this::leaseUntilEmpty);
      }
      for (Future<List<Long>> job : workers.invokeAll(jobs)) {
        leased.addAll(job.get());
      }
    }

    assertThat(leased).hasSize(messages).doesNotHaveDuplicates();
  }

  private List<Long> leaseUntilEmpty() {
    var ids = new ArrayList<Long>();
    while (true) {
      List<OutboxMessage> some = db.write(tx -> outbox.lease(tx, PLATFORMS, NOON, LATER, 3));
      if (some.isEmpty() && db.<Long>read(tx -> due(tx)) == 0) {
        return ids;
      }
      some.forEach(message -> ids.add(message.id()));
    }
  }

  private static long due(Tx tx) {
    return tx.handle
        .createQuery("select count(*) from outbox where due_at <= :now")
        .bind("now", NOON.toEpochMilli())
        .mapTo(long.class)
        .one();
  }

  private long article() {
    var article =
        new Article(
            "http://herald.test/1",
            "Herald",
            "Title",
            null,
            NOON,
            "Text.",
            "en",
            Article.Origin.PAGE);
    return db.write(tx -> new ArticleStore().add(tx, article, "herald.test/1", null, NOON))
        .orElseThrow()
        .id();
  }

  private void enqueue(ChatRef chat, String text) {
    assertThat(enqueue(chat, text, "key:" + text)).isTrue();
  }

  private boolean enqueue(ChatRef chat, String text, String key) {
    return db.write(
        tx -> outbox.enqueue(tx, Draft.plain(chat, RichText.plain(text), key, null), NOON));
  }

  private List<OutboxMessage> lease(Instant now) {
    return db.write(tx -> outbox.lease(tx, PLATFORMS, now, now.plusSeconds(60), 10));
  }

  private void record(OutboxMessage leased, Outcome outcome) {
    assertThat(tryRecord(leased, outcome)).isTrue();
  }

  private boolean tryRecord(OutboxMessage leased, Outcome outcome) {
    return db.write(tx -> outbox.record(tx, leased, outcome, NOON));
  }

  private static List<String> texts(List<OutboxMessage> messages) {
    return messages.stream()
        .map(message -> (RichText.Paragraph) message.body().blocks().getFirst())
        .map(paragraph -> ((RichText.Text) paragraph.parts().getFirst()).text())
        .toList();
  }
}
