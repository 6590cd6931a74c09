package io.tallywire.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Days before the president gave his estimate": a day told by the day of another's statement. */
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
}
