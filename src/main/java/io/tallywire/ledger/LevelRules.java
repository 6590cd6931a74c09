package io.tallywire.ledger;

import io.tallywire.claim.Measure;
import java.time.Duration;

/** What rises and falls: troops in a place, missing, displaced. */
final class LevelRules {
  private static final double LEVEL_RATIO = 1.25;
  private static final double LEVEL_RATIO_ACROSS_ARTICLES = 2;
  private static final double NEXT_DAY_RATIO = 1.5;
  private static final double JUMP_RATIO = 2;
  private static final int FALL_DAYS = 21;
  private static final int RISE_DAYS = 7;

  /** A force that is being built up does not shrink within weeks. */
  static boolean isFewerThanWereThere(Pair pair) {
    return Plausible.firm(pair)
        && !pair.sameCamp()
        && (pair.sameDay() || (pair.falls() && pair.days() <= FALL_DAYS));
  }

  static boolean isToldTheSameDay(Pair pair) {
    return pair.rises()
        && !pair.sameArticle()
        && !pair.sameCamp()
        && pair.days() <= RISE_DAYS
        && pair.ratio() >= JUMP_RATIO
        && Duration.between(pair.first().posting().published(), pair.later().posting().published())
                .abs()
                .compareTo(Duration.ofHours(24))
            < 0;
  }

  /** The detained of one day grow by the hour, and each force counts its own. */
  static boolean isTwoLevels(Pair pair) {
    if (pair.sameCamp()
        || pair.anyVague()
        || !Plausible.isOneThing(pair)
        || pair.first().key().measure().equals(Measure.DETAINED)) {
      return false;
    }
    if (pair.sameDay()) {
      return pair.ratio() >= (pair.sameArticle() ? LEVEL_RATIO : LEVEL_RATIO_ACROSS_ARTICLES);
    }
    return pair.days() == 1 && pair.ratio() >= NEXT_DAY_RATIO && !pair.anyOutlet();
  }

  private LevelRules() {}
}
