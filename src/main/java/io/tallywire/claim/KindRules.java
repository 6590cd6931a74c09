package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads how a figure is meant from the words around it; a running total unless they say more. */
final class KindRules {
  private static final Set<String> MORE = WordSet.of("another additional further extra");
  static final Set<String> STOPS = WordSet.of("; but while -- : although \"");

  private KindRules() {}

  /**
   * @param same whether the figure before it in the line, if any, is of the same measure: "12
   *     killed and another 30 hurt" adds nothing to the 12
   */
  static Kind read(Line line, Figure figure, NounPhrase counted, Reading reading, boolean same) {
    if (Denials.isDenied(line, figure)) {
      return Kind.DENIED;
    }
    if (isSum(line, figure)) {
      return Kind.TOTAL;
    }
    if (PartRules.isSubset(line, figure)) {
      return PartRules.isPartInTime(line, figure) ? Kind.PERIOD : Kind.SUBSET;
    }
    if (PartRules.isOfBodies(line, figure, reading)) {
      return Kind.SUBSET;
    }
    if (PlanRules.isPlan(line, figure, reading)) {
      return Kind.PLAN;
    }
    if (isMore(line, figure)
        || isMoreThanBefore(line, figure, reading)
        || isRise(line, figure)
        || ((same || isAnother(line, figure)) && isIncrement(line, figure, counted))) {
      return Kind.INCREMENT;
    }
    if (reading.rule().shape() == Shape.TOLL) {
      return Kind.TOTAL;
    }
    boolean period =
        isPeriod(line, figure, reading)
            || isOfDay(line, figure, reading)
            || Battles.isIn(line, figure, reading);
    return period ? Kind.PERIOD : Kind.TOTAL;
  }

  /** "Divers retrieved 30 bodies on Tuesday", "with 48 bodies pulled out on Sunday". */
  private static boolean isOfDay(Line line, Figure figure, Reading reading) {
    if (!reading.measure().equals(Measure.KILLED)
        || !line.has(figure.to(), figure.to() + 2, BODIES)) {
      return false;
    }
    boolean found =
        line.has(figure.from() - 4, figure.from(), FOUND)
            || (line.has(figure.to() + 1, figure.to() + 5, FOUND)
                && !line.has(figure.to(), figure.to() + 4, PERFECT));
    for (int i = figure.to(); found && i < Math.min(line.size(), figure.to() + 12); i++) {
      String low = line.word(i);
      if (low.equals(",") || SourceRules.isReportVerb(low) || line.figureAt(i) != null) {
        return false;
      }
      if (DAYS.contains(low) || DateWords.WEEKDAYS.containsKey(low)) {
        return !UP_TO.contains(line.word(i - 1));
      }
    }
    return false;
  }

  private static final Set<String> BODIES = WordSet.of("bodies body corpses");
  private static final Set<String> FOUND =
      WordSet.of("recovered retrieved pulled found brought dug recovering pulling retrieving");
  private static final Set<String> PERFECT = WordSet.of("have has had");
  private static final Set<String> UP_TO = WordSet.of("since until till by");
  private static final Set<String> DAYS = WordSet.of("today yesterday");

  /** "rose by 59 to 1,068": what came on top, before the new total. */
  private static boolean isRise(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("by")
        && line.word(figure.to()).equals("to")
        && line.figureAt(figure.to() + 1) != null;
  }

  /** "four more people": on top of what was told, whether or not it was told here. */
  private static boolean isMore(Line line, Figure figure) {
    boolean first = figure.index() == 0 && figure.mention().quantity().bound() != Bound.VAGUE;
    if (first && addsUp(line, figure)) {
      return true;
    }
    return line.word(figure.to()).equals("more")
        && !line.word(figure.to() + 1).equals("than")
        && figure.mention().quantity().bound() != Bound.VAGUE;
  }

  /** "3,252 dead, 86 more than the day before". */
  private static boolean isMoreThanBefore(Line line, Figure figure, Reading reading) {
    int at = figure.to();
    return !reading.measure().equals(Measure.OTHER)
        && !reading.measure().equals(Measure.ATTENDANCE)
        && line.word(at).equals("more")
        && line.word(at + 1).equals("than")
        && BEFORE.contains(line.word(at + 2));
  }

