package io.tallywire.ledger;

/**
 * Whether two figures that differ are held firmly enough, and near enough, to be set against each
 * other.
 */
final class Plausible {
  /** The least ratio at which "dozens" and the like are held against a figure. */
  static final double VAGUE_RATIO = 1.5;

  private static final double ANOTHER_THING = 20;
  private static final double ANOTHER_THING_OF_OUTLET = 5;
  private static final double ANOTHER_THING_OF_MANY = 2.5;
  private static final double ANOTHER_RATE = 2;

  /** Vague words are held against a figure only where they are far off. */
  static boolean firm(Pair pair) {
    return !pair.anyVague() || pair.ratio() >= VAGUE_RATIO;
  }

  /**
   * Figures of one name that are very far apart count different things more often than not; the
   * more so where an outlet names nobody, or where the name fits all of a country's people.
   */
  static boolean isOneThing(Pair pair) {
    return pair.ratio() <= most(pair) || isNone(pair.first()) || isNone(pair.later());
  }

  private static double most(Pair pair) {
    if (pair.first().behaviour() == MeasureBehaviour.RATE) {
      return ANOTHER_RATE;
    }
    if (Rivals.isVagueName(pair.first())) {
      return ANOTHER_THING_OF_MANY;
    }
    return pair.anyOutlet() ? ANOTHER_THING_OF_OUTLET : ANOTHER_THING;
  }

  /** "No plane was lost": held against any number. */
  private static boolean isNone(Assertion assertion) {
    return assertion.named().high() == 0 && !assertion.source().outlet();
  }

  private Plausible() {}
}
