package io.tallywire.claim;

import io.tallywire.quantity.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a measure for a population, as of a day.
 *
 * @param population who or what was counted, short, lower case: "north korean soldiers"; for
 *     attendance, date, duration and magnitude the event
 * @param interval in base units; days for the measure date
 * @param unit for money the ISO currency, "km2" for areas and the like; estimates of different
 *     units are not compared
 * @param scope the place or period that limits the count ("in kursk"); different scopes are not
 *     rivals
 * @param asOf the day it holds for
 * @param asOfStated whether the words say the day; otherwise it is inferred
 * @param derived whether the figure was computed from others in the text
 */
public record Estimate(
    Measure measure,
    String population,
    Interval interval,
    @Nullable String unit,
    Kind kind,
    @Nullable String scope,
    LocalDate asOf,
    boolean asOfStated,
    boolean derived) {}
