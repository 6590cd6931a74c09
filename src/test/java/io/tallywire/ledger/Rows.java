package io.tallywire.ledger;

import io.tallywire.claim.Claim;
import io.tallywire.claim.Estimate;
import io.tallywire.claim.Evidence;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import io.tallywire.claim.Source;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims written as rows: {@code article; measure; population; figure; source; day}, then any of
 * {@code kind=}, {@code scope=}, {@code unit=}, {@code at=} (the hour of publication), {@code
 * outlet=}, {@code story=}, {@code published=}.
 *
 * <p>Figures: {@code 300}, {@code ~300}, {@code >300}, {@code >=300}, {@code <=300}, {@code <300},
 * {@code 300-400}, {@code ?300-999} (vague words), {@code 2024-11-01..2024-11-30}. The id is the
 * article with the number of the row.
 */
final class Rows {

  static List<Posting> of(String rows) {
    List<Posting> postings = new ArrayList<>();
    for (String row : rows.strip().lines().toList()) {
      postings.add(posting(row, postings.size() + 1));
    }
    return postings;
  }

  static Posting one(String row) {
    return posting(row, 1);
  }

  private static Posting posting(String row, int number) {
    String[] cells = row.strip().split("\\s*;\\s*");
    LocalDate asOf = LocalDate.parse(cells[5]);
    Estimate estimate =
        new Estimate(
            new Measure(cells[1]),
            cells[2],
            interval(cells[3]),
            option(cells, "unit"),
            Kind.of(or(option(cells, "kind"), "total")),
            option(cells, "scope"),
            asOf,
            true,
            false);
    LocalDate day = LocalDate.parse(or(option(cells, "published"), cells[5]));
    Instant published =
        day.atStartOfDay(ZoneOffset.UTC)
            .plusHours(Integer.parseInt(or(option(cells, "at"), "9")))
            .toInstant();
    return new Posting(
        cells[0] + "#" + number,
        cells[0],
        or(option(cells, "outlet"), "outlet of " + cells[0]),
        "https://news.example/" + cells[0],
        published,
        option(cells, "story"),
        new Claim(estimate, Source.of(cells[4]), Evidence.given()));
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  private static @Nullable String option(String[] cells, String name) {
    for (int i = 6; i < cells.length; i++) {
      if (cells[i].startsWith(name + "=")) {
        return cells[i].substring(name.length() + 1);
      }
    }
    return null;
  }

  static Interval interval(String text) {
    if (text.contains("..")) {
      String[] ends = text.split("\\.\\.");
      return Days.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Days.on(LocalDate.parse(text));
    }
    if (text.startsWith(">=")) {
      return Quantity.atLeast(number(text, 2));
    }
    if (text.startsWith("<=")) {
      return Quantity.atMost(number(text, 2));
    }
    if (text.startsWith("<")) {
      return Quantity.lessThan(number(text, 1));
    }
    String[] ends = text.replaceAll("[?~>]", "").split("-");
    return switch (text.charAt(0)) {
      case '>' -> Quantity.moreThan(number(text, 1));
      case '~' ->
          ends.length == 2
              ? new Quantity(new BigDecimal(ends[0]), new BigDecimal(ends[1]), Bound.APPROX)
              : Quantity.about(number(text, 1));
      case '?' -> Quantity.vaguely(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
      default ->
          ends.length == 2
              ? Quantity.between(new BigDecimal(ends[0]), new BigDecimal(ends[1]))
              : Quantity.exactly(new BigDecimal(text));
    };
  }

  private static BigDecimal number(String text, int from) {
    return new BigDecimal(text.substring(from));
  }

  private Rows() {}
}
