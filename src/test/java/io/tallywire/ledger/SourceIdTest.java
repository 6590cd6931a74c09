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
    "Metropolitan police, the police",
    "World Health Organization (WHO), WHO",
    "World Health Organization (WHO), World Health Organisation",
    "International Organization for Migration (IOM), UN migration agency",
    "UN humanitarian office (OCHA), OCHA",
    "UN refugee agency (UNHCR), UN refugee agency",
    "UN children's agency (UNICEF), UN children's fund",
    "UN human rights office (OHCHR), UN rights office",
    "International Energy Agency (IEA), International Energy Agency",
    "Red Cross and Red Crescent federation (IFRC), IFRC",
    "OPEC, Organization of Petroleum Exporting Countries"
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
    "Western officials, Turkish officials",
    "UN refugee agency (UNHCR), UN humanitarian office (OCHA)",
    "UN children's agency (UNICEF), United Nations (UN)",
    "Red Cross and Red Crescent federation (IFRC), Libyan Red Crescent"
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
  void a_country_in_the_name_is_the_side() {
    assertThat(named("South Korea's JCS").camp()).isEqualTo("south-korea");
    assertThat(named("Stepanakert authorities").camp()).isEqualTo("armenia");
    assertThat(named("IRNA").camp()).isEqualTo("iran");
  }

  @Test
  void a_leader_every_reader_knows_is_on_a_side_and_others_are_not() {
    assertThat(named("Volodymyr Zelensky").camp()).isEqualTo("ukraine");
    assertThat(named("Ana Velk").camp()).isNull();
  }

  @Test
  void who_speaks_for_no_government_has_no_side() {
    assertThat(named("French unions").camp()).isNull();
    assertThat(named("Russian opposition").camp()).isNull();
    assertThat(named("French education ministry").camp()).isEqualTo("france");
  }

  @Test
  void people_who_are_not_named_may_be_others_each_time() {
    assertThat(named("people familiar with the matter").unnamed()).isTrue();
    assertThat(named("US officials").unnamed()).isFalse();
    assertThat(named("Ana Velk").unnamed()).isFalse();
  }
}
