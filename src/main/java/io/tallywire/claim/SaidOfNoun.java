package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a counted noun counts by what is said of it: bodies that were found are dead, bodies that
 * were flown home are only bodies. Which figure the noun belongs to is known before.
 */
final class SaidOfNoun {
  private SaidOfNoun() {}

  /** What a noun that ends before {@code end} counts by what is said of it; null for nothing. */
  static @Nullable Measure counts(Line line, Measure measure, int end) {
    String noun = line.word(end - 1);
    if (isCountedTwice(line, end)) {
      return null;
    }
    if (CASES.contains(noun) && line.word(end).equals("of")) {
      return ofCase(line, end + 1, measure);
    }
    if (!BODIES.contains(noun)) {
      return measure;
    }
    return isUnfound(line, end) ? Measure.MISSING : isHandled(line, end) ? Measure.OTHER : measure;
  }

  /** "300 cases of treatment for burns" are hurt, "300 cases of looting" are nobody. */
  private static @Nullable Measure ofCase(Line line, int from, Measure measure) {
    int end = Math.min(line.size(), from + CASE_WORDS);
    if (line.has(from, end, CARE)) {
      return Measure.WOUNDED;
    }
    return line.has(from, end, CRIMES) ? null : measure;
  }

  private static final int CASE_WORDS = 6;
  private static final Set<String> CASES = WordSet.of("case cases");
  private static final Set<String> CARE =
      WordSet.of("treatment wounded wounds injury injuries injured burns");
  private static final Set<String> CRIMES =
      WordSet.of(
          "looting theft fraud abuse arson violence assault corruption robbery vandalism torture"
              + " rape beer wine whisky champagne water");

  /** "90 bodies were flown home": what is done with the dead later does not count them. */
  private static boolean isHandled(Line line, int end) {
    int i = end;
    while (i < line.size()
        && (Word.BE.has(line.token(i))
            || Word.HAVE.has(line.token(i))
            || Word.RELATIVE.has(line.token(i))
            || Word.isAdverb(line.token(i)))) {
      i++;
    }
    return HANDLED.contains(line.word(i));
  }

  /** "one body was counted twice": that is no count. */
  private static boolean isCountedTwice(Line line, int end) {
    return line.has(end, end + 4, COUNTED) && line.has(end + 1, end + 5, TWICE);
  }

  private static final Set<String> COUNTED = WordSet.of("counted listed registered");
  private static final Set<String> TWICE = WordSet.of("twice double");

  /** "Six bodies have never been found": they are still missing. */
  private static boolean isUnfound(Line line, int end) {
    return Word.HAVE.has(line.word(end))
        && line.has(end + 1, end + 3, NEVER)
        && line.has(end + 2, end + 6, FOUND);
  }

  private static final Set<String> NEVER = WordSet.of("never not n't");
  private static final Set<String> FOUND = WordSet.of("found recovered");
  private static final Set<String> BODIES = WordSet.of("bodies body corpses coffins");
  private static final Set<String> HANDLED =
      WordSet.of(
          "buried flown repatriated returned handed identified awaiting await awaited exchanged"
              + " examined autopsied cremated interred reburied exhumed unclaimed unidentified");
}
