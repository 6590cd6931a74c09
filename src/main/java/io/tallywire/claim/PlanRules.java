package io.tallywire.claim;

import java.util.Set;

/** Tells whether a figure is intended, forecast, feared or presumed, from the words around it. */
final class PlanRules {
  private static final Set<String> PLANS =
      WordSet.of(
          "presume presumes expecting hoping hope anticipate anticipates anticipating anticipated will would could may might plans plan planned planning expected expects expect "
              + "feared fear fears intends intend intended preparing prepares forecast aims aim "
              + "aiming presumed likely proposed proposes predicted predicts threatens should "
              + "ready if hopes hoped target pledged set ordered projected possibly "
              + "potentially wants seeks willing facing unlikely agreed 'll");

  private PlanRules() {}

  static boolean isPlan(Line line, Figure figure, Reading reading) {
    if (isQuota(line, figure, reading)) {
      return true;
    }
    if (line.word(figure.to()).equals("already")) {
      return false;
    }
    if (isSought(line, figure, reading)
        || isUndone(line, figure)
        || isFeared(line, figure, reading)) {
      return true;
    }
    if (Comparisons.isCompared(line, figure) && OF_PEOPLE.contains(reading.measure())) {
      return false;
    }
    int from = Math.min(figure.from(), reading.from());
    int to = Math.max(figure.to(), reading.to());
    for (int i = from - 1; i >= 0 && from - i < 9; i--) {
      String low = line.word(i);
      if (KindRules.STOPS.contains(low)
          || line.figureAt(i) != null
          || startsNext(line, i, figure)) {
        break;
      }
      if (isPlanWord(line, i, reading)) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if (isPlanWord(line, i, reading) && line.figureAt(i) == null) {
        return true;
      }
    }
    if (isPresumed(line, figure, to)) {
      return true;
    }
    return (line.word(reading.from()).equals("at") && line.word(reading.from() + 1).equals("risk"))
        || line.word(reading.from()).equals("feared")
        || line.word(reading.from()).equals("presumed");
  }

  private static boolean isPlanWord(Line line, int i, Reading reading) {
    String low = line.word(i);
    boolean month = low.equals("may") && line.token(i).isCapitalised() && i > 0;
    boolean settled = low.equals("agreed") && OF_PEOPLE.contains(reading.measure());
    boolean ordered = low.equals("ordered") && reading.measure().equals(Measure.DETAINED);
    boolean aside = low.equals("possibly") && line.word(i + 1).equals("more");
    boolean missing =
        reading.measure().equals(Measure.MISSING) && (MAYBE.contains(low) || HOPES.contains(low));
    boolean rated = low.equals("likely") && line.word(i + 1).equals("that");
    boolean resolved = RESOLVED.contains(low) && reading.measure().equals(Measure.OTHER);
    return (PLANS.contains(low) || resolved)
        && !missing
        && !(rated && line.has(i + 2, i + 5, TOLLS))
        && !month
        && !settled
        && !aside
        && !ordered
        && !isPastCan(line, i)
        && !isGuess(line, i);
  }

  /** Whether somebody means to, in the few words before the figure. */
  static boolean isIntended(Line line, Figure figure) {
    return line.has(figure.from() - 9, figure.from(), RESOLVED);
  }

  private static final Set<String> RESOLVED =
      WordSet.of("vowed vows decided agreed agrees pledged pledge pledges promised promises will");

  /** "an appeal for $9 million", "unveiled 9bn in aid": money that is yet to come. */
  private static boolean isSought(Line line, Figure figure, Reading reading) {
    if (!reading.measure().equals(Measure.MONEY)) {
      return false;
    }
    int back = figure.from() - 6;
    boolean asked = line.has(back, figure.from(), ASKING);
    boolean offered =
        line.has(back, figure.from(), OFFERING) && line.has(figure.to(), figure.to() + 4, AID);
    return asked || offered;
  }

  private static final Set<String> ASKING =
      WordSet.of(
          "asking asked appeal appeals appealed appealing seeking seeks requested requesting");
  private static final Set<String> OFFERING =
      WordSet.of("announced announces unveiled unveils promised promises offered offers pledged");
  private static final Set<String> AID = WordSet.of("aid help package support relief assistance");

  private static final Set<Measure> OF_PEOPLE =
      Set.of(
          Measure.ATTENDANCE,
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CASUALTIES,
          Measure.DETAINED,
          Measure.RESCUED);

