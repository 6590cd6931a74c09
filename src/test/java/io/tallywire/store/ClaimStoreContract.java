package io.tallywire.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.RichText;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import io.tallywire.outbox.Draft;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import io.tallywire.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

abstract class ClaimStoreContract extends StoreContract {
  static final List<Interval> INTERVALS =
      List.of(
          Quantity.exactly(new BigDecimal("12000")),
          Quantity.about(new BigDecimal("0.75")),
          Quantity.moreThan(new BigDecimal("123456789012345678901234567890.5")),
          Quantity.atMost(new BigDecimal("-3")),
          Quantity.vaguely(new BigDecimal("24"), new BigDecimal("99")),
          Days.on(LocalDate.of(2024, 2, 29)),
          new Days(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 10), Bound.APPROX));

  private static final ChatRef ANNA = new ChatRef("telegram", "1001");
  private static final ChatRef NEWSDESK = new ChatRef("slack", "C01");

  private final ClaimStore claims = new ClaimStore();
  private final TopicStore topics = new TopicStore();
  private long article;

  @BeforeEach
  void follow() {
    Topics.follow(db, NOON, "ferry", "storm");
    article = Articles.add(db, "http://herald.test/1", NOON);
  }

  @ParameterizedTest
  @FieldSource("INTERVALS")
  void every_interval_comes_back_as_it_was(Interval interval) {
    add("ferry", Claims.killed(interval));

    assertThat(ledger("ferry").getFirst().claim()).isEqualTo(Claims.killed(interval));
  }

  @Test
  void all_of_a_claim_comes_back_as_it_was() {
    var claim =
        new Claim(
            new Estimate(
                new Measure("money"),
                "repairs",
                Quantity.between(new BigDecimal("1.5"), new BigDecimal("2")),
                "EUR",
                Kind.PLAN,
                "in the old port",
                LocalDate.of(2026, 2, 28),
                true,
                true),
            new Source("the harbour master", List.of("Courier", "two \"aides\", unnamed")),
            new Evidence(
                "Repairs may cost €1.5m to 2m.", new Span(10, 39), new Span(27, 38), "r", 3));
    add("ferry", claim);

    Posting kept = ledger("ferry").getFirst();
    assertThat(kept.claim()).isEqualTo(claim);
    assertThat(kept.article()).isEqualTo(Long.toString(article));
    assertThat(kept.outlet()).isEqualTo("Herald");
    assertThat(kept.url()).isEqualTo("http://herald.test/1");
    assertThat(kept.published()).isEqualTo(NOON);
    assertThat(kept.story()).isEqualTo(Long.toString(article));
  }

  @Test
  void a_ledger_keeps_the_order_of_reading_and_can_be_read_on() {
    List<Posting> first = add("ferry", Claims.killed(3), Claims.killed(1), Claims.killed(2));
    add("storm", Claims.killed(9));
    List<Posting> second = add("ferry", Claims.killed(8));

    assertThat(ledger("ferry")).containsExactlyElementsOf(join(first, second));
    long last = Long.parseLong(first.getLast().id());
    List<Posting> rest = db.read(tx -> claims.postings(tx, "ferry", last));
    assertThat(rest).isEqualTo(second);
    List<Posting> own = db.read(tx -> claims.ofArticle(tx, "storm", article));
    assertThat(own).extracting(Posting::claim).containsExactly(Claims.killed(9));
  }

  @Test
  void a_superseded_claim_leaves_the_ledger_and_the_ledgers_version_says_so() {
    List<Posting> old = add("ferry", Claims.killed(600), Claims.killed(7));
    long before = version("ferry");
    long other = version("storm");
    db.change(tx ->
        claims.setStatus(
            tx, old.subList(0, 1), ClaimStatus.SUPERSEDED, "the article changed", LATER));

    assertThat(ledger("ferry")).containsExactly(old.get(1));
    assertThat(version("ferry")).isGreaterThan(before);
    assertThat(version("storm")).isEqualTo(other);
  }

  @Test
  void reading_on_changes_no_version() {
    long before = version("ferry");
    add("ferry", Claims.killed(1));

    assertThat(version("ferry")).isEqualTo(before);
  }

  @Test
  void findings_come_back_with_both_claims() {
    List<Posting> both = add("ferry", Claims.killed(3), Claims.killed(40));
    var finding =
        new Finding(
            Relation.CONTRADICTS, both.get(1), both.get(0), "rival totals", "3 and 40.", 70);
    var restated =
        new Finding(
            Relation.REVISES, both.get(1), both.get(0), "falling total", "40, then 3.", 0, true);
    addFindings("ferry", finding, restated);
    addFindings("ferry", finding);

    List<Finding> all = db.read(tx -> claims.findings(tx, "ferry"));
    assertThat(all).containsExactly(finding, restated);
    List<Finding> ofArticle = db.read(tx -> claims.findingsOf(tx, article));
    assertThat(ofArticle).containsExactly(finding, restated);
    List<Finding> none = db.read(tx -> claims.findings(tx, "storm"));
    assertThat(none).isEmpty();
  }

  @Test
  void conflicts_are_the_latest_findings_that_tell_of_one() {
    List<Posting> all = add("ferry", Claims.killed(3), Claims.killed(40), Claims.killed(5));
    var confirms = new Finding(Relation.CONFIRMS, all.get(1), all.get(0), "r", "Same.", 0);
    var first = new Finding(Relation.CONTRADICTS, all.get(1), all.get(0), "r", "Rivals.", 60);
    var second = new Finding(Relation.REVISES, all.get(2), all.get(1), "r", "Falls.", 50);
    addFindings("ferry", confirms, first, second);

    List<Finding> conflicts = db.read(tx -> claims.conflicts(tx, "ferry", 10));
    assertThat(conflicts).containsExactly(second, first);
    List<Finding> one = db.read(tx -> claims.conflicts(tx, "ferry", 1));
    assertThat(one).containsExactly(second);
  }

  @Test
  void findings_of_a_claim_that_was_taken_out_are_shown_no_more() {
    List<Posting> both = add("ferry", Claims.killed(3), Claims.killed(40));
    addFindings(
        "ferry", new Finding(Relation.CONTRADICTS, both.get(1), both.get(0), "r", "Rivals.", 60));
    db.change(
        tx -> claims.setStatus(tx, both.subList(0, 1), ClaimStatus.WITHDRAWN, "misread", LATER));

    assertThat(db.<List<Finding>>read(tx -> claims.findings(tx, "ferry"))).isEmpty();
    assertThat(db.<List<Finding>>read(tx -> claims.findingsOf(tx, article))).isEmpty();
  }

  @Test
  void what_a_chat_was_shown_of_a_measure_comes_back_last_shown_first() {
    List<Posting> all = add("ferry", Claims.killed(40), Claims.killed(44), Claims.killed(50));
    List<Posting> other = add("storm", Claims.killed(9));
    show(ANNA, "one", all.get(1), other.getFirst());
    show(ANNA, "two", all.get(0));
    show(NEWSDESK, "one", all.get(2));

    assertThat(shownTo(ANNA, "ferry")).containsExactly(all.get(0), all.get(1));
    assertThat(shownTo(NEWSDESK, "ferry")).containsExactly(all.get(2));
    assertThat(shownTo(ANNA, "storm")).isEqualTo(other);
    db.change(
        tx -> claims.setStatus(tx, all.subList(0, 1), ClaimStatus.WITHDRAWN, "misread", LATER));
    assertThat(shownTo(ANNA, "ferry")).containsExactly(all.get(1));
  }

  private void show(ChatRef chat, String key, Posting... postings) {
    Set<Long> ids = Stream.of(postings).map(p -> Long.valueOf(p.id())).collect(Collectors.toSet());
    db.change(tx -> {
      new SubscriptionStore().meet(tx, chat, "chat", NOON);
      var draft = new Draft(chat, RichText.plain("text"), key, null, null, ids);
      assertThat(new OutboxStore().enqueue(tx, draft, NOON)).isTrue();
    });
  }

  private List<Posting> shownTo(ChatRef chat, String topic) {
    Estimate like = Claims.killed(1).estimate();
    return db.read(tx -> claims.shownTo(tx, chat, topic, like, 10));
  }

  @Test
  void an_article_is_to_be_read_again_until_this_reader_made_or_confirmed_a_claim_of_it() {
    long later = Articles.add(db, "http://herald.test/2", NOON);
    var articles = new ArticleStore();
    db.change(tx -> {
      articles.match(tx, article, "ferry", NOON);
      articles.match(tx, later, "ferry", NOON);
    });
    List<Posting> made = add("ferry", Claims.killed(40)); // by version 0

    assertThat(notReadBy(1, 0)).containsExactly(article, later);
    assertThat(notReadBy(1, article)).containsExactly(later);
    assertThat(notReadBy(0, 0)).containsExactly(later);
    db.change(tx -> claims.readAlike(tx, made, 1));
    assertThat(notReadBy(1, 0)).containsExactly(later);
    assertThat(ledger("ferry").getFirst().claim().evidence().reader()).isEqualTo(1);
  }

  private List<Long> notReadBy(int reader, long after) {
    return db.read(tx -> new ArticleStore().notReadBy(tx, reader, "ferry", after, 10)).stream()
        .map(StoredArticle::id)
        .toList();
  }

  @Test
  void more_claims_than_fit_in_one_question_are_read() {
    List<Claim> many = IntStream.range(0, 1_201).mapToObj(Claims::killed).toList();
    List<Posting> kept = db.write(tx -> claims.add(tx, "ferry", article, many, NOON));

    assertThat(kept).extracting(Posting::claim).isEqualTo(many);
  }

  @Test
  void two_articles_that_are_posted_at_once_see_each_other() throws Exception {
    int rounds = 20;
    var seen = new ArrayList<Integer>();
    try (var workers = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> jobs = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        jobs.add(this::postAndCount);
      }
      for (Future<Integer> job : workers.invokeAll(jobs)) {
        seen.add(job.get());
      }
    }

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, rounds).boxed().toList());
  }

  private int postAndCount() {
    return db.write(tx -> {
      topics.lock(tx, List.of("storm", "ferry"));
      int before = claims.postings(tx, "ferry").size();
      claims.add(tx, "ferry", article, List.of(Claims.killed(before)), NOON);
      return before;
    });
  }

  private List<Posting> add(String topic, Claim... some) {
    return db.write(tx -> claims.add(tx, topic, article, List.of(some), NOON));
  }

  private void addFindings(String topic, Finding... findings) {
    db.change(tx -> claims.addFindings(tx, topic, List.of(findings), NOON));
  }

  private List<Posting> ledger(String topic) {
    return db.read(tx -> claims.postings(tx, topic));
  }

  private long version(String topic) {
    return db.read(tx -> claims.version(tx, topic));
  }

  private static List<Posting> join(List<Posting> first, List<Posting> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
