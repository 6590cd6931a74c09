package io.tallywire.claim;

import java.util.HashMap;
import java.util.Map;

/** The words of the calendar. */
final class DateWords {
  static final Map<String, Integer> MONTHS = new HashMap<>();
  static final Map<String, Integer> WEEKDAYS = new HashMap<>();

  /** First month of a season in the north; winter's is December of the year before. */
  static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9, "winter", 12);

  static {
    String[] months =
        "january february march april may june july august september october november december"
            .split(" ");
    for (int i = 0; i < months.length; i++) {
      MONTHS.put(months[i], i + 1);
      if (months[i].length() > 4) {
        MONTHS.put(months[i].substring(0, 3), i + 1);
      }
    }
    MONTHS.put("sept", 9);
    String[] days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
    for (int i = 0; i < days.length; i++) {
      WEEKDAYS.put(days[i], i + 1);
      WEEKDAYS.put(days[i].substring(0, 3), i + 1);
    }
    WEEKDAYS.put("tues", 2);
    WEEKDAYS.put("thurs", 4);
  }

  private DateWords() {}

  /** A date word that is nobody's name: not "Jan", "May" or "April". */
  static boolean isOnlyDateWord(String low) {
    return isDateWord(low) && low.length() > 3 && !NAMES.contains(low);
  }

  private static final java.util.Set<String> NAMES = WordSet.of("april june august");

  static boolean isDateWord(String low) {
    return MONTHS.containsKey(low) || WEEKDAYS.containsKey(low);
  }
}
