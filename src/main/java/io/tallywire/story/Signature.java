package io.tallywire.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of an article's wording to recognise it again: samples of its three-word phrases,
 * its words and its numbers, and a fingerprint of the whole. Immutable, {@value #BYTES} bytes long.
 */
public final class Signature {
  static final int PHRASES = 128;
  static final int WORDS = 96;
  static final int NUMBERS = 16;

  /** The length of {@link #bytes}. */
  public static final int BYTES = 1 + 8 + 4 + 2 * PHRASES + 2 * WORDS + 1 + 4 * NUMBERS;

  private static final byte VERSION = 1;

  private final long fingerprint;
  private final int phraseCount;
  private final short[] phrases;
  private final short[] words;
  private final int[] numbers;

  /**
   * @param numbers the smallest hashes of the distinct numbers, ascending, {@link #NUMBERS} at most
   */
  Signature(long fingerprint, int phraseCount, short[] phrases, short[] words, int[] numbers) {
    this.fingerprint = fingerprint;
    this.phraseCount = phraseCount;
    this.phrases = phrases;
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if these are not the bytes of a signature
   */
  public static Signature of(byte[] bytes) {
    if (bytes.length != BYTES || bytes[0] != VERSION) {
      throw new IllegalArgumentException("not a signature of version " + VERSION);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, BYTES - 1);
    long fingerprint = in.getLong();
    int phraseCount = in.getInt();
    short[] phrases = new short[PHRASES];
    short[] words = new short[WORDS];
    for (int i = 0; i < PHRASES; i++) {
      phrases[i] = in.getShort();
    }
    for (int i = 0; i < WORDS; i++) {
      words[i] = in.getShort();
    }
    int[] numbers = new int[Math.clamp(in.get(), 0, NUMBERS)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getInt();
    }
    return new Signature(fingerprint, phraseCount, phrases, words, numbers);
  }

  /** This signature as bytes of fixed length, to be kept with the article. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    out.put(VERSION).putLong(fingerprint).putInt(phraseCount);
    for (short phrase : phrases) {
      out.putShort(phrase);
    }
    for (short word : words) {
      out.putShort(word);
    }
    out.put((byte) numbers.length);
    for (int number : numbers) {
      out.putInt(number);
    }
    return out.array();
  }

  /** Equal for texts that are the same word for word; case, punctuation and layout aside. */
  public long fingerprint() {
    return fingerprint;
  }

  /** How many three-word phrases the text has: a measure of its length. */
  int phraseCount() {
    return phraseCount;
  }

  double sharedPhrases(Signature other) {
    return (double) equalAt(phrases, other.phrases, PHRASES) / PHRASES;
  }

  double sharedWords(Signature other) {
    return (double) equalAt(words, other.words, WORDS) / WORDS;
  }

  /** Whether so few words are shared that a closer look is of no use; cheap. */
  boolean isFarFrom(Signature other) {
    return equalAt(words, other.words, WORDS / 4) < 3;
  }

  private static int equalAt(short[] a, short[] b, int length) {
    int equal = 0;
    for (int i = 0; i < length; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return equal;
  }

  /** How many numbers can be compared: the count of the one that has fewer. */
  int comparableNumbers(Signature other) {
    return Math.min(numbers.length, other.numbers.length);
  }

  /** The part of the numbers of the one that has fewer which the other has too; 1 without any. */
  double sharedNumbers(Signature other) {
    int limit = Math.min(limit(numbers), limit(other.numbers));
    int mine = 0;
    int common = 0;
    for (int number : numbers) {
      if (number <= limit) {
        mine++;
        common += Arrays.binarySearch(other.numbers, number) >= 0 ? 1 : 0;
      }
    }
    int theirs = (int) Arrays.stream(other.numbers).filter(n -> n <= limit).count();
    int fewer = Math.min(mine, theirs);
    return fewer == 0 ? 1 : (double) common / fewer;
  }

  /** Up to this hash the sample is complete. */
  private static int limit(int[] sample) {
    return sample.length < NUMBERS ? Integer.MAX_VALUE : sample[sample.length - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature s && Arrays.equals(bytes(), s.bytes());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fingerprint);
  }

  @Override
  public String toString() {
    return "Signature[%016x, %d phrases]".formatted(fingerprint, phraseCount);
  }
}
