package io.tallywire.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations and sizes as people write them: {@code 90s}, {@code 10MB}. */
public final class Amounts {
  /** Twelve digits of any unit here are still a long. */
  private static final Pattern DURATION = Pattern.compile("(\\d{1,12})\\s*(ms|s|m|h|d)");

  private static final Pattern BYTES = Pattern.compile("(\\d{1,9})\\s*(B|KB|MB|GB)?");

  private Amounts() {}

  /** {@code 500ms}, {@code 20s}, {@code 2m}, {@code 1h}, {@code 30d}; empty for anything else. */
  public static Optional<Duration> duration(String text) {
    Matcher parts = DURATION.matcher(text.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  static Optional<Long> bytes(String text) {
    Matcher parts = BYTES.matcher(text.toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unit = parts.group(2) == null ? "B" : parts.group(2);
    int power =
        switch (unit) {
          case "KB" -> 1;
          case "MB" -> 2;
          case "GB" -> 3;
          default -> 0;
        };
    return Optional.of(Long.parseLong(parts.group(1)) << (10 * power));
  }
}
