package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among a line's attributions the one that covers a figure. */
final class Speakers {
  private Speakers() {}

  /**
   * The source for what stands at tokens {@code at} to {@code end}, or null where nobody covers it.
   */
  static @Nullable Source of(Line line, int at, int end, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.only() >= at && attribution.only() < end) {
        return attribution.source();
      }
    }
    int from = segmentStart(line, at);
    int to = segmentEnd(line, end);
    Attribution leading = null;
    Attribution trailing = null;
    for (Attribution attribution : attributions) {
      if (!attribution.coversAll() || attribution.until() <= at) {
        continue;
      }
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
        || (trailing != null
            && (line.has(leading.to(), at, COLON)
                || contrasts(line, leading.to(), at)
                || isReportOf(line, leading, trailing)))) {
      chosen = trailing != null ? trailing : leading;
    }
    if (chosen == null) {
      chosen = lastBefore(attributions, goesOn(line, from, attributions) ? 0 : from, at);
    }
    if (chosen == null || (!chosen.leads() && isResult(line, chosen.to(), at))) {
      return null;
    }
    return withChain(line, chosen, attributions);
  }

  /** "The police counted 40, the mayor said": the mayor tells what the police counted. */
  private static boolean isReportOf(Line line, Attribution leading, Attribution trailing) {
    String verb = line.word(leading.to() - 1);
    boolean told = SourceRules.isTold(leading.rule()) || PROMISES.contains(verb);
    return told
        && SourceRules.isSpeech(trailing.rule())
        && !SourceRules.isTold(trailing.rule())
        && !trailing.source().isMedia()
        && (line.word(trailing.from() - 1).equals(",")
            || line.word(trailing.from() - 2).equals(",")
            || line.word(trailing.from() - 1).equals("\""));
  }

  private static final Set<String> COLON = WordSet.of(":");
  private static final Set<String> PROMISES =
      WordSet.of("promised pledged vowed expected expect expects feared fear");

  /** "..., the union said, prompting a call for 1,850 guards": what followed is not the union's. */
  private static boolean isResult(Line line, int from, int to) {
    return line.has(from, to, RESULTS);
  }

  private static final Set<String> RESULTS =
      WordSet.of("prompting forcing triggering sparking causing drawing provoking");

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

  /** "Forty are missing, police say; 14 were found": one speaker for the whole line. */
  private static boolean goesOn(Line line, int from, List<Attribution> attributions) {
    long speakers = attributions.stream().map(Attribution::source).distinct().count();
    return from > 0 && speakers == 1 && !line.word(from).equals("there");
  }

  /** "..., he said, adding that 12 were hurt": what follows a speaker without another. */
  private static @Nullable Attribution lastBefore(
      List<Attribution> attributions, int from, int at) {
    Attribution last = null;
    for (Attribution attribution : attributions) {
      boolean covers = attribution.coversAll() && attribution.until() > at;
      if (covers && attribution.from() < at && attribution.from() >= from) {
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
