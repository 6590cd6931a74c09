package io.tallywire.claim;

import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityForm;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads output, crops, trade, stocks and the limits set to them. An amount is one only where it is
 * the object of a verb or the complement of a noun of {@link FlowRules}; a bare figure is one where
 * it stands for the same thing as an earlier one. Not shared between articles.
 */
final class FlowReader {
  private static final BigDecimal FAR = BigDecimal.valueOf(300);

  private static final Set<String> ALIKE = WordSet.of("from against vs versus to with than at and");

  /** "a 7,000 tonne ferry": the amount only describes. */
  private static final Set<String> ATTRIBUTES = WordSet.of("tonne ton barrel bushel bag");

  private static final Set<String> GAPS = WordSet.of("and , ; but while");
  private static final Set<String> NO_FLOW =
      WordSet.of(
          "pipeline entitlement refinery refiners refineries processed runs tanker tankers cargo cargoes plant field fields discount"
              + " discounts contract contracts buyers freighter vessel ship ships");

  private final Business theme;
  private final FlowKinds kinds;
  private final FlowOwners owners;
  private @Nullable Told last;
  private @Nullable BigDecimal lastValue;
  private String lastWhat = "output";
  private String lastGoods = "";
  private int lastLine = -9;
  private int lines;

  FlowReader(Business theme, int year) {
    this.theme = theme;
    this.kinds = new FlowKinds(year);
    this.owners = new FlowOwners(theme);
  }

  void pass(Line line) {
    lines++;
    owners.pass(line);
    kinds.pass(line);
  }

  /** The reading of a figure as so much produced, traded or stored; null where it is none. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    if (figure.mention().unit() != null && FlowUnits.isOfBag(line, figure.to())) {
      return null;
    }
    @Nullable FlowUnits unit = FlowUnits.of(line, figure);
    boolean people = line.word(figure.to()).equals("people");
    if (unit == null && (people || !isBare(line, figure, counted))) {
      return null;
    }
    if (line.word(figure.from() - 1).equals("of") && isContainer(line.word(figure.from() - 2))) {
      return null;
    }
    int end = unit == null ? figure.to() : unit.end();
    @Nullable FlowClue clue = clue(line, figure, end, unit != null);
    if (clue == null) {
      return null;
    }
    String name =
        unit == null && last != null && last.unit() != null
            ? last.unit()
            : unit == null ? "" : unit.name();
    Told told = told(line, figure, end, clue, name);
    if (!theme.flow() && told.population().equals("sales")) {
      return null;
    }
    owners.pass(line);
    last = told;
    lastValue = value(figure);
    lastLine = lines;
    boolean compared = FlowKinds.isCompared(line, figure);
    int from = compared ? figure.from() : Math.min(clue.from(), figure.from());
    MeasureRule rule = FlowNames.side(line, end) == null ? clue.rule() : FlowRules.ABOVE;
    return new Reading(rule, Measure.OTHER, from, Math.max(clue.to(), figure.to()), 1, told);
  }

  private static boolean isContainer(String low) {
    return low.equals("bags") || low.equals("bales") || low.equals("boxes") || low.equals("sacks");
  }

  /** A figure without a unit, of a size with those that have one. */
  private boolean isBare(Line line, Figure figure, NounPhrase counted) {
    if (lastValue == null
        || lines - lastLine > 6
        || figure.mention().form() != QuantityForm.COUNT
        || figure.mention().unit() != null) {
      return false;
    }
    boolean name = line.word(figure.to()).equals("of") && isNameNext(line, figure.to() + 1);
    String next = line.word(figure.to());
    boolean noun =
        FlowRules.name(next) != null || FlowRules.name(line.word(figure.to() + 1)) != null;
    if (!counted.isEmpty() && !name && !noun) {
      return false;
    }
    if (next.equals("-") || next.equals("%")) {
      return false;
    }
    @Nullable BigDecimal value = value(figure);
    return value != null
        && value.compareTo(BigDecimal.valueOf(1000)) >= 0
        && value.multiply(FAR).compareTo(lastValue) >= 0
        && lastValue.multiply(FAR).compareTo(value) >= 0;
  }

