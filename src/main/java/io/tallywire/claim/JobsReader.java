package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  /** For how many lines an article that has another theme goes on telling of jobs. */
  private static final int NEAR = 5;

  private static final Set<String> GENERIC =
      WordSet.of(
          "job jobs post posts position positions role roles people person persons employee"
              + " employees staff staffer staffers worker workers redundancies dismissals layoffs"
              + " cuts losses departures notices sackings others offs lay members workforce company group total force"
              + " organisation organization payroll headcount firm");
  private static final Set<String> PRESENT =
      WordSet.of(
          "employ employs employed employing workforce payroll headcount hire hired hires hiring"
              + " recruit recruited recruiting added adding adds add create created creating create"
              + " creates vacancies openings town city inhabitants residents protest rally strike"
              + " struck walked marched stay staying stayed keep keeps keeping kept save saved saving"
              + " spare spared remain remains remaining represents represent speaks build builds"
              + " customers signed preserve protected guaranteed secure secured took");
  private static final Set<String> WORKING = WordSet.of("work works worked working employed");
  private static final Set<String> HOLDING = WordSet.of("has have had with");
  private static final Set<String> DONE =
      WordSet.of(
          "sheds cuts axes lost removed affected went sent threw thrown lay laid dismissed sacked"
              + " fired eliminated axed parted slashed scrapped trimmed hit gone had got made");
  private static final Set<String> INTENT =
      WordSet.of(
          "reckon reckons needs need speak spoke speaks spoken plan plans planned planning intends intend intended wants want means aims proposes"
              + " proposed expects expected demanded asked may could might will would should 'll must"
              + " likely about agreed threatens threaten risk risks threatened set rumour rumoured"
              + " forecast forecasts feared fears if");
  private static final Set<String> THREATS =
      WordSet.of(
          "risk stake danger threat jeopardy doubt balance line threaten threatens threatened");

  private final boolean theme;
  private final Employers employers;
  private final MeasureReader context;
  private boolean told;
  private int aboutLine = -99;
  private @Nullable Told last;
  private int lines;
  private int presentLine = -9;
  private int toldLine = -9;
  private final Map<String, Told> byValue = new HashMap<>();

  JobsReader(Business theme, Employers employers) {
    this.theme = theme.jobs();
    this.employers = employers;
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
      return reading;
    }
    if (isLevel(line, figure, reading)) {
      return null;
    }
    return reading.telling(told(line, figure, counted, reading));
  }

  /** "half of its 7,500 employees": a part of a staff that the text counts. */
  @Nullable Reading ofPart(Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    if (whole == null) {
      return common;
    }
    NounPhrase staff = NounPhrase.after(line, whole.to());
    @Nullable Reading reading = common;
    if ((common == null || isWeak(common)) && isAbout() && fits(line, staff)) {
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
        || !fits(line, counted)
        || isWhole(line, figure)) {
      return null;
    }
    if (isPresent(line, figure, counted)) {
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
    return line.word(i).equals("of") && line.figureAt(i - 1) != null;
  }

  /** Without a clue of its own a figure of people must stand where one of jobs could. */
  private static boolean mayBeAlike(Line line, Figure figure, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    boolean bare = head == null || Noun.JOB.has(head.norm());
    return bare || figure.from() < 4 || !SAYING.contains(line.word(figure.from() - 1));
  }

  private static final Set<String> SAYING = WordSet.of("told tell addressed met to by with among");

  private static boolean fits(Line line, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    if (head == null) {
      return true;
    }
    String low = head.norm();
    boolean trade = low.endsWith("ists") || low.endsWith("ers") || low.endsWith("ians");
    return Noun.JOB.has(low)
        || Noun.STAFF.has(low)
        || GENERIC.contains(low)
        || ((Noun.isPerson(head) || trade) && !OUTSIDERS.contains(low));
  }

  private static final Set<String> OUTSIDERS =
      WordSet.of(
          "customers customer passengers visitors users subscribers shoppers residents families"
              + " family children students pupils tourists guests members colleagues dealers owners"
              + " investors shareholders suppliers households protesters demonstrators strikers"
              + " numbers orders papers computers headquarters quarters others officers");

  /** Words that tell how many there are, come or stay. */
  private static boolean isPresent(Line line, Figure figure, NounPhrase counted) {
    int start = figure.from();
    for (int i = start - 1; i >= 0 && start - i < 8; i--) {
      if (line.figureAt(i) != null || isBreak(line, i)) {
        break;
      }
      if (PRESENT.contains(line.word(i)) && !isCut(line, i, start)) {
        return true;
      }
      if (FORCES.contains(line.word(i)) && line.has(i - 2, i, ARTICLES)) {
        return true;
      }
    }
    int end = Math.max(figure.to(), counted.to());
    for (int i = figure.to(); i < Math.min(line.size(), end + 4); i++) {
      if (line.figureAt(i) != null
          || Word.MARK.has(line.word(i))
          || (i >= counted.to() && Word.PREPOSITION.has(line.word(i)))) {
        break;
      }
      if (WORKING.contains(line.word(i)) || (PRESENT.contains(line.word(i)) && i >= counted.to())) {
        return true;
      }
    }
    @Nullable Token head = counted.head(line);
    return head != null
        && HOLDING.contains(line.word(start - 1))
        && !counted.partitive()
        && Noun.STAFF.has(head.norm());
  }

  private static boolean isBreak(Line line, int i) {
    String low = line.word(i);
    return low.equals(";") || low.equals(",") || low.equals("and") || low.equals("but");
  }

  private static final Set<String> FORCES = WordSet.of("staff team crew");
  private static final Set<String> ARTICLES = WordSet.of("a an");

  /** "the workforce by 300": a change of the level is what was asked for. */
  private static boolean isCut(Line line, int i, int figure) {
    return LEVELS.contains(line.word(i)) && line.word(figure - 1).equals("by");
  }

  private static final Set<String> LEVELS = WordSet.of("workforce payroll headcount");

  /** "its workforce fell to 5,000": how many there are, not how many go. */
  private static boolean isLevel(Line line, Figure figure, Reading reading) {
    return reading.rule().shape() == Shape.TOLL
        && line.has(reading.from(), reading.to(), LEVELS)
        && !line.word(figure.from() - 1).equals("by");
  }

  private Told told(Line line, Figure figure, NounPhrase counted, Reading reading) {
    String key = figure.mention().quantity().toString();
    boolean back =
        reading.rule().is(LIKE) || reading.rule().shape() == Shape.TOLL || counted.isEmpty();
    @Nullable Told same = byValue.get(key);
    @Nullable Kind kind = kind(line, figure, reading);
    String population = population(line, figure, counted);
    if (back && same != null && employers.inLine(line, figure) == null) {
      population = same.population();
    }
    if (kind == null && back && same != null) {
      kind = same.kind();
    } else if (kind == null && reading.rule().is(LIKE)) {
      kind = toldLine == lines && last != null ? last.kind() : Kind.PLAN;
    }
    if (told && isPart(line, figure)) {
      kind = Kind.SUBSET;
    }
    toldLine = lines;
    aboutLine = lines;
    Told now = Told.of(population, kind);
    told = true;
    last = now;
    byValue.putIfAbsent(key, now);
    return now;
  }

  /** "400 of these", "4,000 of the posts", "of the 12,000, 1,800 are in Norland". */
  private static boolean isPart(Line line, Figure figure) {
    if (line.word(figure.to()).equals("of")) {
      String next = line.word(figure.to() + 1);
      boolean jobs = next.equals("the") && Noun.JOB.has(line.word(figure.to() + 2));
      return PARTS.contains(next) || jobs || CUT_NOUNS.contains(line.word(figure.to() + 2));
    }
    if (figure.index() == 0) {
      return false;
    }
    Figure first = line.figures().getFirst();
    int of = line.word(first.from() - 1).equals("the") ? first.from() - 2 : first.from() - 1;
    return line.word(of).equals("of")
        && (of < 1 || line.word(of - 1).equals("."))
        && first.mention().form() == QuantityForm.COUNT;
  }

  private static final Set<String> PARTS = WordSet.of("these those them which");
  private static final Set<String> CUT_NOUNS =
      WordSet.of("cuts dismissals redundancies layoffs losses departures total");

  /** A share of the staff that is to go or has gone. */
  Told share(Line line, Figure figure, NounPhrase counted) {
    Reading reading = new Reading(LIKE, Measure.JOBS, figure.from(), figure.to(), 3);
    @Nullable Reading clue = context.read(line, figure, counted);
    @Nullable Kind kind = kind(line, figure, clue == null ? reading : clue);
    if (kind == null && clue == null) {
      kind = toldLine == lines && last != null ? last.kind() : Kind.PLAN;
    }
    told = true;
    return new Told(population(line, figure, counted), kind, "percent", null, false);
  }

  private String population(Line line, Figure figure, NounPhrase counted) {
    String phrase = phrase(line, counted);
    @Nullable String local = employers.inLine(line, figure);
    @Nullable String company = local;
    if (company == null && (phrase.isEmpty() || phrase.indexOf(' ') < 0)) {
      company = employers.of(line, figure);
    }
    String who;
    if (company == null) {
      who = phrase.isEmpty() ? theme ? "employees" : "jobs" : phrase;
    } else {
      who = company + " " + (phrase.isEmpty() ? "employees" : phrase);
    }
    @Nullable String place = place(line, figure, company);
    return place == null ? who : who + " in " + place;
  }

  /** What kind of staff, where the words say more than people or jobs. */
  private static String phrase(Line line, NounPhrase counted) {
    StringBuilder phrase = new StringBuilder();
    boolean telling = false;
    for (int i = counted.from(); i < counted.to(); i++) {
      Token token = line.token(i);
      String low = token.norm();
      if (token.isWord() && !MORE.contains(low) && !Word.DETERMINER.has(low) && !low.equals("'s")) {
        telling |= !GENERIC.contains(low) && !low.equals("job") && !Noun.JOB.has(low);
        phrase.append(phrase.isEmpty() ? "" : " ").append(low);
      }
    }
    return telling ? phrase.toString() : "";
  }

  private static final Set<String> MORE =
      WordSet.of("more further additional other another full-time full time new forced voluntary");

  /** The town, region or country that the figure is limited to. */
  private static @Nullable String place(Line line, Figure figure, @Nullable String company) {
    for (int i = figure.to(); i < line.size() && i - figure.to() < 14; i++) {
      if (line.figureAt(i) != null || line.word(i).equals(";") || REPORTS.contains(line.word(i))) {
        break;
      }
      @Nullable String place = placeAt(line, i, company);
      if (place != null) {
        return place;
      }
    }
    int opening = 0;
    for (int i = figure.from() - 1; i > 0; i--) {
      if (line.word(i).equals(";") || line.figureAt(i) != null) {
        opening = -1;
        break;
      }
    }
    return opening == 0 && line.size() > 2 ? placeAt(line, 0, company) : null;
  }

  private static final Set<String> REPORTS =
      WordSet.of("said says told according while but although");

  private static @Nullable String placeAt(Line line, int i, @Nullable String company) {
    if (IN.contains(line.word(i)) && i + 1 < line.size()) {
      int from = line.word(i + 1).equals("the") ? i + 2 : i + 1;
      int to = from;
      while (to < line.size()
          && line.token(to).isCapitalised()
          && !DateWords.isDateWord(line.word(to))
          && line.figureAt(to) == null) {
        to++;
      }
      String name = line.text(from, to).toLowerCase(Locale.ROOT);
      return name.isEmpty() || name.equals(company) ? null : name;
    }
    PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
    return found != null && found.adjective() && SITES.contains(line.word(found.to()))
        ? found.place().country()
        : null;
  }

  private static final Set<String> IN = WordSet.of("in outside near across");
  private static final Set<String> SITES =
      WordSet.of(
          "sites plants factories works plant factory jobs operations business workers mines");

  private static @Nullable Kind kind(Line line, Figure figure, Reading reading) {
    if (isMore(line, figure)) {
      return Kind.INCREMENT;
    }
    int first = Math.min(reading.from(), figure.from());
    int end = Math.max(reading.to(), figure.to());
    int reach = NOMINAL.contains(line.word(reading.from())) ? 20 : 8;
    for (int i = first - 1; i >= 0 && first - i < reach; i--) {
      if (line.word(i).equals(";") || line.figureAt(i) != null) {
        break;
      }
      if (isIntent(line, i, first)) {
        return Kind.PLAN;
      }
    }
    for (int i = first; i < end; i++) {
      if (line.figureAt(i) == null && (isIntent(line, i, end) || THREATS.contains(line.word(i)))) {
        return Kind.PLAN;
      }
    }
    if (line.has(end, end + 3, IF)) {
      return Kind.PLAN;
    }
    if (line.has(first, end, DONE)) {
      return Kind.TOTAL;
    }
    return null;
  }

  private static final Set<String> NOMINAL =
      WordSet.of("the loss reduction elimination closure cut");
  private static final Set<String> IF = WordSet.of("if unless");

  /** A word of purpose, or the infinitive: "wants to shed", "are to go", "was to lose". */
  private static boolean isIntent(Line line, int i, int verb) {
    String low = line.word(i);
    if (INTENT.contains(low)) {
      boolean past = low.equals("expected") || (low.equals("if") && i > 4);
      return !past;
    }
    boolean to = low.equals("to") && i + 1 < line.size() && line.figureAt(i + 1) == null;
    return to
        && i + 1 <= verb
        && !NO_VERBS.contains(line.word(i + 1))
        && !Word.DETERMINER.has(line.word(i + 1))
        && line.token(i + 1).isWord()
        && !line.token(i + 1).isCapitalised();
  }

  private static final Set<String> NO_VERBS =
      WordSet.of("about around some nearly almost more its at");

  private static boolean isMore(Line line, Figure figure) {
    if (figure.mention().quantity().bound() == Bound.VAGUE) {
      return false;
    }
    String before = line.word(figure.from() - 1);
    String next = line.word(figure.to());
    boolean first = ADDED.contains(line.word(figure.from()));
    return ADDED.contains(before)
        || first
        || (next.equals("more") && !line.word(figure.to() + 1).equals("than"))
        || (ADDED.contains(next) && !next.equals("further"));
  }

  private static final Set<String> ADDED = WordSet.of("another additional further extra");
}
