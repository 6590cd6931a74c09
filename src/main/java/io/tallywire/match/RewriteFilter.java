package io.tallywire.match;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Rewrites the words that are not marked as keyword, and marks those that later filters shall leave
 * alone.
 */
final class RewriteFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final UnaryOperator<String> rewrite;
  private final Predicate<String> done;

  RewriteFilter(TokenStream input, UnaryOperator<String> rewrite, Predicate<String> done) {
    super(input);
    this.rewrite = rewrite;
    this.done = done;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String word = rewrite.apply(term.toString());
      term.setEmpty().append(word);
      keyword.setKeyword(done.test(word));
    }
    return true;
  }
}
