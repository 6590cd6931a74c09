package io.tallywire.claim;

import java.util.Set;
import java.util.regex.Pattern;

/** Figures without a noun that lead back to nothing: names, ages, sizes of towns, small numbers. */
final class IdleFigures {
  private static final int SMALL = 10;
  private static final int FEW = 25;
  private static final int OLD = 100;

  private static final Set<String> NAMED =
      WordSet.of(
          "monday tuesday wednesday thursday friday saturday sunday no article channel room flight page chapter highway route group top aged age unit"
              + " section resolution class phase size level type line gate sector kilometre mile"
              + " apartment platform pier berth district zone season round boeing airbus");
  private static final Set<String> SIZED =
      WordSet.of(
          "city town village country nation island population capacity home community province"
              + " region suburb built designed meant licensed fit made intended payroll army navy fleet military workforce staff fleet stock room seats camp crew");
  private static final Set<String> AGES =
      WordSet.of("age ages aged retirement retire pension birthday years year old");
  private static final Set<String> RATES =
      WordSet.of("percent pct per degrees points times % bpd a an");
  private static final Set<String> DEFINITE =
      WordSet.of("the all these those both its their his her any every each first last next no");

  private IdleFigures() {}

  /** "not one child", "of one family", "one train in five", "by one to 90", ages, hours, towns. */
  static boolean isNone(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    boolean one = Amounts.isExactBelow(figure, 2);
    boolean ofOne =
        one
            && (before.equals("not")
                || (before.equals("of") && !LOSSES.contains(line.word(figure.from() - 2)))
                || before.equals("in")
                || before.equals("by"));
    boolean inFive =
        before.equals("in")
            && Amounts.isExactBelow(figure, FEW)
            && !line.token(figure.from()).isNumber()
            && line.has(figure.from() - 6, figure.from() - 1, ONES);
    return ofOne
        || inFive
        || AgeFigures.is(line, figure)
        || isClock(line, figure)
        || isTown(line, figure)
        || PassingFigures.isPassing(line, figure);
  }

  /** "the loss of one boat". */
  private static final Set<String> LOSSES =
      WordSet.of("loss death downing sinking destruction capture arrest shooting killing");

  private static final Set<String> ONES = WordSet.of("one two three nine");

  /** "18.00", "7.00": an hour of the day. */
  private static boolean isClock(Line line, Figure figure) {
    return CLOCK.matcher(line.token(figure.from()).text()).matches();
  }

  private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d\\.00");

  /** "dates back to 1856": a bare number of four digits that can be a year. */
  static boolean isYear(Line line, Figure figure) {
    boolean alone =
        figure.to() - figure.from() == 1
            && YEAR.matcher(line.token(figure.from()).text()).matches();
    return alone && line.has(figure.from() - 2, figure.from(), SINCE);
  }

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Set<String> SINCE =
      WordSet.of("since back from dating founded in established");

  /** "a city of 100,000 people": how many live there. */
  private static boolean isTown(Line line, Figure figure) {
    if (!line.word(figure.from() - 1).equals("of")
        || !TOWNS.contains(line.word(figure.from() - 2))) {
      return false;
    }
    NounPhrase counted = NounPhrase.after(line, figure.to());
    String head = line.word(counted.to() - 1);
    return counted.isEmpty() || INHABITANTS.contains(head);
  }

  private static final Set<String> TOWNS =
      WordSet.of("city town village island nation country region suburb community port province");
  private static final Set<String> INHABITANTS = WordSet.of("people inhabitants residents souls");

  /** "the town's 2,000 residents", "searched 400 people": nobody says that they came. */
  static boolean isOwned(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    return before.equals("'s")
        || before.equals("its")
        || before.equals("their")
        || CONTROLLED.contains(before);
  }

  private static final Set<String> CONTROLLED =
      WordSet.of("searched stopped checked screened frisked questioned vetted employs employed");

  static boolean isIdle(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    String twoBefore = line.word(figure.from() - 2);
    boolean preposed = before.equals("of") || before.equals("for") || before.equals("to");
    return Amounts.isBroken(figure)
        || AgeFigures.isTold(line, figure)
        || isLoose(line, figure)
        || isDifference(line, figure)
        || line.has(figure.from() - 5, figure.from(), PERMITS)
        || HOLDS.contains(before)
        || (before.equals("take") && UNABLE.contains(twoBefore))
        || (before.equals("of") && twoBefore.equals("behalf"))
        || (ADDING.contains(before) && line.word(figure.to()).equals("to"))
        || NAMED.contains(before)
        || (before.equals("of") && twoBefore.equals("out"))
        || (preposed && SIZED.contains(twoBefore))
        || RATES.contains(line.word(figure.to()))
        || isGlued(line, figure)
        || (Amounts.isExactBelow(figure, SMALL)
            && !isMoved(line, figure)
            && !isPlaced(line, figure))
        || (Amounts.isExactBelow(figure, FEW)
            && (DEFINITE.contains(before) || isHour(line, figure)))
        || (Amounts.isExactBelow(figure, OLD) && before.equals("at"))
        || (Amounts.isNarrowBelow(figure, OLD) && line.has(0, line.size(), AGES));
  }

  /** "too high by half a million", "fewer by at least 300". */
  private static boolean isDifference(Line line, Figure figure) {
    int i = figure.from() - 1;
    boolean by = line.word(i).equals("by") || line.word(figure.from()).equals("by");
    return by && !line.has(i - 2, i, COMING);
  }

