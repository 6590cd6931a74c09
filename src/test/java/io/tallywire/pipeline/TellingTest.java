package io.tallywire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.alert.ChatRef;
import io.tallywire.alert.Threshold;
import io.tallywire.outbox.SendResult;
import io.tallywire.store.StoredArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which figures are told, and under which message. */
class TellingTest {
  private static final String MONDAY = "Mon, 02 Mar 2026 09:00:00 GMT";
  private static final String TUESDAY = "Tue, 03 Mar 2026 09:00:00 GMT";
  private static final String NOON = "Tue, 03 Mar 2026 12:00:00 GMT";

  /** The same in every article, so that all are one story. */
  private static final String[] STORY = {
    "Rescue teams went from house to house by boat, and a school in the district town was opened for"
        + " families who could not return to the lower streets before the weekend.",
    "At the old bridge the river stood higher than anybody could remember; traders carried what they"
        + " could save up the hill, and the market of the town stayed shut.",
    "Meteorologists had warned of the storm days ahead, yet the sirens failed, and many learned of"
        + " the danger from their neighbours who rowed past in a boat."
  };

  private static final List<String> OWN_WORDS =
      List.of(
          "Farmers have lost most of their animals, the chamber of agriculture fears, while the"
              + " railway hopes to run trains again soon.",
          "The power came back in the evening; the council asked people to boil water, and"
              + " volunteers cleared mud from the church.",
          "Insurers sent assessors to the upper valley, where two quarries and a sawmill stand in"
              + " brown water to their roofs.",
          "Schools stay closed until further notice, and the opera gives its matinee in the gym of"
              + " the neighbouring town.");

  @TempDir Path folder;
  private NewsServer herald;
  private NewsServer courier;
  private Rig rig;

  @BeforeEach
  void start() throws IOException {
    herald = new NewsServer();
    courier = new NewsServer();
    rig = new Rig(folder.resolve("test.db")).following(herald, courier);
    rig.poll();
  }

  @AfterEach
  void stop() {
    rig.close();
    herald.close();
    courier.close();
  }

  private static String ministry(String killed) {
    return "The flood killed " + killed + " people in the valley, the interior ministry said.";
  }

  private static String redCross(String killed) {
    return "The flood killed " + killed + " people in the valley, the Red Cross said.";
  }

  /** An article of a story of its own. */
  private void alone(NewsServer outlet, String name, String date, String figure) {
    String words = OWN_WORDS.get(Math.floorMod(name.charAt(0), OWN_WORDS.size()));
    outlet.publish(name, date, "Flood in the valley: " + name, figure, words);
    rig.poll();
  }

  /** An article of the one story, which is told once. */
  private void ofTheStory(NewsServer outlet, String name, String date, String figure) {
    outlet.publish(
        name, date, "Flood in the valley: " + name, figure, STORY[0], STORY[1], STORY[2]);
    rig.poll();
  }

  private String last() {
    return rig.texts().getLast();
  }

  @Test
  void a_contradiction_replies_to_the_message_that_carried_the_earlier_figure() {
    alone(herald, "a", MONDAY, redCross("95"));
    alone(herald, "b", MONDAY, "The flood killed 12 cows of one farm, the owner said.");
    alone(courier, "c", TUESDAY, ministry("40"));

    assertThat(last()).contains("Contradicts an earlier figure").contains("Red Cross: 95");
    assertThat(rig.repliesTo.getLast()).isEqualTo(1);
  }

  @Test
  void a_reply_whose_message_was_refused_is_sent_without() {
    rig.answers.add(new SendResult.Refused("too odd"));
    alone(herald, "a", MONDAY, redCross("95"));
    alone(courier, "c", TUESDAY, ministry("40"));

    assertThat(last()).contains("Contradicts an earlier figure");
    assertThat(rig.repliesTo).containsExactly(0);
  }

  @Test
  void a_higher_toll_is_told_from_twenty_percent_above_the_figure_last_told() {
    ofTheStory(herald, "a", MONDAY, ministry("100"));
    ofTheStory(herald, "b", TUESDAY, ministry("119"));
    assertThat(rig.texts()).hasSize(1);

    ofTheStory(courier, "c", NOON, ministry("121"));
    assertThat(rig.texts()).hasSize(2);
    assertThat(last())
        .contains("New highest figure: killed")
        .contains("Now: interior ministry: 121, 3 March 2026 (Outlet 2)")
        .contains("Before: interior ministry: 100, 2 March 2026 (Outlet 1)");

    ofTheStory(courier, "d", NOON, ministry("143"));
    assertThat(rig.texts()).as("143 is less than a fifth above 121").hasSize(2);
  }

  @Test
  void a_figure_that_rises_below_anothers_is_no_new_highest_one() {
    ofTheStory(herald, "a", MONDAY, ministry("100"));
    ofTheStory(courier, "b", MONDAY, redCross("up to 190"));
    int told = rig.texts().size();
    ofTheStory(herald, "c", TUESDAY, ministry("150"));

    assertThat(rig.texts()).hasSize(told);
  }

  @Test
  void a_confirmation_is_never_told() {
    ofTheStory(herald, "a", MONDAY, ministry("100"));
    ofTheStory(courier, "b", MONDAY, redCross("100"));
    ofTheStory(courier, "c", MONDAY, ministry("100"));

    assertThat(rig.texts()).hasSize(1);
  }

