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
  private long batch;
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
    return assertion.since().isBefore(before.since())
        ? assertion
        : assertion.held(before.since(), before.until());
  }

  boolean isRestated(Assertion assertion) {
    HeldFigure held = held(assertion);
    return held != null && held.isKnownBefore(batch);
  }

  private @Nullable HeldFigure held(Assertion assertion) {
    SourceSeries source = sources.get(assertion.source().key());
    return source == null ? null : source.get(assertion.named());
  }

  void add(Assertion assertion) {
    sources
        .computeIfAbsent(assertion.source().key(), key -> new SourceSeries())
        .add(assertion, batch);
    inBatch.put(assertion.posting().id(), known(assertion));
    if (nextBegin == null || assertion.since().isBefore(nextBegin)) {
      nextBegin = assertion.since();
    }
  }

  void remove(Assertion assertion) {
    inBatch.remove(assertion.posting().id());
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

  /** The first day for which anything was known before this minute. */
  LocalDate begin(Assertion or) {
    return begin == null || or.since().isBefore(begin) ? or.since() : begin;
  }

  /** What this minute has brought so far. */
  Collection<Assertion> inBatch() {
    return inBatch.values();
  }

  /** From each source the one figure known before this minute that {@code choice} picks. */
  List<Assertion> fromEach(Function<SourceSeries, @Nullable Assertion> choice) {
    List<Assertion> picked = new ArrayList<>();
    for (SourceSeries source : sources.values()) {
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
}
