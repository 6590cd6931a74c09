package io.tallywire.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a source holds, with all claims that carry it. What arrives within one minute is
 * seen by later minutes only, so that the order within a minute does not matter.
 */
final class HeldFigure {
  private final List<Assertion> carriers = new ArrayList<>();
  private final long created;
  private LocalDate until;
  private LocalDate nextUntil;
  private Posting latest;
  private Posting nextLatest;
  private long touched;
  private @Nullable Assertion known;

  HeldFigure(Assertion first, long batch) {
    created = batch;
    until = first.until();
    nextUntil = until;
    touched = batch;
    latest = first.posting();
    nextLatest = latest;
    carriers.add(first);
  }

  /**
   * Another claim carries it.
   *
   * @param extend whether the source is taken to hold it up to that claim's day
   */
  void add(Assertion carrier, long batch, boolean extend) {
    settle(batch);
    carriers.add(carrier);
    if (extend && carrier.until().isAfter(nextUntil)) {
      nextUntil = carrier.until();
    }
    touched = batch;
    nextLatest = carrier.posting();
  }

  /** Takes a claim out; whether none is left. */
  boolean remove(Posting posting) {
    carriers.removeIf(carrier -> carrier.posting().equals(posting));
    if (carriers.isEmpty()) {
      return true;
    }
    latest = carriers.getLast().posting();
    nextLatest = latest;
    return false;
  }

  /** Whether it was known before the minute that is being read. */
  boolean isKnownBefore(long batch) {
    return created < batch;
  }

  /** Whether it was known before the minute that is being read, and may have rivals. */
  boolean isRivalBefore(long batch) {
    return isKnownBefore(batch) && !carriers.getFirst().aside();
  }

  LocalDate since() {
    return carriers.getFirst().since();
  }

  LocalDate lastUntil() {
    return nextUntil;
  }

  /** The figure as it stood before the minute that is being read. */
  Assertion asOf(long batch) {
    settle(batch);
    Assertion first = carriers.getFirst();
    Assertion held = known;
    if (held == null || !held.posting().equals(first.posting()) || !held.until().equals(until)) {
      held = first.held(first.since(), until.isBefore(first.since()) ? first.since() : until);
      known = held;
    }
    return held;
  }

  /** The last article's claim that carried it before the minute that is being read. */
  Posting latest(long batch) {
    settle(batch);
    return latest;
  }

  Assertion first() {
    return carriers.getFirst();
  }

  List<Assertion> carriers() {
    return carriers;
  }

  private void settle(long batch) {
    if (touched < batch) {
      until = nextUntil;
      latest = nextLatest;
    }
  }
}
