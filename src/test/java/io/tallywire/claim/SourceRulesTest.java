package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceRulesTest {
  static Stream<Arguments> reads() {
    return SourceRules.ALL.stream()
        .flatMap(rule -> rule.reads().stream().map(e -> Arguments.of(e.sentence(), rule, e)));
  }

  static Stream<Arguments> ignores() {
    return SourceRules.ALL.stream()
        .flatMap(rule -> rule.ignores().stream().map(s -> Arguments.of(s, rule)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void a_rule_finds_who_asserts_the_figures_of_its_examples(
      String sentence, SourceRule rule, SourceRule.Example example) {
    Told told = read(sentence);
    assertThat(told.sources).isEqualTo(example.sources());
    assertThat(told.rules).contains(rule.name());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ignores")
  void a_rule_finds_nobody_in_its_counter_examples(String sentence, SourceRule rule) {
    assertThat(read(sentence).rules).doesNotContain(rule.name());
  }

  @Test
  void every_rule_has_examples_of_both_sorts_and_a_name_of_its_own() {
    assertThat(SourceRules.ALL).extracting(SourceRule::name).doesNotHaveDuplicates();
    assertThat(SourceRules.ALL).allSatisfy(rule -> assertThat(rule.reads()).isNotEmpty());
    assertThat(SourceRules.ALL).allSatisfy(rule -> assertThat(rule.ignores()).isNotEmpty());
  }

  private record Told(List<String> sources, List<String> rules) {}

  /** The sources of the last line's figures, and the rules that found them. */
  private static Told read(String text) {
    List<Line> lines = Lines.of(text, new QuantityReader(), new MeasureRules(List.of()));
    Bulletin bulletin = Bulletin.of(lines);
    SourceReader reader =
        new SourceReader(new SourceNames(NameBook.of(lines), bulletin), bulletin, lines);
    List<String> sources = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Line line : lines) {
      reader.read(line);
      line.figures().forEach(f -> sources.add(reader.of(line, f.from(), f.to()).name()));
      reader.attributions().forEach(a -> rules.add(a.rule()));
    }
    return new Told(sources, rules);
  }
}
