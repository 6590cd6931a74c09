package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days a line names and resolves them against the publication date: a month without a
 * year is the latest one that has begun, a weekday the latest one up to the day of publication.
 */
final class DateReader {
  private final LocalDate published;
  private final RelativeDates relative;
  private final Stretches stretches;

  DateReader(LocalDate published) {
    this.published = published;
    this.relative = new RelativeDates(published);
    this.stretches = new Stretches(published);
  }

  List<DateMention> read(List<Token> tokens) {
    List<DateMention> dates = new ArrayList<>();
    @Nullable LocalDate named = null;
    int i = 0;
    while (i < tokens.size()) {
      @Nullable DateMention date = at(tokens, i, named);
      if (date == null) {
        i++;
        continue;
      }
      dates.add(date);
      named = date.low().equals(date.high()) ? date.low() : named;
      i = date.to();
    }
    return dates;
  }

  private @Nullable DateMention at(List<Token> tokens, int i, @Nullable LocalDate named) {
    String low = tokens.get(i).norm();
    @Nullable DateMention date = stretches.at(tokens, i);
    if (date == null) {
      date = dayFirst(tokens, i);
    }
    if (date == null && DateWords.MONTHS.containsKey(low) && isMonth(tokens, i)) {
      date = month(tokens, i);
    }
    if (date == null && DateWords.WEEKDAYS.containsKey(low) && tokens.get(i).isCapitalised()) {
      date = weekday(tokens, i);
    }
    if (date == null) {
      date = relative.at(tokens, i, named);
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
    boolean second = before.equals("and") && DateWords.MONTHS.containsKey(word(tokens, i - 2));
    return isDay(next)
        || yearOf(next) > 0
        || second
        || (token.is("march") && next.equals("was"))
        || MONTH_LEADERS.contains(before)
        || before.equals("-");
  }

  private static final Set<String> MONTH_LEADERS =
      WordSet.of("in since by until last this early late mid next from of to between");

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

  private static final Set<String> ORDINAL_ENDS = WordSet.of("st nd rd th");

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
    String before = word(tokens, i - 1);
    int at = before.equals("-") || before.equals("of") ? i - 2 : i - 1;
    String part = word(tokens, at);
    return switch (part) {
      case "start", "beginning" -> days(at, to, when.atDay(1), when.atDay(10), when.atDay(1));
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
    int last = word(tokens, i + 1).equals("of") ? i + 2 : i + 1;
    if (word(tokens, last).equals("last") && word(tokens, last + 1).equals("week")) {
      LocalDate then = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate of = then.minusDays(7).with(TemporalAdjusters.nextOrSame(day));
      return new DateMention(i, last + 2, of, of, of, DateMention.Sort.RELATIVE);
    }
    return new DateMention(i, i + 1, date, date, date, DateMention.Sort.WEEKDAY);
  }

  private @Nullable DateMention year(List<Token> tokens, int i) {
    int year = yearOf(word(tokens, i));
    if (year <= 0
        || word(tokens, i + 1).equals("/")
        || (!YEAR_LEADERS.contains(word(tokens, i - 1)) && !Noun.EVENT.has(word(tokens, i + 1)))) {
      return null;
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    return new DateMention(i, i + 1, end.withDayOfYear(1), end, cap365(end), DateMention.Sort.YEAR);
  }

  private LocalDate cap365(LocalDate day) {
    return day.getYear() == published.getYear() && day.isAfter(published) ? published : day;
  }

  private static final Set<String> YEAR_LEADERS =
      WordSet.of("in since by of from until during the a");

  private static boolean isDay(String word) {
    int day = word.length() < 3 ? DateWords.digits(word) : 0;
    return day >= 1 && day <= 31;
  }

  private static int yearOf(String word) {
    return DateWords.yearOf(word);
  }

  private static String word(List<Token> tokens, int i) {
    return DateWords.word(tokens, i);
  }
}
