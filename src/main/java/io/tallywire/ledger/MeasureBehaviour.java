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
  /** What rival bodies estimate for the same stretch of time: a harvest, output, damage. */
  STANDING_ESTIMATE,
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

  private static final Set<String> FORCES =
      Set.of(
          ("soldier fighter militant combatant personnel conscript recruit mercenary sapper"
                  + " tank aircraft vehicle warplane ship drone missile helicopter artillery")
              .split(" "));

  private static final List<Row> TABLE =
      List.of(
          new Row(TOTALS, FORCES, STANDING_TOTAL),
          new Row(TOTALS, Set.of(), FAST_TOTAL),
          new Row(Set.of(Measure.WITHDRAWN), Set.of(), STANDING_TOTAL),
          new Row(Set.of(Measure.DEPLOYED), Set.of(), BUILD_UP),
          new Row(Set.of(Measure.ATTENDANCE), Set.of(), ONE_OFF),
          new Row(Set.of(Measure.MAGNITUDE), Set.of(), MAGNITUDE),
          new Row(Set.of(Measure.DATE), Set.of(), DATE),
          new Row(Set.of(Measure.DURATION), Set.of(), DURATION),
          new Row(Set.of(Measure.MONEY, Measure.SHARE, Measure.JOBS), Set.of(), STANDING_ESTIMATE),
          new Row(Set.of(Measure.OTHER), Set.of("aboard", "passenger", "crew"), ONE_OFF),
          new Row(
              Set.of(Measure.OTHER, Measure.AREA),
              Set.of(
                  ("harvest crop yield output production export import stock capacity demand supply"
                          + " consumption opec wheat grain barrel tonne oil gas")
                      .split(" ")),
              STANDING_ESTIMATE));

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

  boolean onlyGrows() {
    return this == FAST_TOTAL || this == STANDING_TOTAL;
  }

  /** What two honest counts of it differ by, as a share of the figure. */
  double spread() {
    return this == STANDING_ESTIMATE || this == BUILD_UP ? 0.025 : 0;
  }
}
