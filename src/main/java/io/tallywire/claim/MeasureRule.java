package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the measure grammar: words that give a figure its measure, how they stand to it, and
 * what they must read and leave alone.
 *
 * @param name the shape of the phrase, unique among the rows
 * @param words phrases parted by {@code |}, lower case, as the tokens are cut
 * @param reads sentences of which this rule reads a claim
 * @param ignores sentences of which this rule reads none
 */
record MeasureRule(
    String name,
    Measure measure,
    Shape shape,
    Counted counted,
    String words,
    List<String> reads,
    List<String> ignores) {

  MeasureRule {
    reads = List.copyOf(reads);
    ignores = List.copyOf(ignores);
  }

  static MeasureRule rule(
      String name, Measure measure, Shape shape, Counted counted, String words) {
    return new MeasureRule(name, measure, shape, counted, words, List.of(), List.of());
  }

  /** Whether this is that row; a row is known by its name. */
  boolean is(MeasureRule other) {
    return name.equals(other.name);
  }

  MeasureRule reads(String sentence) {
    return new MeasureRule(name, measure, shape, counted, words, with(reads, sentence), ignores);
  }

  MeasureRule ignores(String sentence) {
    return new MeasureRule(name, measure, shape, counted, words, reads, with(ignores, sentence));
  }

  private static List<String> with(List<String> sentences, String sentence) {
    List<String> longer = new ArrayList<>(sentences);
    longer.add(sentence);
    return longer;
  }
}
