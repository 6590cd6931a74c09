package io.tallywire.feed;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date written with words, taken apart into the words: weekday, day, month, year, time, zone. */
final class DateWords {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,]\\d+)?)?(Z|[AP]M)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})");
  private static final Pattern HYPHENATED = Pattern.compile("(\\d{1,2})-(\\p{L}+)\\.?-(\\d{2,4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:ST|ND|RD|TH|\\.)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC|UT)?[+-]\\d{1,2}:?(?:\\d{2})?");
  private static final Map<String, Integer> MONTHS = months();

  private final String written;
  private @Nullable Integer year;
  private @Nullable Integer month;
  private @Nullable Integer day;
  private @Nullable Matcher time;
  private @Nullable String halfDay;
  private @Nullable String zone;

  DateWords(String written) {
    this.written = written;
  }

  @Nullable OffsetDateTime read() {
    String plain =
        written
            .replaceAll("[\u5e74\u6708\ub144\uc6d4]\\s*", "-")
            .replaceAll("[\u65e5\uc77c](?=\\s|\\d|$)", " ")
            .replace("\uc624\uc804", "AM")
            .replace("\uc624\ud6c4", "PM")
            .replaceAll("\\([^)]*\\)", " ")
            .replace(',', ' ');
    boolean first = true;
    for (String word : plain.strip().split("\\s+")) {
      if (!accept(folded(word), first)) {
        return null;
      }
      first = false;
    }
    return year == null || month == null || day == null ? null : assembled(year, month, day);
  }

  private @Nullable OffsetDateTime assembled(int y, int m, int d) {
    LocalDateTime local = LocalDate.of(y, m, d).atStartOfDay();
    if (time != null) {
      int hour = Integer.parseInt(time.group(1));
      if (halfDay != null) {
        hour = hour % 12 + (halfDay.equals("PM") ? 12 : 0);
      }
      int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
      local = FeedDates.at(local.toLocalDate(), hour, Integer.parseInt(time.group(2)), second);
    }
    ZoneOffset offset = zone == null ? usualOffset() : Zones.offset(zone, local);
    return offset == null ? null : local.atOffset(offset);
  }

  /** Dates in Korean words are written for Korean readers. */
  private ZoneOffset usualOffset() {
    return written.matches("(?s).*[\uc624\ub144].*") ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
  }

  private boolean accept(String word, boolean first) {
    return word.isEmpty() || acceptTime(word) || acceptNumber(word) || acceptName(word, first);
  }

  private boolean acceptTime(String word) {
    Matcher m = TIME.matcher(word);
    if (time == null && m.matches() && (word.contains(":") || (day != null && year != null))) {
      time = m;
      String end = m.group(4);
      if (end != null) {
        if (end.equals("Z")) {
          zone = "Z";
        } else {
          halfDay = end;
        }
      }
      return true;
    }
    int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
    if (time == null && sign > 0 && word.indexOf(':') > 0 && word.indexOf(':') < sign) {
      return acceptTime(word.substring(0, sign)) && acceptOffset(word.substring(sign));
    }
    return acceptOffset(word);
  }

  private boolean acceptOffset(String word) {
    if (time != null && OFFSET.matcher(word).matches()) {
      zone = word;
      return true;
    }
    return false;
  }

  private boolean acceptNumber(String word) {
    Matcher slashed = SLASHED.matcher(word);
    if (slashed.matches()) {
      return acceptNumbers(slashed.group(1), slashed.group(2), slashed.group(3));
    }
    Matcher hyphenated = HYPHENATED.matcher(word);
    if (hyphenated.matches()) {
      return acceptNumber(hyphenated.group(1))
          && acceptName(hyphenated.group(2), false)
          && acceptYear(hyphenated.group(3));
    }
    Matcher d = DAY.matcher(word);
    if (day == null && d.matches() && Integer.parseInt(d.group(1)) <= 31) {
      day = Integer.parseInt(d.group(1));
      return true;
    }
    return acceptYear(word);
  }

  private boolean acceptYear(String word) {
    if (year != null
        || !(YEAR.matcher(word).matches() || (word.matches("\\d{2}") && day != null))) {
      return false;
    }
    int number = Integer.parseInt(word);
    year = word.length() == 2 ? FeedDates.century(number) : number;
    return true;
  }

  /** Year first, or day and month in the order that is possible, American where both are. */
  private boolean acceptNumbers(String a, String b, String c) {
    int first = Integer.parseInt(a);
    int second = Integer.parseInt(b);
    int third = Integer.parseInt(c);
    if (year != null || month != null || day != null) {
      return false;
    }
    if (a.length() == 4) {
      year = first;
      month = second;
      day = third;
      return true;
    }
    boolean dayFirst = first > 12 || written.contains(".");
    day = dayFirst ? first : second;
    month = dayFirst ? second : first;
    year = c.length() <= 2 ? FeedDates.century(third) : third;
    return true;
  }

  private boolean acceptName(String word, boolean first) {
    if (word.equals("AM") || word.equals("PM")) {
      halfDay = word;
      return true;
    }
    if (month == null) {
      Integer m = monthOf(word);
      if (m != null) {
        month = m;
        return true;
      }
    }
    if (time != null && zone == null && word.matches("[A-Z]{1,5}")) {
      zone = word;
      return true;
    }
    if (zone != null && word.matches("[A-Z]{2,5}") && Zones.isName(word)) {
      return true; // "+0000 GMT": said twice
    }
    return (first && !word.matches(".*\\d.*")) || word.equals("DE") || word.equals("AT");
  }

  private static @Nullable Integer monthOf(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    Integer exact = MONTHS.get(name);
    if (exact != null || name.length() < 4) {
      return exact;
    }
    return MONTHS.get(
        name.substring(0, name.length() > 4 && MONTHS.containsKey(name.substring(0, 4)) ? 4 : 3));
  }

  /** Capitals without accents, so that one spelling stands for all. */
  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }

  /**
   * First letters of the months in the languages that feeds were seen to use; four where needed.
   */
  private static Map<String, Integer> months() {
    String[] rows = {
      "JAN JANV ENE GEN JAEN STY LED OCA ЯНВ ΙΑΝ",
      "FEB FEV FEVR LUT SUB ФЕВ ΦΕΒ",
      "MAR MARS MAERZ MRZ MAA МАР ΜΑΡ",
      "APR AVR AVRI ABR KWI DUB NIS АПР ΑΠΡ",
      "MAY MAI MAG MEI MAJ KVE МАЙ МАИ МАЯ ΜΑΙ ΜΑ΄",
      "JUN JUIN GIU CZE HAZ ИЮН ΙΟΥΝ",
      "JUL JUIL LUG LIP TEM ИЮЛ ΙΟΥΛ",
      "AUG AOU AOUT AGO SIE AGU АВГ ΑΥΓ",
      "SEP SEPT SET WRZ ZAR SZE EYL СЕН ΣΕΠ",
      "OCT OKT OTT OUT PAZ EKI ОКТ ΟΚΤ",
      "NOV LIS KAS НОЯ ΝΟΕ",
      "DEC DEZ DIC DES GRU ARA ДЕК ΔΕΚ"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      for (String name : rows[i].split(" ")) {
        months.putIfAbsent(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
