package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Measure;
import java.util.List;
import java.util.Set;

/** How a figure behaves in time, which decides what may be set against what. */
enum MeasureBehaviour {
  /** A toll that only grows, by the hour at first: an earthquake's dead. */
  FAST_TOTAL,
  /** A total that only grows, over weeks: an army's losses. */
  STANDING_TOTAL,
  /** A number that is being built up: troops sent. */
  BUILD_UP,
  /** A number that rises and falls: missing, displaced, homes without power. */
  LEVEL,
  /** What rival bodies estimate of one thing: a harvest, damage, what a repair will cost. */
  STANDING_ESTIMATE,
  /** What flows in a month and may be another next month: oil output, exports. */
  RATE,
  /** A number that somebody has decided: jobs to be cut. */
  DECISION,
  /** Counted once: a march, the people aboard a boat. */
  ONE_OFF,
  /** How strong an event was. */
  MAGNITUDE,
  /** When an event was. */
  DATE,
  /** How long something took or has lasted. */
  DURATION;

  /**
   * A measure's behaviour where its population has one of the words; the first row that fits holds.
   */
  private record Row(Set<Measure> measures, Set<String> populationWords, MeasureBehaviour is) {}

  private static final Set<Measure> TOTALS =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.CASUALTIES,
          Measure.CAPTURED,
          Measure.RESCUED,
          Measure.INFECTED,
          Measure.DESTROYED,
          Measure.LAUNCHED);

  private static final Set<String> MEN =
      Set.of(
          "soldier fighter militant combatant personnel recruit mercenary sapper builder engineer"
              .split(" "));

  private static final Set<String> FORCES =
      Set.of(
          ("soldier fighter militant combatant personnel conscript recruit mercenary sapper"
                  + " tank aircraft vehicle warplane ship drone missile helicopter artillery")
              .split(" "));

  /** What is brought in once a year. */
  static final Set<String> SEASONAL =
      Set.of("harvest", "crop", "yield", "vintage", "wheat", "grain");

  private static final Set<String> RATES =
      Set.of(
          ("output production export import stock capacity demand supply consumption opec barrel"
                  + " tonne oil gas sale shipment delivery")
              .split(" "));

  private static final Set<String> PRICES =
      Set.of("price wage salary pay rate fee fare rent pension".split(" "));

  private static final List<Row> TABLE =
      List.of(
          new Row(TOTALS, FORCES, STANDING_TOTAL),
          new Row(TOTALS, Set.of(), FAST_TOTAL),
          new Row(Set.of(Measure.WITHDRAWN), Set.of(), STANDING_TOTAL),
          new Row(Set.of(Measure.DEPLOYED), MEN, BUILD_UP),
          new Row(Set.of(Measure.ATTENDANCE), Set.of(), ONE_OFF),
          new Row(Set.of(Measure.MAGNITUDE), Set.of(), MAGNITUDE),
          new Row(Set.of(Measure.DATE), Set.of(), DATE),
          new Row(Set.of(Measure.DURATION), Set.of(), DURATION),
          new Row(Set.of(Measure.MONEY), PRICES, LEVEL),
          new Row(Set.of(Measure.MONEY), Set.of(), STANDING_ESTIMATE),
          new Row(Set.of(Measure.JOBS), Set.of(), DECISION),
          new Row(Set.of(Measure.OTHER), Set.of("aboard", "passenger", "crew"), ONE_OFF),
          new Row(Set.of(Measure.OTHER, Measure.AREA), SEASONAL, STANDING_ESTIMATE),
          new Row(Set.of(Measure.OTHER), RATES, RATE));

  static MeasureBehaviour of(Estimate estimate, PopulationKey population) {
    for (Row row : TABLE) {
      if (row.measures.contains(estimate.measure())
          && (row.populationWords.isEmpty()
              || population.words().stream().anyMatch(row.populationWords::contains))) {
        return row.is;
      }
    }
    return LEVEL;
  }

  /** Whether it counts some out of many, so that the words must say which. */
  boolean isOfMany() {
    return onlyGrows() || this == LEVEL || this == BUILD_UP;
  }

  boolean onlyGrows() {
    return this == FAST_TOTAL || this == STANDING_TOTAL;
  }

  /** What two honest counts of it differ by, as a share of the figure. */
  double spread() {
    return switch (this) {
      case STANDING_ESTIMATE, DECISION, BUILD_UP -> 0.025;
      case RATE -> 0.00625;
      case FAST_TOTAL, STANDING_TOTAL, LEVEL, ONE_OFF, MAGNITUDE, DATE, DURATION -> 0;
    };
  }
}
