package io.tallywire.feed;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The zones that feeds name. A name without "standard" or "daylight" in it (ET, PT) follows the
 * clock of its place; all others are fixed.
 */
final class Zones {

  private static final Pattern NUMERIC =
      Pattern.compile("(?:GMT|UTC|UT|Z)?([+-])(\\d{1,2}):?(\\d{2})?");
  private static final Pattern NAME = Pattern.compile("[A-Z]{1,5}");

  private static final Map<String, String> PLACES =
      Map.of(
          "ET", "America/New_York",
          "CT", "America/Chicago",
          "MT", "America/Denver",
          "PT", "America/Los_Angeles",
          "AT", "America/Halifax");

  private static final Map<String, String> FIXED =
      fixed(
          """
          UT UTC GMT Z WET = +00:00
          BST CET MET MEZ WEST WAT = +01:00
          CEST MEST MESZ EET SAST CAT IDT = +02:00
          EEST MSK TRT EAT = +03:00
          MSD GST = +04:00
          PKT = +05:00
          IST = +05:30
          NPT = +05:45
          WIB ICT = +07:00
          SGT HKT MYT PHT AWST = +08:00
          JST KST = +09:00
          ACST = +09:30
          AEST = +10:00
          ACDT = +10:30
          AEDT = +11:00
          NZST = +12:00
          NZDT = +13:00
          BRT ART ADT = -03:00
          NDT = -02:30
          NST = -03:30
          AST EDT = -04:00
          EST CDT COT PET = -05:00
          CST MDT = -06:00
          MST PDT = -07:00
          PST AKDT = -08:00
          AKST = -09:00
          HST = -10:00
          """);

  private Zones() {}

  /** The offset that a zone, in capitals, has at a local time; none if it cannot be a zone. */
  static @Nullable ZoneOffset offset(String zone, LocalDateTime time) {
    Matcher m = NUMERIC.matcher(zone);
    if (m.matches()) {
      return numeric(m);
    }
    String place = PLACES.get(zone);
    if (place != null) {
      return ZoneId.of(place).getRules().getOffset(time);
    }
    String fixed = FIXED.get(zone);
    if (fixed != null) {
      return ZoneOffset.of(fixed);
    }
    return NAME.matcher(zone).matches() ? ZoneOffset.UTC : null;
  }

  static boolean isName(String word) {
    String zone = word.toUpperCase(Locale.ROOT);
    return PLACES.containsKey(zone) || FIXED.containsKey(zone);
  }

  private static @Nullable ZoneOffset numeric(Matcher m) {
    int hours = Integer.parseInt(m.group(2));
    int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    try {
      ZoneOffset east = ZoneOffset.ofHoursMinutes(hours, minutes);
      return m.group(1).equals("-") ? ZoneOffset.ofTotalSeconds(-east.getTotalSeconds()) : east;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Map<String, String> fixed(String table) {
    Map<String, String> offsets = new HashMap<>();
    table
        .lines()
        .map(line -> line.split(" = "))
        .forEach(row -> {
          for (String name : row[0].split(" ")) {
            offsets.put(name, row[1]);
          }
        });
    return Map.copyOf(offsets);
  }
}
