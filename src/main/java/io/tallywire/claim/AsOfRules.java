package io.tallywire.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the day a figure holds for among the days its line names: a day of its own clause, or that
 * of the statement; days that only say where a period begins do not count.
 */
final class AsOfRules {
  private static final Set<String> NOT_THEN =
      WordSet.of("since after before from until till into through beyond between");
  private static final Set<String> BREAKS =
      WordSet.of(
          "when while after before because although where which who whom whose what than so but --"
              + " — since");

  /** What stands behind a joining word belongs to something else. */
  private static final double UNRELATED = 1000;

  private AsOfRules() {}

  /** The day for the figure, or null where its line names none for it. */
  static @Nullable DateMention pick(
      Line line, Figure figure, List<DateMention> dates, LocalDate last, Reading reading) {
    DateMention best = null;
    double least = Double.MAX_VALUE;
    boolean compared = Comparisons.isCompared(line, figure);
    for (DateMention date : dates) {
      if (isStart(line, figure, date)
          || (compared && !Comparisons.isOwnDay(line, figure, date))
          || date.asOf().isAfter(last)
          || (line.word(date.to()).equals("'s") && !isOfReport(line, date))
          || isDateline(line, date)
          || isOfEvent(line, date, reading)
          || isOfAgreement(line, figure, date)
          || isOfMishap(line, figure, date, reading, last)
          || PastEvents.isAttribute(line, date, reading)
          || PastEvents.isOfVoyage(line, date, reading)
          || Comparisons.isOfOther(line, figure, date)) {
        continue;
      }
      double cost = distance(line, figure, date);
      if (cost < least && cost < UNRELATED) {
        least = cost;
        best = date;
      }
    }
    return best;
  }

  /** "Sunday's first report had spoken of 40". */
  private static boolean isOfReport(Line line, DateMention date) {
    return line.has(date.to() + 1, date.to() + 4, ACCOUNTS);
  }

  private static final Set<String> ACCOUNTS =
      WordSet.of("report statement estimate count tally briefing bulletin announcement figure");

  /** The one day of the line that is no compared figure's, where it has just one. */
  static @Nullable DateMention ofStatement(Line line, List<DateMention> dates) {
    @Nullable DateMention only = dates.size() == 1 ? dates.getFirst() : null;
    return only != null
            && (isOfStatement(line, only) || only.sort() == DateMention.Sort.WEEKDAY)
            && !line.word(only.to()).equals("'s")
        ? only
        : null;
  }

  /** "OSLO, Feb. 12 -": the day on which the article was written. */
  static boolean isDateline(Line line, DateMention date) {
    int next = line.word(date.to()).equals(".") ? date.to() + 1 : date.to();
    boolean closes =
        line.word(next).equals("-") || line.word(next).equals("--") || line.word(next).equals("(");
    return date.from() < 9
        && date.sort() == DateMention.Sort.DAY
        && closes
        && line.token(0).isCapitalised()
        && line.token(0).text().equals(line.token(0).text().toUpperCase(Locale.ROOT));
  }

  /** "the number killed on 7 May at 1,200": the day it happened, not that of the count. */
  private static boolean isOfEvent(Line line, DateMention date, Reading reading) {
    String before = line.word(date.from() - 1);
    boolean toll = reading.rule().shape() == Shape.TOLL && before.equals("on");
    boolean named = before.equals("of") && !reading.measure().equals(Measure.ATTENDANCE);
    String what = line.word(date.from() - 2);
    return (toll && HAPPENED.contains(what))
        || (named && (HAPPENED.contains(what) || Noun.EVENT.has(what)));
  }

  private static final Set<String> HAPPENED =
      WordSet.of("killed died attack wounded injured drowned march sinking collapse strike");

  /** "a ceiling agreed in June": the day of the agreement holds for nothing else. */
  private static boolean isOfAgreement(Line line, Figure figure, DateMention date) {
    return line.has(date.from() - 5, date.from(), AGREED)
        && !isOfStatement(line, date)
        && !Comparisons.isOwnDay(line, figure, date);
  }

