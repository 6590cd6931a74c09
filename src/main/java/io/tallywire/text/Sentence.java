package io.tallywire.text;

/**
 * One sentence of a text: its characters, its place in the whole text, and the number of its
 * paragraph (from 0).
 *
 * <p>{@code text} is exactly what stands at {@code span}.
 */
public record Sentence(String text, Span span, int paragraph) {
  public Sentence {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("sentence and span differ in length");
    }
  }
}
