package io.tallywire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallywire.claim.Estimate;
import io.tallywire.ledger.Posting;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A claim as one JSON object. */
final class ClaimJson {

  static ObjectNode of(Posting posting) {
    Estimate estimate = posting.claim().estimate();
    ObjectNode line = JsonLines.JSON.createObjectNode();
    line.put("type", "claim");
    line.put("id", posting.id());
    line.put("article", posting.article());
    line.put("quote", posting.claim().evidence().quote());
    line.put("measure", estimate.measure().name());
    line.put("population", estimate.population());
    put(line, estimate.interval());
    if (estimate.unit() != null) {
      line.put("unit", estimate.unit());
    }
    line.put("kind", estimate.kind().word());
    if (estimate.scope() != null) {
      line.put("scope", estimate.scope());
    }
    line.put("source", posting.claim().source().name());
    line.put("asOf", estimate.asOf().toString());
    line.put("derived", estimate.derived());
    line.put("rule", posting.claim().evidence().rule());
    return line;
  }

  /** The ends, null where they are open, and the bound. */
  static void put(ObjectNode line, Interval interval) {
    switch (interval) {
      case Quantity quantity -> {
        put(line, "low", quantity.low());
        put(line, "high", quantity.high());
      }
      case Days days -> {
        Bound bound = days.bound();
        boolean openLow = bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
        boolean openHigh = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
        line.put("low", openLow ? null : days.low().toString());
        line.put("high", openHigh ? null : days.high().toString());
      }
    }
    line.put("bound", interval.bound().word());
  }

  private static void put(ObjectNode line, String key, @Nullable BigDecimal end) {
    if (end == null) {
      line.putNull(key);
    } else if (end.scale() <= 0 && end.precision() - end.scale() <= 18) {
      line.put(key, end.longValueExact());
    } else {
      line.put(key, end);
    }
  }

  private ClaimJson() {}
}
