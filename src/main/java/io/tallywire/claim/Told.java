package io.tallywire.claim;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the words that gave a figure its measure say of the claim beside it. Readers that follow the
 * syntax around a figure know it better than the common readers of population and kind.
 *
 * @param population who or what was counted
 * @param kind null where the words around it decide
 * @param unit null for a count
 * @param scope the season or period that limits it, null for none
 * @param dated whether the thing counted is one of a day, which belongs to its name
 */
record Told(
    String population,
    @Nullable Kind kind,
    @Nullable String unit,
    @Nullable String scope,
    boolean dated) {

  Told(String population, @Nullable Kind kind, @Nullable String unit, @Nullable String scope) {
    this(population, kind, unit, scope, false);
  }

  /** The population's name for a claim of that day. */
  String populationOn(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return dated
        ? population + " on " + day.getDayOfMonth() + " " + month.toLowerCase(Locale.ROOT)
        : population;
  }

  static Told of(String population) {
    return new Told(population, null, null, null);
  }

  static Told of(String population, @Nullable Kind kind) {
    return new Told(population, kind, null, null);
  }
}
