package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads jobs cut and to be cut, and whose. In an article about job cuts a figure without a noun, or
 * with one of staff, is taken for jobs too, unless it tells how many there are. Not shared between
 * articles.
 */
final class JobsReader {
  static final MeasureRules CONTEXT = MeasureRules.only(JobRules.CONTEXT);

  private static final MeasureRule LIKE = JobRules.CONTEXT.getLast();
  private static final int FEW = 10;

  /** No firm sends so many away. */
  private static final int NATION = 1_000_000;

  /** For how many lines an article that has another theme goes on telling of jobs. */
  private static final int NEAR = 5;

  private final boolean theme;
  private final Employers employers;
  private final JobNames names;
  private final MeasureReader context;
  private boolean told;
  private int aboutLine = -99;
  private @Nullable Told last;
  private @Nullable Figure whole;
  private @Nullable String wholeOf;
  private int wholeLine = -NEAR;
  private int lines;
  private int presentLine = -9;
  private int toldLine = -9;
  private final Map<String, Told> byValue = new HashMap<>();

  JobsReader(Business theme, Employers employers) {
    this.theme = theme.jobs();
    this.employers = employers;
    this.names = new JobNames(theme.jobs(), employers);
    this.context = new MeasureReader(CONTEXT, false);
  }

  void pass(Line line) {
    lines++;
    employers.pass(line);
    if (speaksOfCuts(line)) {
      aboutLine = lines;
    }
  }

