package io.tallywire.claim;

import java.util.List;
import java.util.Set;

/** Tells whether a figure is a part of what was counted, from the words around it. */
final class PartRules {
  private static final Set<String> INCLUDING =
      WordSet.of("including includes include included among");
  private static final Set<String> HURT =
      WordSet.of(
          "former latter total tally dead injured wounded missing victims survivors detained"
              + " arrested deaths bodies hurt");

  private PartRules() {}

  static boolean isSubset(Line line, Figure figure) {
    if (Series.endsAmongThem(line, figure)
        || isOfThese(line, figure)
        || isAmongTheDead(line, figure)) {
      return true;
    }
    int i = figure.from() - 1;
    while (i >= 0 && (Word.DETERMINER.has(line.token(i)) || Word.isAdverb(line.token(i)))) {
      i--;
    }
    if ((INCLUDING.contains(line.word(i)) && !isWhole(line, i))
        || (line.word(i).equals("them") && line.word(i - 1).equals("among"))
        || ((line.word(i).equals("whom") || line.word(i).equals("which"))
            && line.word(i - 1).equals("of"))
        || (line.word(i).equals("those") && line.word(i - 1).equals("of"))
        || (line.word(i).equals(",")
            && (line.word(i - 1).equals("them") || line.word(i - 1).equals("those"))
            && line.word(i - 2).equals("of"))) {
      return true;
    }
    String first = line.word(figure.to());
    String second = line.word(figure.to() + 1);
    if (first.equals("of") && second.equals("the") && HURT.contains(line.word(figure.to() + 2))) {
      return true;
    }
    return first.equals("of")
        && (second.equals("them") || second.equals("whom") || second.equals("those"));
  }

  /** "40 porters, most of them Norlanders, are among the dead". */
  private static boolean isAmongTheDead(Line line, Figure figure) {
    for (int i = figure.to(); i + 2 < line.size() && i < figure.to() + FAR; i++) {
      if (line.figureAt(i) != null) {
        return false;
      }
      if (line.word(i).equals("among") && line.word(i + 1).equals("the")) {
        return ARE.contains(line.word(i - 1)) && HURT.contains(line.word(i + 2));
      }
    }
    return false;
  }

  private static final int FAR = 10;

  /** "40 of its nurses died": some of a body's own people, where no army counts its losses. */
  static boolean isOfOwn(Line line, Figure figure) {
    return line.word(figure.to()).equals("of") && OWN.contains(line.word(figure.to() + 1));
  }

  private static final Set<String> OWN = WordSet.of("its his her their our my");

  /** "perhaps among those 900 who were killed": the 900 are all of them. */
  private static boolean isWhole(Line line, int among) {
    return line.word(among).equals("among") && ALL.contains(line.word(among + 1));
  }

  private static final Set<String> ALL = WordSet.of("those these");

  /**
   * "Of these, 40 were guests", "Of those held, 12 ...", "Of the dead 40 were guests", "Among the
   * dead are five porters": the clause opens with its whole, which is not told by a figure.
   */
  private static boolean isOfThese(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0; i--) {
      boolean opens = i == 0 || line.word(i - 1).equals(";") || line.word(i - 1).equals("\"");
      boolean of = line.word(i).equals("of") || line.word(i).equals("among");
      if (opens) {
        boolean whole =
            THESE.contains(line.word(i + 1))
                || (line.word(i + 1).equals("the") && HURT.contains(line.word(i + 2)));
        boolean among = line.word(i).equals("of") || line.has(i + 2, figure.from(), ARE);
        boolean own = figure.from() == i + 2 && ARE.contains(line.word(figure.to()));
        return of && among && whole && (own || line.figureAt(i + 2) == null);
      }
      if (SourceRules.isReportVerb(line.word(i)) || KindRules.STOPS.contains(line.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> ARE = WordSet.of("are were is was");
  private static final Set<String> THESE = WordSet.of("these those them");

  /** "40 bodies were handed to their families", "12 have been identified": some of the dead. */
  static boolean isOfBodies(Line line, Figure figure, Reading reading) {
    return reading.measure().equals(Measure.KILLED)
        && reading.rule().shape() != Shape.TOLL
        && line.has(figure.to(), figure.to() + 3, BODIES)
        && !line.word(figure.to()).equals("identified")
        && line.has(figure.to(), figure.to() + 7, AFTERWARDS);
  }

  private static final Set<String> BODIES = WordSet.of("bodies body corpses remains dead victims");
  private static final Set<String> AFTERWARDS =
      WordSet.of("handed identified unidentified buried returned kept claimed unclaimed cremated");

  /** "40 of them on Saturday", "266 of the deaths in the past day". */
  static boolean isPartInTime(Line line, Figure figure) {
    int at = figure.to();
    if (!line.word(at).equals("of")) {
      return false;
    }
    at += line.word(at + 1).equals("the") ? 3 : 2;
    return (line.word(at).equals("on") && DateWords.WEEKDAYS.containsKey(line.word(at + 1)))
        || KindRules.startsPeriod(line, at, false)
        || KindRules.startsPeriod(line, at + 1, false)
        || KindRules.startsPeriod(line, at + 2, false);
  }

  /** "losses of 900, including 200 killed", "90 saved, 40 of them hurt": another count's part. */
  static boolean isOtherHarm(Reading reading, List<Claim> ofLine) {
    Measure before = ofLine.isEmpty() ? reading.measure() : ofLine.getLast().estimate().measure();
    boolean told = ofLine.stream().anyMatch(c -> c.estimate().measure().equals(reading.measure()));
    return !told && GRAVE.contains(reading.measure()) && !before.equals(reading.measure());
  }

  static final Set<Measure> GRAVE = Set.of(Measure.KILLED, Measure.WOUNDED);

  /** "12,000 marched, 3,000 in the capital": a town's part of a whole country's crowd. */
  static boolean isTownOfNation(
      Subject subject,
      Line line,
      Figure figure,
      Reading reading,
      String population,
      List<Claim> ofLine) {
    if (!subject.isCrowd() || ofLine.isEmpty() || subject.places().size() != 1) {
      return false;
    }
    String before = line.word(figure.from() - 1);
    Estimate whole = ofLine.getLast().estimate();
    String nation = " in " + subject.places().getFirst();
    return LISTED.contains(before)
        && !Comparisons.isCompared(line, figure)
        && whole.measure().equals(reading.measure())
        && whole.population().contains(nation)
        && !population.contains(nation);
  }

  private static final Set<String> LISTED = Set.of(",", "with", "and");
}
