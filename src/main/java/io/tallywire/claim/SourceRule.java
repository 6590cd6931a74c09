package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the grammar of sources: words by which somebody is said to assert a figure.
 *
 * @param name the shape of the phrase, unique among the rows
 * @param words phrases parted by {@code |}, lower case
 * @param reads sentences of which this rule reads who asserts
 * @param ignores sentences in which this rule finds nobody
 */
record SourceRule(
    String name, SourceShape shape, String words, List<Example> reads, List<String> ignores) {
  /** A sentence and who asserts its figures, in their order. */
  record Example(String sentence, List<String> sources) {}

  SourceRule {
    reads = List.copyOf(reads);
    ignores = List.copyOf(ignores);
  }

  static SourceRule rule(String name, SourceShape shape, String words) {
    return new SourceRule(name, shape, words, List.of(), List.of());
  }

  SourceRule reads(String sentence, String... sources) {
    List<Example> longer = new ArrayList<>(reads);
    longer.add(new Example(sentence, List.of(sources)));
    return new SourceRule(name, shape, words, longer, ignores);
  }

  SourceRule ignores(String sentence) {
    List<String> longer = new ArrayList<>(ignores);
    longer.add(sentence);
    return new SourceRule(name, shape, words, reads, longer);
  }
}
