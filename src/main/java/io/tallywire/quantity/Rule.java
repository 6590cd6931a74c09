package io.tallywire.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grammar: the shape of a phrase, what it means, and what it reads and leaves alone.
 *
 * <p>A pattern is a line of tokens: words and signs as themselves (in {@link
 * io.tallywire.text.Token#norm() normal form}), {@code (a|b c)} for one of several, {@code [a|b]}
 * for one of several or nothing, {@code <name>} for an amount read by a lower layer or one of the
 * kinds of {@link Slot}. Where several patterns fit, the longest wins, then the earlier row.
 *
 * @param production what the phrase means, or null where it is no amount at all
 */
record Rule(
    String name,
    String pattern,
    @Nullable Production production,
    Condition condition,
    List<Example> reads,
    List<String> leaves,
    List<String> ignores) {

  /** Makes an amount of what the pattern has captured; null where it does not fit after all. */
  interface Production {
    @Nullable Amount read(Captures captured);
  }

  /** Whether the words around a phrase let a rule have it. */
  interface Condition {
    boolean holds(Captures captured);
  }

  /** A phrase and the amount it stands for, as {@link QuantityText} prints it. */
  record Example(String phrase, String amount) {}

  static Rule rule(String name, String pattern, Production production) {
    return new Rule(name, pattern, production, c -> true, List.of(), List.of(), List.of());
  }

  /** A phrase with a number that is no amount. */
  static Rule noAmount(String name, String pattern) {
    return new Rule(name, pattern, null, c -> true, List.of(), List.of(), List.of());
  }

  /** This rule, only where the words around the phrase allow it. */
  Rule when(Condition newCondition) {
    return new Rule(name, pattern, production, newCondition, reads, leaves, ignores);
  }

  /** An example that this rule, and no other, reads. */
  Rule reads(String phrase, String amount) {
    return new Rule(
        name,
        pattern,
        production,
        condition,
        plus(reads, new Example(phrase, amount)),
        leaves,
        ignores);
  }

  /** An example of a phrase that this rule recognises as no amount. */
  Rule leaves(String phrase) {
    return new Rule(name, pattern, production, condition, reads, plus(leaves, phrase), ignores);
  }

  /** An example that this rule must not touch, alike as it looks. */
  Rule ignores(String phrase) {
    return new Rule(name, pattern, production, condition, reads, leaves, plus(ignores, phrase));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return List.copyOf(all);
  }
}
