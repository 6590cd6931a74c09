package io.tallywire.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Figures that are part of one whole, by their low end. */
final class Parts {
  private static final int ONE_SIDE_DAYS = 2;

  /** More parts than this above a whole are not looked at: one is enough to say it. */
  private static final int LOOKED_AT = 64;

  private final NavigableMap<Double, List<Part>> byLow = new TreeMap<>();
  private final List<Part> latest = new ArrayList<>();
  private long latestBatch = Long.MIN_VALUE;

  /**
   * A part.
   *
   * @param batch the minute it came with
   */
  record Part(Assertion assertion, ConflictRule rule, long batch) {}

  void add(Part part) {
    if (part.batch != latestBatch) {
      latestBatch = part.batch;
      latest.clear();
    }
    latest.add(part);
    byLow.computeIfAbsent(part.assertion.allowed().low(), low -> new ArrayList<>()).add(part);
  }

  void remove(Posting posting) {
    latest.removeIf(part -> part.assertion.posting().equals(posting));
    byLow
        .values()
        .forEach(parts -> parts.removeIf(part -> part.assertion.posting().equals(posting)));
    byLow.values().removeIf(List::isEmpty);
  }

  /** The parts above {@code whole}: of what was known one of each figure; all of this minute. */
  Collection<Part> above(Assertion whole, long batch) {
    Map<Assertion.Figure, Part> known = new LinkedHashMap<>();
    List<Part> above = new ArrayList<>();
    if (Double.isInfinite(whole.allowed().high())) {
      return above;
    }
    for (Part part : inBatch(batch)) {
      if (isAbove(part.assertion, whole)) {
        above.add(part);
      }
    }
    int seen = 0;
    for (List<Part> parts : byLow.tailMap(whole.allowed().high(), false).values()) {
      for (Part part : parts) {
        if (part.batch < batch && seen++ < LOOKED_AT && isAbove(part.assertion, whole)) {
          known.putIfAbsent(part.assertion.figure(), part);
        }
      }
      if (seen > LOOKED_AT) {
        break;
      }
    }
    above.addAll(known.values());
    return above;
  }

  private List<Part> inBatch(long batch) {
    return batch == latestBatch ? latest : List.of();
  }

  /** A part of a total that can only grow, set against the total of the same or a later day. */
  static boolean isAbove(Assertion part, Assertion whole) {
    if (part.allowed().low() <= whole.allowed().high()
        || !whole.behaviour().onlyGrows()
        || whole.since().isBefore(part.since())
        || Rivals.isVagueName(whole)
        || Rivals.isVagueName(part)
        || whole.aside()
        || (part.sameCamp(whole) && !part.since().plusDays(ONE_SIDE_DAYS).isBefore(whole.since()))
        || (whole.behaviour() == MeasureBehaviour.FAST_TOTAL
            && (whole.source().outlet() || part.source().outlet()))
        || (part.sameOrigin(whole) && part.sameArticle(whole))) {
      return false;
    }
    boolean maybeHoursBehind =
        whole.behaviour() == MeasureBehaviour.FAST_TOTAL
            && whole.since().equals(part.since())
            && !part.sameArticle(whole);
    Pair pair = Pair.of(part, whole, part.since());
    return !maybeHoursBehind && Plausible.firm(pair) && Plausible.isOneThing(pair);
  }
}
