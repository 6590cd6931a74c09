package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows for amounts of a unit: magnitude, area and money. They are claims only beside words that say
 * what the amount is for; a distance or a price in passing is none.
 */
final class UnitRules {
  private static final MeasureRule MAGNITUDE =
      rule(
              "magnitude <n>",
              Measure.MAGNITUDE,
              Shape.NOUN,
              Counted.ANYTHING,
              "magnitude magnitudes richter")
          .reads("A magnitude 6.1 earthquake shook the island.")
          .reads("A 5.9-magnitude tremor shook the capital.")
          .ignores("A shock of 6.1 percent hit the island.");
  private static final MeasureRule MONEY =
      rule("pledged <n> of money", Measure.MONEY, Shape.BEFORE, Counted.ANYTHING, MoneyReader.NOUNS)
          .reads("Donors pledged $80 million for the victims.")
          .reads("The storm caused damage of 2 billion euros.")
          .ignores("The shares traded at $80.");
  static final List<MeasureRule> ROWS = joined();

  /** An area is the object or the subject of its verb, or names its own ground. */
  private static final MeasureReader AREAS =
      new MeasureReader(MeasureRules.only(AreaRules.ROWS), false);

  private UnitRules() {}

  private static List<MeasureRule> joined() {
    List<MeasureRule> rows = new ArrayList<>(List.of(MAGNITUDE, MONEY));
    rows.addAll(AreaRules.ROWS);
    return List.copyOf(rows);
  }

  /** The reading of an amount with a unit, or null where nothing says what it is for. */
  static @Nullable Reading read(Line line, Figure figure) {
    @Nullable String unit = figure.mention().unit();
    if (isMagnitude(line, figure)) {
      return isNews(line, figure) ? reading(MAGNITUDE, figure) : null;
    }
    if (unit == null) {
      return null;
    }
    if (unit.equals("km2")) {
      return AREAS.read(line, figure, NounPhrase.after(line, figure.to()));
    }
    boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    return currency && MoneyReader.isTold(line, figure) ? reading(MONEY, figure) : null;
  }

  /** The unit as claims have it. */
  static @Nullable String unit(Figure figure, Measure measure) {
    if (measure.equals(Measure.MAGNITUDE)) {
      return "magnitude";
    }
    return figure.mention().unit();
  }

  private static boolean isMagnitude(Line line, Figure figure) {
    @Nullable String unit = figure.mention().unit();
    if (unit != null) {
      return unit.equals("magnitude");
    }
    String next =
        line.word(figure.to()).equals("-") ? line.word(figure.to() + 1) : line.word(figure.to());
    String before =
        line.word(figure.from() - 1).equals("of")
            ? line.word(figure.from() - 2)
            : line.word(figure.from() - 1);
    return next.equals("magnitude") || before.equals("magnitude") || before.equals("richter");
  }

  /**
   * "a 5.9-magnitude quake struck" tells it; "after the 5.9-magnitude quake" only reminds of it.
   */
  private static boolean isNews(Line line, Figure figure) {
    boolean told = false;
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < 6; i--) {
      String low = line.word(i);
      if (low.equals("after")
          || low.equals("since")
          || low.equals("when")
          || (low.equals("the") && !told)
          || low.equals("'s")
          || low.equals("and")) {
        return false;
      }
      told |= low.equals("a") || low.equals("an");
    }
    return told || figure.from() < 3 || line.has(figure.from() - 6, figure.from(), MEASURED);
  }

  private static final Set<String> MEASURED =
      WordSet.of("measured measuring registered registering recorded of at magnitude");

  private static Reading reading(MeasureRule rule, Figure figure) {
    return new Reading(rule, rule.measure(), figure.from(), figure.to(), 1);
  }
}
