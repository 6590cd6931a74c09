package io.tallywire.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.Golden;
import io.tallywire.chat.console.ConsoleSender;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.extract.Article;
import io.tallywire.ledger.Finding;
import io.tallywire.ledger.Posting;
import io.tallywire.ledger.Relation;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.outbox.OutboxMessage;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What chats read, word for word; and what they are spared. */
class GoldenAlertsTest {
  private static final Instant DAY = Instant.parse("2026-03-05T09:00:00Z");
  private static final ChatRef CHAT = new ChatRef("console", "terminal");
  private static final Topic FLOOD = new Topic("flood", "Floods", Query.of("flood"), "", null);
  private static final Topic VALLEY = new Topic("valley", "Valley", Query.of("valley"), "", null);

  private static final String SENTENCE =
      "The flood has killed 40 people in the valley, the interior ministry said on Thursday.";
  private static final Article ARTICLE =
      new Article(
          "https://herald.example/flood",
          "Herald",
          "Flood in the valley",
          null,
          DAY,
          SENTENCE + " The river is falling slowly, and the first roads are open again.",
          "en",
          Article.Origin.PAGE);
  private static final Posting NOW = posting("9", "Herald", "interior ministry", exactly(40), 5);

  private int ids = 20;

  @Test
  void a_contradiction_names_the_four_nearest_rivals_and_counts_the_others() throws IOException {
    var findings = new ArrayList<Finding>();
    for (int i = 1; i <= 7; i++) {
      findings.add(conflict(Relation.CONTRADICTS, NOW, rival("Source " + i, 90 + i), 50 + i));
    }

    check("contradiction", alerts(new TopicNews(FLOOD, List.of(NOW), findings, List.of())));
  }

  @Test
  void a_revision_says_so() throws IOException {
    Finding revised = conflict(Relation.REVISES, NOW, rival("interior ministry", 95), 70);

    check("revision", alerts(new TopicNews(FLOOD, List.of(NOW), List.of(revised), List.of())));
  }

  @Test
  void a_figure_that_has_moved_on_is_shown_with_the_one_told_last() throws IOException {
    Posting last = rival("Red Cross", 30);
    Finding update = new Finding(Relation.UPDATES, NOW, rival("Red Cross", 39), "r", "", 0);
    var news =
        new TopicNews(
            FLOOD, List.of(NOW), List.of(update), List.of(new TopicNews.Peak(update, true, false)));

    check("update", alerts(news, new Subscriber(CHAT, Threshold.STANDARD, Map.of("9", last))));
    assertThat(alerts(news, new Subscriber(CHAT, Threshold.STANDARD, Map.of())).getFirst().moves())
        .as("39 to 40 is not far enough")
        .isEmpty();
    assertThat(alerts(news, new Subscriber(CHAT, Threshold.of(50), Map.of("9", last))))
        .flatExtracting(Alert::moves)
        .isEmpty();
  }

