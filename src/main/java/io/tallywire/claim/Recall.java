package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of an article have counted so far, as far as a later figure can mean the same. It
 * does not decide whether one does. Not shared between articles.
 */
final class Recall {
  /** How many lines a figure may lean back. */
  private static final int MEMORY = 2;

  private final MeasureReader measures;
  private @Nullable Reading last;
  private @Nullable Reading lastCount;
  private int linesSince = MEMORY + 1;

  Recall(MeasureReader measures) {
    this.measures = measures;
  }

  /** What the article counted last, however far back. */
  @Nullable Reading lastCount() {
    return lastCount;
  }

  /** The nearest reading before a figure of the line that a later figure can share. */
  static @Nullable Reading before(Figure figure, @Nullable Reading[] readings) {
    for (int i = figure.index() - 1; i >= 0; i--) {
      @Nullable Reading reading = readings[i];
      if (reading != null && isLeanable(reading)) {
        return reading;
      }
    }
    return null;
  }

  /** What the lines just before counted; null where they counted nothing that can be shared. */
  @Nullable Reading remembered() {
    return linesSince <= MEMORY && isLeanable(last) ? last : null;
  }

  /** The graver harm of a line, else its last figure's measure, is what later figures mean. */
  void remember(Line line, @Nullable Reading[] readings) {
    linesSince++;
    @Nullable Reading told = null;
    for (@Nullable Reading reading : readings) {
      boolean graver =
          told != null
              && reading != null
              && told.measure().equals(Measure.KILLED)
              && LESSER.contains(reading.measure());
      told = reading == null || graver ? told : reading;
    }
    @Nullable Reading mentioned = measures.mentioned(line);
    boolean named = mentioned != null && (told == null || mentioned.from() > told.to());
    if (named || told != null) {
      last = named ? mentioned : told;
      lastCount = isLeanable(last) ? last : lastCount;
      linesSince = 0;
    }
  }

  private static final Set<Measure> LESSER =
      Set.of(Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  /** Amounts of a unit have words of their own everywhere. */
  static boolean isLeanable(@Nullable Reading reading) {
    return reading != null
        && !OF_UNITS.contains(reading.measure())
        && !UnitRules.ROWS.contains(reading.rule())
        && (reading.told() == null || reading.measure().equals(Measure.ATTENDANCE));
  }

  private static final Set<Measure> OF_UNITS =
      Set.of(Measure.MONEY, Measure.AREA, Measure.MAGNITUDE, Measure.DURATION, Measure.DATE);
}
