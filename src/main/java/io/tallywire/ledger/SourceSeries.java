package io.tallywire.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One source's figures for one thing, by the first day they hold for. */
final class SourceSeries {
  private static final Comparator<Assertion> LATEST_THEN_NARROWEST =
      Comparator.comparingLong(Assertion::minute)
          .reversed()
          .thenComparingDouble(a -> a.named().width())
          .thenComparing(a -> a.posting().id());

  private final Map<Ends, HeldFigure> byEnds = new HashMap<>();
  private final NavigableMap<LocalDate, List<HeldFigure>> bySince = new TreeMap<>();

  @Nullable HeldFigure get(Ends named) {
    return byEnds.get(named);
  }

  HeldFigure add(Assertion assertion, long batch) {
    HeldFigure held = byEnds.get(assertion.named());
    if (held != null) {
      boolean holdsOn = assertion.behaviour() != MeasureBehaviour.RATE;
      held.add(assertion, batch, holdsOn && isLast(held, assertion.since()));
      return held;
    }
    HeldFigure made = new HeldFigure(assertion, batch);
    byEnds.put(assertion.named(), made);
    bySince.computeIfAbsent(assertion.since(), day -> new ArrayList<>()).add(made);
    return made;
  }

  /** Whether another figure of the source is known since {@code from}, up to that day. */
  boolean hasMovedOn(LocalDate from, LocalDate day, long batch) {
    for (List<HeldFigure> sameDay : bySince.subMap(from, false, day, true).values()) {
      for (HeldFigure held : sameDay) {
        if (held.isRivalBefore(batch)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A figure restated after the source has moved on is background; it does not hold again. */
  private boolean isLast(HeldFigure held, LocalDate day) {
    return !day.isAfter(held.since()) || bySince.subMap(held.since(), false, day, true).isEmpty();
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
    Assertion before = atOrBefore(day, batch);
    if (before != null && !before.until().isBefore(day)) {
      return before;
    }
    Assertion after = atOrAfter(day, batch);
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return distance(before, day) <= distance(after, day) ? before : after;
  }

  /** The first figure known before this minute that holds for that day or after it. */
  @Nullable Assertion atOrAfter(LocalDate day, long batch) {
    Map.Entry<LocalDate, List<HeldFigure>> entry = bySince.ceilingEntry(day);
    while (entry != null) {
      Assertion known = known(entry.getValue(), batch);
      if (known != null) {
        return known;
      }
      entry = bySince.higherEntry(entry.getKey());
    }
    return null;
  }

  /** The last figure known before this minute that holds for that day or before it. */
  @Nullable Assertion atOrBefore(LocalDate day, long batch) {
    Map.Entry<LocalDate, List<HeldFigure>> entry = bySince.floorEntry(day);
    while (entry != null) {
      Assertion known = known(entry.getValue(), batch);
      if (known != null) {
        return known;
      }
      entry = bySince.lowerEntry(entry.getKey());
    }
    return null;
  }

  private static @Nullable Assertion known(List<HeldFigure> day, long batch) {
    if (day.size() == 1) {
      return day.getFirst().isRivalBefore(batch) ? day.getFirst().asOf(batch) : null;
    }
    List<Assertion> candidates = new ArrayList<>(day.size());
    for (HeldFigure held : day) {
      if (held.isRivalBefore(batch)) {
        candidates.add(held.asOf(batch));
      }
    }
    return candidates.isEmpty() ? null : latest(candidates);
  }

  /** Of one day: what was said last, in its most precise form ("over 1,000" is "1,100" told). */
  private static Assertion latest(List<Assertion> candidates) {
    Assertion latest = Collections.min(candidates, LATEST_THEN_NARROWEST);
    Assertion best = latest;
    for (Assertion candidate : candidates) {
      if (candidate.named().width() < best.named().width()
          && candidate.allowed().meets(latest.allowed())) {
        best = candidate;
      }
    }
    return best;
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
      sorted.sort(Comparator.comparing(HeldFigure::first, LATEST_THEN_NARROWEST).reversed());
      figures.addAll(sorted);
    }
    return figures;
  }
}
