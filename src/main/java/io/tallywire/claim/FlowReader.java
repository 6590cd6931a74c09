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
  private static final int REACH = 18;
  private static final BigDecimal FAR = BigDecimal.valueOf(300);

  private static final Phrases<MeasureRule> NOUNS = index(FlowRules.NOUN, FlowRules.QUOTA);
  private static final Phrases<MeasureRule> VERBS = index(FlowRules.VERB);
  private static final Phrases<MeasureRule> PASSIVES = index(FlowRules.PASSIVE);
  private static final Phrases<MeasureRule> SIDES = index(FlowRules.ABOVE);

  private static final Set<String> CLAUSES =
      WordSet.of("because although though if unless when whereas while since before ; : which");
  private static final Set<String> PAST_FIGURES =
      WordSet.of("from to and or vs versus against compared with than by pct percent");
  private static final Set<String> CHANGES =
      WordSet.of(
          "rise increase jump gain fall drop decline decrease reduction cut cutback growth cuts"
              + " increases addition");
  private static final Set<String> LIMITING =
      WordSet.of(
          "limit keep hold restrict cap freeze cut lower raise reduce boost increase lift limiting"
              + " keeping cutting raising lowering reducing holding expand trim bring");
  private static final Set<String> ALIKE = WordSet.of("from against vs versus to with than at and");
  private static final Set<String> COMPARING = WordSet.of("from against vs versus with than");

  /** "a 7,000 tonne ferry": the amount only describes. */
  private static final Set<String> ATTRIBUTES = WordSet.of("tonne ton barrel bushel bag");

  private static final Set<String> LIMITS = WordSet.of("quota quotas ceiling target limit");
  private static final Set<String> GAPS = WordSet.of("and , ; but while");
  private static final Set<String> AGO = WordSet.of("ago earlier last previous");
  private static final Set<String> SEEN = WordSet.of("seen forecast projected expected predicted");
  private static final Set<String> DONE =
      WordSet.of("was were cut fell rose reached totalled totaled came hit dropped stood");
  private static final Set<String> NO_FLOW =
      WordSet.of(
          "pipeline entitlement refinery refiners refineries processed runs tanker tankers cargo cargoes plant field fields discount"
              + " discounts contract contracts buyers freighter vessel ship ships");

  private final Business theme;
  private final int year;
  private final FlowOwners owners;
  private @Nullable Told last;
  private @Nullable BigDecimal lastValue;
  private String lastWhat = "output";
  private String lastGoods = "";
  private int lastLine = -9;
  private int lines;
  private @Nullable String season;

  FlowReader(Business theme, int year) {
    this.theme = theme;
    this.year = year;
    this.owners = new FlowOwners(theme);
  }

  private static Phrases<MeasureRule> index(MeasureRule... rows) {
    Phrases.Builder<MeasureRule> builder = Phrases.builder();
    for (MeasureRule row : rows) {
      builder.add(row.words(), row);
    }
    return builder.build();
  }

  /** The words that tell what a figure is an amount of. */
  private record Clue(MeasureRule rule, int from, int to) {}

  void pass(Line line) {
    lines++;
    owners.pass(line);
    @Nullable String stated = seasonOf(line);
    season = stated == null ? season : stated;
  }

  /** The reading of a figure as so much produced, traded or stored; null where it is none. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    @Nullable FlowUnits unit = FlowUnits.of(line, figure);
    if (unit == null && !isBare(line, figure, counted)) {
      return null;
    }
    if (line.word(figure.from() - 1).equals("of") && isContainer(line.word(figure.from() - 2))) {
      return null;
    }
    int end = unit == null ? figure.to() : unit.end();
    @Nullable Clue clue = clue(line, figure, end, unit != null);
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
    int from = isCompared(line, figure) ? figure.from() : Math.min(clue.from, figure.from());
    MeasureRule rule = side(line, end) == null ? clue.rule : FlowRules.ABOVE;
    return new Reading(rule, Measure.OTHER, from, Math.max(clue.to, figure.to()), 1, told);
  }

  /** "to 18 mln from 19 mln", "against 19 mln": words of the first figure say nothing of it. */
  private static boolean isCompared(Line line, Figure figure) {
    return COMPARING.contains(line.word(figure.from() - 1)) && figure.index() > 0;
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

  private @Nullable Clue clue(Line line, Figure figure, int end, boolean unit) {
    @Nullable Clue clue = behind(line, end);
    if (clue == null && ATTRIBUTES.contains(line.word(figure.to() - 1))) {
      return null;
    }
    if (clue == null && isGapped(line, figure)) {
      return new Clue(FlowRules.ALIKE, figure.from(), end);
    }
    if (clue == null) {
      clue = before(line, figure);
    }
    if (clue == null && unit) {
      clue = said(line, end);
    }
    if (clue != null) {
      return clue;
    }
    return isAlike(line, figure, unit) ? new Clue(FlowRules.ALIKE, figure.from(), end) : null;
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

  /** "the 300,000 bpd ceiling", "2 mln tonnes of grain exports", "a 90,000 barrel-a-day quota". */
  private static @Nullable Clue behind(Line line, int end) {
    int from = line.word(end).equals("of") ? end + 1 : end;
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      var noun = NOUNS.startingAt(line.tokens(), i);
      boolean plain = !Word.BE.has(line.word(noun == null ? i : noun.to()));
      if (noun != null && (plain || i > from)) {
        return new Clue(noun.value(), noun.from(), noun.to());
      }
      if (line.figureAt(i) != null
          || !line.token(i).isWord()
          || Word.PREPOSITION.has(line.token(i))
          || Word.DETERMINER.has(line.token(i))
          || Word.BE.has(line.token(i))
          || Word.CONJUNCTION.has(line.token(i))
          || DateWords.isDateWord(line.word(i))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Clue before(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < REACH; i--) {
      var noun = NOUNS.endingAt(line.tokens(), i);
      if (noun != null && !isModifier(line, noun.to())) {
        return new Clue(noun.value(), noun.from(), noun.to());
      }
      var verb = VERBS.endingAt(line.tokens(), i);
      if (verb != null && isVerb(line, verb.from())) {
        return new Clue(verb.value(), verb.from(), verb.to());
      }
      String low = line.word(i);
      if (CLAUSES.contains(low)) {
        return null;
      }
      Figure other = line.figureAt(i);
      if (other != null && !line.has(other.to(), figure.from(), PAST_FIGURES)) {
        return null;
      }
    }
    return null;
  }

  /** "export ban", "quota talks", "output figures": the word only describes another one. */
  private static boolean isModifier(Line line, int to) {
    String next = line.word(to);
    return next.equals("-")
        || next.equals("talks")
        || next.equals("policy")
        || next.equals("prices")
        || next.equals("price")
        || next.equals("revenue")
        || next.equals("revenues")
        || next.equals("earnings")
        || next.equals("ban");
  }

  private static boolean isVerb(Line line, int at) {
    String before = line.word(at - 1);
    return !Word.DETERMINER.has(before) && !FlowRules.isGoods(before) && !before.equals("'s");
  }

  /** "600,000 bags are held up", "2 mln tonnes have been shipped". */
  private static @Nullable Clue said(Line line, int end) {
    int from = line.word(end).equals("of") ? end + 2 : end;
    while (line.figureAt(from - 1) != null && line.figureAt(from) != null) {
      from++;
    }
    for (int i = from; i < Math.min(line.size(), from + 6); i++) {
      var hit = PASSIVES.startingAt(line.tokens(), i);
      boolean passive =
          hit != null
              && i > 0
              && (Word.BE.has(line.word(i - 1)) || Word.isAdverb(line.token(i - 1)) || i == from);
      if (hit != null && passive) {
        return new Clue(FlowRules.PASSIVE, hit.from(), hit.to());
      }
      if (line.figureAt(i) != null || Word.MARK.has(line.word(i))) {
        return null;
      }
    }
    return null;
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

  private Told told(Line line, Figure figure, int end, Clue clue, String unit) {
    boolean quota = clue.rule.is(FlowRules.QUOTA);
    boolean verb = clue.rule.is(FlowRules.VERB) || clue.rule.is(FlowRules.PASSIVE);
    boolean alike = clue.rule.is(FlowRules.ALIKE);
    @Nullable String side = side(line, end);
    String what = alike ? lastWhat : nameOf(line, clue);
    String whose =
        alike || clue.rule.is(FlowRules.PASSIVE)
            ? owners.nearest(line, figure.from())
            : owners.of(line, clue.from, clue.to, verb, quota);
    if (alike && whose.isEmpty() && last != null) {
      return new Told(last.population(), kind(line, figure, clue, side), unit, last.scope());
    }
    owners.told(whose);
    lastWhat = what;
    String goods = goods(line, figure, clue, unit);
    lastGoods = goods;
    if (whose.isEmpty() && goods.isEmpty() && unit.startsWith("barrels")) {
      goods = "oil";
    }
    String population = (whose + " " + goods + " " + what).strip().replaceAll(" +", " ");
    if (side != null) {
      population += " " + side;
    }
    boolean seasonal = what.equals("crop") || !unit.startsWith("barrels");
    return new Told(population, kind(line, figure, clue, side), unit, seasonal ? season : null);
  }

  private static String nameOf(Line line, Clue clue) {
    if (clue.rule.is(FlowRules.PASSIVE)) {
      String low = line.word(clue.from);
      @Nullable String name = FlowRules.name(low);
      return name != null ? name : line.text(clue.from, clue.to).toLowerCase(java.util.Locale.ROOT);
    }
    @Nullable String name = FlowRules.name(line.word(clue.to - 1));
    return name == null ? "output" : name;
  }

  /** What flows: named before the clue or in the figure's phrase, else as in the line before. */
  private String goods(Line line, Figure figure, Clue clue, String unit) {
    for (int i = clue.from - 1; i >= 0 && clue.from - i < 4; i--) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    int end = line.size();
    for (Figure other : line.figures()) {
      end = other.index() == figure.index() + 1 ? other.from() : end;
    }
    for (int i = Math.max(0, Math.min(clue.from, figure.from())); i < end; i++) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    for (int i = figure.from() - 1; i >= 0; i--) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    return clue.rule.is(FlowRules.ALIKE) ? lastGoods : "";
  }

  private static String withoutOil(String goods, String unit) {
    return unit.startsWith("barrels") && FlowRules.isOil(goods) ? "" : FlowRules.goods(goods);
  }

  /** "above ceiling" for "400,000 bpd above its ceiling"; null where no limit follows. */
  private static @Nullable String side(Line line, int end) {
    var hit = end < line.size() ? SIDES.startingAt(line.tokens(), end) : null;
    if (hit == null) {
      return null;
    }
    for (int i = hit.to(); i < Math.min(line.size(), hit.to() + 8); i++) {
      String low = line.word(i);
      if (FlowRules.QUOTA.words().contains(low)
          && low.length() > 3
          && FlowRules.name(low) != null) {
        boolean above = ABOVE.contains(line.word(hit.from()));
        return (above ? "above " : "below ") + Noun.singular(low);
      }
      if (Word.MARK.has(low)) {
        return null;
      }
    }
    return null;
  }

  private static final Set<String> ABOVE = WordSet.of("above over beyond in higher");

  private @Nullable Kind kind(Line line, Figure figure, Clue clue, @Nullable String side) {
    if (side != null) {
      return Kind.TOTAL;
    }
    if (isChange(line, figure)) {
      return Kind.INCREMENT;
    }
    if (clue.rule.is(FlowRules.QUOTA)
        || isLimited(line, figure, clue)
        || isSetAgainst(line, figure)) {
      return Kind.PLAN;
    }
    if (line.has(figure.from() - 2, figure.from(), SEEN)) {
      return Kind.PLAN;
    }
    if (isCompared(line, figure) && line.has(figure.to(), figure.to() + 6, AGO)) {
      return Kind.TOTAL;
    }
    boolean done = clue.to < figure.from() && line.has(clue.to, figure.from(), DONE);
    boolean happened = clue.rule.is(FlowRules.VERB) || clue.rule.is(FlowRules.PASSIVE) || done;
    return isSeasonAhead() && !happened ? Kind.PLAN : null;
  }

  /** "pumped 2 mln, above its quota of 1.8 mln, and Sudland 3 mln against 2.5": a quota as well. */
  private static boolean isSetAgainst(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("against")
        && NOUNS.endingAt(line.tokens(), figure.from() - 1) == null
        && line.has(0, figure.from(), LIMITS);
  }

  /** "by 400,000 bpd", "up 400,000 on the month", "a rise of 2 mln tonnes". */
  private static boolean isChange(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    String second = line.word(figure.from() - 2);
    String next = line.word(figure.to() + 1);
    return before.equals("by")
        || before.equals("up")
        || before.equals("down")
        || (before.equals("of") && CHANGES.contains(second))
        || ((next.equals("cut") || next.equals("cutback") || next.equals("increase"))
            && Word.DETERMINER.has(before));
  }

  /** "to limit output to 16 mln": what is to be kept to is a plan. */
  private static boolean isLimited(Line line, Figure figure, Clue clue) {
    String before = line.word(figure.from() - 1);
    if (!before.equals("to") && !before.equals("at") && !before.equals("within")) {
      return false;
    }
    for (int i = Math.max(1, clue.from - 6); i < figure.from(); i++) {
      if (LIMITING.contains(line.word(i))
          && (line.word(i - 1).equals("to")
              || Word.MODAL.has(line.word(i - 1))
              || line.word(i).endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  /** "1987/88", as a line has it. */
  private static @Nullable String seasonOf(Line line) {
    for (int i = 1; i + 1 < line.size(); i++) {
      if (line.word(i).equals("/")
          && line.word(i - 1).matches("(?:19|20)\\d\\d")
          && line.word(i + 1).matches("\\d\\d|(?:19|20)\\d\\d")) {
        return line.word(i - 1) + "/" + line.word(i + 1).substring(line.word(i + 1).length() - 2);
      }
    }
    return null;
  }

  /** Whether the season spoken of ends after this year's beginning: its figures are forecasts. */
  private boolean isSeasonAhead() {
    return season != null && Integer.parseInt(season.substring(0, 4)) + 1 >= year;
  }
}
