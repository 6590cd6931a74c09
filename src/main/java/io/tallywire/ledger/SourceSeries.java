package io.tallywire.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One source's figures for one thing, by the first day they hold for. */
final class SourceSeries {
  private static final Comparator<Assertion> NARROWEST_THEN_LATEST =
      Comparator.comparingDouble((Assertion a) -> a.named().width())
          .thenComparing(Comparator.comparingLong(Assertion::minute).reversed())
          .thenComparing(a -> a.posting().id());

  private final Map<Ends, HeldFigure> byEnds = new HashMap<>();
  private final NavigableMap<LocalDate, List<HeldFigure>> bySince = new TreeMap<>();

  @Nullable HeldFigure get(Ends named) {
    return byEnds.get(named);
  }

  HeldFigure add(Assertion assertion, long batch) {
    HeldFigure held = byEnds.get(assertion.named());
    if (held != null) {
      held.add(assertion, batch, isLast(held, assertion.since()));
      return held;
    }
    HeldFigure made = new HeldFigure(assertion, batch);
    byEnds.put(assertion.named(), made);
    bySince.computeIfAbsent(assertion.since(), day -> new ArrayList<>()).add(made);
    return made;
  }

  /** A figure restated after the source has moved on is background; it does not hold again. */
  private boolean isLast(HeldFigure held, LocalDate day) {
    return bySince.subMap(held.since(), false, day, true).isEmpty();
  }

  void remove(HeldFigure held, Posting posting) {
    LocalDate since = held.since();
    Ends named = held.first().named();
    boolean gone = held.remove(posting);
    if (gone) {
      byEnds.remove(named);
    }
    if (gone || !held.since().equals(since)) {
      List<HeldFigure> sameDay = bySince.getOrDefault(since, new ArrayList<>());
      sameDay.remove(held);
      if (sameDay.isEmpty()) {
        bySince.remove(since);
      }
      if (!gone) {
        bySince.computeIfAbsent(held.since(), day -> new ArrayList<>()).add(held);
      }
    }
  }

  boolean isEmpty() {
    return byEnds.isEmpty();
  }

  /** The figure known before this minute that holds nearest to that day. */
  @Nullable Assertion nearest(LocalDate day, long batch) {
    Assertion before = known(bySince.headMap(day, true).descendingMap(), batch);
    Assertion after = known(bySince.tailMap(day, false), batch);
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return distance(before, day) <= distance(after, day) ? before : after;
  }

  /** The first figure known before this minute that holds for that day or after it. */
  @Nullable Assertion atOrAfter(LocalDate day, long batch) {
    return known(bySince.tailMap(day, true), batch);
  }

  /** The last figure known before this minute that holds for that day or before it. */
  @Nullable Assertion atOrBefore(LocalDate day, long batch) {
    return known(bySince.headMap(day, true).descendingMap(), batch);
  }

  private static @Nullable Assertion known(
      NavigableMap<LocalDate, List<HeldFigure>> days, long batch) {
    for (List<HeldFigure> day : days.values()) {
      Assertion best = null;
      for (HeldFigure held : day) {
        if (held.isKnownBefore(batch)) {
          Assertion candidate = held.asOf(batch);
          if (best == null || NARROWEST_THEN_LATEST.compare(candidate, best) < 0) {
            best = candidate;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static long distance(Assertion held, LocalDate day) {
    if (day.isAfter(held.until())) {
      return ChronoUnit.DAYS.between(held.until(), day);
    }
    return day.isBefore(held.since()) ? ChronoUnit.DAYS.between(day, held.since()) : 0;
  }

  /** All figures in order of the day they hold for; the one in force last. */
  List<HeldFigure> inOrder() {
    List<HeldFigure> figures = new ArrayList<>();
    for (List<HeldFigure> day : bySince.values()) {
      List<HeldFigure> sorted = new ArrayList<>(day);
      sorted.sort(Comparator.comparing(HeldFigure::first, NARROWEST_THEN_LATEST).reversed());
      figures.addAll(sorted);
    }
    return figures;
  }
}