  private static final Set<String> COMING =
      WordSet.of("attended joined drawn followed signed observed watched seen");
  private static final Set<String> PERMITS =
      WordSet.of("licence license licensed permit permits capacity certificate certified");

  /** "adding 400 to the toll": by how much it grew. */
  private static final Set<String> ADDING = WordSet.of("add adds added adding");

  /** "the square cannot take 3,000". */
  private static final Set<String> UNABLE = WordSet.of("cannot can could not n't");

  /** "The hall holds 3,000": its size. */
  private static final Set<String> HOLDS =
      WordSet.of("holds hold seats accommodates fits sleeps houses");

  private static final Set<String> SAYINGS = WordSet.of("claims reports calls complaints requests");

  /** A noun stands there after all, or "one of several". */
  private static boolean isLoose(Line line, Figure figure) {
    if (line.figureAt(figure.to()) != null) {
      return false;
    }
    String next = line.word(figure.to());
    String second = line.word(figure.to() + 1);
    boolean described =
        next.endsWith("ly")
            && figure.to() + 1 < line.size()
            && line.token(figure.to() + 1).isWord()
            && !Word.PREPOSITION.has(second)
            && !Word.SUBORDINATOR.has(second);
    return SAYINGS.contains(next)
        || Noun.TIME.has(next)
        || Noun.TIME.has(second)
        || Noun.MEASURE_UNIT.has(next)
        || described
        || (figure.to() - figure.from() == 1
            && (line.word(figure.from()).equals("several")
                || line.word(figure.from()).equals("few")));
  }

  /** "seven in Oslo". */
  private static boolean isPlaced(Line line, Figure figure) {
    int next = figure.to() + 1;
    boolean joined =
        line.word(figure.from() - 1).equals(",") || line.word(figure.from() - 1).equals("and");
    return joined
        && (line.word(figure.to()).equals("in") || line.word(figure.to()).equals("at"))
        && next < line.size()
        && line.token(next).isCapitalised();
  }

  /** "14 did not": what was said of the figure before does not hold for this one. */
  static boolean isReversed(Line line, Figure figure) {
    return line.word(figure.to()).equals("did")
        && (line.word(figure.to() + 1).equals("not") || line.word(figure.to() + 1).equals("n't"));
  }

  /**
   * Whether an unread verb of its own stands behind the figure: "480 were flown home" need not be
   * the people counted before.
   */
  static boolean hasOwnVerb(Line line, int end) {
    int i = end;
    while (i < line.size()
        && (Word.isAdverb(line.token(i))
            || Word.HAVE.has(line.token(i))
            || Word.MODAL.has(line.token(i)))) {
      i++;
    }
    boolean passive = i < line.size() && Word.BE.has(line.token(i));
    if (passive) {
      i++;
      while (i < line.size() && (Word.isAdverb(line.token(i)) || Word.BE.has(line.token(i)))) {
        i++;
      }
    }
    String low = line.word(i);
    if (CHECKED.contains(low)) {
      return false;
    }
    if (passive && low.equals("on") && AWAY.contains(line.word(i + 1))) {
      return true;
    }
    boolean participle = low.endsWith("ed") || low.endsWith("ing") || PARTICIPLES.contains(low);
    if (passive || i > end) {
      return participle;
    }
    return PAST.contains(low)
        || MOVING.contains(low)
        || (low.endsWith("ed") && !SourceRules.isReportVerb(low));
  }

  /** "40 tanks were hit and 12 men taken": a participle that ends the clause is their own. */
  static boolean isParticiple(Line line, int i) {
    String low = line.word(i);
    boolean ends = i + 1 >= line.size() || !line.token(i + 1).isWord();
    return ends
        && !line.isPredicate(i)
        && ((low.endsWith("ed") && !CHECKED.contains(low)) || TAKEN.contains(low));
  }

  private static final Set<String> TAKEN = WordSet.of("taken sent brought held flown given made");

  /** What is done with a count, not with the counted. */
  private static final Set<String> CHECKED =
      WordSet.of("confirmed verified counted reported recorded");

  private static final Set<String> PARTICIPLES =
      WordSet.of(
          "thought flown handed taken sent brought put held found made left given shown seen told moved known"
              + " built kept paid sold caught hit let set shut read gone come begun spoken written"
              + " driven born drawn thrown grown become able due still");

  /** "of whom 40 are on leave". */
  private static final Set<String> AWAY =
      WordSet.of("leave holiday holidays parole bail pension probation loan secondment");

  /** "sent hundreds running". */
  private static final Set<String> MOVING =
      WordSet.of("running scurrying scrambling racing rushing reeling");

  private static final Set<String> PAST =
      WordSet.of(
          "went left came took made got gave ran fell began stood sat lay told saw sang spoke wrote"
              + " came brought sent had has have");

  /** "one in 20", "at 14". */
  private static boolean isHour(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    return before.equals("in") || before.equals("at") || before.equals("by");
  }

  /** "from nine to twelve": a small number that another one is held against. */
  private static boolean isMoved(Line line, Figure figure) {
    String before = line.word(figure.from() - 1);
    return before.equals("from") || before.equals("to") || before.equals("against");
  }

  private static boolean isGlued(Line line, Figure figure) {
    boolean behind = line.word(figure.to()).equals("-") && line.token(figure.to()).glued();
    return behind
        || (figure.from() > 0
            && line.word(figure.from() - 1).equals("-")
            && line.token(figure.from()).glued());
  }
}
