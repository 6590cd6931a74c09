package io.tallywire.ledger;

import io.tallywire.claim.Measure;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures in words, as a chat shows them: "more than 3,000", "11,000-12,000", "dozens", "early
 * November 2024".
 *
 * <p>It renders what was asserted; it does not round, convert or judge.
 */
public final class FigureText {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private record VagueWord(String word, long low, long high) {}

  private static final List<VagueWord> VAGUE_WORDS =
      List.of(
          new VagueWord("several", 3, 9),
          new VagueWord("dozens", 24, 99),
          new VagueWord("scores", 40, 199),
          new VagueWord("hundreds", 200, 999),
          new VagueWord("several hundred", 300, 999),
          new VagueWord("thousands", 2_000, 9_999),
          new VagueWord("several thousand", 3_000, 9_999),
          new VagueWord("tens of thousands", 20_000, 99_999),
          new VagueWord("hundreds of thousands", 200_000, 999_999),
          new VagueWord("millions", 2_000_000, 9_999_999));

  /** The figure alone: "about 1,100", "by 4 November 2024". */
  public static String of(Interval interval) {
    return switch (interval) {
      case Quantity quantity -> amount(quantity, "");
      case Days days -> days(days);
    };
  }

  /** The figure with its unit where the measure has one: "14 days", "more than 50 percent". */
  public static String of(Interval interval, Measure measure, @Nullable String unit) {
    return switch (interval) {
      case Quantity quantity -> amount(quantity, unitWord(measure, unit));
      case Days days -> days(days);
    };
  }

  /** A day as the chat prints it: "23 December 2024". */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** The same without its year. */
  static String withoutYear(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  private static String unitWord(Measure measure, @Nullable String unit) {
    if (measure.equals(Measure.SHARE)) {
      return " percent";
    }
    if (measure.equals(Measure.DURATION)) {
      return " days";
    }
    return unit == null || unit.equals("people") ? "" : " " + unit;
  }

  private static String amount(Quantity q, String unit) {
    if (q.bound() == Bound.VAGUE) {
      return vague(q) + unit;
    }
    if (q.low() == null || q.high() == null) {
      return open(q) + unit;
    }
    if (q.low().compareTo(q.high()) == 0) {
      return (q.bound() == Bound.APPROX ? "about " : "") + number(q.low()) + unit;
    }
    String about = q.bound() == Bound.APPROX ? "about " : "";
    return about + number(q.low()) + "-" + number(q.high()) + unit;
  }

  private static String open(Quantity q) {
    BigDecimal low = q.low();
    if (low != null) {
      return (q.bound() == Bound.MORE_THAN ? "more than " : "at least ") + number(low);
    }
    BigDecimal high = Objects.requireNonNull(q.high());
    return (q.bound() == Bound.LESS_THAN ? "fewer than " : "up to ") + number(high);
  }

  private static String vague(Quantity q) {
    BigDecimal low = q.low();
    BigDecimal high = q.high();
    for (VagueWord word : VAGUE_WORDS) {
      if (low != null
          && high != null
          && low.compareTo(BigDecimal.valueOf(word.low)) == 0
          && high.compareTo(BigDecimal.valueOf(word.high)) == 0) {
        return word.word;
      }
    }
    if (low == null || high == null) {
      return open(q);
    }
    return "some " + number(low) + "-" + number(high);
  }

  private static String number(BigDecimal n) {
    BigDecimal size = n.abs();
    if (size.compareTo(BILLION) >= 0) {
      return scaled(n, BILLION, "billion");
    }
    if (size.compareTo(MILLION) >= 0) {
      return scaled(n, MILLION, "million");
    }
    return grouped(n);
  }

  private static String scaled(BigDecimal n, BigDecimal by, String word) {
    BigDecimal scaled = n.divide(by, 9, RoundingMode.HALF_UP).stripTrailingZeros();
    return scaled.scale() <= 2 ? grouped(scaled) + " " + word : grouped(n);
  }

  private static String grouped(BigDecimal n) {
    BigDecimal stripped = n.stripTrailingZeros();
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, stripped.scale()) + "f", stripped);
  }

  private static String days(Days days) {
    LocalDate low = days.low();
    LocalDate high = days.high();
    return switch (days.bound()) {
      case AT_MOST, LESS_THAN -> "by " + of(high);
      case AT_LEAST, MORE_THAN -> "from " + of(low);
      case EXACT, APPROX, RANGE, VAGUE ->
          low.equals(high)
              ? (days.bound() == Bound.APPROX ? "about " : "") + of(low)
              : stretch(low, high);
    };
  }

  private static String stretch(LocalDate low, LocalDate high) {
    YearMonth month = YearMonth.from(low);
    if (!month.equals(YearMonth.from(high))) {
      return low.getDayOfMonth() == 1 && high.equals(YearMonth.from(high).atEndOfMonth())
          ? MONTH.format(low) + " to " + MONTH.format(high)
          : of(low) + " to " + of(high);
    }
    int from = low.getDayOfMonth();
    int to = high.getDayOfMonth();
    if (from == 1 && to == month.lengthOfMonth()) {
      return MONTH.format(low);
    }
    String part = from == 1 && to == 10 ? "early " : from == 11 && to == 20 ? "mid-" : "";
    if (from == 21 && to == month.lengthOfMonth()) {
      part = "late ";
    }
    return part.isEmpty() ? from + "-" + of(high) : part + MONTH.format(low);
  }

  private FigureText() {}
}
