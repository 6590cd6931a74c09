package io.tallywire.claim;

import io.tallywire.text.Lexicon;
import java.util.Set;

/** A set of words written as one text, parted by blanks; a word may stand in it twice. */
final class WordSet {
  private WordSet() {}

  static Set<String> of(String words) {
    return Lexicon.of(words);
  }
}
