package io.tallywire.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of words to be asked at every token of a text; see {@link WordTable}. Immutable. */
public final class Lexicon extends AbstractSet<String> {
  private final WordTable<Boolean> words;

  private Lexicon(Collection<String> words) {
    Map<String, Boolean> all =
        words.stream().distinct().collect(Collectors.toMap(w -> w, w -> true));
    this.words = WordTable.of(all);
  }

  public static Lexicon of(Collection<String> words) {
    return new Lexicon(words);
  }

  /** The words of a text that is parted by blanks; a word may stand in it twice. */
  public static Lexicon of(String words) {
    return new Lexicon(Arrays.asList(words.strip().split("\\s+")));
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return words.containsKey(word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.keySet().iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