  @Test
  void a_story_that_began_with_a_contradiction_is_not_told_again_by_its_reprint() {
    alone(herald, "a", MONDAY, redCross("95"));
    ofTheStory(herald, "b", TUESDAY, ministry("40"));
    assertThat(last()).contains("Contradicts an earlier figure");

    ofTheStory(courier, "c", TUESDAY, ministry("40"));
    assertThat(rig.texts()).hasSize(2);
  }

  @Test
  void a_chats_own_threshold_holds_for_it_alone() {
    var other = new ChatRef("console", "other");
    rig.db.change(tx -> {
      rig.stores.subscriptions().meet(tx, other, "other", rig.now());
      rig.stores.subscriptions().subscribe(tx, other, "flood", rig.now());
      rig.stores.subscriptions().setThreshold(tx, other, "flood", Threshold.of(50));
    });
    ofTheStory(herald, "a", MONDAY, ministry("100"));
    assertThat(rig.texts()).hasSize(2);
    ofTheStory(herald, "b", TUESDAY, ministry("149"));
    assertThat(rig.texts()).as("to the chat with the standard threshold").hasSize(3);
    ofTheStory(herald, "c", NOON, ministry("151"));

    assertThat(rig.texts()).as("to the chat that asked for more than 50 percent").hasSize(4);
    assertThat(last())
        .contains("Now: interior ministry: 151")
        .contains("Before: interior ministry: 100");
  }

  @Test
  void a_figure_that_its_article_no_longer_gives_is_taken_back_where_it_was_shown() {
    alone(herald, "a", MONDAY, ministry("600"));
    herald.publish(
        "a", MONDAY, "Flood in the valley: a", "Many were killed in the flood.", STORY[0]);
    rig.poll();

    assertThat(rig.texts()).hasSize(2);
    assertThat(last())
        .contains("Outlet 1 no longer gives the figure 600: killed")
        .contains("Was: interior ministry: 600, 2 March 2026 (Outlet 1)");
    assertThat(rig.repliesTo).containsExactly(0, 1);
  }

  @Test
  void what_a_changed_article_brings_besides_is_told_in_the_same_reply() {
    alone(herald, "a", MONDAY, ministry("600"));
    herald.publish(
        "a",
        MONDAY,
        "Flood in the valley: a",
        ministry("700"),
        "The flood left 90 people missing, the mayor said.",
        redCross("1,900"));
    rig.poll();

    assertThat(rig.texts()).hasSize(2);
    assertThat(last())
        .contains("Outlet 1 changed 600 to 700: killed")
        .contains("Red Cross: 1,900")
        .doesNotContain("missing");
  }

  @Test
  void a_figure_that_is_still_printed_is_not_taken_back() {
    alone(herald, "a", MONDAY, ministry("600"));
    herald.publish(
        "a", MONDAY, "Flood in the valley: a", "600: that many, whom the flood took.", STORY[0]);
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
  }

  @Test
  void those_who_were_shown_a_figure_as_a_rival_hear_that_it_was_changed() {
    alone(herald, "a", MONDAY, redCross("95"));
    var late = new ChatRef("console", "late");
    rig.db.change(tx -> {
      rig.stores.subscriptions().meet(tx, late, "late", rig.now());
      rig.stores.subscriptions().subscribe(tx, late, "flood", rig.now());
    });
    alone(courier, "c", TUESDAY, ministry("40"));
    assertThat(rig.texts()).hasSize(3);
    herald.publish("a", MONDAY, "Flood in the valley: a", redCross("41"), OWN_WORDS.get(0));
    rig.poll();

    assertThat(rig.texts()).hasSize(5);
    assertThat(rig.texts().subList(3, 5))
        .allSatisfy(text -> assertThat(text).contains("Outlet 1 changed 95 to 41"));
    assertThat(rig.repliesTo.subList(3, 5))
        .as("each under the message that told this chat")
        .containsExactly(1, 3);
  }

  @Test
  void what_an_editor_takes_out_is_told_to_those_who_were_shown_it_and_counts_no_more() {
    alone(herald, "a", MONDAY, redCross("95"));
    StoredArticle article = rig.latest("flood").getFirst();
    int told = rig.withdraw.run(article, claim -> true, "it is the toll of another flood");
    rig.deliver();

    assertThat(told).isEqualTo(1);
    assertThat(last())
        .contains("Taken back: 95, killed")
        .contains("Was: Red Cross: 95, 2 March 2026 (Outlet 1)")
        .contains("it is the toll of another flood");
    assertThat(rig.repliesTo).containsExactly(0, 1);

    alone(courier, "c", TUESDAY, ministry("40"));
    assertThat(last()).doesNotContain("Contradicts");
    assertThat(rig.postings("flood")).hasSize(1);
  }

  @Test
  void one_who_stopped_following_hears_nothing_of_a_change() {
    alone(herald, "a", MONDAY, ministry("600"));
    rig.db.change(tx -> rig.stores.subscriptions().unsubscribe(tx, Rig.CHAT, "flood"));
    herald.publish("a", MONDAY, "Flood in the valley: a", ministry("2,000"), STORY[0]);
    rig.poll();
    rig.pass(Duration.ofHours(1));
    rig.deliver();

    assertThat(rig.texts()).hasSize(1);
  }
}
