package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of soldiers' first transfer, arrival and first combat, and how long something has
 * lasted.
 */
final class EventReader {
  /** A day or some days that a row reads, and the tokens that name them. */
  record Dated(MeasureRule rule, Days days, int from, int to) {}

  private static final int REACH = 16;
  private static final Set<String> NEGATIONS =
      WordSet.of("not no never n't haven't hasn't neither");
  private static final Set<String> BREAKS = WordSet.of("; but while after before because although");
  private static final Phrases<MeasureRule> TRIGGERS =
      Phrases.<MeasureRule>builder()
          .add(EventRules.ARRIVAL.words(), EventRules.ARRIVAL)
          .add(EventRules.COMBAT.words(), EventRules.COMBAT)
          .add(EventRules.TRANSFER.words(), EventRules.TRANSFER)
          .build();
  private static final Set<String> SIGHTED =
      WordSet.of(EventRules.UNSEEN.words().replace('|', ' '));
  private static final Phrases<MeasureRule> LASTING =
      Phrases.<MeasureRule>builder().add(EventRules.LASTED.words(), EventRules.LASTED).build();

  private EventReader() {}

  /** The days the line gives for soldiers' arrival or first combat. */
  static List<Dated> days(Line line, List<DateMention> dates, boolean forces) {
    List<Dated> found = new ArrayList<>();
    if (dates.isEmpty() || (!isOfSoldiers(line, forces) && !isOfFirst(line, forces))) {
      return found;
    }
    int i = 0;
    while (i < line.size()) {
      var hit = TRIGGERS.startingAt(line.tokens(), i);
      if (hit == null) {
        i++;
        continue;
      }
      @Nullable DateMention date = nearest(line, dates, hit.from(), hit.to());
      if (date != null) {
        found.add(new Dated(hit.value(), days(line, date), date.from(), date.to()));
      }
      i = hit.to();
    }
    return found.size() > 1 && found.getFirst().days().equals(found.getLast().days())
        ? found.subList(0, 1)
        : found;
  }

  /** "The first transfer took place on 8 October": of the army that the topic follows. */
  private static boolean isOfFirst(Line line, boolean forces) {
    for (int i = 0; forces && i < line.size(); i++) {
      if (line.word(i).equals("first") && line.has(i + 1, i + 2, FIRSTS)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> FIRSTS =
      WordSet.of("transfer transport shipment convoy clash combat battle skirmish fighting");

  private static boolean isOfSoldiers(Line line, boolean forces) {
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      boolean theirs = forces && (low.equals("they") || low.equals("them") || Places.isPeople(low));
      if (theirs || (Noun.FORCE.has(low) && !low.equals("force"))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable DateMention nearest(
      Line line, List<DateMention> dates, int from, int to) {
    DateMention best = null;
    int least = REACH + 1;
    for (DateMention date : dates) {
      int start = Math.min(to, date.to());
      int end = Math.max(from, date.from());
      boolean vague =
          date.sort() == DateMention.Sort.YEAR || date.sort() == DateMention.Sort.RELATIVE;
      if (vague || line.has(start, end, BREAKS) || AsOfRules.isOfStatement(line, date)) {
        continue;
      }
      if (end - start < least) {
        least = end - start;
        best = date;
      }
    }
    return best;
  }

  /** "by 4 November" leaves open how long before; "not until 11 October" is that day. */
  private static Days days(Line line, DateMention date) {
    if (line.word(date.from() - 1).equals("by")) {
      return new Days(date.low(), date.high(), Bound.AT_MOST);
    }
    return new Days(
        date.low(), date.high(), date.low().equals(date.high()) ? Bound.EXACT : Bound.RANGE);
  }

  /** The row that reads a stretch of days, or null. */
  static @Nullable Reading duration(Line line, Figure figure, boolean forces) {
    if (!"days".equals(figure.mention().unit())) {
      return null;
    }
    var hit = figure.from() == 0 ? null : LASTING.endingAt(line.tokens(), figure.from() - 1);
    if (hit != null && hasEvent(line)) {
      return new Reading(hit.value(), Measure.DURATION, hit.from(), hit.to(), 1);
    }
    boolean unseen =
        line.word(figure.from() - 1).equals("for")
            && line.has(0, figure.from(), NEGATIONS)
            && line.has(0, figure.from(), SIGHTED)
            && isOfSoldiers(line, forces);
    return unseen
        ? new Reading(EventRules.UNSEEN, Measure.DURATION, figure.from(), figure.to(), 1)
        : null;
  }

  private static boolean hasEvent(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (Noun.EVENT.has(line.word(i))) {
        return true;
      }
    }
    return false;
  }
}
