package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every figure of a line its measure. A figure has it by words of its own, or it leans on a
 * figure it shares them with: on its neighbour in a list ("killed 40 soldiers, 12 civilians"), on
 * the figure it is set against ("up from 30", "the union said 400"), on the whole it is a part of,
 * on what the lines before counted, and last on what the article counts as a rule. Not shared
 * between articles.
 */
final class FigureReader {
  /** Up to this cost a figure's own words hold against its neighbours. */
  private static final double FIRM = 3;

  /** Up to this cost a figure's own words hold against the lines before. */
  private static final double OWN = 6;

  /** So few are no march, whatever the words say. */
  private static final int HANDFUL = 10;

  private final MeasureReader measures;
  private final boolean forces;
  private final boolean war;
  private final OwnReaders others;
  private final LeantRows rows;
  private final Recall recall;
  private final PartReader parts;
  private final ThemeReader byTheme;
  private final LeaningReader leaning;

  FigureReader(MeasureRules rules, Theme theme, boolean forces, OwnReaders others) {
    this.others = others;
    this.measures = new MeasureReader(rules, forces || theme.war());
    this.forces = forces;
    this.war = theme.war();
    this.rows = LeantRows.of(rules);
    this.recall = new Recall(measures);
    this.parts = new PartReader(theme, rows);
    this.byTheme = new ThemeReader(theme, forces, rows);
    this.leaning = new LeaningReader(measures, theme, rows, recall);
  }

  /** The reading of each of the line's figures, null where it counts nothing of a measure. */
  @Nullable Reading[] read(Line line) {
    others.pass(line);
    List<Figure> figures = line.figures();
    @Nullable Reading[] readings = new Reading[figures.size()];
    for (Figure figure : figures) {
      readings[figure.index()] = own(line, figure);
    }
    for (Figure figure : figures) {
      if (isCount(line, figure) && !IdleFigures.isNone(line, figure)) {
        readings[figure.index()] = counting(figure, settled(line, figure, readings));
      }
    }
    recall.remember(line, readings);
    return readings;
  }

  /** The reading of a share by words of its own; it leans on nothing. */
  @Nullable Reading share(Line line, Figure figure, NounPhrase counted) {
    return others.jobs().ofPart(line, figure, counted, measures.read(line, figure, counted));
  }

  /** What the words before a multiple count: "the true number of dead is twice as high". */
  @Nullable Reading mentionedBefore(Line line, Figure figure) {
    return measures.mentionedBefore(line, figure);
  }

  private @Nullable Reading own(Line line, Figure figure) {
    QuantityForm form = figure.mention().form();
    if ((form != QuantityForm.COUNT && form != QuantityForm.MEASURE)
        || IdleFigures.isNone(line, figure)
        || isDay(line, figure)) {
      return null;
    }
    @Nullable Reading ofUnit = UnitRules.read(line, figure);
    if (ofUnit != null) {
      return ofUnit;
    }
    NounPhrase counted = NounPhrase.after(line, figure.to());
    @Nullable Reading flow = others.flows().read(line, figure, counted);
    if (flow != null || FlowUnits.of(line, figure) != null) {
      return flow;
    }
    @Nullable Reading lasting = EventReader.duration(line, figure, forces);
    if (lasting != null || !isCount(line, figure)) {
      return lasting;
    }
    @Nullable Reading reading =
        others.count(line, figure, counted, measures.read(line, figure, counted));
    if (reading != null && isUntold(line, figure, reading)) {
      return null;
    }
    return counting(figure, reading);
  }

  /** A handful is no march; billions are money, whatever stands beside them. */
  private static @Nullable Reading counting(Figure figure, @Nullable Reading reading) {
    if (reading == null || figure.mention().form() != QuantityForm.COUNT) {
      return reading;
    }
    boolean handful =
        reading.measure().equals(Measure.ATTENDANCE) && Amounts.isBelow(figure, HANDFUL);
    boolean money = MADE_OF_PEOPLE.contains(reading.measure()) && !Amounts.isBelow(figure, BILLION);
    return handful || money ? null : reading;
  }

