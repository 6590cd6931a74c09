package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.match.Query;
import io.tallywire.match.Topic;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureRulesTest {
  private static final Topic TOPIC = new Topic("events", "Events", Query.of("x"), "", null);

  private final ClaimExtractor extractor = new ClaimExtractor();

  static Stream<Arguments> reads() {
    return MeasureRules.COMMON.stream()
        .flatMap(rule -> rule.reads().stream().map(s -> Arguments.of(rule.name(), rule, s)));
  }

  static Stream<Arguments> ignores() {
    return MeasureRules.COMMON.stream()
        .flatMap(rule -> rule.ignores().stream().map(s -> Arguments.of(rule.name(), rule, s)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("reads")
  void a_rule_reads_its_examples_and_gives_them_its_measure(
      String name, MeasureRule rule, String sentence) {
    assertThat(extractor.extract(Articles.of(sentence), TOPIC))
        .as("%s: %s", name, sentence)
        .filteredOn(claim -> isOf(claim, name))
        .extracting(claim -> claim.estimate().measure())
        .isNotEmpty()
        .containsOnly(rule.measure());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("ignores")
  void a_rule_leaves_its_counter_examples_alone(String name, MeasureRule rule, String sentence) {
    assertThat(extractor.extract(Articles.of(sentence), TOPIC))
        .filteredOn(claim -> isOf(claim, rule.name()))
        .isEmpty();
  }

  @Test
  void every_rule_has_examples_of_both_sorts_and_a_name_of_its_own() {
    assertThat(MeasureRules.COMMON).extracting(MeasureRule::name).doesNotHaveDuplicates();
    assertThat(MeasureRules.COMMON).allSatisfy(rule -> assertThat(rule.reads()).isNotEmpty());
    assertThat(MeasureRules.COMMON).allSatisfy(rule -> assertThat(rule.ignores()).isNotEmpty());
  }

  private static boolean isOf(Claim claim, String rule) {
    return claim.evidence().rule().startsWith(rule + ";");
  }
}