  private static boolean isNameNext(Line line, int at) {
    int i = line.word(at).equals("the") ? at + 1 : at;
    return i < line.size() && line.token(i).isCapitalised();
  }

  private static @Nullable BigDecimal value(Figure figure) {
    Quantity quantity = figure.mention().quantity();
    return quantity.low() != null ? quantity.low() : quantity.high();
  }

  private @Nullable FlowClue clue(Line line, Figure figure, int end, boolean unit) {
    @Nullable FlowClue clue = FlowClue.behind(line, end);
    if (clue == null && ATTRIBUTES.contains(line.word(figure.to() - 1))) {
      return null;
    }
    if (clue == null && isGapped(line, figure)) {
      return new FlowClue(FlowRules.ALIKE, figure.from(), end);
    }
    if (clue == null) {
      clue = FlowClue.before(line, figure);
    }
    if (clue == null && unit) {
      clue = FlowClue.said(line, end);
    }
    if (clue != null) {
      return clue;
    }
    return isAlike(line, figure, unit) ? new FlowClue(FlowRules.ALIKE, figure.from(), end) : null;
  }

  /** "Norland pumped 2 mln bpd and Sudland 3 mln": the verb is the first one's. */
  private boolean isGapped(Line line, Figure figure) {
    if (lastLine != lines) {
      return false;
    }
    int name = figure.from() - 1;
    while (name > 0 && (Word.isAdverb(line.token(name)) || line.word(name).equals("'s"))) {
      name--;
    }
    int start = name;
    while (start > 0 && line.token(start).isCapitalised() && line.figureAt(start) == null) {
      start--;
    }
    boolean named = start < name && PlaceReader.at(line.tokens(), start + 1) != null;
    int mark = line.word(start).equals("the") ? start - 1 : start;
    return named && GAPS.contains(line.word(mark));
  }

  /**
   * Whether a figure without words of its own is told of what came before: "up from 1.9 mln in
   * April", "the bank said 17 mln", or any rate in an article that follows such rates.
   */
  private boolean isAlike(Line line, Figure figure, boolean unit) {
    if (line.has(figure.from() - 6, figure.to() + 5, NO_FLOW)) {
      return false;
    }
    if (unit) {
      return theme.flow() || (lastLine == lines && last != null);
    }
    if (lastLine == lines) {
      return theme.flow() || ALIKE.contains(line.word(figure.from() - 1));
    }
    return theme.flow() && line.figures().size() < 6;
  }

  private Told told(Line line, Figure figure, int end, FlowClue clue, String unit) {
    boolean quota = clue.rule().is(FlowRules.QUOTA);
    boolean verb = clue.rule().is(FlowRules.VERB) || clue.rule().is(FlowRules.PASSIVE);
    boolean alike = clue.rule().is(FlowRules.ALIKE);
    @Nullable String side = FlowNames.side(line, end);
    String what = alike ? lastWhat : FlowNames.nameOf(line, clue);
    String whose =
        alike || clue.rule().is(FlowRules.PASSIVE)
            ? owners.nearest(line, figure.from())
            : owners.of(line, clue.from(), clue.to(), verb, quota);
    @Nullable Kind kind = kinds.of(line, figure, clue, side);
    if (kind == null && what.equals("crop") && !kinds.isReaped(line, figure)) {
      kind = Kind.PLAN;
    }
    if (alike && whose.isEmpty() && last != null) {
      return new Told(last.population(), kind, unit, last.scope());
    }
    owners.told(whose);
    lastWhat = what;
    String goods = FlowNames.goods(line, figure, clue, unit, lastGoods);
    lastGoods = goods;
    if (whose.isEmpty() && goods.isEmpty() && unit.startsWith("barrels")) {
      goods = "oil";
    }
    String population = (whose + " " + goods + " " + what).strip().replaceAll(" +", " ");
    if (side != null) {
      population += " " + side;
    }
    boolean seasonal = what.equals("crop") || !unit.startsWith("barrels");
    @Nullable String season = seasonal ? kinds.season() : null;
    return new Told(population, kind, unit, season);
  }
}
