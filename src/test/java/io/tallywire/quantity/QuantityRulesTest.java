package io.tallywire.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.quantity.QuantityReader.Reading;
import io.tallywire.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all rows of the grammar: each rule reads its own examples, and no other rule does. */
class QuantityRulesTest {
  private final QuantityReader reader = new QuantityReader();

  static Stream<Rule> rules() {
    return QuantityRules.LAYERS.stream().flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void every_rule_reads_its_own_examples_and_no_other_rule_does(Rule rule) {
    assertThat(rule.reads().size() + rule.leaves().size()).as(rule.name()).isPositive();
    for (Rule.Example example : rule.reads()) {
      List<QuantityMention> mentions = reader.read(example.phrase());
      assertThat(mentions.stream().map(QuantityText::of))
          .as(example.phrase())
          .containsExactly(example.amount());
      assertThat(mentions.getFirst().rule()).as(example.phrase()).isEqualTo(rule.name());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_for_no_amounts_leaves_its_own_phrases_alone(Rule rule) {
    for (String phrase : rule.leaves()) {
      List<Reading> readings = reader.readings(Words.of(phrase));
      assertThat(readings.stream().map(Reading::rule)).as(phrase).containsExactly(rule.name());
      assertThat(reader.read(phrase)).as(phrase).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void no_rule_touches_what_it_is_told_to_ignore(Rule rule) {
    for (String phrase : rule.ignores()) {
      assertThat(reader.readings(Words.of(phrase)).stream().map(Reading::rule))
          .as(phrase)
          .doesNotContain(rule.name());
    }
  }
}
