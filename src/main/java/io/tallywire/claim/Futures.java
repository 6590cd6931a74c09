package io.tallywire.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weekdays of lines that speak of what is to come: "will march on Saturday" is the next one. */
final class Futures {
  private static final Set<String> AHEAD =
      WordSet.of(
          "will could may expected planned plan plans anticipate anticipating upcoming forthcoming"
              + " ahead due 'll expects expect planning hope hopes hoping preparing prepares");

  /** Words that make a day one to come only in their own clause. */
  private static final Set<String> GOVERNING = WordSet.of("will would shall 'll due");

  private static final Set<String> ENDS = WordSet.of(", ; : that which who");

  private Futures() {}

  static List<DateMention> resolved(Line line, List<DateMention> dates, LocalDate published) {
    if (dates.isEmpty()) {
      return dates;
    }
    boolean ahead = isAhead(line);
    List<DateMention> resolved = new ArrayList<>(dates.size());
    for (DateMention date : dates) {
      boolean shift =
          date.sort() == DateMention.Sort.WEEKDAY
              && date.low().isBefore(published)
              && !line.word(date.from() - 1).equals("last")
              && (isGoverned(line, date) || (ahead && !AsOfRules.isOfStatement(line, date)));
      LocalDate next = date.low().plusDays(7);
      resolved.add(
          shift ? new DateMention(date.from(), date.to(), next, next, next, date.sort()) : date);
    }
    return resolved;
  }

  /** "could march", but not "could have marched" nor the month of May. */
  private static boolean isAhead(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean month = line.word(i).equals("may") && line.token(i).isCapitalised();
      if (AHEAD.contains(line.word(i)) && !month && !Word.HAVE.has(line.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "two cranes would arrive on Friday". */
  private static boolean isGoverned(Line line, DateMention date) {
    for (int i = date.from() - 1; i >= 0 && date.from() - i < 7; i--) {
      if (GOVERNING.contains(line.word(i))) {
        return !Word.HAVE.has(line.word(i + 1));
      }
      if (ENDS.contains(line.word(i))) {
        return false;
      }
    }
    return false;
  }
}