  private static final Set<String> BEFORE =
      WordSet.of("the it they on in a last yesterday previously before earlier");

  /** "three bodies were found, taking the toll to 81": the three are part of the way to it. */
  private static boolean addsUp(Line line, Figure figure) {
    for (int i = figure.to(); i + 2 < line.size() && line.figureAt(i) == null; i++) {
      if (!RAISING.contains(line.word(i))) {
        continue;
      }
      for (int k = i + 1; k < line.size() && k < i + 14; k++) {
        Figure sum = line.figureAt(k);
        if (sum != null) {
          boolean higher =
              sum.mention().form() == figure.mention().form()
                  && line.has(i + 1, k, SUMS)
                  && line.has(k - 2, k, BEYOND);
          return higher;
        }
      }
    }
    return false;
  }

  /** "bringing the army's losses to 4,200": what it comes to. */
  private static boolean isSum(Line line, Figure figure) {
    if (!line.word(figure.from() - 1).equals("to")) {
      return false;
    }
    for (int i = figure.from() - 2; i >= 0 && figure.from() - i < 16; i--) {
      if (line.figureAt(i) != null) {
        return false;
      }
      if (RAISING.contains(line.word(i))) {
        return line.has(i + 1, figure.from(), SUMS);
      }
    }
    return false;
  }

  /** "another 50 bodies": bodies come on top of others, whether or not those were told. */
  private static boolean isAnother(Line line, Figure figure) {
    return figure.index() == 0
        && figure.mention().quantity().bound() != Bound.VAGUE
        && line.has(figure.to(), figure.to() + 1, DEATHS)
        && line.has(figure.from() - 2, figure.from(), ANOTHER);
  }

  private static final Set<String> BEYOND = WordSet.of("to at past beyond");
  private static final Set<String> DEATHS = WordSet.of("bodies deaths corpses");
  private static final Set<String> ANOTHER = WordSet.of("another");

  private static final Set<String> RAISING =
      WordSet.of("taking bringing raising lifting pushing took brought takes brings");
  private static final Set<String> SUMS =
      WordSet.of("toll losses total number count tally dead deaths figure overall arrests");

  private static boolean isIncrement(Line line, Figure figure, NounPhrase counted) {
    for (int i = figure.from() - 2; i < Math.min(line.size(), figure.to() + 1); i++) {
      boolean name = line.word(i).equals("another") && line.word(i + 1).equals("as");
      if (i >= 0 && MORE.contains(line.word(i)) && !name) {
        return true;
      }
    }
    int next = figure.to();
    if (figure.mention().quantity().bound() == Bound.VAGUE) {
      return false;
    }
    return (line.word(next).equals("more") && !line.word(next + 1).equals("than"))
        || line.word(next).equals("others")
        || (line.word(next).equals("other") && !counted.isEmpty() && figure.index() > 0);
  }

