package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the calendar with names of their own: "the fourth quarter", "the first half of
 * 1996", "the second week of May", "the end of June", and the holidays that fall on one day each
 * year. A stretch without a year is the latest one that has begun.
 */
final class Stretches {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("1st", 1),
          Map.entry("2nd", 2),
          Map.entry("3rd", 3),
          Map.entry("4th", 4),
          Map.entry("final", 4));
  private static final Map<String, Integer> MONTHS_LONG =
      Map.of("three", 3, "six", 6, "nine", 9, "3", 3, "6", 6, "9", 9);

  private static final Map<String, MonthDay> HOLIDAYS =
      Map.of(
          "christmas", MonthDay.of(Month.DECEMBER, 25),
          "armistice day", MonthDay.of(Month.NOVEMBER, 11),
          "remembrance day", MonthDay.of(Month.NOVEMBER, 11),
          "may day", MonthDay.of(Month.MAY, 1),
          "bastille day", MonthDay.of(Month.JULY, 14),
          "boxing day", MonthDay.of(Month.DECEMBER, 26));
  private static final Set<String> HALVES = WordSet.of("half");

  private final LocalDate published;

  Stretches(LocalDate published) {
    this.published = published;
  }

  @Nullable DateMention at(List<Token> tokens, int i) {
    if (tokens.get(i).isCapitalised()) {
      @Nullable DateMention holiday = holiday(tokens, i);
      if (holiday != null) {
        return holiday;
      }
    }
    @Nullable Integer n = ORDINALS.get(DateWords.word(tokens, i));
    return n == null ? null : part(tokens, i, n);
  }

  /** "On May Day", "at Christmas": the one nearest to the publication. */
  private @Nullable DateMention holiday(List<Token> tokens, int i) {
    String one = DateWords.word(tokens, i);
    boolean two = DateWords.word(tokens, i + 1).equals("day");
    @Nullable MonthDay day = two ? HOLIDAYS.get(one + " day") : HOLIDAYS.get(one);
    if (day == null) {
      return null;
    }
    LocalDate then = day.atYear(published.getYear());
    if (then.isAfter(published.plusDays(FAR))) {
      then = then.minusYears(1);
    }
    if (then.isBefore(published.minusYears(1).plusDays(FAR))) {
      then = then.plusYears(1);
    }
    return new DateMention(i, i + (two ? 2 : 1), then, then, then, DateMention.Sort.DAY);
  }

  /** Days within which a holiday is still to come. */
  private static final int FAR = 60;

  private @Nullable DateMention part(List<Token> tokens, int i, int n) {
    String next = DateWords.word(tokens, i + 1);
    if (next.equals("-")) {
      next = DateWords.word(tokens, i + 2);
    }
    if (next.equals("quarter")) {
      return months(tokens, i, i + 2, 3 * n - 2, 3, true);
    }
    if (HALVES.contains(next) && n < 3) {
      @Nullable YearMonth month = monthBehind(tokens, i + 2);
      if (month != null) {
        LocalDate middle = month.atDay(15);
        return n == 1
            ? span(i, i + 4, month.atDay(1), middle)
            : span(i, i + 4, middle, month.atEndOfMonth());
      }
      return months(tokens, i, i + 2, 6 * n - 5, 6, false);
    }
    @Nullable Integer length = MONTHS_LONG.get(next);
    if (length != null && n == 1 && DateWords.word(tokens, i + 2).equals("months")) {
      return months(tokens, i, i + 3, 1, length, false);
    }
    return next.equals("week") ? week(tokens, i, n) : null;
  }

  /** Months of the year that is named behind, else (a quarter) of the latest one begun. */
  private @Nullable DateMention months(
      List<Token> tokens, int i, int end, int first, int length, boolean alone) {
    int at = DateWords.word(tokens, end).equals("of") ? end + 1 : end;
    int year = DateWords.yearOf(DateWords.word(tokens, at));
    int to = at + 1;
    String leader = DateWords.word(tokens, at);
    if (year <= 0 && DateWords.word(tokens, at + 1).equals("year")) {
      year =
          switch (leader) {
            case "last" -> published.getYear() - 1;
            case "this", "the" -> published.getYear();
            default -> 0;
          };
      to = at + 2;
    }
    if (year <= 0) {
      if (!alone) {
        return null;
      }
      boolean ahead = LocalDate.of(published.getYear(), first, 1).isAfter(published);
      year = ahead ? published.getYear() - 1 : published.getYear();
      to = end;
    }
    YearMonth from = YearMonth.of(year, first);
    return span(i, to, from.atDay(1), from.plusMonths(length - 1L).atEndOfMonth());
  }

  /** "the second week of May". */
  private @Nullable DateMention week(List<Token> tokens, int i, int n) {
    @Nullable YearMonth when = monthBehind(tokens, i + 2);
    return when == null ? null : span(i, i + 4, when.atDay(7 * n - 6), when.atDay(7 * n));
  }

  /** "of May": the latest one that has begun. */
  private @Nullable YearMonth monthBehind(List<Token> tokens, int of) {
    @Nullable Integer month = DateWords.MONTHS.get(DateWords.word(tokens, of + 1));
    boolean named = month != null && tokens.get(of + 1).isCapitalised();
    if (!named || month == null || !DateWords.word(tokens, of).equals("of")) {
      return null;
    }
    YearMonth when = YearMonth.of(published.getYear(), month);
    return when.isAfter(YearMonth.from(published)) ? when.minusYears(1) : when;
  }

  private DateMention span(int from, int to, LocalDate low, LocalDate high) {
    LocalDate asOf = high.isAfter(published) && !low.isAfter(published) ? published : high;
    return new DateMention(from, to, low, high, asOf, DateMention.Sort.SEASON);
  }
}