  @Test
  void what_two_ledgers_and_two_sentences_hold_alike_is_told_once() {
    Posting again = posting("10", "Herald", "interior ministry", exactly(40), 5);
    Posting rival = rival("Red Cross", 95);
    Posting same = posting(rival.id() + "0", "Outlet", "Red Cross", exactly(95), 4);
    var one =
        new TopicNews(
            FLOOD,
            List.of(NOW),
            List.of(conflict(Relation.CONTRADICTS, NOW, rival, 60)),
            List.of());
    var other =
        new TopicNews(
            VALLEY,
            List.of(again),
            List.of(conflict(Relation.CONTRADICTS, again, same, 60)),
            List.of());
    var subscriber = List.of(new Subscriber(CHAT, Threshold.STANDARD, Map.of()));

    List<Alert> alerts =
        new AlertRouter()
            .route(ARTICLE, List.of(one, other), Map.of("flood", subscriber, "valley", subscriber));

    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().disputes())
        .singleElement()
        .satisfies(d -> assertThat(d.findings()).hasSize(1));
  }

  @Test
  void a_dispute_that_a_later_sentence_turns_round_is_told_once() {
    Posting rival = rival("Red Cross", 95);
    Posting again = posting("10", "Herald", "aid group", exactly(95), 5);
    Posting other = posting("11", "Herald", "mayor", exactly(70), 5);
    var first = conflict(Relation.CONTRADICTS, NOW, rival, 60);
    var turned = conflict(Relation.CONTRADICTS, again, NOW, 60);
    var another = conflict(Relation.CONTRADICTS, other, NOW, 50);

    Alert alert =
        alerts(
                new TopicNews(
                    FLOOD, List.of(NOW, again, other), List.of(first, turned, another), List.of()))
            .getFirst();

    assertThat(alert.disputes()).extracting(Dispute::newer).containsExactly(NOW, other);
  }

  @Test
  void what_is_restated_or_confirmed_is_not_told() {
    Posting rival = rival("Red Cross", 95);
    var restated = new Finding(Relation.CONTRADICTS, NOW, rival, "r", "", 30, true);
    var confirms = new Finding(Relation.CONFIRMS, NOW, rival, "r", "", 0);

    Alert alert =
        alerts(new TopicNews(FLOOD, List.of(NOW), List.of(restated, confirms), List.of()))
            .getFirst();

    assertThat(alert.hasNewFigures()).isFalse();
    assertThat(alert.shown()).as("the claim in the summary").containsExactly("9");
  }

  @Test
  void the_nearest_rival_comes_first_and_the_gravest_dispute() {
    Posting other = posting("10", "Herald", "mayor", exactly(70), 5);
    var near = conflict(Relation.CONTRADICTS, NOW, rival("A", 50), 10);
    var far = conflict(Relation.CONTRADICTS, NOW, rival("B", 90), 60);
    var grave = conflict(Relation.CONTRADICTS, other, rival("C", 7), 90);

    Alert alert =
        alerts(new TopicNews(FLOOD, List.of(NOW, other), List.of(near, far, grave), List.of()))
            .getFirst();

    assertThat(alert.disputes()).extracting(Dispute::newer).containsExactly(other, NOW);
    assertThat(alert.disputes().getLast().findings()).containsExactly(near, far);
  }

  @Test
  void a_correction_names_article_source_day_and_link() throws IOException {
    Posting was = posting("8", "Herald", "interior ministry", exactly(400), 5);

    check("changed", correction(new Correction.Changed(was, NOW)));
    check("no-longer-given", correction(new Correction.Dropped(was)));
    check("taken-back", correction(new Correction.Withdrawn(was, "it is another flood's toll")));
    check("taken-back-without-a-reason", correction(new Correction.Withdrawn(was, null)));
  }

  private static RichText correction(Correction correction) {
    return CorrectionText.of(
        new CorrectionAlert(
            CHAT, ARTICLE, List.of("Floods"), List.of(correction), List.of(), List.of()));
  }

  private static List<Alert> alerts(TopicNews news) {
    return alerts(news, new Subscriber(CHAT, Threshold.STANDARD, Map.of()));
  }

  private static List<Alert> alerts(TopicNews news, Subscriber subscriber) {
    return new AlertRouter().route(ARTICLE, List.of(news), Map.of("flood", List.of(subscriber)));
  }

  private static void check(String name, List<Alert> alerts) throws IOException {
    assertThat(alerts).hasSize(1);
    check(name, AlertText.of(alerts.getFirst()));
  }

  private static void check(String name, RichText text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new ConsoleSender(new PrintStream(bytes, true, StandardCharsets.UTF_8), 90, false)
        .send(new OutboxMessage(1, CHAT, text, 1));
    Golden.check("alerts/" + name + ".txt", bytes.toString(StandardCharsets.UTF_8));
  }

  private static Finding conflict(Relation relation, Posting newer, Posting earlier, int severity) {
    return new Finding(relation, newer, earlier, "r", "Two figures.", severity);
  }

  private Posting rival(String source, int killed) {
    return posting(Integer.toString(ids++), "Outlet", source, exactly(killed), 4);
  }

  private static Interval exactly(int n) {
    return Quantity.exactly(BigDecimal.valueOf(n));
  }

  private static Posting posting(
      String id, String outlet, String source, Interval interval, int day) {
    LocalDate asOf = LocalDate.of(2026, 3, day);
    boolean now = outlet.equals("Herald");
    return new Posting(
        id,
        now ? "1" : "2",
        outlet,
        now ? ARTICLE.url() : "https://outlet.example/" + source.replace(' ', '-'),
        asOf.atTime(9, 0).toInstant(ZoneOffset.UTC),
        null,
        new Claim(
            new Estimate(
                Measure.KILLED,
                "people in the valley",
                interval,
                null,
                Kind.TOTAL,
                null,
                asOf,
                false,
                false),
            Source.of(source),
            new Evidence(
                now ? SENTENCE : source + " gave another figure of the dead in the valley.",
                null,
                null,
                "r",
                1)));
  }
}
