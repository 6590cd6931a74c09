package io.tallywire.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which sources said something for which day, so that a new figure is held against those nearest to
 * its day and not against all that ever spoke. A source that was emptied is passed over.
 */
final class DayIndex {
  /** Of more sources than this the ones farther off are not looked at. */
  private static final int LOOKED_AT = 200;

  /** Each day's sources, with the minute in which they first spoke for it. */
  private final NavigableMap<LocalDate, Map<SourceSeries, Long>> byDay = new TreeMap<>();

  void add(LocalDate day, SourceSeries source, long batch) {
    byDay.computeIfAbsent(day, made -> new LinkedHashMap<>()).putIfAbsent(source, batch);
  }

  /** The sources known before this minute that spoke for days nearest to {@code day}. */
  List<SourceSeries> around(LocalDate day, long batch) {
    Gathered gathered = new Gathered(batch);
    Map.@Nullable Entry<LocalDate, Map<SourceSeries, Long>> before = byDay.floorEntry(day);
    Map.@Nullable Entry<LocalDate, Map<SourceSeries, Long>> after = byDay.higherEntry(day);
    while (!gathered.isFull() && (before != null || after != null)) {
      if (before != null
          && (after == null || distance(day, before.getKey()) <= distance(day, after.getKey()))) {
        gathered.add(before.getValue());
        before = byDay.lowerEntry(before.getKey());
      } else if (after != null) {
        gathered.add(after.getValue());
        after = byDay.higherEntry(after.getKey());
      }
    }
    return gathered.sources;
  }

  /** The sources known before this minute that spoke for {@code day} or the days next after it. */
  List<SourceSeries> from(LocalDate day, long batch) {
    Gathered gathered = new Gathered(batch);
    Map.@Nullable Entry<LocalDate, Map<SourceSeries, Long>> after = byDay.ceilingEntry(day);
    while (!gathered.isFull() && after != null) {
      gathered.add(after.getValue());
      after = byDay.higherEntry(after.getKey());
    }
    return gathered.sources;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private static final class Gathered {
    private final Set<SourceSeries> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SourceSeries> sources = new ArrayList<>();
    private final long batch;

    Gathered(long batch) {
      this.batch = batch;
    }

    void add(Map<SourceSeries, Long> day) {
      for (Map.Entry<SourceSeries, Long> entry : day.entrySet()) {
        SourceSeries source = entry.getKey();
        if (entry.getValue() < batch && !source.isEmpty() && seen.add(source)) {
          sources.add(source);
        }
      }
    }

    boolean isFull() {
      return sources.size() >= LOOKED_AT;
    }
  }
}
