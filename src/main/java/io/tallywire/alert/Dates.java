package io.tallywire.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they stand in chats. Days are those of UTC. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** {@code 23 December 2024}. */
  public static String day(Instant time) {
    return DAY.format(time.atOffset(ZoneOffset.UTC));
  }

  /** For tables: {@code 23 Dec 2024}. */
  public static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  private Dates() {}
}
