package io.tallywire.match;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the dots out of initials: {@code d.p.r.k} is the word {@code dprk}. */
final class InitialsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  InitialsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isInitials()) {
      char[] chars = term.buffer();
      int letters = (term.length() + 1) / 2;
      for (int i = 0; i < letters; i++) {
        chars[i] = chars[2 * i];
      }
      term.setLength(letters);
    }
    return true;
  }

  private boolean isInitials() {
    int length = term.length();
    if (length < 3 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = term.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