  private static final int BILLION = 1_000_000_000;
  private static final Set<Measure> MADE_OF_PEOPLE =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.DESTROYED,
          Measure.DISPLACED,
          Measure.RESCUED,
          Measure.ATTENDANCE,
          Measure.JOBS);

  /** "480 were flown out": nothing says that soldiers are meant. */
  private boolean isUntold(Line line, Figure figure, Reading reading) {
    boolean lost = war && line.word(reading.from()).equals("lost");
    if (forces
        || lost
        || reading.rule().counted() != Counted.FORCES
        || !NounPhrase.after(line, figure.to()).isEmpty()) {
      return false;
    }
    @Nullable Reading told = recall.remembered();
    boolean before = told != null && told.rule().counted() == Counted.FORCES;
    for (int i = 0; i < figure.from() && !before; i++) {
      before = Noun.FORCE.has(line.word(i)) || Noun.RESPONDER.has(line.word(i));
    }
    return !before;
  }

  private static boolean isCount(Line line, Figure figure) {
    return figure.mention().form() == QuantityForm.COUNT
        && !Amounts.isBroken(figure)
        && !isDay(line, figure);
  }

  /** "12 May"; not "12 may". */
  private static boolean isDay(Line line, Figure figure) {
    int i = figure.to();
    return DateWords.MONTHS.containsKey(line.word(i))
        && (line.token(i).isCapitalised() || !line.word(i).equals("may"));
  }

  private @Nullable Reading settled(Line line, Figure figure, @Nullable Reading[] readings) {
    @Nullable Reading own =
        byTheme.adapted(line, figure, readings[figure.index()], Recall.before(figure, readings));
    NounPhrase counted = NounPhrase.after(line, figure.to());
    @Nullable Token head = counted.head(line);
    @Nullable Reading before = Recall.before(figure, readings);
    @Nullable Reading sum = parts.sum(line, figure, readings);
    if (sum != null) {
      return sum;
    }
    boolean shared = PartReader.sharesWords(line, figure, own, readings);
    if (!shared && own != null && own.cost() <= FIRM) {
      return own;
    }
    boolean base = (Wholes.isWhole(line, figure) && PartReader.hasPart(figure, readings)) || shared;
    if (base || Wholes.isFronted(line, figure, counted)) {
      return own != null && own.cost() <= OWN && !shared ? own : parts.whole(line, counted, figure);
    }
    @Nullable Reading named = measures.apposition(line, figure);
    if (named != null) {
      return named;
    }
    boolean other = own == null && counted.isEmpty() && IdleFigures.hasOwnVerb(line, counted.to());
    if (PartRules.isSubset(line, figure) && !other) {
      @Nullable Reading whole = before != null ? before : recall.remembered();
      @Nullable Reading part =
          whole == null ? null : Losses.shared(whole, head, rows.lost(), rows.dead());
      if (part != null) {
        return part;
      }
    }
    @Nullable Reading listed = leaning.listed(line, figure, counted, readings);
    if (listed != null) {
      return listed;
    }
    if (own != null && own.cost() <= OWN) {
      return own;
    }
    boolean partOfThings = PartReader.isPartOfThings(line, counted);
    boolean summed = counted.partitive() && head != null && SUMS.contains(head.norm());
    boolean ones = head != null && head.is("ones");
    boolean open = (counted.isEmpty() && !partOfThings) || summed || ones;
    if (open && !other && !IdleFigures.isIdle(line, figure)) {
      return leaning.read(line, figure, before, own, readings);
    }
    return own != null ? own : byTheme.unsaid(line, figure, head, recall.remembered());
  }

  private static final Set<String> SUMS =
      WordSet.of("figure figures total totals former latter number sum tally count");
}
