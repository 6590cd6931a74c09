package io.tallywire.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What a server wishes, from the headers of its answer. */
final class ResponseHeaders {

  private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?(\\d{1,10})");
  private static final Pattern NO_CACHE = Pattern.compile("(?i)\\bno-(?:cache|store)\\b");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

  private ResponseHeaders() {}

  /** Cache-Control before Expires; none where caching is ruled out or nothing is said. */
  static @Nullable Duration maxAge(Headers headers) {
    String control = String.join(",", headers.values("Cache-Control"));
    if (NO_CACHE.matcher(control).find()) {
      return null;
    }
    Matcher m = MAX_AGE.matcher(control);
    if (m.find()) {
      return Duration.ofSeconds(Long.parseLong(m.group(1)));
    }
    Instant expires = date(headers.get("Expires"));
    Instant date = date(headers.get("Date"));
    return expires == null || date == null || expires.isBefore(date)
        ? null
        : Duration.between(date, expires);
  }

  static @Nullable Instant retryAfter(Headers headers, Instant now) {
    String value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    return SECONDS.matcher(value.strip()).matches()
        ? now.plusSeconds(Long.parseLong(value.strip()))
        : date(value);
  }

  private static @Nullable Instant date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip()));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
