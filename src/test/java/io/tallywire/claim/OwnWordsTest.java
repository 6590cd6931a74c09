package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.OwnMeasure;
import io.tallywire.match.OwnPopulation;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A topic's own measures and populations. */
class OwnWordsTest {
  private static final OwnMeasure VACCINATED =
      new OwnMeasure(
          "vaccinated",
          OwnMeasure.Counts.PEOPLE,
          List.of("vaccinated", "given the jab"),
          List.of("vaccinated", "inoculate"),
          List.of("vaccinations", "jabs"),
          List.of("number of jabs"));
  private static final OwnMeasure MARTYRED =
      new OwnMeasure(
          "killed",
          OwnMeasure.Counts.PEOPLE,
          List.of("martyred"),
          List.of(),
          List.of("martyrs"),
          List.of());
  private static final OwnPopulation CORPS =
      new OwnPopulation(
          "norland soldiers", List.of("the contingent", "storm corps", "arvik's men"));
  private static final Topic TOPIC =
      new Topic("events", "Events", Query.of("x"), "", null)
          .with(new OwnWords(List.of(VACCINATED, MARTYRED), List.of(CORPS)));

  private final ClaimExtractor extractor = new ClaimExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 4,000 children have been vaccinated so far. | vaccinated | children
          Another 300 villagers were given the jab.        | vaccinated | villagers
          Nurses vaccinated 700 miners on Monday.          | vaccinated | miners
          Doctors inoculate 50 patients a day.             | vaccinated | patients
          The clinic counted 90 vaccinations.              | vaccinated | vaccinations
          The number of jabs has risen to 12,000.          | vaccinated | people
          The 40 fighters were martyred at the bridge.     | killed     | fighters
          """)
  void a_measure_of_the_topic_is_read_by_its_words(
      String sentence, String measure, String population) {
    assertThat(extractor.extract(Articles.of(sentence), TOPIC))
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.estimate().measure().name()).isEqualTo(measure);
          assertThat(claim.estimate().population()).contains(population.split(" ")[0]);
          assertThat(claim.evidence().rule()).startsWith("topic: ");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The contingent has lost 300 men, the envoy said.            | norland soldiers
          Storm Corps had 40 wounded.                                 | norland soldiers
          About 200 of Arvik's men were killed.                       | norland soldiers
          There were 60 casualties among the contingent.              | norland soldiers
          The contingent faced Peru's army; 30 people died in a fire. | people
          The contingent said 30 villagers were killed.               | villagers
          The contingent fears that Estonia lost 30 men.              | estonian soldiers
          A quake killed 12 people.                                   | people
          """)
  void a_population_of_the_topic_is_known_by_its_other_wordings(String sentence, String who) {
    assertThat(extractor.extract(Articles.of(sentence), TOPIC))
        .singleElement()
        .satisfies(claim -> assertThat(claim.estimate().population()).startsWith(who));
  }

  @Test
  void other_topics_do_not_know_its_words() {
    Topic other = new Topic("other", "Events", Query.of("x"), "", null);
    String sentence = "Some 4,000 children have been vaccinated so far.";

    assertThat(extractor.extract(Articles.of(sentence), other)).isEmpty();
    assertThat(extractor.extract(Articles.of(sentence), TOPIC)).hasSize(1);
    assertThat(extractor.extract(Articles.of(sentence), other)).isEmpty();
  }
}
