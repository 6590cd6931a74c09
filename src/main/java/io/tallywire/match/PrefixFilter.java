package io.tallywire.match;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts all beginnings of a word, each with a star, at the word's place, so that a query for {@code
 * flood*} is one term like any other: it can stand in a phrase, and the index can sort queries out
 * by it.
 *
 * <p>Its input gives each word twice: first as it was written, then, at the same place, its stem,
 * which is passed on as it is.
 */
final class PrefixFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final char[] word = new char[WordForms.LONGEST_PREFIX];
  private int length;
  private int given;

  PrefixFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (given < length) {
      clearAttributes();
      step.setPositionIncrement(0);
      givePrefix();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() > 0) {
      length = Math.min(term.length(), word.length);
      if (length < term.length() && Character.isHighSurrogate(term.charAt(length - 1))) {
        length--;
      }
      System.arraycopy(term.buffer(), 0, word, 0, length);
      given = 0;
      givePrefix();
    }
    return true;
  }

  private void givePrefix() {
    given++;
    if (given < length && Character.isHighSurrogate(word[given - 1])) {
      given++;
    }
    term.copyBuffer(word, 0, given);
    term.append('*');
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    given = 0;
  }
}
