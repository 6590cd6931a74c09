package io.tallywire.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All sources' figures for one thing, and what the minute that is being read adds to them. */
final class Series {
  private final Map<String, SourceSeries> sources = new LinkedHashMap<>();
  private final Map<String, Assertion> inBatch = new HashMap<>();
  private final DayIndex days = new DayIndex();
  private final Map<Ends, NamedFigure> named = new HashMap<>();
  private final Map<SideFigure, NamedFigure> ofSide = new HashMap<>();
  private long batch;

  /** A figure of a side, whichever of its offices gave it. */
  private record SideFigure(String camp, Ends named) {
    static @Nullable SideFigure of(Assertion assertion) {
      String camp = assertion.source().camp();
      return camp == null ? null : new SideFigure(camp, assertion.named());
    }
  }

  private @Nullable LocalDate begin;
  private @Nullable LocalDate nextBegin;

  /** Begins a new minute where {@code now} is another one than before. */
  void enter(long now) {
    if (now != batch) {
      inBatch.clear();
      batch = now;
      begin = nextBegin;
    }
  }

  /** The claim with the days for which its source is known to have said so before this minute. */
  Assertion known(Assertion assertion) {
    HeldFigure held = held(assertion);
    if (held == null || !held.isKnownBefore(batch)) {
      return assertion;
    }
    Assertion before = held.asOf(batch);
    if (assertion.since().isBefore(before.since())
        || assertion.behaviour() == MeasureBehaviour.RATE) {
      return assertion;
    }
    SourceSeries source = sources.get(assertion.source().key());
    boolean movedOn = source == null || source.hasMovedOn(before.since(), assertion.since(), batch);
    return assertion.held(
        before.since(),
        movedOn || assertion.until().isBefore(before.until()) ? before.until() : assertion.until());
  }

  /** The latest article's claim that carried a figure known before this minute. */
  Posting witness(Assertion assertion) {
    HeldFigure held = held(assertion);
    return held != null && held.isKnownBefore(batch) ? held.latest(batch) : assertion.posting();
  }

  /** Whether its source gave that figure before. */
  boolean isRestated(Assertion assertion) {
    HeldFigure held = held(assertion);
    return held != null && held.isKnownBefore(batch);
  }

  /** Whether any office of its side gave that figure before. */
  boolean isOfItsSide(Assertion assertion) {
    SideFigure side = SideFigure.of(assertion);
    return side != null && isKnown(ofSide.get(side));
  }

  private @Nullable HeldFigure held(Assertion assertion) {
    SourceSeries source = sources.get(assertion.source().key());
    return source == null ? null : source.get(assertion.named());
  }

  /** Whether an outlet that names nobody only tells a figure that a named source gave before. */
  boolean isEcho(Assertion assertion) {
    return assertion.source().outlet() && isKnown(named.get(assertion.named()));
  }

  private boolean isKnown(@Nullable NamedFigure figure) {
    return figure != null && figure.since < batch;
  }

  void add(Assertion assertion) {
    SourceSeries source =
        sources.computeIfAbsent(assertion.source().key(), key -> new SourceSeries());
    HeldFigure held = source.add(assertion, batch);
    days.add(held.since(), source, batch);
    days.add(held.lastUntil(), source, batch);
    if (!assertion.source().outlet()) {
      named.computeIfAbsent(assertion.named(), made -> new NamedFigure(batch)).claims++;
    }
    SideFigure side = SideFigure.of(assertion);
    if (side != null) {
      ofSide.computeIfAbsent(side, made -> new NamedFigure(batch)).claims++;
    }
    inBatch.put(assertion.posting().id(), known(assertion));
    if (nextBegin == null || assertion.since().isBefore(nextBegin)) {
      nextBegin = assertion.since();
    }
  }

  void remove(Assertion assertion) {
    inBatch.remove(assertion.posting().id());
    if (!assertion.source().outlet()) {
      forget(named, assertion.named());
      SideFigure side = SideFigure.of(assertion);
      if (side != null) {
        forget(ofSide, side);
      }
    }
    SourceSeries source = sources.get(assertion.source().key());
    HeldFigure held = source == null ? null : source.get(assertion.named());
    if (source == null || held == null) {
      return;
    }
    source.remove(held, assertion.posting());
    if (source.isEmpty()) {
      sources.remove(assertion.source().key());
    }
  }

  /** Whether anything was known before this minute. */
  boolean isKnown() {
    return begin != null;
  }

  private static <K> void forget(Map<K, NamedFigure> figures, K key) {
    NamedFigure figure = figures.get(key);
    if (figure != null && --figure.claims == 0) {
      figures.remove(key);
    }
  }

  /** The first day for which anything was known before this minute. */
  LocalDate begin(Assertion or) {
    return begin == null || or.since().isBefore(begin) ? or.since() : begin;
  }

  /** What this minute has brought so far. */
  Collection<Assertion> inBatch() {
    return inBatch.values();
  }

  /** Of the sources nearest to that day, the figure that each is known to hold nearest to it. */
  List<Assertion> around(LocalDate day) {
    return fromEach(days.around(day, batch), source -> source.nearest(day, batch));
  }

  /** The same of those that spoke for that day or later. */
  List<Assertion> from(LocalDate day) {
    return fromEach(days.from(day, batch), source -> source.atOrAfter(day, batch));
  }

  private static List<Assertion> fromEach(
      List<SourceSeries> sources, Function<SourceSeries, @Nullable Assertion> choice) {
    List<Assertion> picked = new ArrayList<>(sources.size());
    for (SourceSeries source : sources) {
      Assertion assertion = choice.apply(source);
      if (assertion != null) {
        picked.add(assertion);
      }
    }
    return picked;
  }

  @Nullable SourceSeries source(String key) {
    return sources.get(key);
  }

  Map<String, SourceSeries> sources() {
    return sources;
  }

  boolean isEmpty() {
    return sources.isEmpty();
  }

  /** How many claims of named sources carry a figure, and since which minute it is known. */
  private static final class NamedFigure {
    private final long since;
    private int claims;

    NamedFigure(long since) {
      this.since = since;
    }
  }
}
