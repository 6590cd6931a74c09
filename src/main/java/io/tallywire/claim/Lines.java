package io.tallywire.claim;

import io.tallywire.quantity.QuantityMention;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Sentence;
import io.tallywire.text.SentenceSplitter;
import io.tallywire.text.Span;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article's text into the lines that are read; the page's own words are left out. */
final class Lines {
  private static final int LONGEST_LINE = 2_000;

  private Lines() {}

  static List<Line> of(String text, QuantityReader quantities, MeasureRules rules) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : new SentenceSplitter().split(text)) {
      if (!Furniture.is(sentence)) {
        for (Sentence part : parts(sentence)) {
          List<Token> tokens = Words.of(part.text());
          List<QuantityMention> mentions = quantities.read(tokens);
          List<QuantityMention> parted = Moves.parted(tokens, mentions, quantities);
          lines.add(new Line(part, tokens, Scales.scaled(tokens, parted), rules));
        }
      }
    }
    return lines;
  }

  /** A title or a description as one line, its figures not read. */
  static Line bare(String text, MeasureRules rules) {
    String told = text.substring(0, Math.min(text.length(), LONGEST_LINE));
    Sentence sentence = new Sentence(told, new Span(0, told.length()), 0);
    return new Line(sentence, Words.of(told), List.of(), rules);
  }

  /**
   * A sentence of prose is one line; what runs on for thousands of characters without a full stop
   * is no prose and is read in pieces, so that the time stays linear.
   */
  private static List<Sentence> parts(Sentence sentence) {
    String text = sentence.text();
    if (text.length() <= LONGEST_LINE) {
      return List.of(sentence);
    }
    List<Sentence> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + LONGEST_LINE);
      int blank = to < text.length() ? blankBefore(text, from, to) : to;
      to = blank > from ? blank : to;
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to++;
      }
      Span span = new Span(from, to).shift(sentence.span().start());
      parts.add(new Sentence(text.substring(from, to), span, sentence.paragraph()));
      from = to;
    }
    return parts;
  }

  private static int blankBefore(String text, int from, int to) {
    int i = to;
    while (i > from && text.charAt(i) != ' ') {
      i--;
    }
    return i;
  }
}
