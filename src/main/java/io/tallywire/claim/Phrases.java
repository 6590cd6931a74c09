package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.WordTable;
import io.tallywire.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words ({@code ~} stands for any word with a capital letter), each with
 * what it stands for, found by their first word. Longer phrases win. Immutable once built.
 */
final class Phrases<T> {
  /** A phrase met in a sentence: tokens {@code from} (inclusive) to {@code to} (exclusive). */
  record Hit<T>(int from, int to, T value) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirst;
  private final Map<String, List<Entry<T>>> byLast;

  private Phrases(Map<String, List<Entry<T>>> byFirst, Map<String, List<Entry<T>>> byLast) {
    this.byFirst = byFirst;
    this.byLast = byLast;
  }

  /** The longest phrase that starts at token {@code i}. */
  @Nullable Hit<T> startingAt(List<Token> tokens, int i) {
    List<Entry<T>> entries = byFirst.get(tokens.get(i).norm());
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      if (stands(entry.words, tokens, i, 1)) {
        return new Hit<>(i, i + entry.words.size(), entry.value);
      }
    }
    return null;
  }

  /** The longest phrase whose last token is {@code i}. */
  @Nullable Hit<T> endingAt(List<Token> tokens, int i) {
    List<Entry<T>> entries = byLast.get(tokens.get(i).norm());
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      int from = i + 1 - entry.words.size();
      if (from >= 0 && stands(entry.words, tokens, from, 0)) {
        return new Hit<>(from, i + 1, entry.value);
      }
    }
    return null;
  }

  /** Whether the words from the {@code known}th on stand there too. */
  private static boolean stands(List<String> words, List<Token> tokens, int from, int known) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int k = known; k < words.size(); k++) {
      boolean name = words.get(k).equals("~") && tokens.get(from + k).isCapitalised();
      if (!name && !tokens.get(from + k).is(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The tokens of a phrase that a person typed, as {@link Builder#add} takes them. */
  static String cut(String typed) {
    return String.join(" ", Words.of(typed).stream().map(Token::norm).toList());
  }

  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Collects phrases; words are separated by blanks, phrases by {@code |}. */
  static final class Builder<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    Builder<T> add(String phrases, T value) {
      for (String phrase : phrases.split("\\|")) {
        if (!phrase.isBlank()) {
          List<String> words = List.of(phrase.strip().split("\\s+"));
          Entry<T> entry = new Entry<>(words, value);
          byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(entry);
          byLast.computeIfAbsent(words.getLast(), w -> new ArrayList<>()).add(entry);
        }
      }
      return this;
    }

    Phrases<T> build() {
      return new Phrases<>(sorted(byFirst), sorted(byLast));
    }

    private static <T> Map<String, List<Entry<T>>> sorted(Map<String, List<Entry<T>>> entries) {
      entries
          .values()
          .forEach(list ->
              list.sort(Comparator.comparingInt((Entry<T> e) -> e.words.size()).reversed()));
      return WordTable.of(entries);
    }
  }
}
