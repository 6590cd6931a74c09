package io.tallywire.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import io.tallywire.text.Span;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A claim as columns: amounts as decimal text, days as ISO dates, the chain of sources as JSON. */
final class ClaimColumns {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  static <S extends SqlStatement<S>> S bind(S statement, Claim claim) {
    Estimate estimate = claim.estimate();
    Evidence evidence = claim.evidence();
    Span quote = evidence.quoteSpan();
    Span figure = evidence.figureSpan();
    return interval(statement, estimate.interval())
        .bind("measure", estimate.measure().name())
        .bind("population", estimate.population())
        .bind("unit", estimate.unit())
        .bind("kind", estimate.kind().word())
        .bind("scope", estimate.scope())
        .bind("as_of", estimate.asOf().toString())
        .bind("as_of_stated", estimate.asOfStated() ? 1 : 0)
        .bind("derived", estimate.derived() ? 1 : 0)
        .bind("source", claim.source().name())
        .bind("via", json(claim.source().via()))
        .bind("quote", evidence.quote())
        .bind("quote_start", quote == null ? null : quote.start())
        .bind("quote_end", quote == null ? null : quote.end())
        .bind("figure_start", figure == null ? null : figure.start())
        .bind("figure_end", figure == null ? null : figure.end())
        .bind("rule", evidence.rule())
        .bind("reader", evidence.reader());
  }

  static Posting posting(ResultSet row) throws SQLException {
    return new Posting(
        Long.toString(row.getLong("id")),
        Long.toString(row.getLong("article_id")),
        row.getString("outlet"),
        row.getString("url"),
        Columns.instant(row, "published_at"),
        Long.toString(row.getLong("story")),
        claim(row));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        new Estimate(
            new Measure(row.getString("measure")),
            row.getString("population"),
            interval(row),
            row.getString("unit"),
            Kind.of(row.getString("kind")),
            row.getString("scope"),
            LocalDate.parse(row.getString("as_of")),
            Columns.yes(row, "as_of_stated"),
            Columns.yes(row, "derived")),
        new Source(row.getString("source"), names(row.getString("via"))),
        new Evidence(
            row.getString("quote"),
            span(row, "quote_start", "quote_end"),
            span(row, "figure_start", "figure_end"),
            row.getString("rule"),
            row.getInt("reader")));
  }

  private static <S extends SqlStatement<S>> S interval(S statement, Interval interval) {
    String low = null;
    String high = null;
    String lowDay = null;
    String highDay = null;
    switch (interval) {
      case Quantity quantity -> {
        low = text(quantity.low());
        high = text(quantity.high());
      }
      case Days days -> {
        lowDay = days.low().toString();
        highDay = days.high().toString();
      }
    }
    return statement
        .bind("low", low)
        .bind("high", high)
        .bind("low_day", lowDay)
        .bind("high_day", highDay)
        .bind("bound", interval.bound().word());
  }

  private static Interval interval(ResultSet row) throws SQLException {
    Bound bound = Bound.of(row.getString("bound"));
    String lowDay = row.getString("low_day");
    String highDay = row.getString("high_day");
    return lowDay == null || highDay == null
        ? new Quantity(number(row.getString("low")), number(row.getString("high")), bound)
        : new Days(LocalDate.parse(lowDay), LocalDate.parse(highDay), bound);
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static @Nullable Span span(ResultSet row, String start, String end) throws SQLException {
    Long from = Columns.longOrNull(row, start);
    Long to = Columns.longOrNull(row, end);
    return from == null || to == null ? null : new Span(Math.toIntExact(from), Math.toIntExact(to));
  }

  private static String json(List<String> names) {
    try {
      return JSON.writeValueAsString(names);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("names are always JSON", e);
    }
  }

  private static List<String> names(String json) {
    try {
      return JSON.readValue(json, NAMES);
    } catch (JsonProcessingException e) {
      throw new DatabaseException("a claim's chain of sources cannot be read", e);
    }
  }

  private ClaimColumns() {}
}
