package io.tallywire.ledger;

import io.tallywire.claim.Measure;

/** What happened once: a crowd, a boat, a quake, a day, a stretch of time. */
final class EventRules {
  private static final double ANOTHER_QUAKE = 1.05;
  private static final double ANOTHER_BOAT = 5;
  private static final int BOAT_DAYS = 270;
  private static final int QUAKE_DAYS = 3;
  private static final int DURATION_DAYS = 10;

  /** Another day or a very different strength is another quake. */
  static boolean isOneEvent(Pair pair) {
    return switch (pair.later().behaviour()) {
      case MAGNITUDE -> pair.days() <= QUAKE_DAYS && pair.ratio() <= ANOTHER_QUAKE;
      case DATE -> true;
      default -> Plausible.firm(pair) && Plausible.isOneThing(pair) && isOneCount(pair);
    };
  }

  /** A boat's people are counted within the year, and nobody misses most of them. */
  private static boolean isOneCount(Pair pair) {
    return pair.later().key().measure().equals(Measure.ATTENDANCE)
        ? Voices.isOneCrowd(pair)
        : pair.ratio() <= ANOTHER_BOAT && pair.days() <= BOAT_DAYS;
  }

  /** What still goes on has lasted longer a few days later. */
  static boolean isOtherDuration(Pair pair) {
    if (pair.days() > DURATION_DAYS || !Plausible.firm(pair)) {
      return false;
    }
    return pair.falls()
        || pair.later().allowed().low() > pair.first().allowed().high() + pair.days();
  }

  private EventRules() {}
}
