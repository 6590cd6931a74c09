package io.tallywire.quantity;

import io.tallywire.text.Span;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts that a sentence speaks of.
 *
 * <p>It reads in layers: numbers with their units; ranges, vague words, shares and the phrases that
 * are no amounts (years, hours, scores, names); bounds around those; movements before them. It does
 * not know what is counted. The time is linear in the length of the sentence; stateless and safe
 * for use by many threads.
 */
public final class QuantityReader {
  /** What a rule has made of some tokens; no amount for a phrase that is none. */
  record Reading(String rule, int start, int end, @Nullable Amount amount) {}

  private final TermReader terms = new TermReader();
  private final List<Grammar> layers = QuantityRules.LAYERS.stream().map(Grammar::new).toList();

  /** The amounts of a sentence, in order; no two overlap. */
  public List<QuantityMention> read(String sentence) {
    return read(Words.of(sentence));
  }

  /** The amounts of a sentence that has been cut into {@code tokens}; spans are the tokens'. */
  public List<QuantityMention> read(List<Token> tokens) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Reading reading : readings(tokens)) {
      if (reading.amount() != null) {
        mentions.add(mention(tokens, reading.rule(), reading.amount()));
      }
    }
    return mentions;
  }

  /** All that the rules have found, phrases that are no amounts included. */
  List<Reading> readings(List<Token> tokens) {
    Line line = new Line(tokens);
    terms.read(line);
    String[] rules = new String[line.size()];
    List<Reading> found = List.of();
    List<Reading> nothing = new ArrayList<>();
    for (Grammar layer : layers) {
      found = apply(layer, line, rules, nothing);
    }
    List<Reading> all = new ArrayList<>(nothing);
    all.addAll(found);
    return all;
  }

  /**
   * Goes over the line once with the rules of one layer; what they find replaces what was there.
   */
  private List<Reading> apply(
      Grammar layer, Line line, @Nullable String[] rules, List<Reading> nothing) {
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Grammar.Found found = layer.at(line, at);
      Amount there = line.amount(at);
      if (found != null && (there == null || found.end() >= there.end())) {
        for (int i = found.start(); i < found.end(); i++) {
          line.put(i, null);
        }
        Amount amount = found.amount();
        String rule = found.rule().name();
        if (amount == null) {
          nothing.add(new Reading(rule, found.start(), found.end(), null));
          at = found.end();
        } else {
          at = put(line, rules, rule, amount, readings, found.end());
        }
      } else {
        String rule = rules[at];
        at =
            there == null
                ? at + 1
                : put(line, rules, rule == null ? "<n>" : rule, there, readings, there.end());
      }
    }
    return readings;
  }

  private int put(
      Line line,
      @Nullable String[] rules,
      String rule,
      Amount read,
      List<Reading> readings,
      int end) {
    Amount amount = read;
    if (amount.bound() == Bound.VAGUE && amount.unit() == null && amount.end() == end) {
      amount = terms.withUnit(line, amount, line.norm(end).equals("of") ? end + 1 : end);
    }
    line.put(amount.start(), amount);
    rules[amount.start()] = rule;
    readings.add(new Reading(rule, amount.start(), amount.end(), amount));
    return Math.max(end, amount.end());
  }

  private static QuantityMention mention(List<Token> tokens, String rule, Amount amount) {
    return new QuantityMention(
        span(tokens, amount.start(), amount.end()),
        span(tokens, amount.figureStart(), amount.figureEnd()),
        amount.quantity(),
        amount.form(),
        amount.baseUnit(),
        amount.stated(),
        amount.movement(),
        rule);
  }

  private static Span span(List<Token> tokens, int start, int end) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }
}
