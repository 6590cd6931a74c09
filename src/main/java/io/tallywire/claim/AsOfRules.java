package io.tallywire.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the day a figure holds for among the days its line names: a day of its own clause, or that
 * of the statement; days that only say where a period begins do not count.
 */
final class AsOfRules {
  private static final Set<String> NOT_THEN = WordSet.of("since after before from until till");
  private static final Set<String> BREAKS =
      WordSet.of("when while after before because although where which but -- — since");

  /** What stands behind a joining word belongs to something else. */
  private static final double UNRELATED = 1000;

  private AsOfRules() {}

  /** The day for the figure, or null where its line names none for it. */
  static @Nullable DateMention pick(
      Line line, Figure figure, List<DateMention> dates, LocalDate last) {
    DateMention best = null;
    double least = Double.MAX_VALUE;
    for (DateMention date : dates) {
      if (isStart(line, date) || date.asOf().isAfter(last) || line.word(date.to()).equals("'s")) {
        continue;
      }
      double cost = distance(line, figure, date);
      if (cost < least && cost < UNRELATED) {
        least = cost;
        best = date;
      }
    }
    return best;
  }

  /** "since February 2022" begins a period; "since October, when 300 arrived" is the day itself. */
  private static boolean isStart(Line line, DateMention date) {
    int before = date.from() - 1;
    if (LEADS.contains(line.word(before))) {
      before--;
    }
    if (!NOT_THEN.contains(line.word(before)) && !isInSinceClause(line, before)) {
      return false;
    }
    int next = line.word(date.to()).equals(",") ? date.to() + 1 : date.to();
    return !line.word(next).equals("when");
  }

  /** "since the start of the war in February". */
  private static boolean isInSinceClause(Line line, int to) {
    for (int i = to; i >= 0 && to - i < 9; i--) {
      if (line.word(i).equals("since")) {
        return true;
      }
      if (line.word(i).equals(",") || line.word(i).equals(";") || line.figureAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> LEADS = WordSet.of("in on the early late last");

  /** "the ministry said on Friday": the day of the statement holds for all it says. */
  static boolean isOfStatement(Line line, DateMention date) {
    for (int i = date.from() - 1; i >= 0 && date.from() - i < 4; i--) {
      if (SourceRules.isReportVerb(line.word(i)) && !Word.BE.has(line.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static double distance(Line line, Figure figure, DateMention date) {
    int from = Math.min(figure.to(), date.to());
    int to = Math.max(figure.from(), date.from());
    double cost = to - from;
    if (isOfStatement(line, date)) {
      return cost;
    }
    for (int i = from; i < to; i++) {
      String low = line.word(i);
      if (low.equals(";")) {
        cost += date.from() < figure.from() ? 8 : UNRELATED;
      } else if (BREAKS.contains(low) && (!line.word(i - 1).equals(",") || !low.equals("when"))) {
        cost += UNRELATED;
      }
    }
    return cost;
  }
}
