package io.tallywire.ledger;

import java.util.Set;

/**
 * Who counts only what it has proof of: the dead by name, the tanks by picture. Such a count is the
 * least that is true; whoever gives more does not contradict it, whoever gives less does.
 *
 * <p>Data only, of those whom the news of wars cites most.
 */
final class Registers {
  private static final Set<String> NAMES =
      Set.of("mediazona", "bbc", "oryx", "oryxspioenkop", "airwars");

  private static final Set<String> BODY_COUNT = Set.of("body", "count");

  /** Of a war's civilians these count the verified ones alone. */
  private static final Set<String> OF_CIVILIANS =
      Set.of("united-nations", "un-rights-office", "un-childrens-agency");

  static boolean isFloor(SourceId source, PopulationKey population) {
    return source.words().stream().anyMatch(NAMES::contains)
        || source.words().containsAll(BODY_COUNT)
        || (OF_CIVILIANS.contains(source.key())
            && population.words().stream().anyMatch(Set.of("civilian", "child")::contains));
  }

  private Registers() {}
}
