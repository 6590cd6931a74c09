package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPeopleTest {
  private static final Topic WAR =
      new Topic("t", "Estonian troops fighting for Peru", Query.of("x"), "", null);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people have been killed in a strike on Arequipa, its mayor says.   | people in arequipa
          Two people were wounded at a market in Cusco, rescuers said.            | people in cusco
          Seven firefighters were wounded in Cusco.                               | firefighters
          Twelve civilians were killed in Tacna.                                  | civilians in tacna
          A shell hit a hospital in Puno, killing three.      | people in puno
          Peruvian losses at the front came to 21,000 in February, the staff said. | peruvian soldiers
          Peru's combat losses came to 21,000, the general staff said.            | peruvian soldiers
          Peru has lost 21,000 soldiers, the general staff said.                  | peruvian soldiers
          Estonian soldiers alongside Peruvian forces counted 300 killed.         | estonian soldiers
          Some 300 soldiers were killed.                                          | estonian soldiers
          About 300 of the country's soldiers have died.                          | estonian soldiers
          About 300 of Peru's soldiers have died.                                 | peruvian soldiers
          One person was killed and six were hurt by shells at the port.          | people
          Estonia sent a unit in which 300 people were killed.                         | estonian soldiers
          """)
  void only_the_topics_soldiers_get_its_population(String text, String population) {
    assertThat(estimates(text))
        .isNotEmpty()
        .extracting(Estimate::population)
        .containsOnly(population);
  }

  @Test
  void a_town_limits_a_count_of_soldiers_present() {
    assertThat(estimates("About 400 of the soldiers are deployed in the Tacna region."))
        .singleElement()
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.SUBSET))
        .satisfies(e -> assertThat(e.population()).isEqualTo("estonian soldiers"))
        .extracting(Estimate::scope)
        .isEqualTo("in tacna");
  }

  @Test
  void a_country_is_no_limit() {
    assertThat(estimates("About 9,000 Estonian soldiers are deployed in Peru."))
        .singleElement()
        .satisfies(e -> assertThat(e.scope()).isNull())
        .extracting(Estimate::kind)
        .isEqualTo(Kind.TOTAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two soldiers were killed and five wounded in an ambush on a column.
          A drone strike killed two soldiers and wounded five.
          The army says two soldiers were killed and five wounded in a single raid.
          """)
  void figures_of_one_incident_are_no_totals_and_make_no_sum(String text) {
    assertThat(estimates(text)).hasSize(2).extracting(Estimate::kind).containsOnly(Kind.PERIOD);
  }

  @Test
  void a_share_counted_out_has_no_unit() {
    assertThat(estimates("Half of the 8,000 to 9,000 Estonian soldiers were wounded."))
        .filteredOn(Estimate::derived)
        .singleElement()
        .satisfies(e -> assertThat(e.unit()).isNull());
  }

  @Test
  void an_earlier_figure_told_again_holds_for_its_own_day() {
    assertThat(
            estimates(
                "The ministry now counts 9,000 Estonian soldiers in Peru. On Friday it had still"
                    + " spoken of roughly 3,000 soldiers in Peru."))
        .last()
        .satisfies(e -> assertThat(e.asOf()).isEqualTo(LocalDate.of(2024, 3, 1)))
        .satisfies(e -> assertThat(e.asOfStated()).isTrue());
  }

  private static List<Estimate> estimates(String text) {
    return new ClaimExtractor()
        .extract(Articles.of(text), WAR).stream().map(Claim::estimate).toList();
  }
}
