package io.tallywire.match;

import static io.tallywire.match.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.extract.Article;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicIndexTest {
  private static final Topic TROOPS =
      topic(
          "nk-troops",
          "(\"north korea*\" OR pyongyang OR dprk) AND (troops OR soldiers OR casualties)"
              + " AND (russia* OR ukrain* OR kursk)");
  private static final Topic MARCHES =
      topic("marches", "(palestin* OR gaza) AND (march* OR rally OR protest*)");
  private static final Topic QUAKE = topic("quake", "(earthquake OR quake) AND (turk* OR syria*)");

  @Test
  void an_article_is_found_by_the_topics_it_speaks_of() {
    try (TopicIndex index = new TopicIndex(List.of(TROOPS, MARCHES, QUAKE))) {
      assertThat(matched(index, "Kim's soldiers seen near Kursk", "North Koreans dug in."))
          .containsExactly("nk-troops");
      assertThat(matched(index, "Londoners march for Gaza", "A rally drew thousands."))
          .containsExactly("marches");
      assertThat(matched(index, "Quakes hit southern Türkiye", "Turkish rescuers flew in."))
          .containsExactly("quake");
      assertThat(matched(index, "Market report", "Shares of Korea's carmakers rose.")).isEmpty();
    }
  }

  @Test
  void topics_are_named_in_the_order_of_their_ids() {
    try (TopicIndex index =
        new TopicIndex(List.of(topic("b", "storm"), topic("c", "flood"), topic("a", "dam")))) {
      assertThat(matched(index, "Storm", "A flood broke the dam.")).containsExactly("a", "b", "c");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          storm                     | The STORMS came           | true
          storm                     | Stormy seas               | false
          storm*                    | Stormy seas               | true
          sao                       | São Paulo                 | true
          "são paulo"               | In Sao Paulo's streets    | true
          "north korea"             | North, Korea              | true
          "north korea"             | Korea north               | false
          "north korea*"            | a North Korean port       | true
          "north korea*"            | the north of Korea        | false
          "korea* troop"            | Korean troops             | true
          "dam lake"~1              | the lake by dam           | true
          "dam lake"~1              | the lake by the dam       | false
          "dam lake"~2              | the lake by the dam       | true
          "dam* dam"~0              | a damaged dam             | true
          "dam dam"~3               | a dam                     | true
          storm NOT film            | a storm                   | true
          storm NOT film            | a storm in a film         | false
          storm (flood OR NOT film) | a storm                   | true
          storm (flood OR NOT film) | a storm film              | false
          storm NOT (NOT flood)     | a storm                   | false
          storm NOT (NOT flood)     | a storm and a flood       | true
          u.n.                      | the UN said               | true
          korea*                    | Korea’s                   | true
          "3,000"                   | 3,000 homes               | true
          """)
  void a_query_finds_a_text(String query, String text, boolean found) {
    assertThat(Query.of(query).matches(article("", text))).isEqualTo(found);
    try (TopicIndex index = new TopicIndex(List.of(topic("t", query)))) {
      assertThat(index.match(article(text, ""))).hasSize(found ? 1 : 0);
    }
  }

  @Test
  void an_accent_of_its_own_is_folded_too() {
    assertThat(Query.of("cafe").matches(article("", "a cafe\u0301 burnt"))).isTrue();
    assertThat(Query.of("cafe\u0301").matches(article("", "a café burnt"))).isTrue();
  }

  @Test
  void no_phrase_reaches_from_the_title_into_the_text() {
    Article article = article("Dam breaks", "Lake empty");

    assertThat(Query.of("breaks lake").matches(article)).isTrue();
    assertThat(Query.of("\"breaks lake\"").matches(article)).isFalse();
    assertThat(Query.of("\"breaks lake\"~100").matches(article)).isFalse();
  }

  @Test
  void a_topic_can_be_added_replaced_and_taken_out() {
    try (TopicIndex index = new TopicIndex(List.of())) {
      assertThat(matched(index, "Storm", "")).isEmpty();

      index.put(topic("a", "storm"));
      assertThat(matched(index, "Storm", "")).containsExactly("a");

      index.put(topic("a", "flood OR dam"));
      assertThat(matched(index, "Storm", "")).isEmpty();
      assertThat(matched(index, "Flood", "")).containsExactly("a");

      index.remove("a");
      index.remove("never there");
      assertThat(matched(index, "Flood", "")).isEmpty();
    }
  }

  @Test
  void a_match_gives_the_topic_in_force() {
    try (TopicIndex index = new TopicIndex(List.of(topic("a", "storm")))) {
      Topic renamed = new Topic("a", "Storms", Query.of("storm"), "all of them", null);
      index.put(renamed);

      assertThat(index.match(article("Storm", ""))).containsExactly(new Match(renamed));
    }
  }

  @Test
  void threads_may_match_while_topics_are_added() throws Exception {
    try (TopicIndex index = new TopicIndex(List.of(topic("first", "storm")));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<Match>>> work =
          IntStream.range(0, 200)
              .<Callable<List<Match>>>mapToObj(i ->
                  () -> {
                    if (i % 4 == 0) {
                      index.put(topic("t" + i, "storm OR flood"));
                    }
                    return index.match(article("Storm", "over the bay"));
                  })
              .toList();
      for (Future<List<Match>> result : threads.invokeAll(work)) {
        assertThat(result.get()).extracting(match -> match.topic().id()).contains("first");
      }
      assertThat(index.match(article("Flood", ""))).hasSize(50);
    }
  }

  private static List<String> matched(TopicIndex index, String title, String text) {
    return index.match(article(title, text)).stream().map(match -> match.topic().id()).toList();
  }

  private static Topic topic(String id, String query) {
    return new Topic(id, id, Query.of(query), "", null);
  }
}
