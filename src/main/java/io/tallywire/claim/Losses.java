package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What men and machines that stand on one list share: the dead of one are the wrecks of the other.
 */
final class Losses {
  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.DESTROYED);

  private Losses() {}

  /**
   * The reading that a figure of {@code head} has from a figure it shares its words with, or null
   * where what befell the one cannot befall the other.
   */
  static @Nullable Reading shared(
      Reading told, @Nullable Token head, MeasureRule wrecks, MeasureRule dead) {
    if (head == null) {
      return told;
    }
    String low = head.norm();
    if (HARMS.contains(told.measure()) && isArms(head)) {
      return of(wrecks, told);
    }
    if (told.measure().equals(Measure.DESTROYED) && Noun.FORCE.has(low)) {
      return of(dead, told);
    }
    boolean person = Noun.isPerson(head);
    boolean ofPeople = !OF_THINGS.contains(told.measure());
    boolean fits = ofPeople ? person : told.rule().counted().admits(head, true) && !person;
    return fits ? told : null;
  }

  private static final Set<String> LOSE = WordSet.of("lose loses losing lost loss");

  private static final Set<String> DEAD = WordSet.of("killed dead died deaths");
  private static final Set<String> HURT = WordSet.of("wounded injured hurt maimed");
  private static final int REACH = 20;

  /**
   * "lost 300 men, killed and wounded", "lost 300 men, including 90 killed and 210 wounded": what
   * an army lost is the dead and the hurt. "lost 90 men and has 210 wounded" tells two numbers.
   */
  static boolean areOfBoth(Line line, Reading reading, Figure figure) {
    if (!LOSE.contains(line.word(reading.from())) && !LOSE.contains(line.word(reading.to() - 1))) {
      return false;
    }
    if (isCounting(line, reading.from())) {
      return true;
    }
    int end = Math.min(line.size(), figure.to() + REACH);
    boolean parts = false;
    for (int i = figure.to(); i < end && !line.word(i).equals(";"); i++) {
      String low = line.word(i);
      parts |= low.equals("including") || (low.equals("of") && line.word(i + 1).equals("whom"));
      if (line.figureAt(i) != null && !parts) {
        return false;
      }
      boolean pair = line.word(i + 1).equals("and") || line.word(i + 1).equals("or");
      if (DEAD.contains(low) && pair && hasHurt(line, i + 2, parts ? end : i + 3)) {
        return true;
      }
    }
    return false;
  }

  /** "Counting the hurt and the missing, the army has lost 900": told before the verb. */
  private static boolean isCounting(Line line, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (line.figureAt(i) != null || line.word(i).equals(";")) {
        return false;
      }
      if (COUNTING.contains(line.word(i)) && hasHurt(line, i + 1, Math.min(verb, i + 5))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COUNTING = WordSet.of("counting including with");

  private static boolean hasHurt(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, line.size()); i++) {
      if (HURT.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Reading of(MeasureRule row, Reading told) {
    return new Reading(row, row.measure(), told.from(), told.to(), told.cost());
  }

  private static final Set<Measure> OF_THINGS =
      Set.of(Measure.DESTROYED, Measure.LAUNCHED, Measure.AFFECTED, Measure.JOBS, Measure.INFECTED);

  private static final Set<String> CIVIL =
      WordSet.of(
          "ship vessel boat ferry trawler tanker dinghy bus train car lorry ambulance truck wagon"
              + " locomotive carriage airliner yacht strike airstrike sortie");

  static boolean isArms(@Nullable Token head) {
    return head != null
        && !Noun.isPerson(head)
        && !CIVIL.contains(Noun.singular(head.norm()))
        && (Noun.VEHICLE.has(head.norm()) || Noun.WEAPON.has(head.norm()));
  }

  /**
   * Whether two things counted in one breath are an army's losses: machines, or men and machines.
   */
  static boolean isList(@Nullable Token one, @Nullable Token other) {
    return (isArms(one) && (isArms(other) || isSoldier(other)))
        || (isSoldier(one) && isArms(other));
  }

  private static boolean isSoldier(@Nullable Token head) {
    return head != null && Noun.FORCE.has(head.norm());
  }
}