  /**
   * "the floods two weeks ago have killed 300", "the collapse of a tower last month": a toll is
   * that of today, not of the far day on which the harm began.
   */
  private static boolean isOfMishap(
      Line line, Figure figure, DateMention date, Reading reading, LocalDate last) {
    if (!TOLLS.contains(reading.measure())) {
      return false;
    }
    String first = line.word(date.from());
    boolean leaning = first.equals("last") || line.word(date.to() - 1).equals("ago");
    boolean old =
        date.sort() == DateMention.Sort.DAY
            && date.low().isBefore(last.minusDays(LONG_AGO))
            && line.word(date.from() - 1).equals("on");
    if ((!leaning && !old) || line.word(date.to() - 1).equals("night")) {
      return false;
    }
    if (leaning && date.from() > figure.to() && line.has(figure.from() - 2, figure.from(), THAT)) {
      return true;
    }
    for (int i = date.from() - 1; i >= 0 && date.from() - i < 7; i--) {
      @Nullable Figure other = line.figureAt(i);
      if (line.word(i).equals(",") || (other != null && other.index() == figure.index())) {
        return false;
      }
      String low = line.word(i);
      boolean began = low.equals("that") && line.word(i + 1).endsWith("ed");
      if (began
          || Noun.EVENT.has(low)
          || IncidentRules.MISHAPS.contains(low)
          || IncidentRules.BLOWS.contains(low)
          || IncidentRules.CARRIERS.containsKey(low)
          || BEGAN.contains(low)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BEGAN = WordSet.of("struck bursting burst breach");
  private static final int LONG_AGO = 14;
  private static final Set<String> THAT = WordSet.of("that which");
  private static final Set<Measure> TOLLS =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CASUALTIES,
          Measure.DETAINED,
          Measure.DISPLACED);

  private static final Set<String> AGREED = WordSet.of("agreed approved signed adopted ratified");

  /** "since February 2022" begins a period; "since October, when 300 arrived" is the day itself. */
  private static boolean isStart(Line line, Figure figure, DateMention date) {
    int before = date.from() - 1;
    if (LEADS.contains(line.word(before))) {
      before--;
    }
    if (!NOT_THEN.contains(line.word(before)) && !isInSinceClause(line, before)) {
      return false;
    }
    if (date.to() <= figure.from() && Comparisons.wasTold(line, date.to(), figure.from())) {
      return false;
    }
    int next = line.word(date.to()).equals(",") ? date.to() + 1 : date.to();
    return !line.word(next).equals("when") || line.has(next, figure.from(), PARTING);
  }

  /** "since the start of the war in February". */
  private static boolean isInSinceClause(Line line, int to) {
    for (int i = to; i >= 0 && to - i < 9; i--) {
      if (line.word(i).equals("since")) {
        return true;
      }
      if (PARTING.contains(line.word(i)) || line.figureAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> LEADS = WordSet.of("in on the early late last");

  /** "the ministry said on Friday": the day of the statement holds for all it says. */
  static boolean isOfStatement(Line line, DateMention date) {
    for (int i = date.from() - 1; i >= 0 && date.from() - i < 4; i--) {
      boolean said = SourceRules.isReportVerb(line.word(i)) || SPOKE.contains(line.word(i));
      if (said && !Word.BE.has(line.word(i - 1))) {
        return true;
      }
    }
    if (isTold(line, date)) {
      return true;
    }
    int next = Word.HAVE.has(line.word(date.to())) ? date.to() + 1 : date.to();
    return line.word(date.from() - 1).equals("on") && SPOKE.contains(line.word(next));
  }

  /** "told the country's parliament on Tuesday", "said in a note to its staff on Monday". */
  private static boolean isTold(Line line, DateMention date) {
    if (!line.word(date.from() - 1).equals("on") && date.sort() != DateMention.Sort.WEEKDAY) {
      return false;
    }
    for (int i = date.from() - 1; i >= 0 && date.from() - i < TOLD_FAR; i--) {
      String low = line.word(i);
      if (low.equals("told")
          || (SourceRules.isReportVerb(low) && SAID_IN.contains(line.word(i + 1)))) {
        return !Word.BE.has(line.word(i - 1));
      }
      boolean verb = Word.BE.has(low) || Word.HAVE.has(low) || low.endsWith("ed");
      if (verb || low.equals("that") || PARTING.contains(low) || line.figureAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  private static final int TOLD_FAR = 9;
  private static final Set<String> SAID_IN = WordSet.of("in at to during on");

  private static final Set<String> SPOKE =
      WordSet.of("spoke spoken speaking gave given put putting told feared said");

  /** "when the ship sank on 14 June, with 700 on board": the day stays in its own clause. */
  private static boolean isOfAside(Line line, Figure figure, DateMention date) {
    boolean goesOn = line.word(date.to() + 1).equals("when");
    boolean inClause = isOfStatement(line, date) && !isOfRelative(line, date);
    if (goesOn || inClause || figure.from() < date.to() || !parts(line, date.to(), figure.from())) {
      return false;
    }
    for (int i = date.from() - 1; i > 0 && date.from() - i < 12; i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      if (BREAKS.contains(line.word(i))) {
        return !line.word(i).equals("since");
      }
    }
    return false;
  }

  /** "the mayor, who on Monday feared": the clause ends before the main verb. */
  private static boolean isOfRelative(Line line, DateMention date) {
    return line.has(date.from() - 4, date.from(), WHO);
  }

  private static final Set<String> WHO = WordSet.of("who which whom whose");

  private static final Set<String> PARTING = WordSet.of(", ;");

  private static boolean parts(Line line, int from, int to) {
    return line.has(from, to, PARTING);
  }

  private static double distance(Line line, Figure figure, DateMention date) {
    int from = Math.min(figure.to(), date.to());
    int to = Math.max(figure.from(), date.from());
    double cost = to - from;
    if (isOfAside(line, figure, date)) {
      return UNRELATED;
    }
    if (isOfStatement(line, date)) {
      return cost;
    }
    if (line.word(date.from() - 1).equals("by") && Comparisons.isOwnDay(line, figure, date)) {
      return 0;
    }
    for (int i = from; i < to; i++) {
      cost += hindrance(line, figure, date, i);
    }
    return cost;
  }

  /** What the word between a figure and a day adds to their distance. */
  private static double hindrance(Line line, Figure figure, DateMention date, int i) {
    String low = line.word(i);
    boolean behind = date.from() >= figure.to();
    if (low.equals(";")) {
      return behind ? UNRELATED : 8;
    }
    if (low.equals("that") && IncidentRules.MISHAPS.contains(line.word(i + 1))) {
      return UNRELATED;
    }
    if (isOwnClause(line, figure, i)
        || (low.equals("which") && date.from() < 2 && !Word.HAVE.has(line.word(i + 1)))) {
      return 1;
    }
    boolean same =
        behind && (low.equals("same") || (low.equals("as") && line.word(i - 1).equals("many")));
    if ((low.equals("than") && (!behind || line.figureAt(i) != null))
        || (low.equals("so") && line.word(i + 1).equals("far"))
        || (low.equals("whom") && isEstimatedBefore(line, date, i))) {
      return 0;
    }
    boolean breaks = BREAKS.contains(low) && (!low.equals("when") || !line.word(i - 1).equals(","));
    return same || breaks ? UNRELATED : 0;
  }

  /** "last week the staff estimated 900 losses, of whom 40 were killed": one estimate. */
  private static boolean isEstimatedBefore(Line line, DateMention date, int to) {
    for (int i = date.to(); i < to; i++) {
      if (SourceRules.isReportVerb(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the 3,000 which the guild called a joke in May", "the 900 of which we learned on Monday". */
  private static boolean isOwnClause(Line line, Figure figure, int i) {
    return i >= figure.to()
        && i <= figure.to() + 3
        && line.word(i).equals("which")
        && !line.has(figure.to(), i, PARTING)
        && line.word(figure.from() - 1).equals("the");
  }
}
