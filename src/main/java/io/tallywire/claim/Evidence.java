package io.tallywire.claim;

import io.tallywire.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim was read and by which rule: the answer to "why did it say that?".
 *
 * @param quote the sentence, exactly as in the article's text; empty where the claim was given
 *     without text
 * @param quoteSpan the sentence's place in the article's text
 * @param figureSpan the figure's place in the article's text, inside {@code quoteSpan}
 * @param rule the name of the rule that read it
 * @param reader the version of the claim reader that made it
 */
public record Evidence(
    String quote, @Nullable Span quoteSpan, @Nullable Span figureSpan, String rule, int reader) {

  /** The evidence of a claim that was given, not read. */
  public static Evidence given() {
    return new Evidence("", null, null, "given", 0);
  }
}
