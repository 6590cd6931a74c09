package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days told by their distance: "yesterday", "last week", "twelve days ago", "a week earlier". What
 * leans on another day counts from the latest one that its line has named, else from the
 * publication. Not read: days counted from an event ("two days before the vote").
 */
final class RelativeDates {
  private static final Map<String, Integer> SMALL = small();
  private static final Set<String> BEFORE = WordSet.of("earlier before previously");
  private static final Set<String> CLOSING = WordSet.of(", . ; : ) and but \"");
  private static final Set<String> PRECEDING = WordSet.of("previous preceding");

  private final LocalDate published;

  RelativeDates(LocalDate published) {
    this.published = published;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] words =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], i + 1);
    }
    numbers.put("a", 1);
    return Map.copyOf(numbers);
  }

  /**
   * @param named the latest day that the line has named before, or null
   */
  @Nullable DateMention at(List<Token> tokens, int i, @Nullable LocalDate named) {
    String next = DateWords.word(tokens, i + 1);
    return switch (DateWords.word(tokens, i)) {
      case "yesterday" -> day(i, i + 1, published.minusDays(1));
      case "today", "tonight" -> day(i, i + 1, published);
      case "last" -> last(tokens, i, next);
      case "this" -> thisMonth(tokens, i, next);
      case "earlier", "early" -> next.equals("this") ? thisPast(tokens, i) : null;
      case "the" -> theDayBefore(tokens, i, named);
      case "a" -> {
        @Nullable DateMention beside = nextDay(tokens, i, named);
        yield beside != null ? beside : distance(tokens, i, named);
      }
      default -> distance(tokens, i, named);
    };
  }

  private static DateMention day(int from, int to, LocalDate day) {
    return new DateMention(from, to, day, day, day, DateMention.Sort.RELATIVE);
  }

  private @Nullable DateMention last(List<Token> tokens, int i, String next) {
    @Nullable Integer season = DateWords.SEASONS.get(next);
    if (season != null) {
      YearMonth first = YearMonth.of(published.getYear(), season);
      while (!first.plusMonths(2).atEndOfMonth().isBefore(published)) {
        first = first.minusYears(1);
      }
      LocalDate end = first.plusMonths(2).atEndOfMonth();
      return new DateMention(i, i + 2, first.atDay(1), end, end, DateMention.Sort.SEASON);
    }
    return switch (next) {
      case "month" -> lastMonth(tokens, i);
      case "week" -> {
        LocalDate monday =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(7);
        yield new DateMention(
            i, i + 2, monday, monday.plusDays(6), monday.plusDays(4), DateMention.Sort.RELATIVE);
      }
      case "year" -> {
        LocalDate end = LocalDate.of(published.getYear() - 1, 12, 31);
        yield new DateMention(i, i + 2, end.withDayOfYear(1), end, end, DateMention.Sort.YEAR);
      }
      case "night" -> day(i, i + 2, published.minusDays(1));
      default -> null;
    };
  }

  /** "last month", "late last month". */
  private DateMention lastMonth(List<Token> tokens, int i) {
    YearMonth month = YearMonth.from(published).minusMonths(1);
    LocalDate end = month.atEndOfMonth();
    return switch (DateWords.word(tokens, i - 1)) {
      case "early" ->
          new DateMention(
              i - 1,
              i + 2,
              month.atDay(1),
              month.atDay(10),
              month.atDay(10),
              DateMention.Sort.PART_OF_MONTH);
      case "late" ->
          new DateMention(
              i - 1, i + 2, month.atDay(21), end, month.atDay(28), DateMention.Sort.PART_OF_MONTH);
      default -> new DateMention(i, i + 2, month.atDay(1), end, end, DateMention.Sort.MONTH);
    };
  }

  /** "another 40 this month": so far, not "later this month" or "this month's march". */
  private @Nullable DateMention thisMonth(List<Token> tokens, int i, String next) {
    boolean ahead = DateWords.word(tokens, i - 1).equals("later");
    if (!next.equals("month") || ahead || DateWords.word(tokens, i + 2).equals("'s")) {
      return null;
    }
    LocalDate first = published.withDayOfMonth(1);
    return new DateMention(i, i + 2, first, published, published, DateMention.Sort.RELATIVE);
  }

  /** "earlier this month" is about half way between its first day and today. */
  private @Nullable DateMention thisPast(List<Token> tokens, int i) {
    @Nullable LocalDate first =
        switch (DateWords.word(tokens, i + 2)) {
          case "month" -> published.withDayOfMonth(1);
          case "week" -> published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          default -> null;
        };
    if (first == null) {
      return null;
    }
    LocalDate middle = first.plusDays((published.toEpochDay() - first.toEpochDay()) / 2);
    return new DateMention(i, i + 3, first, published, middle, DateMention.Sort.RELATIVE);
  }

  /** "the previous day", "the day before" where nothing is told that it went before. */
  private @Nullable DateMention theDayBefore(List<Token> tokens, int i, @Nullable LocalDate named) {
    String first = DateWords.word(tokens, i + 1);
    String second = DateWords.word(tokens, i + 2);
    LocalDate anchor = named != null ? named : published;
    if (PRECEDING.contains(first) && second.equals("day")) {
      return day(i, i + 3, anchor.minusDays(1));
    }
    boolean closes = i + 3 >= tokens.size() || CLOSING.contains(DateWords.word(tokens, i + 3));
    boolean before = second.equals("before") && closes;
    return first.equals("day") && before ? day(i, i + 3, anchor.minusDays(1)) : null;
  }

  /** "a day after": the day next to the one named before it, else to today. */
  private @Nullable DateMention nextDay(List<Token> tokens, int i, @Nullable LocalDate named) {
    boolean after = DateWords.word(tokens, i + 2).equals("after");
    boolean before = DateWords.word(tokens, i + 2).equals("before") && i + 3 < tokens.size();
    if (!DateWords.word(tokens, i + 1).equals("day") || (!after && !before)) {
      return null;
    }
    LocalDate day = named != null ? named : published;
    return day(i, i + 3, after ? day.minusDays(1) : day.plusDays(1));
  }

  /** "three days ago", "a week earlier", "two days before, the paper wrote". */
  private @Nullable DateMention distance(List<Token> tokens, int i, @Nullable LocalDate named) {
    int n = number(DateWords.word(tokens, i));
    String end = DateWords.word(tokens, i + 2);
    boolean ago = end.equals("ago");
    if (n == 0 || (!ago && !BEFORE.contains(end))) {
      return null;
    }
    boolean closes = i + 3 >= tokens.size() || CLOSING.contains(DateWords.word(tokens, i + 3));
    if (end.equals("before") && !closes) {
      return null;
    }
    LocalDate anchor = ago || named == null ? published : named;
    return switch (DateWords.word(tokens, i + 1)) {
      case "day", "days" -> day(i, i + 3, anchor.minusDays(n));
      case "week", "weeks" -> day(i, i + 3, anchor.minusWeeks(n));
      case "month", "months" -> day(i, i + 3, anchor.minusMonths(n));
      case "year", "years" -> {
        LocalDate then = anchor.minusYears(n);
        yield new DateMention(i, i + 3, then, then, then, DateMention.Sort.YEAR);
      }
      default -> null;
    };
  }

  /** One to ninety-nine, 0 for any other word. */
  static int number(String word) {
    int digits = DateWords.digits(word);
    return digits > 0 && digits < 100 ? digits : SMALL.getOrDefault(word, 0);
  }
}
