package io.tallywire.claim;

import io.tallywire.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a measure's rule lets be counted; a figure without a noun passes every test but {@link
 * #NAMED}'s.
 */
enum Counted {
  // in the order in which rows that share a phrase are tried: the more particular first
  /** Soldiers, police and others who are sent. */
  FORCES,
  WEAPONS,
  /** Weapons, vehicles, aircraft and ships. */
  ARMS,
  /** Ships, aircraft and vehicles, an army's or not. */
  CRAFT,
  /** Households and customers. */
  SERVED,
  /** Only where a noun of persons or forces stands. */
  NAMED,
  /** Persons whose loss is their death: no customers, members or staff. */
  SOULS,
  /** Persons by the lists only. */
  PERSONS,
  /** Persons, or something no list knows. */
  PEOPLE,
  /** Buildings, vehicles, weapons, or something no list knows; no persons. */
  THINGS,
  JOBS,
  /** Jobs and those who hold them. */
  STAFF,
  ANYTHING;

  /** Whether {@code head} may be counted; {@code forces} tells that soldiers are spoken of. */
  boolean admits(@Nullable Token head, boolean forces) {
    if (head == null) {
      return this == FORCES
          ? forces
          : this != NAMED
              && this != SOULS
              && this != WEAPONS
              && this != ARMS
              && this != CRAFT
              && this != JOBS
              && this != STAFF;
    }
    String low = head.norm();
    if (Noun.TIME.has(low) || Noun.MEASURE_UNIT.has(low)) {
      return false;
    }
    return switch (this) {
      case ANYTHING -> !Noun.ABSTRACT.has(low) && !Noun.EVENT.has(low);
      case PEOPLE -> Noun.isPerson(head) || !Noun.isKnown(low);
      case PERSONS, NAMED -> Noun.isPerson(head);
      case SOULS -> Noun.isPerson(head) && !Noun.isMember(low);
      case FORCES -> Noun.FORCE.has(low) || Noun.RESPONDER.has(low);
      case THINGS ->
          (!Noun.isPerson(head)
                  && !Noun.ABSTRACT.has(low)
                  && !Noun.EVENT.has(low)
                  && !Noun.JOB.has(low))
              || Noun.WEAPON.has(low);
      case WEAPONS -> Noun.WEAPON.has(low);
      case ARMS -> Losses.isArms(head);
      case CRAFT -> Noun.VEHICLE.has(low);
      case JOBS -> Noun.JOB.has(low);
      case STAFF -> Noun.JOB.has(low) || Noun.STAFF.has(low);
      case SERVED -> Noun.SERVED.has(low) || Noun.isPerson(head) || Noun.BUILDING.has(low);
    };
  }
}
