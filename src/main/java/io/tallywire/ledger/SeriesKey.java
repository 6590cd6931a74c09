package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What figures must share to be set against each other.
 *
 * @param population {@link PopulationKey} as a line
 */
record SeriesKey(Measure measure, String unit, Kind kind, String population) {
  private static final Set<Measure> WITHOUT_UNIT =
      Set.of(Measure.DATE, Measure.DURATION, Measure.SHARE, Measure.MAGNITUDE);
  private static final Set<String> NO_UNIT = Set.of("people", "persons", "units", "count");

  static SeriesKey of(Estimate estimate, PopulationKey population) {
    String line =
        estimate.measure().equals(Measure.ATTENDANCE)
            ? population.line()
            : population.lineWithLimits();
    return new SeriesKey(
        estimate.measure(), unit(estimate.measure(), estimate.unit()), estimate.kind(), line);
  }

  SeriesKey with(Measure other) {
    return new SeriesKey(other, unit, kind, population);
  }

  private static String unit(Measure measure, @Nullable String unit) {
    if (unit == null || WITHOUT_UNIT.contains(measure)) {
      return "";
    }
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    return NO_UNIT.contains(lower) ? "" : lower;
  }
}
