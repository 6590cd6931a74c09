package io.tallywire.config;

import java.util.Comparator;
import java.util.stream.Stream;

/** "did you mean": the known word that a mistyped one is nearest to. */
final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean 'x'?}, or nothing where no word is near. */
  static String of(String typed, Stream<String> known) {
    return known
        .min(Comparator.comparingInt(word -> distance(typed, word)))
        .filter(word -> distance(typed, word) <= Math.max(2, word.length() / 4))
        .map("; did you mean '%s'?"::formatted)
        .orElse("");
  }

  /** How many letters must be put in, left out or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