  /** "900 guards are expected in the port", "is to send 900 guards", "are to go". */
  private static boolean isUndone(Line line, Figure figure) {
    for (int i = figure.to(); i < Math.min(line.size(), figure.to() + 6); i++) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        break;
      }
      if (Word.BE.has(line.word(i)) && UNDONE.contains(line.word(i + 1))) {
        return !line.word(i).startsWith("w");
      }
    }
    for (int i = figure.from() - 1; i > 0 && figure.from() - i < 6; i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      boolean ahead = line.word(i).equals("to") && TO_BE.contains(line.word(i - 1));
      if (ahead) {
        return !NOT_AHEAD.contains(line.word(i + 1));
      }
    }
    return false;
  }

  private static final Set<String> UNDONE = WordSet.of("expected due planned forecast");
  private static final Set<String> TO_BE = WordSet.of("is are");
  private static final Set<String> NOT_AHEAD = WordSet.of("blame date thank");

  /**
   * "90 people may have drowned", "the toll could be 90", "believed killed": not known to be so.
   */
  private static boolean isFeared(Line line, Figure figure, Reading reading) {
    if (!reading.measure().equals(Measure.KILLED)) {
      return false;
    }
    int end = Math.min(line.size(), figure.to() + 8);
    for (int i = figure.to(); i < end && line.figureAt(i) == null; i++) {
      boolean have = MAYBE.contains(line.word(i)) && Word.HAVE.has(line.word(i + 1));
      if (have && line.has(i + 2, i + 4, DEAD)) {
        return true;
      }
    }
    for (int i = figure.from() - 1; i > 0 && figure.from() - i < 9; i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      boolean toll = MAYBE.contains(line.word(i)) && line.has(i + 1, i + 4, BECOMES);
      boolean month = line.word(i).equals("may") && line.token(i).isCapitalised();
      boolean held = PRESUMED.contains(line.word(i)) && DEAD.contains(line.word(i + 1));
      if ((toll && !month) || held) {
        return true;
      }
    }
    return false;
  }

  /** "Hopes faded for 80 people": they are missing all the same. */
  private static final Set<String> HOPES =
      WordSet.of("hope hopes hoped hoping expect expects expected expecting");

  private static final Set<String> MAYBE = WordSet.of("may might could");
  private static final Set<String> BECOMES = WordSet.of("be reach pass exceed rise climb");
  private static final Set<String> DEAD =
      WordSet.of("died drowned perished suffocated killed dead lost");

  /** "feared dead and more than 90 left homeless": the fear ends before the second figure. */
  private static boolean startsNext(Line line, int i, Figure figure) {
    return line.word(i).equals("and") && i + 1 == figure.from();
  }

  /**
   * "may have carried 800", "would not say", "a realistic toll would be 50": a guess at what is.
   */
  private static boolean isGuess(Line line, int i) {
    if (!Word.MODAL.has(line.word(i)) && !line.word(i).equals("can")) {
      return false;
    }
    int next = i + 1;
    while (Word.isAdverbAt(line, next) || Word.NEGATION.has(line.word(next))) {
      next++;
    }
    return line.word(next).equals("have")
        || SAYING.contains(line.word(next))
        || (line.word(next).equals("be") && line.has(i - 3, i, TOLLS));
  }

  private static final Set<String> SAYING =
      WordSet.of("say estimate comment confirm speak tell give only");
  private static final Set<String> TOLLS = WordSet.of("toll figure number estimate count");

  /** "are thought to have drowned", "seem certain to have perished". */
  private static boolean isPresumed(Line line, Figure figure, int to) {
    for (int i = figure.to(); i + 2 < Math.min(to + 1, line.size()); i++) {
      if (PRESUMED.contains(line.word(i))
          && line.word(i + 1).equals("to")
          && line.word(i + 2).equals("have")
          && line.has(i + 3, i + 5, DYING)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PRESUMED =
      WordSet.of("thought believed presumed certain likely assumed feared");
  private static final Set<String> DYING = WordSet.of("died drowned perished suffocated");

  /** "a quota of 900", "a 900 bpd ceiling": what is allowed, not what is. */
  private static boolean isQuota(Line line, Figure figure, Reading reading) {
    if (!reading.measure().equals(Measure.OTHER)) {
      return false;
    }
    for (int i = figure.to(); i < figure.to() + 6 && i < line.size(); i++) {
      if (BEYOND.contains(line.word(i)) || line.word(i).equals(",") || line.figureAt(i) != null) {
        break;
      }
      if (QUOTAS.contains(line.word(i))) {
        return true;
      }
    }
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < 5; i--) {
      if (line.figureAt(i) != null || line.word(i).equals(",")) {
        return false;
      }
      if (QUOTAS.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> QUOTAS =
      WordSet.of("quota quotas ceiling ceilings target targets cap limit goal allocation");
  private static final Set<String> BEYOND =
      WordSet.of("above over below under beyond compared against exceeding within than ( )");

  private static boolean isPastCan(Line line, int i) {
    return (line.word(i).equals("set") && !line.word(i + 1).equals("to"))
        || (line.word(i).equals("if") && i > 0);
  }
}
