package io.tallywire.ledger;

import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.EnumSet;
import java.util.List;

/** The rules by which a part cannot be above its whole. */
final class PartRules {
  static final ConflictRule PART = rule("part above its whole", "a part cannot exceed its whole");
  static final ConflictRule KILLED =
      rule("above all casualties", "killed or wounded cannot exceed all casualties");
  static final ConflictRule KILLED_AND_WOUNDED =
      rule(
          "killed and wounded above casualties",
          "killed and wounded together exceed the casualties");
  static final List<ConflictRule> ALL = List.of(PART, KILLED, KILLED_AND_WOUNDED);

  private static ConflictRule rule(String name, String because) {
    return new ConflictRule(
        name,
        because,
        Relation.CONTRADICTS,
        EnumSet.allOf(Kind.class),
        EnumSet.allOf(MeasureBehaviour.class),
        pair -> true);
  }

  /** Whether killed or wounded are part of the casualties. */
  static boolean isPartOfCasualties(Measure measure) {
    return measure.equals(Measure.KILLED) || measure.equals(Measure.WOUNDED);
  }

  private PartRules() {}
}
