package io.tallywire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.claim.Measure;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import io.tallywire.outbox.SendResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article's way from a feed to a chat. */
class LineTest {
  private static final String MONDAY = "Mon, 02 Mar 2026 09:00:00 GMT";
  private static final String TUESDAY = "Tue, 03 Mar 2026 09:00:00 GMT";
  private static final String SETTING =
      "Heavy rain had swollen the river since the weekend, and several villages downstream were cut off"
          + " from the road as the water rose through the night.";

  /** Told in different words, so that two articles are two stories. */
  private static final List<String> SETTINGS =
      List.of(
          "Rescue teams from NAME went from house to house by boat, and a school in the district town was"
              + " opened for families who could not return.",
          "At the bridge near NAME the river stood higher than anybody could remember; traders carried what"
              + " they could save up the hill, and the market stayed shut.",
          "Farmers around NAME have lost most of their animals, the chamber of agriculture fears, while the"
              + " railway hopes to run trains again before the weekend.",
          "In NAME the power came back in the evening. The council asked people to boil water, and"
              + " volunteers cleared mud from the church and the boat house.",
          "Meteorologists had warned NAME of the storm days ahead, yet the sirens failed, and many learned"
              + " of the danger from their neighbours who rowed past in a boat.");

  @TempDir Path folder;
  private NewsServer herald;
  private NewsServer courier;
  private Rig rig;

  @BeforeEach
  void start() throws IOException {
    herald = new NewsServer();
    courier = new NewsServer();
    rig = new Rig(folder.resolve("test.db")).following(herald, courier);
  }

  @AfterEach
  void stop() {
    rig.close();
    herald.close();
    courier.close();
  }

  private static void publishFlood(NewsServer outlet, String name, String date, String figure) {
    String setting = SETTINGS.get(Math.floorMod(name.hashCode(), SETTINGS.size()));
    outlet.publish(
        name, date, "Flood in the valley: " + name, figure, setting.replace("NAME", name));
  }

  @Test
  void an_article_is_told_once_however_often_its_feed_is_read() {
    rig.poll();
    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
    assertThat(rig.texts().get(0))
        .contains("Flood in the valley: one")
        .contains("Outlet 1")
        .contains("The flood killed 40 people in the valley, the interior ministry said.");
  }

  @Test
  void a_restart_tells_nothing_again() throws IOException {
    rig.poll();
    publishFlood(
        herald, "one", MONDAY, "The flood killed 40 people in the valley, the ministry said.");
    rig.poll();
    rig.close();

    rig = new Rig(folder.resolve("test.db")).following(herald, courier);
    rig.pass(Duration.ofHours(3));
    rig.poll();

    assertThat(rig.texts()).isEmpty();
  }