  /** A stretch of time that limits the count, in the figure's own clause. */
  private static boolean isPeriod(Line line, Figure figure, Reading reading) {
    Clause clause =
        Clause.around(
            line,
            Math.min(figure.from(), Math.max(0, reading.from())),
            Math.max(figure.to(), reading.to()));
    boolean rate = reading.measure().equals(Measure.OTHER);
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean near = i < clause.from() + 4 || !isParted(line, figure, i);
      if (near && (startsPeriod(line, i, rate) || Battles.isStretchOf(line, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another figure that is not merely listed stands between the figure and the token. */
  private static boolean isParted(Line line, Figure figure, int at) {
    for (Figure other : line.figures()) {
      boolean between =
          at < figure.from()
              ? other.from() > at && other.to() <= figure.from()
              : other.from() >= figure.to() && other.to() <= at;
      String before = line.word(other.from() - 1);
      boolean listed = before.equals("and") || before.equals(",");
      boolean count = other.mention().form() == io.tallywire.quantity.QuantityForm.COUNT;
      if (between && count && (!listed || at < figure.from())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LAST =
      WordSet.of("past last previous preceding same first opening");
  private static final Set<String> SPANS =
      WordSet.of(
          "week day month hour hours days weeks months year 24 48 72 12 two three few four five six"
              + " seven ten night weekend");
  private static final Set<String> MORNINGS = WordSet.of("dawn midnight daybreak sunrise");

  static boolean startsPeriod(Line line, int i, boolean rate) {
    String low = line.word(i);
    String next = line.word(i + 1);
    if (low.equals("overnight") || (low.equals("daily") && !rate)) {
      return true;
    }
    if (low.equals("since")) {
      return MORNINGS.contains(next);
    }
    if (low.equals("alone")) {
      return DateWords.WEEKDAYS.containsKey(line.word(i - 1)) || line.word(i - 1).equals("day");
    }
    if ((low.equals("every") || low.equals("each")) && !rate) {
      return EACH.contains(next);
    }
    if (low.equals("per") || (low.equals("a") && line.word(i - 1).equals("times"))) {
      return !rate && (next.equals("day") || next.equals("week") || next.equals("month"));
    }
    boolean leads =
        low.equals("in") || low.equals("over") || low.equals("during") || low.equals("within");
    if (!leads) {
      return false;
    }
    int at = next.equals("just") || next.equals("only") ? i + 2 : i + 1;
    if (line.word(at).equals("the")
        && LAST.contains(line.word(at + 1))
        && SPANS.contains(line.word(at + 2))) {
      return !line.word(at + 1).equals("first") || line.has(at + 2, at + 5, DAY_OR_HOURS);
    }
    if ((line.word(at).equals("24") || line.word(at).equals("48"))
        && line.word(at + 1).equals("hours")) {
      return true;
    }
    return (line.word(at).equals("one")
            || (line.word(at).equals("a") && line.word(at + 1).equals("single")))
        && line.has(at + 1, at + 3, ONE_EVENT);
  }

  /** "had lost 900 since December" in a war of years, "since Friday": a stretch of it. */
  static boolean isSinceLately(
      Line line, Figure figure, List<DateMention> days, LocalDate published) {
    for (DateMention date : days) {
      boolean since =
          line.word(date.from() - 1).equals("since")
              && date.from() > figure.to()
              && date.from() - figure.to() < 9
              && !line.has(figure.to(), date.from(), STOPS);
      boolean named =
          date.sort() == DateMention.Sort.MONTH
              || date.sort() == DateMention.Sort.DAY
              || date.sort() == DateMention.Sort.WEEKDAY;
      if (since && named && date.low().isAfter(published.minusDays(LATELY))) {
        return true;
      }
    }
    return false;
  }

  private static final int LATELY = 190;
  private static final Set<String> DAY_OR_HOURS = WordSet.of("day hours");
  private static final Set<String> ONE_EVENT = WordSet.of("day strike week night");
  private static final Set<String> EACH = WordSet.of("day night week month hour");
  private static final Set<String> INCIDENTS =
      WordSet.of(
          "missile drone rocket bomb strike attack ambush raid shelling assault bombing airstrike"
              + " explosion blast clash");

  /** "in an attack on the convoy", "a drone strike killed four": a figure of one small incident. */
  static boolean isIncident(Line line, Figure figure) {
    int end = Math.min(line.size(), figure.to() + 12);
    for (int i = Math.max(0, figure.from() - 10); i < end; i++) {
      boolean one =
          line.word(i).equals("a")
              || line.word(i).equals("an")
              || line.word(i).equals("one")
              || line.word(i).equals("single");
      boolean placed =
          i > figure.from()
              ? IN_ONE.contains(line.word(i - 1))
              : !isReported(line, i, figure.from());
      if (one && placed && line.has(i + 1, i + 4, INCIDENTS) && !line.has(i, i + 4, STOPS)) {
        return true;
      }
    }
    return false;
  }

  /** "after a strike, the army said that 400 had died": what is said need not be of the strike. */
  private static boolean isReported(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SourceRules.isReportVerb(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> IN_ONE = WordSet.of("in by during after from a");
}
