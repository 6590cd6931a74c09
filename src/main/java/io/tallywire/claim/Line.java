package io.tallywire.claim;

import io.tallywire.quantity.QuantityMention;
import io.tallywire.text.Sentence;
import io.tallywire.text.Span;
import io.tallywire.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as the readers see it: its tokens, its figures, and which token belongs to which. */
final class Line {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Token[] all;
  private final String[] words;
  private final List<Figure> figures;
  private final int[] figureAt;
  private final MeasureRules rules;

  Line(Sentence sentence, List<Token> tokens, List<QuantityMention> mentions, MeasureRules rules) {
    this.rules = rules;
    this.sentence = sentence;
    this.tokens = tokens;
    this.all = tokens.toArray(Token[]::new);
    this.words = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      words[i] = all[i].norm();
    }
    this.figures = new ArrayList<>(mentions.size());
    this.figureAt = new int[tokens.size()];
    Arrays.fill(figureAt, -1);
    int at = 0;
    for (QuantityMention mention : mentions) {
      at = place(mention, at);
    }
  }

  private int place(QuantityMention mention, int at) {
    int from = at;
    while (from < tokens.size() && tokens.get(from).span().end() <= mention.span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < mention.span().end()) {
      to++;
    }
    if (to > from) {
      Figure figure = new Figure(figures.size(), from, to, mention);
      figures.add(figure);
      Arrays.fill(figureAt, from, to, figure.index());
    }
    return Math.max(at, to);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int i) {
    return all[i];
  }

  /** The token's word in lower case, or an empty word outside the line. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  int size() {
    return all.length;
  }

  List<Figure> figures() {
    return figures;
  }

  /** The figure that token {@code i} is part of. */
  @Nullable Figure figureAt(int i) {
    return i >= 0 && i < figureAt.length && figureAt[i] >= 0 ? figures.get(figureAt[i]) : null;
  }

  /** Whether a noun that is counted for a measure ends at token {@code i}. */
  boolean isCountNoun(int i) {
    return i >= 0 && i < size() && rules.isCountNoun(tokens, i);
  }

  /** The row whose predicate starts at token {@code i}. */
  Phrases.@Nullable Hit<MeasureRule> predicateAt(int i) {
    return i < size() ? rules.predicateAt(tokens, i) : null;
  }

  /** Whether words that are said of what is counted start at token {@code i}. */
  boolean isPredicate(int i) {
    return i < size() && rules.isPredicate(tokens, i);
  }

  /** The place of tokens {@code from} to {@code to} in the article's text. */
  Span span(int from, int to) {
    return new Span(
            tokens.get(from).span().start(), tokens.get(Math.max(from, to - 1)).span().end())
        .shift(sentence.span().start());
  }

  /** The characters of tokens {@code from} to {@code to}, as printed. */
  String text(int from, int to) {
    if (to <= from) {
      return "";
    }
    return sentence
        .text()
        .substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Whether one of the words stands in tokens {@code from} to {@code to}. */
  boolean has(int from, int to, Set<String> words) {
    int end = Math.min(to, this.words.length);
    for (int i = Math.max(0, from); i < end; i++) {
      if (words.contains(this.words[i])) {
        return true;
      }
    }
    return false;
  }
}
