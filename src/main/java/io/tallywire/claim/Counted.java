package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
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
  /** What is bombed or shelled: towns, bases, merchant ships, "targets". */
  SITES,
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

  /** Whether a phrase may be counted: "rescue workers" are sent somewhere, "workers" are not. */
  boolean admits(Line line, NounPhrase counted, boolean forces) {
    @Nullable Token head = counted.head(line);
    if (this == FORCES && head != null && TRADES.contains(Noun.singular(head.norm()))) {
      return line.has(counted.from(), counted.to() - 1, SENT);
    }
    return admits(head, forces);
  }

  private static final Set<String> SHELLED =
      WordSet.of(
          "target town village city ship tanker vessel freighter hospital school base site position"
              + " port refinery airfield airport bridge factory depot settlement");

  /** Who goes to a disaster only where the words say so. */
  private static final Set<String> TRADES =
      WordSet.of(
          "worker builder expert specialist engineer technician instructor trainer doctor nurse");

  private static final Set<String> SENT =
      WordSet.of(
          "rescue aid relief emergency medical health hospital recovery salvage humanitarian"
              + " service army military police fire search response military army navy civil"
              + " defence defense cross foreign volunteer disaster crisis un medical dive diving"
              + " repair utility power sanitation");

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
              && this != SITES
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
      case SITES -> SHELLED.contains(Noun.singular(low));
      case JOBS -> Noun.JOB.has(low);
      case STAFF -> Noun.JOB.has(low) || Noun.STAFF.has(low);
      case SERVED -> Noun.SERVED.has(low) || Noun.isPerson(head) || Noun.BUILDING.has(low);
    };
  }
}
