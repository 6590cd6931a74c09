package io.tallywire.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for, to be asked at every token of a text.
 *
 * <p>Most words that are asked for are not in it, so nearly all places stay empty and a miss costs
 * one look at a bit. Immutable; its iteration order says nothing.
 */
public final class WordTable<V> extends AbstractMap<String, V> {
  private static final int SPARSE = 16;

  private final Map<String, V> all;
  private final @Nullable String[] words;
  private final @Nullable Object[] values;

  /** One bit for each place, set where a word stands: a miss is told from these alone. */
  private final long[] taken;

  private WordTable(Map<String, V> all) {
    this.all = Map.copyOf(all);
    int places = Integer.highestOneBit(Math.max(1, all.size()) * SPARSE) * 2;
    this.words = new String[places];
    this.values = new Object[places];
    this.taken = new long[(places + Long.SIZE - 1) / Long.SIZE];
    all.forEach((word, value) -> {
      int place = place(word);
      words[place] = word;
      values[place] = value;
      taken[place >>> 6] |= 1L << place;
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
    while (isTaken(place) && !word.equals(words[place])) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean isTaken(int place) {
    return (taken[place >>> 6] & (1L << place)) != 0;
  }

  @Override
  @SuppressWarnings("unchecked") // only values of the map that it was made of
  public @Nullable V get(@Nullable Object word) {
    if (!(word instanceof String text)) {
      return null;
    }
    int place = place(text);
    return isTaken(place) ? (V) values[place] : null;
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return word instanceof String text && isTaken(place(text));
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return all.entrySet();
  }
}
