package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
  private final ClaimExtractor extractor = new ClaimExtractor();

  @Test
  void an_article_in_another_language_gives_no_claims() {
    assertThat(extractor.extract(Articles.inLanguage("de", "12 people were killed."), topic("x")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: 40 people killed in a fire",
        "TRENDING NOW: 40 PEOPLE KILLED",
        "Sign up for our newsletter and join 40,000 protesters of boredom",
        "He was 40 years old and had lived there for 12 years.",
        "The 93rd brigade holds the line.",
        "The match ended 3-1 in front of the mayor.",
        "In 2019 the town was quiet.",
        "Call 555 1234 for help.",
        "Correction, 4 March: An earlier version of this article said that 40 people had died.",
        "An earlier version of this report misstated the toll. The correct number of dead is 40.",
        "This story was corrected to say that 40 people, not 14, had been hurt."
      })
  void what_is_no_claim_gives_none(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twelve people were killed, police said.                                          | police
          According to the coastguard, twelve people were killed.                          | coastguard
          Mayor Ann Roe said twelve people were killed.                                    | Ann Roe
          "Twelve people were killed," said the mayor, Ann Roe.                            | Ann Roe
          Ann Roe spoke at dawn. Twelve people were killed, Roe said.                      | Ann Roe
          Mayor Ann Roe came. She said twelve people were killed.                          | Ann Roe
          Mayor Ann Roe said rain fell. She said twelve people were killed.                | Ann Roe
          The Herald reported that twelve people were killed, citing army officials.       | army officials
          President Zelenskiy said twelve people were killed.                              | Volodymyr Zelensky
          General Oleksandr Syrsky said twelve people were killed.                         | Oleksandr Syrskyi
          Twelve people were killed.                                                       | the outlet
          The Rescue Office (RO) said twelve people were killed.                           | Rescue Office (RO)
          """)
  void the_one_who_asserts_is_found_and_named_in_one_way(String text, String source) {
    assertThat(claims(text)).last().extracting(c -> c.source().name()).isEqualTo(source);
  }

  @Test
  void who_passes_a_claim_on_is_kept() {
    assertThat(claims("The Herald reported that 12 people died, citing army officials."))
        .singleElement()
        .extracting(c -> c.source().via())
        .isEqualTo(List.of("Herald"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twelve people were killed, police said on Monday.               | 2024-03-04 | true
          Twelve people were killed on 2 March.                           | 2024-03-02 | true
          By mid-January twelve people had been killed.                   | 2024-01-15 | true
          In late December twelve people were killed.                     | 2023-12-28 | true
          In November twelve people were killed.                          | 2023-11-30 | true
          Twelve people were killed last month.                           | 2024-02-29 | true
          Twelve people have been killed since February 2022.             | 2024-03-05 | false
          Twelve people were killed in Sunday's fire.                     | 2024-03-05 | false
          Twelve people were killed.                                      | 2024-03-05 | false
          A bomb went off on 20 February. Twelve people died that day.    | 2024-02-20 | true
          Twelve people were killed in a crash of two buses last month.   | 2024-03-05 | false
          """)
  void the_day_is_read_or_inferred(String text, LocalDate day, boolean stated) {
    assertThat(claims(text))
        .singleElement()
        .satisfies(c -> assertThat(c.estimate().asOf()).isEqualTo(day))
        .satisfies(c -> assertThat(c.estimate().asOfStated()).isEqualTo(stated));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twelve people were killed.                                       | TOTAL
          Forty people died. Another twelve people were killed.            | INCREMENT
          Nine hundred soldiers have been killed in the past week.         | PERIOD
          The army plans to send 900 soldiers.                             | PLAN
          Twelve people are feared dead.                                   | PLAN
          The ministry denied that twelve people had been killed.          | DENIED
          The fire killed 30 people, including twelve children.            | SUBSET
          The clinic said that twelve of its nurses had died.              | SUBSET
          Twelve porters are among the dead.                               | SUBSET
          The ministry had never announced twelve deaths.                  | DENIED
          Nine hundred people died in three weeks of fighting at Olm.      | PERIOD
          Nine hundred people died in an operation which the army led.     | TOTAL
          """)
  void the_kind_is_read(String text, Kind kind) {
    assertThat(claims(text)).last().extracting(c -> c.estimate().kind()).isEqualTo(kind);
  }

  @Test
  void a_share_of_a_base_in_the_text_is_counted_out() {
    assertThat(
            claims(
                "Norland has sent 8,000 soldiers. About a quarter of the 8,000 soldiers were"
                    + " wounded."))
        .filteredOn(c -> c.estimate().derived())
        .singleElement()
        .satisfies(c -> assertThat(c.estimate().measure()).isEqualTo(Measure.WOUNDED))
        .extracting(c -> c.estimate().interval().toString())
        .asString()
        .contains("2000");
  }

  @Test
  void killed_and_wounded_soldiers_of_one_tally_make_casualties() {
    Topic war = topic("Estonian soldiers in the border war");
    assertThat(extractor.extract(Articles.of("The army counted 90 killed and 410 wounded."), war))
        .extracting(c -> c.estimate().measure())
        .containsExactly(Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 300 Estonian soldiers were killed.           | estonian soldiers
          The flood killed 30 people in Nepal.              | people in nepal
          The flood destroyed 300 wooden houses.            | wooden houses
          Nepal's death toll rose to 30.                    | people in nepal
          """)
  void who_was_counted_is_named_with_the_origin(String text, String population) {
    assertThat(claims(text))
        .singleElement()
        .extracting(c -> c.estimate().population())
        .isEqualTo(population);
  }

  @Test
  void a_march_is_named_by_town_kind_and_day() {
    assertThat(claims("Some 20,000 people joined a march through Oslo on Saturday."))
        .singleElement()
        .extracting(c -> c.estimate().population())
        .isEqualTo("oslo march of 2 march");
  }

  private List<Claim> claims(String text) {
    return extractor.extract(Articles.of(text), topic("Events"));
  }

  private static Topic topic(String title) {
    return new Topic("t", title, Query.of("x"), "", null);
  }
}
