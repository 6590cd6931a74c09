package io.tallywire.story;

import io.tallywire.extract.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a text into overlapping three-word phrases and samples them by MinHash, so that the part of
 * equal samples estimates the part of shared phrases.
 *
 * <p>The headline is left out: it is the first thing that a reprint changes. Words of languages
 * that write without spaces are single characters. No state; any thread.
 */
public final class Shingles {
  private static final int PHRASE = 3;
  private static final int LONGEST = 20_000;

  /** So much of a word stays when its endings change: "evacuated", "evacuation". */
  private static final int STEM = 5;

  private static final Set<String> SMALL_WORDS =
      Arrays.stream(
              ("the of and to in that is was for on with as at by from it he has have had be are were"
                      + " which this not but they his an who said will its their been after more than or"
                      + " we would about into her she you also there what when where while could can may"
                      + " might some any all no its if then them these those over under up out a i so")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  /** The signature of an article's text. */
  public static Signature signature(Article article) {
    return signature(article.text());
  }

  /** The signature of a text. */
  public static Signature signature(String text) {
    List<String> words = words(text);
    short[] phrases = new short[Signature.PHRASES];
    long[] hashes = phraseHashes(words);
    sample(hashes, phrases);
    short[] single = new short[Signature.WORDS];
    sample(wordHashes(words), single);
    return new Signature(fingerprint(words), hashes.length, phrases, single, numbers(words));
  }

  /** Letters and digits in lower case; "12,000" is one word, as is "12.5". */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    for (int i = 0; i < length && words.size() < LONGEST; ) {
      int start = i;
      while (i < length && isWordPart(text, i, start)) {
        i++;
      }
      if (i > start) {
        words.add(word(text.substring(start, i)));
      } else {
        i++;
      }
    }
    return words;
  }

  private static String word(String raw) {
    return Character.isDigit(raw.charAt(0))
        ? raw.replace(",", "").toLowerCase(Locale.ROOT)
        : raw.toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(String text, int at, int start) {
    char c = text.charAt(at);
    if (Character.isIdeographic(c)) {
      return at == start;
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return at == start || !Character.isIdeographic(text.charAt(at - 1));
    }
    boolean separator = c == ',' || c == '.';
    return separator
        && at > start
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static long[] phraseHashes(List<String> words) {
    int count = Math.max(0, words.size() - PHRASE + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 17;
      for (int k = 0; k < PHRASE; k++) {
        hash = mixed(hash * 31 + hash(words.get(i + k)));
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  private static long[] wordHashes(List<String> words) {
    return words.stream()
        .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
        .map(word -> word.length() > STEM && !isNumber(word) ? word.substring(0, STEM) : word)
        .distinct()
        .mapToLong(Shingles::hash)
        .toArray();
  }

  private static int[] numbers(List<String> words) {
    return words.stream()
        .filter(Shingles::isNumber)
        .distinct()
        .mapToInt(word -> (int) hash(word))
        .sorted()
        .limit(Signature.NUMBERS)
        .toArray();
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static long fingerprint(List<String> words) {
    long hash = 1;
    for (String word : words) {
      hash = mixed(hash * 31 + hash(word));
    }
    return hash;
  }

  /** For each of many orders of all hashes, sixteen bits of the smallest. */
  private static void sample(long[] hashes, short[] samples) {
    for (int i = 0; i < samples.length; i++) {
      long seed = mixed(i + 1L);
      long least = Long.MAX_VALUE;
      for (long hash : hashes) {
        least = Math.min(least, (hash ^ seed) * 0x9E3779B97F4A7C15L);
      }
      samples[i] = (short) (mixed(least) >>> 40);
    }
  }

  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private Shingles() {}
}
