package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the calendar. */
final class DateWords {
  static final Map<String, Integer> MONTHS = months();
  static final Map<String, Integer> WEEKDAYS = weekdays();

  /** First month of a season in the north; winter's is December of the year before. */
  static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9, "winter", 12);

  private static Map<String, Integer> months() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] months =
        "january february march april may june july august september october november december"
            .split(" ");
    for (int i = 0; i < months.length; i++) {
      numbers.put(months[i], i + 1);
      if (months[i].length() > 4) {
        numbers.put(months[i].substring(0, 3), i + 1);
      }
    }
    numbers.put("sept", 9);
    return WordTable.of(numbers);
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
    for (int i = 0; i < days.length; i++) {
      numbers.put(days[i], i + 1);
      numbers.put(days[i].substring(0, 3), i + 1);
    }
    numbers.put("tues", 2);
    numbers.put("thurs", 4);
    return WordTable.of(numbers);
  }

  private DateWords() {}

  /** A date word that is nobody's name: not "Jan", "May" or "April". */
  static boolean isOnlyDateWord(String low) {
    return isDateWord(low) && low.length() > 3 && !NAMES.contains(low);
  }

  private static final Set<String> NAMES = WordSet.of("april june august");

  /** The word at {@code i}, or an empty one outside the line. */
  static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
  }

  /** A year of four digits, 0 for any other word. */
  static int yearOf(String word) {
    int year = word.length() == 4 ? digits(word) : 0;
    return year >= 1800 && year <= 2100 ? year : 0;
  }

  /** The number that at most four digits make, 0 for any other word. */
  static int digits(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i > 3 || c < '0' || c > '9') {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  static boolean isDateWord(String low) {
    return MONTHS.containsKey(low) || WEEKDAYS.containsKey(low);
  }
}
