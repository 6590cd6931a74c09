package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Measure;
import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import io.tallywire.quantity.Interval;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the lines of estimates from what the ledger holds. */
final class Estimates {
  /** By measure, the thing with most sources first. */
  static final Comparator<EstimateLine> ORDER =
      Comparator.comparingInt((EstimateLine line) -> rank(line.measure()))
          .thenComparing(EstimateLine::kind)
          .thenComparingInt(line -> -line.sources().size());

  private final RaisedPairs raised;

  Estimates(RaisedPairs raised) {
    this.raised = raised;
  }

  private static int rank(Measure measure) {
    int rank = Measure.COMMON.indexOf(measure);
    return rank < 0 ? Measure.COMMON.size() : rank;
  }

  EstimateLine line(SeriesKey key, Series series) {
    Map<String, HeldFigure> current = new LinkedHashMap<>();
    List<SourceEstimate> sources = new ArrayList<>();
    for (Map.Entry<String, SourceSeries> entry : series.sources().entrySet()) {
      List<HeldFigure> figures = entry.getValue().inOrder();
      current.put(entry.getKey(), figures.getLast());
      sources.add(
          new SourceEstimate(
              ReasonText.name(figures.getFirst().first().posting()),
              figures.stream().map(Estimates::figure).toList()));
    }
    sources.sort(
        Comparator.comparing((SourceEstimate source) -> source.current().until()).reversed());
    Estimate first = current.values().iterator().next().first().estimate();
    return new EstimateLine(
        first.measure(),
        first.population(),
        first.kind(),
        first.scope(),
        first.unit(),
        range(sources.stream().map(source -> source.current().interval()).toList()),
        sources,
        conflicts(key, current));
  }

  private static SourceEstimate.Figure figure(HeldFigure held) {
    List<Witness> witnesses = new ArrayList<>();
    Instant firstSeen = held.first().posting().published();
    Instant lastSeen = firstSeen;
    for (Assertion carrier : held.carriers()) {
      Witness witness = Witness.of(carrier.posting());
      if (witnesses.stream().noneMatch(known -> known.article().equals(witness.article()))) {
        witnesses.add(witness);
      }
      Instant seen = witness.published();
      firstSeen = seen.isBefore(firstSeen) ? seen : firstSeen;
      lastSeen = seen.isAfter(lastSeen) ? seen : lastSeen;
    }
    LocalDate until = held.lastUntil();
    return new SourceEstimate.Figure(
        held.first().posting(),
        held.since(),
        until.isBefore(held.since()) ? held.since() : until,
        firstSeen,
        lastSeen,
        witnesses);
  }

  private List<EstimateLine.Rivals> conflicts(SeriesKey key, Map<String, HeldFigure> current) {
    List<EstimateLine.Rivals> conflicts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, HeldFigure> entry : current.entrySet()) {
      Assertion one = entry.getValue().first();
      seen.add(entry.getKey());
      for (Map.Entry<Assertion.Figure, String> other : raised.against(one.figure()).entrySet()) {
        Assertion.Figure figure = other.getKey();
        HeldFigure rival = current.get(figure.source());
        if (rival != null
            && figure.key().equals(key)
            && rival.first().figure().equals(figure)
            && !seen.contains(figure.source())) {
          conflicts.add(
              new EstimateLine.Rivals(
                  ReasonText.name(one.posting()),
                  ReasonText.name(rival.first().posting()),
                  other.getValue()));
        }
      }
    }
    return conflicts;
  }

  private static Interval range(List<Interval> intervals) {
    if (intervals.getFirst() instanceof Days) {
      LocalDate low = LocalDate.MAX;
      LocalDate high = LocalDate.MIN;
      for (Interval interval : intervals) {
        if (interval instanceof Days days) {
          low = days.low().isBefore(low) ? days.low() : low;
          high = days.high().isAfter(high) ? days.high() : high;
        }
      }
      return intervals.size() == 1 ? intervals.getFirst() : Days.between(low, high);
    }
    if (intervals.size() == 1) {
      return intervals.getFirst();
    }
    List<BigDecimal> ends = new ArrayList<>();
    for (Interval interval : intervals) {
      if (interval instanceof Quantity quantity) {
        if (quantity.low() != null) {
          ends.add(quantity.low());
        }
        if (quantity.high() != null) {
          ends.add(quantity.high());
        }
      }
    }
    ends.sort(Comparator.naturalOrder());
    return new Quantity(ends.getFirst(), ends.getLast(), Bound.RANGE);
  }
}
