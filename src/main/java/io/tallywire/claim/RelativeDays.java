package io.tallywire.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days told by another day that is not named: "days before the president gave his estimate", "a
 * week after putting the dead at 40", "on the first night", "in the second week".
 */
final class RelativeDays {
  private static final Set<String> STATING =
      WordSet.of("gave said spoke made announced estimated told put published released issued");

  private RelativeDays() {}

  /** The day that the words before the figure lead to, or null; {@code stated} has the days. */
  static @Nullable LocalDate of(
      Line line, Figure figure, NameBook book, Map<String, LocalDate> stated) {
    for (int i = 0; i + 2 < figure.from(); i++) {
      int step = step(line.word(i));
      int direction = direction(line.word(i + 1));
      if (step == 0 || direction == 0) {
        continue;
      }
      for (int k = i + 2; k < figure.from() && k < i + 8; k++) {
        @Nullable String name =
            line.token(k).isCapitalised() ? book.fullName(line.token(k).text()) : null;
        @Nullable LocalDate day = name == null ? null : stated.get(name);
        if (day != null && line.has(k + 1, k + 3, STATING)) {
          return day.plusDays((long) step * direction);
        }
      }
    }
    return null;
  }

  private static int step(String word) {
    return switch (word) {
      case "day" -> 1;
      case "days" -> 5;
      case "week" -> 7;
      case "weeks" -> 21;
      default -> 0;
    };
  }

  private static int direction(String word) {
    return switch (word) {
      case "before" -> -1;
      case "after" -> 1;
      default -> 0;
    };
  }

  /** "Two weeks after putting the dead at 400, the army ...": the 400 are of that earlier day. */
  static @Nullable LocalDate afterStating(Line line, Figure figure, LocalDate published) {
    for (int i = Math.max(0, figure.from() - REACH); i + 3 < figure.from(); i++) {
      int n = RelativeDates.number(line.word(i));
      int unit = unit(line.word(i + 1));
      String next = line.word(i + 3);
      boolean stating = STATINGS.contains(next) || THEY.contains(next);
      if (n > 0 && unit > 0 && line.word(i + 2).equals("after") && stating) {
        return line.has(i + 3, figure.from(), COMMA)
            ? null
            : unit < 30 ? published.minusDays((long) n * unit) : published.minusMonths(n);
      }
    }
    return null;
  }

  private static final Set<String> THEY = WordSet.of("it he she they");
  private static final Set<String> COMMA = WordSet.of(",");
  private static final Set<String> STATINGS =
      WordSet.of(
          "putting giving saying telling claiming announcing reporting estimating counting naming"
              + " admitting publishing confirming speaking");

  private static int unit(String word) {
    return switch (word) {
      case "day", "days" -> 1;
      case "week", "weeks" -> 7;
      case "month", "months" -> 30;
      default -> 0;
    };
  }

  /** "On the first night 40 were counted": by the day on which the topic's event began. */
  static @Nullable LocalDate sinceEvent(
      Line line, Figure figure, LocalDate began, LocalDate published) {
    for (int i = Math.max(0, figure.from() - REACH); i + 2 < figure.from(); i++) {
      String low = line.word(i);
      int unit = unit(line.word(i + 2));
      int n = 0;
      if (low.equals("the") && IN.contains(line.word(i - 1))) {
        n = ORDINALS.indexOf(line.word(i + 1)) + 1;
        unit = line.word(i + 2).equals("night") ? 1 : unit;
      } else if (low.equals("after") && (i == 0 || line.word(i - 1).equals(","))) {
        n = RelativeDates.number(line.word(i + 1));
        n += unit == 1 ? 1 : 0;
      }
      if (n > 0 && unit > 0 && unit < 30 && isAlone(line.word(i + 3))) {
        LocalDate day = began.plusDays((long) n * unit - 1);
        return day.isAfter(published) ? null : day;
      }
    }
    return null;
  }

  private static boolean isAlone(String next) {
    return !next.equals("of") && !next.equals("in") && !next.equals("'s");
  }

  private static final int REACH = 24;
  private static final Set<String> IN = WordSet.of("in on during");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
}
