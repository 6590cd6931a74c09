package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdTest {

  private static SourceId named(String name) {
    return SourceId.of(Source.of(name), "Post");
  }

  @ParameterizedTest
  @CsvSource({
    "NIS, South Korean intelligence",
    "South Korea's NIS, Seoul's spy agency",
    "South Korea's JCS, South Korea's military",
    "Volodymyr Zelensky, Zelenskyy",
    "Volodymyr Zelensky, Ukrainian President Volodymyr Zelenskiy",
    "Recep Tayyip Erdoğan, President Erdogan",
    "AFAD, Turkey's disaster agency",
    "the Pentagon, US defense department",
    "White House, White House (John Kirby)",
    "UK Ministry of Defence, Britain's defence ministry",
    "organisers, march organisers",
    "Metropolitan police, the police"
  })
  void papers_name_one_source_in_many_ways(String one, String other) {
    assertThat(named(one).key()).isEqualTo(named(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "South Korea's NIS, South Korea's JCS",
    "South Korean officials, Ukrainian officials",
    "US intelligence, South Korean intelligence",
    "Gaza health ministry, Israeli military",
    "Lloyd Austin, Antony Blinken",
    "Western officials, Turkish officials"
  })
  void different_sources_stay_apart(String one, String other) {
    assertThat(named(one).key()).isNotEqualTo(named(other).key());
  }

  @Test
  void each_outlet_is_a_source_of_its_own_and_a_wire_is_one_in_all() {
    assertThat(SourceId.of(Source.outlet(), "Post").key())
        .isNotEqualTo(SourceId.of(Source.outlet(), "Times").key());
    assertThat(SourceId.of(Source.outlet(), "Post (AFP)").key())
        .isEqualTo(SourceId.of(Source.outlet(), "Times (AFP/AP)").key());
  }

  @Test
  void a_country_in_the_name_is_the_camp() {
    assertThat(named("South Korea's JCS").camp()).isEqualTo("south-korea");
    assertThat(named("Volodymyr Zelensky").camp()).isNull();
  }
}
