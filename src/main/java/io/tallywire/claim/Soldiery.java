package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the dead and hurt of a war were soldiers or civilians, by the words and the speaker. */
final class Soldiery {
  static final Set<String> MILITARY =
      WordSet.of(
          "soldiers soldier servicemen serviceman troops troop army armies military battlefield"
              + " frontline brigade battalion losses lost combat forces commanders fighters"
              + " conscripts fallen fighting");
  private static final Set<String> CIVIL =
      WordSet.of(
          "civilian civilians resident residents villager villagers prosecutor prosecutors ombudsman"
              + " hospital school kindergarten homes house market women children child woman family"
              + " families girl girls boy boys theatre apartment apartments flats mall supermarket"
              + " passengers commuters shoppers");
  private static final Set<String> MILITARY_BODIES =
      WordSet.of("defence defense army military command staff navy troops forces");
  private static final Set<String> CIVIL_BODIES =
      WordSet.of(
          "prosecutor prosecutors ombudsman ombudswoman rights civil council mayor governor interior"
              + " emergency rescuers");

  /** What the soldiers of a war are called by friend and foe. */
  static final Set<String> OF_ENEMIES =
      WordSet.of(
          "attackers enemies enemy invaders aggressors martyrs heroes prisoners prisoner captives"
              + " pows");

  static final Set<String> FALLEN = WordSet.of("martyrs heroes");

  private Soldiery() {}

  /** "soldiers" or "civilians", by the clause, the line, the speaker; null where nothing tells. */
  static @Nullable String group(Telling telling, boolean sideTold, boolean ofLosses) {
    Line line = telling.line();
    Clause clause = telling.clause();
    boolean civil = clause.has(line, CIVIL);
    boolean military = clause.has(line, MILITARY);
    if (civil != military) {
      return civil ? "civilians" : "soldiers";
    }
    if (civil && line.has(telling.figure().from(), telling.figure().to() + 3, CIVIL)) {
      return "civilians";
    }
    boolean civilLine = line.has(0, line.size(), CIVIL);
    if (!civil && civilLine != line.has(0, line.size(), MILITARY)) {
      return civilLine ? "civilians" : "soldiers";
    }
    for (List<Token> words : List.of(Words.of(telling.source().name()), line.tokens())) {
      for (Token token : words) {
        if (CIVIL_BODIES.contains(token.norm())) {
          return "civilians";
        }
        if (MILITARY_BODIES.contains(token.norm())) {
          return "soldiers";
        }
      }
    }
    return sideTold || (ofLosses && !civilLine) ? "soldiers" : null;
  }
}
