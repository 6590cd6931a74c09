package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is counted where an article tells of more than the topic follows. */
class PopulationsOfManyTest {
  private static final Topic BLAST =
      new Topic("t", "Blast at Tor-Velan hospital in Peru", Query.of("x"), "", null);
  private static final Topic WAR =
      new Topic("t", "The war of Estonia and Peru", Query.of("x"), "", null);
  private static final Topic FLOOD =
      new Topic("t", "The Ashwell flood in Peru", Query.of("x"), "", null);
  private static final Topic CROWDS =
      new Topic("t", "Marches against the tax", Query.of("x"), "", null);
  private static final Topic FERRY =
      new Topic(
          "t",
          "Sinking of the ferry Santa Ruella, May 2020",
          Query.of("x"),
          "It sank on 4 May 2020.",
          null);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 40 people died at Tor-Velan hospital on Friday.                        | people in the tor-velan hospital blast
          The talks went on. Envoys met. Since the blast, when 40 people died, none came. | people in the tor-velan hospital blast
          The blast shook Velan. In Peru 900 people have been killed, the ministry said.  | people in peru
          A shell struck Queen Adela hospital on Friday and 12 people were killed.        | people at queen adela hospital
          The blast at Tor-Velan was loud. The director of Queen Adela hospital said 12 people were killed. | people in the tor-velan hospital blast
          Lima hopes for aid. Envoys met on Friday. The toll has reached 900 people dead. | people in peru
          """)
  void a_site_has_its_own_dead_only(String text, String population) {
    assertThat(populations(text, BLAST)).contains(population).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru's troops attacked at dawn. Peru said its troops had killed 140 people.     | estonian soldiers
          Peru's army fell back. Estonia said it had killed 300 of the enemy.             | peruvian soldiers
          Peru's army broke the front. Estonia said 300 attackers were killed.            | peruvian soldiers
          The war goes on at the front. In Cusco about 30 people died when a theatre was hit. | people in cusco
          Estonia's army and Peru's held the front. The civil defence of Peru said 30 people were killed. | peruvian civilians
          Estonia's army and Peru's held the front. About 900 have died on both sides, a diplomat said. | soldiers on both sides
          Estonia's army held its front. Peru said it had taken 60 prisoners.             | estonian soldiers
          The army fought at the front. Estonia said 30 fighters of the Azov band fell; it had killed 30 gunmen. | azov fighters
          """)
  void a_side_is_told_by_who_did_it(String text, String population) {
    assertThat(populations(text, WAR)).contains(population);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The flood broke houses in Ashwell. Doctors there said 400 people were killed.    | people in ashwell
          The flood broke houses in Ashwell. In the whole country 900 people were killed.  | people in peru
          Roads are cut in Ashwell.##Some 900 people have been killed, the ministry said.  | people in peru
          """)
  void a_town_of_the_title_is_meant_beside_its_name(String text, String population) {
    assertThat(populations(text.replace("##", "\n\n"), FLOOD)).containsExactly(population);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 500 people marched in Lyon on Monday. Organisers claimed 900 marchers.     | lyon march of 4 march
          Rome police said 650 people marched on Monday.                                  | rome march of 4 march
          """)
  void a_crowd_is_of_its_paragraphs_town(String text, String population) {
    assertThat(populations(text, CROWDS)).containsExactly(population);
  }

  @Test
  void a_body_of_fighters_is_no_place() {
    assertThat(populations("Seven people were killed in the Hamas attack.", BLAST))
        .noneMatch(population -> population.endsWith("in hamas"));
  }

  @Test
  void a_later_article_of_another_ship_counts_its_people() {
    String text =
        "At least 24 people died on Wednesday when the ferry Lady Oda capsized. It was two years"
            + " after the Santa Ruella sank. Some 120 people were missing.";
    assertThat(populations(text, FERRY))
        .isNotEmpty()
        .allMatch(population -> population.equals("people on the lady oda"));
  }

  @Test
  void the_topics_own_ship_keeps_its_people() {
    assertThat(populations("At least 24 people died when the Santa Ruella capsized.", FERRY))
        .containsExactly("people on the ferry santa ruella");
  }

  private static List<String> populations(String text, Topic topic) {
    return new ClaimExtractor()
        .extract(Articles.of(text), topic).stream()
            .map(claim -> claim.estimate().population())
            .distinct()
            .toList();
  }
}
