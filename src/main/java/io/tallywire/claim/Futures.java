package io.tallywire.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weekdays of lines that speak of what is to come: "will march on Saturday" is the next one. */
final class Futures {
  private static final Set<String> AHEAD =
      WordSet.of(
          "will could may expected planned plan plans anticipate anticipating upcoming forthcoming ahead due 'll expects planning");

  private Futures() {}

  static List<DateMention> resolved(Line line, List<DateMention> dates, LocalDate published) {
    if (dates.isEmpty() || !line.has(0, line.size(), AHEAD)) {
      return dates;
    }
    List<DateMention> resolved = new ArrayList<>(dates.size());
    for (DateMention date : dates) {
      boolean shift =
          date.sort() == DateMention.Sort.WEEKDAY
              && date.low().isBefore(published)
              && !AsOfRules.isOfStatement(line, date)
              && !line.word(date.from() - 1).equals("last");
      LocalDate next = date.low().plusDays(7);
      resolved.add(
          shift ? new DateMention(date.from(), date.to(), next, next, next, date.sort()) : date);
    }
    return resolved;
  }
}
