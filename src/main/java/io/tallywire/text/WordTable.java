package io.tallywire.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for, to be asked at every token of a text.
 *
 * <p>Most words that are asked for are not in it, so three places of four stay empty and a miss
 * costs one look. Immutable; its iteration order says nothing.
 */
public final class WordTable<V> extends AbstractMap<String, V> {
  private static final int SPARSE = 4;

  private final Map<String, V> all;
  private final @Nullable String[] words;
  private final @Nullable Object[] values;

  private WordTable(Map<String, V> all) {
    this.all = Map.copyOf(all);
    int places = Integer.highestOneBit(Math.max(1, all.size()) * SPARSE) * 2;
    this.words = new String[places];
    this.values = new Object[places];
    all.forEach((word, value) -> {
      int place = place(word);
      words[place] = word;
      values[place] = value;
    });
  }

  public static <V> WordTable<V> of(Map<String, V> words) {
    return new WordTable<>(words);
  }

  /** Where the word stands, or the empty place where it would. */
  private int place(String word) {
    int hash = word.hashCode();
    int mask = words.length - 1;
    int place = (hash ^ (hash >>> 15)) & mask;
    String there = words[place];
    while (there != null && !there.equals(word)) {
      place = (place + 1) & mask;
      there = words[place];
    }
    return place;
  }

  @Override
  @SuppressWarnings("unchecked") // only values of the map that it was made of
  public @Nullable V get(@Nullable Object word) {
    return word instanceof String text ? (V) values[place(text)] : null;
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return word instanceof String text && words[place(text)] != null;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return all.entrySet();
  }
}
