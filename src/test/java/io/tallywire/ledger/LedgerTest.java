package io.tallywire.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final Ledger ledger = new Ledger();

  private List<Finding> post(String row) {
    return ledger.post(Rows.one(row));
  }

  private static List<Finding> conflicts(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.relation().isConflict()).toList();
  }

  @Test
  void the_reason_is_a_sentence_for_the_chat() {
    post("a; casualties; north korean soldiers; ~1100; South Korea's NIS; 2024-12-23");
    List<Finding> findings =
        post("b; casualties; north korean soldiers; >3000; Volodymyr Zelensky; 2024-12-23; at=11");
    assertThat(findings)
        .singleElement()
        .extracting(Finding::reason)
        .isEqualTo(
            "South Korea's NIS: about 1,100 casualties, 23 December;"
                + " Volodymyr Zelensky: more than 3,000, 23 December");
  }

  @Test
  void a_record_is_above_or_below_every_figure_in_force() {
    post("a; killed; people in ostia; 100; the ministry; 2025-01-01");
    post("b; killed; people in ostia; <=150; the Red Cross; 2025-01-02");
    post("c; killed; people in ostia; 140; the ministry; 2025-01-03");
    assertThat(ledger.isHighest("c#1")).as("the Red Cross may mean 150").isFalse();
    assertThat(ledger.isLowest("c#1")).as("the ministry's own 100 is no longer in force").isTrue();
    post("d; killed; people in ostia; >=151; the ministry; 2025-01-04");
    assertThat(ledger.isHighest("d#1")).isTrue();
    assertThat(ledger.isLowest("d#1")).isFalse();
    post("e; killed; people in ostia; 90; the mayor; 2025-01-04");
    assertThat(ledger.isLowest("e#1")).isTrue();
    assertThat(ledger.isHighest("e#1")).isFalse();
    post("f; wounded; people in ostia; 900; the mayor; 2025-01-04");
    assertThat(ledger.isHighest("d#1")).as("900 wounded are another thing").isTrue();
    assertThat(ledger.isHighest("none")).isFalse();
    assertThat(ledger.isLowest("none")).isFalse();
  }

  @Test
  void two_claims_are_of_one_thing_while_both_are_in_force() {
    post("a; killed; people in ostia; 100; the ministry; 2025-01-01");
    post("b; killed; people in ostia; 200; the Red Cross; 2025-01-02");
    post("c; wounded; people in ostia; 200; the Red Cross; 2025-01-02");
    assertThat(ledger.isOneThing("a#1", "b#1")).isTrue();
    assertThat(ledger.isOneThing("b#1", "c#1")).isFalse();
    ledger.takeOut("a#1");
    assertThat(ledger.isOneThing("a#1", "b#1")).isFalse();
  }

  @Test
  void a_new_figure_is_set_against_the_two_nearest_rivals() {
    post("a; killed; soldiers of norland; 4000; Ostia's army; 2025-01-01");
    post("b; killed; soldiers of norland; 4800; Borea's army; 2025-01-03");
    post("c; killed; soldiers of norland; 5600; Arland's army; 2025-01-05");
    List<Finding> findings = post("d; killed; soldiers of norland; 900; Helia's army; 2025-01-07");
    assertThat(conflicts(findings))
        .extracting(finding -> finding.earlier().article())
        .containsExactly("c", "b");
  }

  @Test
  void a_restated_conflict_is_marked_and_weighs_less() {
    post("a; killed; soldiers of norland; 300; Ostia's NIS; 2025-01-13");
    Finding raised =
        post("b; killed; soldiers of norland; 1000; Western officials; 2025-01-15").getFirst();
    Finding restated =
        post("c; killed; soldiers of norland; 300; Ostia's NIS; 2025-01-13; published=2025-02-20")
            .getFirst();
    assertThat(raised.isNewConflict()).isTrue();
    assertThat(restated.relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(restated.restated()).isTrue();
    assertThat(restated.severity()).isLessThan(raised.severity());
  }

  @Test
  void the_same_figure_from_another_source_confirms() {
    post("a; killed; people in vellin; 300; the mayor; 2025-01-13");
    assertThat(post("b; killed; people in vellin; ~310; the hospital; 2025-01-13; at=12"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.relation()).isEqualTo(Relation.CONFIRMS);
          assertThat(finding.severity()).isZero();
        });
  }

  @Test
  void a_toll_that_rises_updates_the_same_sources_figure() {
    post("a; killed; people in vellin; 300; the mayor; 2025-01-13");
    post("b; killed; people in vellin; 310; the hospital; 2025-01-13; at=10");
    assertThat(post("c; killed; people in vellin; 700; the mayor; 2025-01-14"))
        .extracting(Finding::relation, finding -> finding.earlier().article())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Relation.UPDATES, "a"));
  }

  @Test
  void a_claim_that_was_taken_out_is_not_looked_at_again() {
    post("a; attendance; march in dunholm; 300000; the police; 2025-05-04");
    assertThat(ledger.takeOut("a#1")).isTrue();
    assertThat(post("b; attendance; march in dunholm; 800000; organisers; 2025-05-04")).isEmpty();
    assertThat(ledger.takeOut("a#1")).isFalse();
    assertThat(ledger.size()).isEqualTo(1);
  }

  @Test
  void a_superseded_figure_makes_room_for_the_new_one() {
    post("a; attendance; march in dunholm; 300000; the police; 2025-05-04");
    post("b; attendance; march in dunholm; 800000; organisers; 2025-05-04; at=10");
    assertThat(ledger.takeOut("b#1")).isTrue();
    List<Finding> findings =
        post("b2; attendance; march in dunholm; 310000; organisers; 2025-05-04; at=12");
    assertThat(findings).extracting(Finding::relation).containsExactly(Relation.CONFIRMS);
    assertThat(ledger.estimates()).singleElement().matches(line -> !line.inConflict());
  }

  @Test
  void a_figure_told_again_keeps_its_other_witnesses_when_one_is_taken_out() {
    post("a; attendance; march in dunholm; 300000; the police; 2025-05-04");
    post("b; attendance; march in dunholm; 300000; the police; 2025-05-04; at=10");
    ledger.takeOut("a#1");
    assertThat(
            conflicts(
                post("c; attendance; march in dunholm; 800000; organisers; 2025-05-04; at=11")))
        .singleElement()
        .matches(finding -> finding.earlier().id().equals("b#1"));
  }

  @Test
  void an_id_is_posted_once() {
    post("a; killed; people in vellin; 300; the mayor; 2025-01-13");
    assertThatThrownBy(() -> post("a; killed; people in vellin; 300; the mayor; 2025-01-13"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a#1");
  }

  @Test
  void estimates_keep_every_sources_figure_with_its_history_and_witnesses() {
    post("a; killed; soldiers of norland; 300; Ostia's NIS; 2025-01-13; outlet=Post");
    post("b; killed; soldiers of norland; ~300; the NIS of Ostia; 2025-01-14; outlet=Times");
    post("c; killed; soldiers of norland; ~1000; Western officials; 2025-01-15; outlet=Post");
    post("d; killed; soldiers of norland; 600; Ostia's NIS; 2025-04-30; outlet=Wire");

    EstimateLine line = ledger.estimates().getFirst();
    assertThat(line.range())
        .isEqualTo(Quantity.between(BigDecimal.valueOf(600), BigDecimal.valueOf(1000)));
    SourceEstimate nis = line.sources().getFirst();
    assertThat(nis.source()).isEqualTo("Ostia's NIS");
    assertThat(nis.current().interval()).isEqualTo(Quantity.exactly(BigDecimal.valueOf(600)));
    assertThat(nis.history()).hasSize(1);
    assertThat(nis.history().getFirst().witnesses())
        .extracting(Witness::outlet)
        .containsExactly("Post", "Times");
    assertThat(nis.history().getFirst().outlets()).isEqualTo(2);
    assertThat(nis.history().getFirst().until()).isEqualTo("2025-01-14");
    assertThat(line.conflicts())
        .singleElement()
        .satisfies(rivals ->
            assertThat(List.of(rivals.one(), rivals.other()))
                .containsExactlyInAnyOrder("Ostia's NIS", "Western officials"));
  }

  @Test
  void estimates_of_different_kinds_and_populations_stand_apart() {
    post("a; killed; people in turkey; 300; officials; 2025-01-13");
    post("a2; killed; people in syria; 200; officials; 2025-01-13");
    post("a3; killed; people in turkey; 20; officials; 2025-01-13; kind=period; scope=overnight");
    assertThat(ledger.estimates()).hasSize(3);
  }
}
