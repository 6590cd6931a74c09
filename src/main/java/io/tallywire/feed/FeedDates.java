package io.tallywire.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that feeds write: ISO 8601 and its shortenings, RFC 822 and its distortions,
 * asctime, localised month names, epoch seconds. A date without a zone is taken as UTC; an
 * impossible date is none.
 */
final class FeedDates {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?|-?(\\d{3}))?"
              + "(?:(?:T|\\s+|\\s*T\\s*)(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d*)?)?)?"
              + "\\s*(Z|[A-Z]{1,5}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_ISO = Pattern.compile("(\\d{2})(-?)(\\d{2})\\2(\\d{2})");
  private static final Pattern SHORT_MONTH = Pattern.compile("-(\\d{2})-?(\\d{2})");
  private static final Pattern SHORT_ORDINAL = Pattern.compile("(\\d{2})-?(\\d{3})");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(\\d{4})-(\\p{L}{3,})\\.?-(\\d{1,2})(?:T(.*))?", Pattern.DOTALL);
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final Pattern PACKED = Pattern.compile("(\\d{8})(\\d{4}(?:\\d{2})?)(Z?)");
  private static final int LONGEST = 100;

  private FeedDates() {}

  static @Nullable OffsetDateTime read(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return null;
    }
    String s = written.replace('\u00a0', ' ').strip();
    try {
      if (s.isEmpty()) {
        return null;
      }
      Matcher iso = ISO.matcher(s);
      OffsetDateTime number = fromDigits(s);
      if (number != null) {
        return number;
      }
      return iso.matches() ? fromIso(iso) : new DateWords(spelled(s)).read();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A month's name between hyphens, as a sentence of words. */
  private static String spelled(String s) {
    Matcher m = NAMED_MONTH.matcher(s);
    if (!m.matches()) {
      return s;
    }
    String time = m.group(4) == null ? "" : m.group(4);
    return m.group(3) + " " + m.group(2) + " " + m.group(1) + " " + time;
  }

  /** The short forms that consist of digits and hyphens alone. */
  private static @Nullable OffsetDateTime fromDigits(String s) {
    if (EPOCH.matcher(s).matches()) {
      long n = Long.parseLong(s);
      return Instant.ofEpochMilli(s.length() == 13 ? n : n * 1000).atOffset(ZoneOffset.UTC);
    }
    Matcher packed = PACKED.matcher(s);
    if (packed.matches()) {
      return read(packed.group(1) + "T" + packed.group(2) + "Z");
    }
    Matcher m = SHORT_ISO.matcher(s);
    if (m.matches() && !isYearAndMonth(s)) {
      return midnight(LocalDate.of(century(number(m, 1)), number(m, 3), number(m, 4)));
    }
    m = SHORT_MONTH.matcher(s);
    if (m.matches()) {
      return midnight(LocalDate.of(century(number(m, 1)), number(m, 2), 1));
    }
    m = SHORT_ORDINAL.matcher(s);
    return m.matches() ? midnight(LocalDate.ofYearDay(century(number(m, 1)), number(m, 2))) : null;
  }

  /** Six digits are a year and a month if they start like a year of our time. */
  private static boolean isYearAndMonth(String s) {
    return (s.startsWith("19") || s.startsWith("20")) && s.indexOf('-') < 0;
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime fromIso(Matcher m) {
    int year = number(m, 1);
    LocalDate day =
        m.group(4) != null
            ? LocalDate.ofYearDay(year, number(m, 4))
            : LocalDate.of(
                year, m.group(2) == null ? 1 : number(m, 2), m.group(3) == null ? 1 : number(m, 3));
    if (m.group(5) == null) {
      return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    LocalDateTime time =
        at(
            day,
            number(m, 5),
            m.group(6) == null ? 0 : number(m, 6),
            m.group(7) == null ? 0 : number(m, 7));
    ZoneOffset zone =
        m.group(8) == null
            ? ZoneOffset.UTC
            : Zones.offset(m.group(8).toUpperCase(Locale.ROOT), time);
    return zone == null ? null : time.atOffset(zone);
  }

  /** Midnight may be written as 24:00, and a leap second as :60. */
  static LocalDateTime at(LocalDate day, int hour, int minute, int second) {
    if (hour == 24 && minute == 0 && second == 0) {
      return day.plusDays(1).atStartOfDay();
    }
    return day.atTime(LocalTime.of(hour, minute, second == 60 ? 59 : second));
  }

  static int century(int twoDigits) {
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
