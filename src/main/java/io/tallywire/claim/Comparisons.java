package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that another is set against: "up from 17 in June", "more than the 900 agreed in May",
 * "against 23 a year earlier". Their day stands behind them; a day before them is the other's.
 */
final class Comparisons {
  private static final Set<String> AGAINST = WordSet.of("from vs versus against than");
  private static final Set<String> WITH = WordSet.of("with to");
  private static final Set<String> COMPARED =
      WordSet.of("from vs versus against compared compares than with");
  private static final Set<String> FILLERS =
      WordSet.of(
          "the a an its their some about around nearly almost just only revised peak record high"
              + " low of initial earlier previous original");
  private static final Set<String> BREAKS = WordSet.of(", ; : ( ) but while");
  private static final int REACH = 10;

  private Comparisons() {}

  /** Whether the figure is the lesser partner of a comparison. */
  static boolean isCompared(Line line, Figure figure) {
    int i = lead(line, figure);
    boolean range = line.word(i - 1).startsWith("rang");
    return (AGAINST.contains(line.word(i)) && !range)
        || (WITH.contains(line.word(i)) && line.word(i - 1).startsWith("compare"));
  }

  /** The word before the figure that is no article or the like. */
  private static int lead(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && figure.from() - i < 5 && FILLERS.contains(line.word(i))) {
      i--;
    }
    return i;
  }

  /** Whether the day stands behind the figure in its own few words. */
  static boolean isOwnDay(Line line, Figure figure, DateMention date) {
    if (date.from() < figure.to() || date.from() - figure.to() > REACH) {
      return false;
    }
    for (int i = figure.to(); i < date.from(); i++) {
      if (line.figureAt(i) != null || BREAKS.contains(line.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "down from 900 in May": what had been planned then. */
  static boolean isFormer(Line line, Figure figure, DateMention date) {
    return isCompared(line, figure) && isOwnDay(line, figure, date);
  }

  /** "in May the board had spoken of 900", "the 900 of ten days ago". */
  static boolean leadsTo(Line line, Figure figure, DateMention date) {
    if (date.from() >= figure.to()) {
      return date.from() - figure.to() < 2 && date.sort() == DateMention.Sort.RELATIVE;
    }
    for (int i = date.to(); i < figure.from(); i++) {
      @Nullable Figure other = line.figureAt(i);
      boolean counted = other != null && other.mention().quantity().bound() != Bound.VAGUE;
      if (counted || line.word(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  /** "Since 4 May the bureau had spoken of 900": what was told from that day on. */
  static boolean wasTold(Line line, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean told =
          SourceRules.isReportVerb(line.word(i + 1)) || line.word(i + 1).equals("spoken");
      if (line.word(i).equals("had") && told) {
        return true;
      }
    }
    return false;
  }

  /** "from 17 in June", "against 23 last year": the day belongs to the figure beside it. */
  static boolean isOfOther(Line line, Figure figure, DateMention date) {
    boolean comparing = isOfComparison(line, figure, date);
    if ((comparing && !AsOfRules.isOfStatement(line, date)) || isInMeasure(line, figure, date)) {
      return true;
    }
    for (Figure other : line.figures()) {
      if (other.index() == figure.index() || !isOwnDay(line, other, date)) {
        continue;
      }
      if (isNextDay(line, other, date) && hasNextDay(line, figure)) {
        return true;
      }
      boolean near =
          COMPARED.contains(line.word(other.from() - 1))
              || isCompared(line, other)
              || isToldThen(line, other, date);
      boolean close = date.from() - other.to() < 5;
      if (near && (close || !AsOfRules.isOfStatement(line, date))) {
        return true;
      }
    }
    return false;
  }

  /** "the 900 agreed in December": the figure is of the day on which it was told. */
  static boolean isToldThen(Line line, Figure figure, DateMention date) {
    return isOwnDay(line, figure, date)
        && line.has(figure.to(), figure.to() + 4, TOLD)
        && !Word.PREPOSITION.has(line.word(figure.to()));
  }

  private static final Set<String> TOLD =
      WordSet.of(
          "agreed announced forecast talk proposed set reported mentioned foreseen predicted planned"
              + " approved adopted called learned learnt");

  /** "by 40 and 60 in May and June, respectively": the days of the figures, one by one. */
  static @Nullable DateMention respective(Line line, Figure figure, List<DateMention> days) {
    if (days.size() < 2 || !line.has(days.getFirst().to(), line.size(), RESPECTIVELY)) {
      return null;
    }
    int end = days.size();
    int first = end - 1;
    while (first > 0 && isList(line, days.get(first - 1).to(), days.get(first).from())) {
      first--;
    }
    int n = end - first;
    int after = 0;
    while (after < line.figures().size()
        && line.figures().get(after).to() <= days.get(first).from()) {
      after++;
    }
    int at = figure.index() - (after - n);
    return n > 1 && after >= n && at >= 0 && at < n ? days.get(first + at) : null;
  }

  private static boolean isList(Line line, int from, int to) {
    return to - from < 3 && line.has(from, to, LISTS);
  }

  private static final Set<String> RESPECTIVELY = WordSet.of("respectively");
  private static final Set<String> LISTS = WordSet.of("and ,");

  /** The days of the line without those that belong to another figure. */
  static List<DateMention> withoutOthers(Line line, Figure figure, List<DateMention> days) {
    return days.stream()
        .filter(date -> !isOfOther(line, figure, date) && !isParted(line, figure, date))
        .toList();
  }

  /** "They spoke of 900; last week it had been 800": the day of another clause. */
  private static boolean isParted(Line line, Figure figure, DateMention date) {
    return date.from() >= figure.to() && line.has(figure.to(), date.from(), PARTING);
  }

  private static final Set<String> PARTING = WordSet.of(";");

  /** "twice as many as a week ago", "more than it thought necessary in May". */
  private static boolean isOfComparison(Line line, Figure figure, DateMention date) {
    String before = line.word(date.from() - 1);
    boolean as = before.equals("as") && line.has(date.from() - 4, date.from() - 1, MANY);
    return date.from() > figure.to() && (as || before.equals("than"));
  }

  /** "900, twice as many as the firm had forecast in May": the day is that of the forecast. */
  private static boolean isInMeasure(Line line, Figure figure, DateMention date) {
    for (int i = date.from() - 1; i > figure.to(); i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      if (line.word(i).equals("as") && line.has(i - 1, i, MANY)) {
        return true;
      }
    }
    return false;
  }

  /** "900 in May and 800 in June": a figure with a day of its own leaves that of the other. */
  private static boolean hasNextDay(Line line, Figure figure) {
    int at = figure.to() + 1;
    boolean led = line.word(figure.to()).equals("in") || line.word(figure.to()).equals("on");
    String day = line.word(at);
    return led
        && at < line.size()
        && line.token(at).isCapitalised()
        && (DateWords.MONTHS.containsKey(day) || DateWords.WEEKDAYS.containsKey(day));
  }

  private static boolean isNextDay(Line line, Figure figure, DateMention date) {
    return hasNextDay(line, figure) && date.from() == figure.to() + 1;
  }

  private static final Set<String> MANY = WordSet.of("many much large big high");
}
