package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among a line's attributions the one that covers a figure. */
final class Speakers {
  private Speakers() {}

  /**
   * The source for what stands at tokens {@code at} to {@code end}, or null where nobody covers it.
   */
  static @Nullable Source of(Line line, int at, int end, List<Attribution> attributions) {
    int from = segmentStart(line, at);
    int to = segmentEnd(line, end);
    Attribution leading = null;
    Attribution trailing = null;
    for (Attribution attribution : attributions) {
      boolean before = attribution.to() <= at;
      boolean inside = attribution.from() >= from && attribution.from() < to;
      if (before && attribution.leads() && (inside || leading == null)) {
        leading = attribution;
      }
      if (!before
          && inside
          && !attribution.leads()
          && trailing == null
          && attribution.from() >= end) {
        trailing = attribution;
      }
      if (!before
          && inside
          && trailing == null
          && attribution.from() < end
          && attribution.to() > at) {
        trailing = attribution;
      }
    }
    Attribution chosen = leading;
    if (leading == null
        || (leading.from() < from && trailing != null)
        || (trailing != null && contrasts(line, leading.to(), at))) {
      chosen = trailing != null ? trailing : leading;
    }
    if (chosen == null) {
      chosen = lastBefore(attributions, at);
    }
    return chosen == null ? null : withChain(line, chosen, attributions);
  }

  private static boolean contrasts(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.word(i).equals("but")
          || line.word(i).equals("while")
          || line.word(i).equals("although")
          || (line.word(i).equals("as")
              && (line.word(i - 1).equals("\"") || line.word(i - 1).equals("'")))) {
        return true;
      }
    }
    return false;
  }

  /** "..., he said, adding that 12 were hurt": what follows a speaker without another. */
  private static @Nullable Attribution lastBefore(List<Attribution> attributions, int at) {
    Attribution last = null;
    for (Attribution attribution : attributions) {
      if (attribution.from() < at) {
        last = attribution;
      }
    }
    return last;
  }

  /** "the paper reported, citing officials": the officials assert, the paper passes on. */
  private static Source withChain(Line line, Attribution chosen, List<Attribution> attributions) {
    for (Attribution other : attributions) {
      String word = line.word(other.from());
      boolean cites = word.equals("citing") || word.equals("quoting");
      if (cites && other.from() != chosen.from() && other.from() >= chosen.from()) {
        List<String> via = new ArrayList<>();
        via.add(chosen.source().name());
        return new Source(other.source().name(), via);
      }
    }
    return chosen.source();
  }

  private static int segmentStart(Line line, int i) {
    int start = i;
    while (start > 0 && !line.word(start - 1).equals(";")) {
      start--;
    }
    return start;
  }

  private static int segmentEnd(Line line, int i) {
    int at = i;
    while (at < line.size() && !line.word(at).equals(";")) {
      at++;
    }
    return at;
  }
}
