package io.tallywire.claim;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that name something past and date no figure: the year of a harvest, the day on which a ship
 * went down with those aboard. Where the figure itself is of the day told last, that day.
 */
final class PastEvents {
  private static final Set<Measure> GOODS = Set.of(Measure.OTHER, Measure.MONEY, Measure.SHARE);
  private static final Set<String> DETERMINERS = WordSet.of("the a its their this that");
  private static final Set<String> SANK =
      WordSet.of(
          "sank sunk sinking capsized capsizing overturned foundered keeled went departed sailed");

  private PastEvents() {}

  /** "put the 1986 Norland barley crop at 210": the year is the crop's name. */
  static boolean isAttribute(Line line, DateMention date, Reading reading) {
    int next = date.to();
    return date.sort() == DateMention.Sort.YEAR
        && GOODS.contains(reading.measure())
        && DETERMINERS.contains(line.word(date.from() - 1))
        && date.to() - date.from() == 1
        && next < line.size()
        && line.token(next).isWord()
        && !Word.PREPOSITION.has(line.word(next));
  }

  /** "The barge sank on 4 May with 90 people": how many were aboard is known today. */
  static boolean isOfVoyage(Line line, DateMention date, Reading reading) {
    boolean weekday = date.sort() == DateMention.Sort.WEEKDAY;
    if (weekday || !reading.measure().equals(Measure.OTHER) || reading.told() != null) {
      return false;
    }
    for (int i = date.from() - 1; i >= 0 && date.from() - i < 7; i--) {
      boolean went = line.word(i).equals("went");
      if (SANK.contains(line.word(i)) && (!went || line.word(i + 1).equals("down"))) {
        return true;
      }
      if (line.figureAt(i) != null || line.word(i).equals(",")) {
        return false;
      }
    }
    boolean before = line.has(date.to(), date.to() + 8, SANK);
    return before && !line.has(date.to(), date.to() + 8, COMMA);
  }

  private static final Set<String> COMMA = WordSet.of(", ;");

  /**
   * "Some 90 were killed that day", "The next day it fell to 80": by the last day that the article
   * named; null where the words lead to none.
   */
  static @Nullable LocalDate ofNamedDay(Line line, Figure figure, LocalDate named) {
    Clause clause = Clause.around(line, figure);
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean day = THAT_DAY.contains(line.word(i + 1));
      String low = line.word(i);
      if (low.equals("that") && day && !line.word(i + 2).equals("'s")) {
        return isApart(line, figure, i) ? null : named;
      }
      boolean opens = i < 3 && line.word(i).equals("the") && line.has(i + 1, i + 2, NEXT);
      if (opens && line.word(i + 2).equals("day") && i < figure.from()) {
        return named.plusDays(1);
      }
    }
    return null;
  }

  /** Whether another figure or its clause stands between: "died that day, and 40 are missing". */
  private static boolean isApart(Line line, Figure figure, int day) {
    int from = Math.min(figure.to(), day + 2);
    int to = Math.max(figure.from(), day);
    for (int i = from; i < to; i++) {
      if (line.figureAt(i) != null || (line.word(i).equals(",") && day < figure.from())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> THAT_DAY = WordSet.of("day night evening morning afternoon");
  private static final Set<String> NEXT = WordSet.of("next following");
}