  private static boolean speaksOfCuts(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      boolean offs = low.equals("offs") && line.word(i - 2).equals("lay");
      boolean jobs =
          low.equals("jobs")
              && (CUTTING.contains(line.word(i - 1)) || CUTTING.contains(line.word(i + 1)));
      if (offs || jobs || CUT_WORDS.contains(low)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> CUTTING =
      WordSet.of("cut cuts cutting shed sheds shedding axe axes axed losing lose loses slash");
  private static final Set<String> CUT_WORDS =
      WordSet.of("layoffs layoff redundancies redundancy dismissals sackings");

  /** Whether the article has spoken of job cuts, or its topic does. */
  boolean isAbout() {
    return theme || lines - aboutLine < NEAR;
  }

  /** The reading of a figure as so many jobs; what the common rows read where it is none. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    @Nullable Reading reading = common;
    if (isAbout() && (common == null || !common.measure().equals(Measure.JOBS))) {
      @Nullable Reading inContext = inContext(line, figure, counted);
      boolean better =
          inContext != null
              && (common == null || common.cost() >= inContext.cost() || isWeak(common));
      reading = better ? inContext : common;
    }
    if (reading == null || !reading.measure().equals(Measure.JOBS)) {
      return reading != null && theme && isOfSites(reading, counted.head(line)) ? null : reading;
    }
    if (JobLevels.isLevel(line, figure, reading)
        || JobLevels.isKept(line, figure, counted)
        || line.word(reading.from() - 1).equals("not")) {
      return null;
    }
    return reading.telling(told(line, figure, counted, reading));
  }

  /** Plants to be shut and staff that is left are told beside the cuts; nobody was hit or sent. */
  private static boolean isOfSites(Reading reading, @Nullable Token head) {
    boolean sites = head != null && SITES.contains(Noun.singular(head.norm()));
    return reading.measure().equals(Measure.WITHDRAWN)
        || (sites && BESIDE.contains(reading.measure()));
  }

  private static final Set<Measure> BESIDE =
      Set.of(Measure.AFFECTED, Measure.RESCUED, Measure.DESTROYED);
  private static final Set<String> SITES =
      WordSet.of(
          "plant factory site store branch mine shop office mill yard warehouse line works depot"
              + " outlet showroom dealership restaurant hotel centre center");

  /** "half of its 7,500 employees": a part of a staff that the text counts. */
  @Nullable Reading ofPart(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    if (whole == null) {
      return common;
    }
    NounPhrase staff = NounPhrase.after(line, whole.to());
    @Nullable Reading reading = common;
    if ((common == null || isWeak(common)) && isAbout() && JobNames.fits(line, staff)) {
      reading = context.read(line, figure, staff);
    }
    return reading != null && reading.measure().equals(Measure.JOBS)
        ? reading.telling(told(line, figure, staff, reading))
        : common;
  }

  /** Words that other topics count people by say little where jobs are counted. */
  private static boolean isWeak(Reading reading) {
    return reading.rule().shape() == Shape.BARE || WEAK.contains(reading.measure());
  }

  private static final Set<Measure> WEAK =
      Set.of(
          Measure.AFFECTED,
          Measure.DEPLOYED,
          Measure.WITHDRAWN,
          Measure.DISPLACED,
          Measure.RESCUED,
          Measure.ATTENDANCE);

  private @Nullable Reading inContext(Line line, Figure figure, NounPhrase counted) {
    if (figure.mention().form() != QuantityForm.COUNT
        || Amounts.isBelow(figure, FEW)
        || !Amounts.isBelow(figure, NATION)
        || IdleFigures.isYear(line, figure)
        || isShareAgain(line, figure, counted)
        || !JobNames.fits(line, counted)
        || isWhole(line, figure)) {
      return null;
    }
    if (JobLevels.isPresent(line, figure, counted)) {
      presentLine = lines;
      return null;
    }
    @Nullable Reading reading = context.read(line, figure, counted);
    boolean weak = reading == null || reading.rule().shape() == Shape.TOLL;
    if (weak && (presentLine == lines || line.word(figure.from() - 1).equals("but"))) {
      return null;
    }
    boolean soft = figure.mention().quantity().bound() == Bound.VAGUE;
    boolean going = theme || lines - toldLine < 2;
    if (reading == null && (soft || !going || !mayBeAlike(line, figure, counted))) {
      return null;
    }
    return reading != null
        ? reading
        : new Reading(LIKE, Measure.JOBS, figure.from(), figure.to(), 3);
  }

  /** "half of its 7,500 employees": the whole is how many there are. */
  private static boolean isWhole(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && Word.DETERMINER.has(line.token(i))) {
      i--;
    }
    boolean part = line.figureAt(i) != null && i < figure.from() - 1;
    return part || (line.word(i).equals("of") && line.figureAt(i - 1) != null);
  }

  /** "by 11 percent, not 20": one more percentage. */
  private static boolean isShareAgain(Line line, Figure figure, NounPhrase counted) {
    return figure.index() > 0
        && counted.isEmpty()
        && Amounts.isBelow(figure, HUNDRED)
        && line.figures().get(figure.index() - 1).mention().form() == QuantityForm.SHARE;
  }

  private static final int HUNDRED = 100;

  /** Without a clue of its own a figure of people must stand where one of jobs could. */
  private static boolean mayBeAlike(Line line, Figure figure, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    boolean bare = head == null || Noun.JOB.has(head.norm());
    return bare || figure.from() < 4 || !SAYING.contains(line.word(figure.from() - 1));
  }

  private static final Set<String> SAYING = WordSet.of("told tell addressed met to by with among");

  private Told told(Line line, Figure figure, NounPhrase counted, Reading reading) {
    String key = figure.mention().quantity().toString();
    boolean back =
        reading.rule().is(LIKE) || reading.rule().shape() == Shape.TOLL || counted.isEmpty();
    @Nullable Told same = byValue.get(key);
    @Nullable Kind kind = JobKinds.of(line, figure, reading);
    String population = names.of(line, figure, counted);
    if (back && same != null && employers.inLine(line, figure) == null) {
      population = same.population();
    }
    boolean bare = counted.isEmpty() && reading.rule().shape() == Shape.TOLL;
    if (same == null && bare && last != null && employers.inLine(line, figure) == null) {
      population = last.population();
    }
    if (kind == null && back && same != null) {
      kind = same.kind();
    } else if (kind == null && reading.rule().is(LIKE)) {
      kind = toldLine == lines && last != null ? last.kind() : Kind.PLAN;
    } else if (kind == null && back && JobKinds.isRival(line, figure, last)) {
      kind = Kind.PLAN;
    }
    boolean limited = names.isLimited(line, figure, counted);
    @Nullable Figure sum = whole;
    boolean part = JobKinds.isPart(line, figure) || PartRules.isSubset(line, figure);
    boolean listed = sum != null && JobParts.isListed(line, figure);
    if (told && (part || listed || (sum != null && JobParts.isAddend(line, figure, sum)))) {
      kind = Kind.SUBSET;
    } else if (limited && kind != Kind.INCREMENT && isOfWhole(line, figure)) {
      kind = Kind.SUBSET;
    }
    if (!limited && kind != Kind.SUBSET && kind != Kind.INCREMENT) {
      whole = figure;
      wholeLine = lines;
      wholeOf = employers.of(line, figure);
    }
    toldLine = lines;
    aboutLine = lines;
    Told now = Told.of(population, kind);
    told = true;
    last = now;
    byValue.putIfAbsent(key, now);
    return now;
  }

  /**
   * Whether a larger cut of the same employer was told in this line, and this is no further one.
   */
  private boolean isOfWhole(Line line, Figure figure) {
    @Nullable Figure sum = whole;
    return sum != null
        && lines == wholeLine
        && !line.has(sum.to(), figure.from(), BESIDES)
        && Objects.equals(wholeOf, employers.of(line, figure))
        && Amounts.isLess(figure, sum);
  }

  private static final Set<String> BESIDES =
      WordSet.of("top plus besides addition beyond from after already");

  /** A share of the staff that is to go or has gone. */
  Told share(Line line, Figure figure, NounPhrase counted) {
    Reading reading = new Reading(LIKE, Measure.JOBS, figure.from(), figure.to(), 3);
    @Nullable Reading clue = context.read(line, figure, counted);
    @Nullable Kind kind = JobKinds.of(line, figure, clue == null ? reading : clue);
    if (kind == null && clue == null) {
      kind = toldLine == lines && last != null ? last.kind() : Kind.PLAN;
    }
    told = true;
    return new Told(names.of(line, figure, counted), kind, "percent", null, false);
  }
}
