package io.tallywire.quantity;

import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.List;

/** What a pattern has found: its amounts by name, and the tokens around it. */
final class Captures {
  private final Line line;
  private final int start;
  private final int end;
  private final List<String> names;
  private final List<Amount> amounts;

  Captures(Line line, int start, int end, List<String> names, List<Amount> amounts) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.names = names;
    this.amounts = amounts;
  }

  /** The amount at the slot of that name. */
  Amount amount(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("the pattern has no <%s>".formatted(name));
    }
    return amounts.get(index);
  }

  /** The amount at the slot, over all tokens of the phrase, with that bound. */
  Amount bounded(String name, Bound bound) {
    return amount(name).with(bound).from(start, end);
  }

  /** The amount at the slot, over all tokens of the phrase. */
  Amount whole(String name) {
    return amount(name).from(start, end);
  }

  /** The words of the phrase as a vague amount. */
  Amount vaguely(long low, long high) {
    return Amount.ofWords(
        start, end, BigDecimal.valueOf(low), BigDecimal.valueOf(high), QuantityForm.COUNT);
  }

  /** The words of the phrase as a part of some base. */
  Amount share(BigDecimal part) {
    return Amount.ofWords(start, end, part, null, QuantityForm.SHARE);
  }

  /** The words of the phrase as so many times some base. */
  Amount multiple(BigDecimal times) {
    return Amount.ofWords(start, end, times, null, QuantityForm.MULTIPLE);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Line line() {
    return line;
  }

  /** The normal form of the token before the phrase, "" at the head of the line. */
  String before() {
    return line.norm(start - 1);
  }

  /** The normal form of the token after the phrase, "" at the end of the line. */
  String after() {
    return line.norm(end);
  }

  Token token(int index) {
    return line.tokens().get(index);
  }
}
