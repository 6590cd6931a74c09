package io.tallywire.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.ledger.Posting;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims given as JSON lines, in reading order, without the articles they were read from.
 *
 * <p>An article's publication is its key {@code published}; without it, the latest day that one of
 * its claims holds for, and articles of one day follow each other by a minute. Without {@code
 * outlet} each article stands for an outlet of its own.
 */
final class GivenClaims {

  /** A line with its claim, in reading order. */
  record Given(JsonLines.Line line, Posting posting) {}

  static List<Given> read(List<JsonLines.Line> lines) throws InputException {
    Map<String, Claim> claims = new LinkedHashMap<>();
    Map<String, Integer> articles = new LinkedHashMap<>();
    Map<String, LocalDate> latest = new LinkedHashMap<>();
    for (JsonLines.Line line : lines) {
      Claim claim = claim(line);
      if (claims.put(line.text("id"), claim) != null) {
        throw new InputException(line.where(), "id '%s' is used twice".formatted(line.text("id")));
      }
      String article = line.text("article");
      articles.putIfAbsent(article, articles.size());
      LocalDate asOf = claim.estimate().asOf();
      if (claim.estimate().kind() != Kind.PLAN) {
        latest.merge(article, asOf, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    List<Given> given = new ArrayList<>();
    int i = 0;
    for (Map.Entry<String, Claim> entry : claims.entrySet()) {
      JsonLines.Line line = lines.get(i++);
      String article = line.text("article");
      LocalDate day = latest.getOrDefault(article, entry.getValue().estimate().asOf());
      Instant inferred =
          day.atStartOfDay(ZoneOffset.UTC)
              .plusMinutes(articles.getOrDefault(article, 0))
              .toInstant();
      given.add(new Given(line, posting(line, entry.getValue(), inferred)));
    }
    return given;
  }

  private static Posting posting(JsonLines.Line line, Claim claim, Instant inferred)
      throws InputException {
    String article = line.text("article");
    String outlet = line.textOrNull("outlet");
    String url = line.textOrNull("url");
    String published = line.textOrNull("published");
    return new Posting(
        line.text("id"),
        article,
        outlet == null ? article : outlet,
        url == null ? "" : url,
        published == null ? inferred : instant(line, published),
        line.textOrNull("story"),
        claim);
  }

  private static Claim claim(JsonLines.Line line) throws InputException {
    try {
      Measure measure = new Measure(line.text("measure"));
      String scope = line.textOrNull("scope");
      Estimate estimate =
          new Estimate(
              measure,
              line.text("population"),
              interval(line, measure),
              line.textOrNull("unit"),
              kind(line, line.textOrNull("kind")),
              scope == null ? line.textOrNull("period") : scope,
              day(line, "asOf", line.text("asOf")),
              true,
              line.object().path("derived").asBoolean(false));
      return new Claim(estimate, Source.of(line.text("source")), Evidence.given());
    } catch (IllegalArgumentException e) {
      throw new InputException(line.where(), String.valueOf(e.getMessage()));
    }
  }

  private static Kind kind(JsonLines.Line line, @Nullable String word) throws InputException {
    try {
      return word == null ? Kind.TOTAL : Kind.of(word);
    } catch (IllegalArgumentException e) {
      throw new InputException(line.where(), "'%s' is no kind".formatted(word));
    }
  }

  private static Interval interval(JsonLines.Line line, Measure measure) throws InputException {
    Bound bound = Bound.of(line.text("bound"));
    if (!measure.equals(Measure.DATE)) {
      return new Quantity(amount(line, "low"), amount(line, "high"), bound);
    }
    String low = line.textOrNull("low");
    String high = line.textOrNull("high");
    if (low == null && high == null) {
      throw new InputException(line.where(), "\"low\" and \"high\" are both missing");
    }
    LocalDate from = low == null ? day(line, "high", String.valueOf(high)) : day(line, "low", low);
    LocalDate to = high == null ? from : day(line, "high", high);
    Bound open = low == null ? Bound.AT_MOST : high == null ? Bound.AT_LEAST : bound;
    return new Days(from, to, open);
  }

  private static @Nullable BigDecimal amount(JsonLines.Line line, String key)
      throws InputException {
    JsonNode value = line.object().get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new InputException(line.where(), "\"%s\" is not a number: %s".formatted(key, value));
    }
    return value.decimalValue();
  }

  private static LocalDate day(JsonLines.Line line, String key, String text) throws InputException {
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeParseException e) {
      throw new InputException(
          line.where(), "\"%s\" is not a day like 2025-01-31: %s".formatted(key, text));
    }
  }

  static Instant instant(JsonLines.Line line, String text) throws InputException {
    try {
      return text.length() <= 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new InputException(
          line.where(),
          "\"published\" is not a time like 2025-01-31T08:25:00Z: %s".formatted(text));
    }
  }

  private GivenClaims() {}
}
