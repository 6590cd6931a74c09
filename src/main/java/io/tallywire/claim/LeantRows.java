package io.tallywire.claim;

/**
 * The common rows that a figure without words of its own is read by. It does not say which of them
 * a figure has.
 */
record LeantRows(
    MeasureRule crowd, MeasureRule dead, MeasureRule lost, MeasureRule aboard, MeasureRule alive) {
  private static final double LEANT = 5;

  static LeantRows of(MeasureRules rules) {
    return new LeantRows(
        rules.row(Measure.ATTENDANCE, Shape.TOLL),
        rules.row(Measure.KILLED, Shape.TOLL),
        rules.row(Measure.DESTROYED, Shape.PASSIVE),
        rules.row(Measure.OTHER, Shape.AFTER),
        rules.row(Measure.RESCUED, Shape.AFTER));
  }

  static Reading reading(MeasureRule row, Figure figure) {
    return new Reading(row, row.measure(), figure.from(), figure.to(), LEANT);
  }
}
