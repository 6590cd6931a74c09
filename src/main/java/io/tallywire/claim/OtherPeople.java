package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the topic's soldiers from bystanders and from the soldiers of another side. */
final class OtherPeople {
  private static final Set<String> PEOPLE =
      WordSet.of("people persons person others lives bodies victims individuals body survivors");
  private static final Set<String> CIVIL =
      WordSet.of(
          "civilian civilians resident residents mayor governor villager villagers hospital school"
              + " kindergarten apartment apartments residential passengers children rescuers"
              + " firefighter firefighters homes market");
  private static final Set<String> HARMS = WordSet.of("casualties losses deaths casualty dead");
  private static final Set<String> BETWEEN =
      WordSet.of(
          "'s \" army military combat battlefield total own daily monthly recent armed frontline"
              + " irretrievable irrecoverable heavy human");
  private static final Set<String> LOSES = WordSet.of("lost losing suffered suffers sustained");
  private static final Set<String> BESIDE =
      WordSet.of("alongside with for against under behind beside by helping aiding");
  private static final Set<String> THEY = WordSet.of("they them their he");

  private OtherPeople() {}

  /**
   * Whether people are counted who are no soldiers of the topic: the noun, or words around a figure
   * without one, speak of people, and nothing in the line leads back to soldiers.
   */
  static boolean areMeant(Line line, @Nullable Token head, @Nullable String origin) {
    boolean people = head != null && PEOPLE.contains(head.norm());
    boolean civil = line.has(0, line.size(), CIVIL);
    return (people || civil) && !tellsOfSoldiers(line, origin);
  }

  private static boolean tellsOfSoldiers(Line line, @Nullable String origin) {
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      boolean own = found != null && found.place().adjective().equals(origin);
      if (own || isSoldier(line.word(i)) || THEY.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoldier(String low) {
    return Noun.FORCE.has(low) && !low.equals("force");
  }

  /**
   * Whether the place at tokens {@code from} to {@code to} says whose soldiers or losses are told
   * of: "Russian losses", "Russia has lost", "the losses of the Russian army"; not "alongside
   * Russian forces".
   */
  static boolean isLoser(Line line, int from, int to) {
    int next = to;
    while (BETWEEN.contains(line.word(next))) {
      next++;
    }
    int before = line.word(from - 1).equals("the") ? from - 2 : from - 1;
    if (HARMS.contains(line.word(next)) && !BESIDE.contains(line.word(before))) {
      return true;
    }
    if (Noun.FORCE.has(line.word(next))) {
      return !BESIDE.contains(line.word(before));
    }
    int verb = Word.HAVE.has(line.word(next)) ? next + 1 : next;
    boolean ofLosses =
        (line.word(before).equals("of") || line.word(before).equals("among"))
            && HARMS.contains(line.word(before - 1));
    return ofLosses || LOSES.contains(line.word(verb));
  }
}