  @Test
  void the_first_poll_is_silent_but_its_figures_count() {
    publishFlood(
        herald, "old", MONDAY, "The flood killed 95 people in the valley, the Red Cross said.");
    rig.poll();
    assertThat(rig.texts()).isEmpty();

    publishFlood(
        courier,
        "new",
        TUESDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
    assertThat(rig.texts().get(0))
        .contains("Contradicts an earlier figure")
        .contains("Red Cross: 95");
    assertThat(rig.postings("flood")).hasSize(2);
  }

  @Test
  void a_contradiction_is_told_with_both_figures_sources_days_and_sentences() {
    rig.poll();
    publishFlood(
        herald, "one", MONDAY, "The flood killed 95 people in the valley, the Red Cross said.");
    rig.poll();
    publishFlood(
        courier,
        "two",
        TUESDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();

    assertThat(rig.texts()).hasSize(2);
    assertThat(rig.texts().get(1))
        .contains("Contradicts an earlier figure: killed")
        .contains("interior ministry: 40, 3 March 2026 (Outlet 2)")
        .contains("Red Cross: 95, 2 March 2026 (Outlet 1)")
        .contains("Outlet 1: The flood killed 95 people in the valley, the Red Cross said.");
  }

  @Test
  void a_reprint_is_not_told_again() {
    rig.poll();
    String story =
        "The flood killed 40 people in the valley, the interior ministry said on Monday.";
    String[] paragraphs = {
      story,
      SETTING,
      "The army sent 3 helicopters and a field kitchen to the district town, it said.",
      "The government will meet on Tuesday to decide on aid for those who have lost their homes."
    };
    herald.publish("one", MONDAY, "Flood kills 40", paragraphs);
    rig.poll();
    courier.publish("two", MONDAY, "Forty dead in flood", paragraphs);
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
  }

  @Test
  void a_changed_figure_is_told_to_those_who_were_told_and_other_changes_are_not() {
    rig.poll();
    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 600 people in the valley, the interior ministry said.");
    rig.poll();
    herald.publish(
        "one",
        MONDAY,
        "Flood in the valley: one",
        "The flood killed 600 people in the valley, the interior ministry said.",
        SETTING + " More rain is expected.");
    rig.poll();
    assertThat(rig.texts()).hasSize(1);

    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 2,000 people in the valley, the interior ministry said.");
    rig.poll();

    assertThat(rig.texts()).hasSize(2);
    assertThat(rig.texts().get(1))
        .contains("Outlet 1 changed 600 to 2,000: killed")
        .contains("Now: interior ministry: 2,000, 2 March 2026 (Outlet 1)")
        .contains("Before: interior ministry: 600, 2 March 2026 (Outlet 1)");
    assertThat(rig.repliesTo).containsExactly(0, 1);
    assertThat(rig.postings("flood"))
        .filteredOn(p -> p.claim().estimate().measure().equals(Measure.KILLED))
        .hasSize(1);
  }

  @Test
  void a_new_watchlist_begins_with_the_stored_articles_and_tells_nobody_old_news() {
    rig.poll();
    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();
    int before = rig.texts().size();

    var valley = new Topic("valley", "Valley", Query.of("valley"), "", Rig.CHAT.toString());
    rig.db.change(tx -> {
      rig.stores.topics().addWatchlist(tx, valley, rig.now());
      rig.stores.subscriptions().subscribe(tx, Rig.CHAT, "valley", rig.now());
    });
    rig.backfill.run();
    rig.deliver();

    assertThat(rig.texts()).hasSize(before);
    assertThat(rig.latest("valley")).hasSize(1);
    assertThat(rig.postings("valley")).isNotEmpty();
  }

  @Test
  void an_article_of_two_topics_is_one_message_to_a_chat_that_follows_both() {
    var valley = new Topic("valley", "Valley", Query.of("valley"), "", Rig.CHAT.toString());
    rig.db.change(tx -> {
      rig.stores.topics().addWatchlist(tx, valley, rig.now());
      rig.stores.subscriptions().subscribe(tx, Rig.CHAT, "valley", rig.now());
    });
    rig.backfill.run();
    rig.poll();
    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
    assertThat(rig.texts().get(0)).contains("Floods, Valley");
  }

  @Test
  void a_feed_that_misbehaves_does_not_disturb_the_others() {
    rig.poll();
    int told = 0;
    for (NewsServer.Mood mood : NewsServer.Mood.values()) {
      herald.mood(mood);
      String figure =
          "The flood killed %d people, said the mayor of Town%d.".formatted(40 + told, told);
      publishFlood(courier, "n" + told, TUESDAY, figure);
      rig.poll();
      told++;
      assertThat(rig.texts()).as("with a feed that is %s", mood).hasSize(told);
      assertThat(rig.lastError(herald) == null)
          .as("%s", mood)
          .isEqualTo(mood == NewsServer.Mood.WELL);
    }
    herald.mood(NewsServer.Mood.WELL);
    rig.pass(Duration.ofDays(1));
    rig.poll();
    assertThat(rig.lastError(herald)).isNull();
  }

  @Test
  void a_message_that_could_not_be_sent_goes_out_later_and_in_order() {
    rig.poll();
    rig.answers.add(new SendResult.TooManyRequests(Duration.ofHours(2)));
    publishFlood(
        herald,
        "one",
        MONDAY,
        "The flood killed 40 people in the valley, the interior ministry said.");
    publishFlood(
        herald,
        "two",
        TUESDAY,
        "The flood has killed 44 people in the valley by now, the interior ministry said.");
    rig.poll();
    assertThat(rig.texts()).isEmpty();

    rig.pass(Duration.ofHours(1));
    rig.deliver();
    assertThat(rig.texts()).isEmpty();

    rig.pass(Duration.ofHours(1));
    rig.deliver();
    assertThat(rig.texts()).hasSize(2);
    assertThat(rig.texts().get(0)).contains("Flood in the valley: one");
  }

  @Test
  void a_page_that_is_gone_is_told_from_the_feeds_text_and_says_so() {
    rig.poll();
    herald.publishWithoutPage(
        "gone",
        MONDAY,
        "Flood kills 40",
        "The flood killed 40 people in the valley, the interior ministry said.");
    rig.poll();

    assertThat(rig.texts()).hasSize(1);
    assertThat(rig.texts().get(0)).contains("From the feed's text");
  }
}
