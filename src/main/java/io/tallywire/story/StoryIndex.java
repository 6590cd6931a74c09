package io.tallywire.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The stories of late, by the signatures of their articles; finds the one that an article repeats.
 *
 * <p>Holds the newest signatures up to its capacity and forgets the oldest first. It goes by
 * wording alone: whether an edited text is a reprint by another outlet or a correction of one's
 * own, the caller tells by outlet and address. Safe for use by several threads.
 */
public final class StoryIndex {
  /**
   * Of the phrases of both together: edits and cuts leave more than this shared, a quote does not.
   */
  private static final double REPRINT = 0.3;

  /** Texts shorter than this share phrases by chance of subject. */
  private static final int SHORT = 12;

  /** Of the words of both together, where the phrases were put differently throughout. */
  private static final double REWORDED = 0.48;

  private static final double REWORDED_PHRASES = 0.06;
  private static final double SAME_LENGTH = 0.6;

  /** With so many numbers, a text that shares few of them is another day's report. */
  private static final int NUMBERS = 3;

  private static final double SAME_NUMBERS = 0.5;

  private final int capacity;
  private final Deque<Known> known = new ArrayDeque<>();

  private record Known(long story, Signature signature) {}

  /**
   * @param capacity how many signatures to hold, about 600 bytes each
   */
  public StoryIndex(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("an index of stories needs room for one");
    }
    this.capacity = capacity;
  }

  /** Adds an article's signature to a story, new or known. */
  public synchronized void add(long story, Signature signature) {
    known.addFirst(new Known(story, signature));
    if (known.size() > capacity) {
      known.removeLast();
    }
  }

  /** The story whose wording is nearest, if one is near enough to be the same. */
  public synchronized Optional<StoryRef> find(Signature signature) {
    StoryRef best = null;
    for (Known one : known) {
      if (!isSame(signature, one.signature)) {
        continue;
      }
      boolean sameText = signature.fingerprint() == one.signature.fingerprint();
      double similarity = sameText ? 1 : signature.sharedPhrases(one.signature);
      if (best == null || similarity > best.similarity()) {
        best = new StoryRef(one.story, similarity, sameText);
      }
      if (sameText) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many signatures it holds. */
  public synchronized int size() {
    return known.size();
  }

  /** Whether two texts are one story. */
  static boolean isSame(Signature a, Signature b) {
    if (Math.min(a.phraseCount(), b.phraseCount()) < SHORT || a.isFarFrom(b)) {
      return false;
    }
    if (a.comparableNumbers(b) >= NUMBERS && a.sharedNumbers(b) < SAME_NUMBERS) {
      return false;
    }
    double phrases = a.sharedPhrases(b);
    return phrases >= REPRINT || isReworded(a, b, phrases);
  }

  private static boolean isReworded(Signature a, Signature b, double phrases) {
    double shorter = Math.min(a.phraseCount(), b.phraseCount());
    double longer = Math.max(a.phraseCount(), b.phraseCount());
    return phrases >= REWORDED_PHRASES
        && shorter >= SAME_LENGTH * longer
        && a.sharedWords(b) >= REWORDED;
  }
}
