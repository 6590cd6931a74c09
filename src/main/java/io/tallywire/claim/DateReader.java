package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days a line names and resolves them against the publication date: a month without a
 * year is the latest one that has begun, a weekday the latest one up to the day of publication.
 */
final class DateReader {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private final LocalDate published;

  DateReader(LocalDate published) {
    this.published = published;
  }

  List<DateMention> read(List<Token> tokens) {
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      DateMention date = at(tokens, i);
      if (date == null) {
        i++;
      } else {
        dates.add(date);
        i = date.to();
      }
    }
    return dates;
  }

  private @Nullable DateMention at(List<Token> tokens, int i) {
    String low = tokens.get(i).norm();
    DateMention date = dayFirst(tokens, i);
    if (date == null && DateWords.MONTHS.containsKey(low) && isMonth(tokens, i)) {
      date = month(tokens, i);
    }
    if (date == null && DateWords.WEEKDAYS.containsKey(low) && tokens.get(i).isCapitalised()) {
      date = weekday(tokens, i);
    }
    if (date == null) {
      date = relative(tokens, i);
    }
    return date != null ? date : year(tokens, i);
  }

  /** "may" and "march" are months only with a capital and something of a date beside them. */
  private static boolean isMonth(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isCapitalised()) {
      return false;
    }
    boolean doubtful =
        token.is("may")
            || token.is("march")
            || token.is("mar")
            || token.is("sun")
            || token.is("sat");
    if (!doubtful) {
      return true;
    }
    String before = word(tokens, i - 1);
    String next = word(tokens, i + 1);
    return isDay(next) || yearOf(next) > 0 || MONTH_LEADERS.contains(before) || before.equals("-");
  }

  private static final java.util.Set<String> MONTH_LEADERS =
      WordSet.of("in since by until last this early late mid next from of to");

  /** "14 October 2023", "the 6th of February". */
  private @Nullable DateMention dayFirst(List<Token> tokens, int i) {
    if (!isDay(word(tokens, i))) {
      return null;
    }
    int at = i + 1;
    if (ORDINAL_ENDS.contains(word(tokens, at))) {
      at++;
    }
    if (word(tokens, at).equals("of")) {
      at++;
    }
    Integer month = DateWords.MONTHS.get(word(tokens, at));
    if (month == null || !tokens.get(at).isCapitalised()) {
      return null;
    }
    return day(tokens, i, at + 1, month, Integer.parseInt(tokens.get(i).norm()));
  }

  private static final java.util.Set<String> ORDINAL_ENDS = WordSet.of("st nd rd th");

  private @Nullable DateMention month(List<Token> tokens, int i) {
    int month = DateWords.MONTHS.getOrDefault(tokens.get(i).norm(), 1);
    int at = word(tokens, i + 1).equals(".") ? i + 2 : i + 1;
    if (isDay(word(tokens, at)) && !word(tokens, at + 1).equals("%")) {
      int to = ORDINAL_ENDS.contains(word(tokens, at + 1)) ? at + 2 : at + 1;
      return day(tokens, i, to, month, Integer.parseInt(tokens.get(at).norm()));
    }
    int yearAt = word(tokens, at).equals(",") || word(tokens, at).equals("of") ? at + 1 : at;
    int year = yearOf(word(tokens, yearAt));
    int to = year > 0 ? yearAt + 1 : i + 1;
    YearMonth when = year > 0 ? YearMonth.of(year, month) : latest(tokens, i, month);
    return part(tokens, i, to, when);
  }

  private YearMonth latest(List<Token> tokens, int i, int month) {
    YearMonth now = YearMonth.from(published);
    YearMonth when = YearMonth.of(now.getYear(), month);
    String before = word(tokens, i - 1);
    if (before.equals("next")) {
      return when.isAfter(now) ? when : when.plusYears(1);
    }
    if ((before.equals("last") && when.equals(now)) || when.isAfter(now)) {
      return when.minusYears(1);
    }
    return when;
  }

  private DateMention part(List<Token> tokens, int i, int to, YearMonth when) {
    int at = word(tokens, i - 1).equals("-") ? i - 2 : i - 1;
    String part = word(tokens, at);
    return switch (part) {
      case "early" -> days(at, to, when.atDay(1), when.atDay(10), when.atDay(10));
      case "mid", "middle" -> days(at, to, when.atDay(11), when.atDay(20), when.atDay(15));
      case "late" -> days(at, to, when.atDay(21), when.atEndOfMonth(), when.atDay(28));
      default ->
          new DateMention(
              i,
              to,
              when.atDay(1),
              when.atEndOfMonth(),
              cap(when.atEndOfMonth()),
              DateMention.Sort.MONTH);
    };
  }

  private DateMention days(int from, int to, LocalDate low, LocalDate high, LocalDate asOf) {
    return new DateMention(from, to, low, high, cap(asOf), DateMention.Sort.PART_OF_MONTH);
  }

  private LocalDate cap(LocalDate day) {
    boolean near = day.isAfter(published) && day.isBefore(published.plusDays(31));
    return near ? published : day;
  }

  private @Nullable DateMention day(List<Token> tokens, int from, int to, int month, int day) {
    int yearAt = word(tokens, to).equals(",") ? to + 1 : to;
    int year = yearOf(word(tokens, yearAt));
    if (word(tokens, to).equals("last") && word(tokens, to + 1).equals("year")) {
      yearAt = to + 1;
      year = published.getYear() - 1;
    }
    YearMonth when =
        year > 0 ? YearMonth.of(year, month) : YearMonth.of(published.getYear(), month);
    if (day > when.lengthOfMonth()) {
      return null;
    }
    LocalDate date = when.atDay(day);
    if (year <= 0 && date.isAfter(published.plusDays(60))) {
      date = date.minusYears(1);
    }
    if (year <= 0 && date.isBefore(published.minusDays(330))) {
      date = date.plusYears(1);
    }
    return new DateMention(
        from, year > 0 ? yearAt + 1 : to, date, date, date, DateMention.Sort.DAY);
  }

  private DateMention weekday(List<Token> tokens, int i) {
    DayOfWeek day = DayOfWeek.of(DateWords.WEEKDAYS.getOrDefault(tokens.get(i).norm(), 1));
    String before = word(tokens, i - 1);
    LocalDate date =
        switch (before) {
          case "next", "coming" -> published.with(TemporalAdjusters.next(day));
          case "last" -> published.with(TemporalAdjusters.previous(day));
          default -> published.with(TemporalAdjusters.previousOrSame(day));
        };
    return new DateMention(i, i + 1, date, date, date, DateMention.Sort.WEEKDAY);
  }

  private @Nullable DateMention relative(List<Token> tokens, int i) {
    String low = word(tokens, i);
    String next = word(tokens, i + 1);
    return switch (low) {
      case "yesterday" -> relative(i, i + 1, published.minusDays(1));
      case "today", "tonight" -> relative(i, i + 1, published);
      case "last" -> last(i, next);
      case "earlier" -> next.equals("this") ? thisPast(tokens, i) : null;
      case "a" -> {
        @Nullable DateMention beside = nextDay(tokens, i);
        yield beside != null ? beside : ago(tokens, i);
      }
      default -> ago(tokens, i);
    };
  }

  private static DateMention relative(int from, int to, LocalDate day) {
    return new DateMention(from, to, day, day, day, DateMention.Sort.RELATIVE);
  }

  private @Nullable DateMention last(int i, String next) {
    YearMonth month = YearMonth.from(published);
    Integer season = DateWords.SEASONS.get(next);
    if (season != null) {
      YearMonth first = YearMonth.of(published.getYear(), season);
      while (!first.plusMonths(2).atEndOfMonth().isBefore(published)) {
        first = first.minusYears(1);
      }
      LocalDate end = first.plusMonths(2).atEndOfMonth();
      return new DateMention(i, i + 2, first.atDay(1), end, end, DateMention.Sort.SEASON);
    }
    return switch (next) {
      case "month" -> {
        YearMonth before = month.minusMonths(1);
        yield new DateMention(
            i,
            i + 2,
            before.atDay(1),
            before.atEndOfMonth(),
            before.atEndOfMonth(),
            DateMention.Sort.MONTH);
      }
      case "week" -> {
        LocalDate monday =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(7);
        yield new DateMention(
            i, i + 2, monday, monday.plusDays(6), monday.plusDays(6), DateMention.Sort.RELATIVE);
      }
      case "year" -> {
        LocalDate end = LocalDate.of(published.getYear() - 1, 12, 31);
        yield new DateMention(i, i + 2, end.withDayOfYear(1), end, end, DateMention.Sort.YEAR);
      }
      case "night" -> relative(i, i + 2, published.minusDays(1));
      default -> null;
    };
  }

  private @Nullable DateMention thisPast(List<Token> tokens, int i) {
    return switch (word(tokens, i + 2)) {
      case "month" ->
          new DateMention(
              i,
              i + 3,
              published.withDayOfMonth(1),
              published,
              published,
              DateMention.Sort.RELATIVE);
      case "week" ->
          new DateMention(
              i,
              i + 3,
              published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
              published,
              published,
              DateMention.Sort.RELATIVE);
      default -> null;
    };
  }

  /** "a day after": the day next to the one named before it, else to today. */
  private @Nullable DateMention nextDay(List<Token> tokens, int i) {
    boolean after = word(tokens, i + 2).equals("after");
    if (!word(tokens, i + 1).equals("day") || (!after && !word(tokens, i + 2).equals("before"))) {
      return null;
    }
    LocalDate day = published;
    for (int k = i - 1; k >= 0 && i - k < 8; k--) {
      if (DateWords.WEEKDAYS.containsKey(word(tokens, k)) && tokens.get(k).isCapitalised()) {
        day = weekday(tokens, k).low();
      }
    }
    return relative(i, i + 3, after ? day.minusDays(1) : day.plusDays(1));
  }

  /** "three days ago", "a week earlier". */
  private @Nullable DateMention ago(List<Token> tokens, int i) {
    String end = word(tokens, i + 2);
    if (!end.equals("ago")) {
      return null;
    }
    int n =
        isDay(word(tokens, i))
            ? Integer.parseInt(word(tokens, i))
            : SMALL.getOrDefault(word(tokens, i), 0);
    if (n == 0) {
      return null;
    }
    return switch (word(tokens, i + 1)) {
      case "day", "days" -> relative(i, i + 3, published.minusDays(n));
      case "week", "weeks" -> relative(i, i + 3, published.minusWeeks(n));
      case "month", "months" -> relative(i, i + 3, published.minusMonths(n));
      case "year", "years" ->
          new DateMention(
              i,
              i + 3,
              published.minusYears(n),
              published.minusYears(n),
              published.minusYears(n),
              DateMention.Sort.YEAR);
      default -> null;
    };
  }

  private @Nullable DateMention year(List<Token> tokens, int i) {
    int year = yearOf(word(tokens, i));
    if (year <= 0
        || (!YEAR_LEADERS.contains(word(tokens, i - 1)) && !Noun.EVENT.has(word(tokens, i + 1)))) {
      return null;
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    return new DateMention(i, i + 1, end.withDayOfYear(1), end, cap365(end), DateMention.Sort.YEAR);
  }

  private LocalDate cap365(LocalDate day) {
    return day.getYear() == published.getYear() && day.isAfter(published) ? published : day;
  }

  private static final java.util.Set<String> YEAR_LEADERS =
      WordSet.of("in since by of from until during the a");

  private static int yearOf(String word) {
    if (word.length() != 4 || !isPlainNumber(word)) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= 1800 && year <= 2100 ? year : 0;
  }

  private static boolean isDay(String word) {
    if (word.isEmpty() || word.length() > 2 || !isPlainNumber(word)) {
      return false;
    }
    int day = Integer.parseInt(word);
    return day >= 1 && day <= 31;
  }

  private static boolean isPlainNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
  }
}
