package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
final class NumberWords {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, BigDecimal> MULTIPLIERS =
      WordTable.of(
          Map.ofEntries(
              multiplier("dozen", "12"),
              multiplier("hundred", "100"),
              multiplier("thousand", "1000"),
              multiplier("lakh", "100000"),
              multiplier("lakhs", "100000"),
              multiplier("lac", "100000"),
              multiplier("million", "1000000"),
              multiplier("mln", "1000000"),
              multiplier("mn", "1000000"),
              multiplier("mio", "1000000"),
              multiplier("crore", "10000000"),
              multiplier("crores", "10000000"),
              multiplier("billion", "1000000000"),
              multiplier("bln", "1000000000"),
              multiplier("bn", "1000000000"),
              multiplier("trillion", "1000000000000"),
              multiplier("trn", "1000000000000"),
              multiplier("tn", "1000000000000"),
              multiplier("quadrillion", "1000000000000000")));

  /** Suffixes that stand without a space behind the digits, by their letters as printed. */
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.ofEntries(
          multiplier("k", "1000"),
          multiplier("K", "1000"),
          multiplier("m", "1000000"),
          multiplier("M", "1000000"),
          multiplier("mm", "1000000"),
          multiplier("MM", "1000000"),
          multiplier("mn", "1000000"),
          multiplier("mln", "1000000"),
          multiplier("b", "1000000000"),
          multiplier("B", "1000000000"),
          multiplier("bn", "1000000000"),
          multiplier("Bn", "1000000000"),
          multiplier("BN", "1000000000"),
          multiplier("t", "1000000000000"),
          multiplier("tn", "1000000000000"),
          multiplier("trn", "1000000000000"),
          multiplier("T", "1000000000000"),
          multiplier("cr", "10000000"),
          multiplier("Cr", "10000000"));

  /** Words after which "100m" is a distance. */
  static final Set<String> OF_LENGTH =
      Lexicon.of(
          "away tall high long wide deep thick from above below race sprint freestyle"
              + " hurdles final dash north south east west up down apart underwater backstroke"
              + " butterfly champion relay runner waves wave diameter radius tower bridge pool"
              + " stretch wall depth");

  private static final Map<Character, int[]> VULGAR =
      Map.ofEntries(
          Map.entry('\u00bd', new int[] {1, 2}),
          Map.entry('\u2153', new int[] {1, 3}),
          Map.entry('\u2154', new int[] {2, 3}),
          Map.entry('\u00bc', new int[] {1, 4}),
          Map.entry('\u00be', new int[] {3, 4}),
          Map.entry('\u2155', new int[] {1, 5}),
          Map.entry('\u2156', new int[] {2, 5}),
          Map.entry('\u2157', new int[] {3, 5}),
          Map.entry('\u2158', new int[] {4, 5}),
          Map.entry('\u2159', new int[] {1, 6}),
          Map.entry('\u215a', new int[] {5, 6}),
          Map.entry('\u215b', new int[] {1, 8}),
          Map.entry('\u215c', new int[] {3, 8}),
          Map.entry('\u215d', new int[] {5, 8}),
          Map.entry('\u215e', new int[] {7, 8}));

  private NumberWords() {}

  /** The value of a word below a hundred, or -1. */
  static int small(String word) {
    return SMALL.getOrDefault(word, -1);
  }

  static @Nullable BigDecimal multiplier(String word) {
    return MULTIPLIERS.get(word);
  }

  static @Nullable BigDecimal suffix(String letters) {
    return SUFFIXES.get(letters);
  }

  /** Numerator and denominator of a sign such as "½". */
  static int @Nullable [] vulgar(String sign) {
    return sign.length() == 1 && sign.charAt(0) > 0x7f ? VULGAR.get(sign.charAt(0)) : null;
  }

  private static Map.Entry<String, BigDecimal> multiplier(String word, String value) {
    return Map.entry(word, new BigDecimal(value));
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < UNITS.length; i++) {
      words.put(UNITS[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      words.put(TENS[i], 20 + 10 * i);
    }
    words.put("fourty", 40);
    words.put("nil", 0);
    return WordTable.of(words);
  }
}
