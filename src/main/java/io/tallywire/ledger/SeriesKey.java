package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Kind;
import io.tallywire.claim.Measure;
import java.util.List;
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
  private static final List<List<String>> SAME_UNITS =
      List.of(
          List.of("bpd", "b/d", "barrels a day", "barrels per day", "barrels/day"),
          List.of("t", "tonnes", "tonne", "tons", "ton", "metric tons", "metric tonnes"),
          List.of("km2", "km²", "sq km", "square kilometres", "square kilometers"),
          List.of("usd", "$", "us$", "dollars", "us dollars"),
          List.of("eur", "€", "euros", "euro"),
          List.of("gbp", "£", "pounds", "pounds sterling"));
  private static final Set<String> NO_UNIT = Set.of("people", "persons", "units", "count");

  static SeriesKey of(Estimate estimate, PopulationKey population) {
    return new SeriesKey(
        estimate.measure(),
        unit(estimate.measure(), estimate.unit()),
        estimate.kind(),
        population.lineWithLimits());
  }

  SeriesKey with(Measure other) {
    return new SeriesKey(other, unit, kind, population);
  }

  SeriesKey with(Kind other) {
    return new SeriesKey(measure, unit, other, population);
  }

  private static String unit(Measure measure, @Nullable String unit) {
    if (unit == null || WITHOUT_UNIT.contains(measure)) {
      return "";
    }
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    if (NO_UNIT.contains(lower)) {
      return "";
    }
    for (List<String> names : SAME_UNITS) {
      if (names.contains(lower)) {
        return names.getFirst();
      }
    }
    return lower;
  }
}
