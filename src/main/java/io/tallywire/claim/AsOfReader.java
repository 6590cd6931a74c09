package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day each figure of an article holds for: by its own line's days, else by what earlier
 * lines told: the day of a speaker's statement, the month of a survey, the day of a gathering. Not
 * shared between articles.
 */
final class AsOfReader {
  private static final String PER_DAY = "barrels per day";
  private static final int MONTH_AGO = 100;

  private final LocalDate published;
  private final Subject subject;
  private final EventNames events;
  private final NameBook book;
  private final Map<String, LocalDate> statedDays = new HashMap<>();
  private @Nullable DateMention lastDate;
  private @Nullable LocalDate lastDay;
  private @Nullable LocalDate month;
  private @Nullable LocalDate compared;
  private @Nullable Stated stated;
  private @Nullable LocalDate whole;
  private int wholeIn;

  AsOfReader(LocalDate published, Subject subject, EventNames events, NameBook book) {
    this.published = published;
    this.subject = subject;
    this.events = events;
    this.book = book;
  }

  /** A statement's day, and where it was told. */
  private record Stated(String speaker, LocalDate day, int paragraph) {}

  /** Takes note of what a line told once it was read. */
  void pass(Line line, List<DateMention> days) {
    for (DateMention date : days) {
      if (month == null && isOfSurvey(line, date)) {
        month = date.asOf();
      }
    }
    if (!days.isEmpty()) {
      lastDate = days.getLast();
    }
    for (DateMention date : days) {
      lastDay = date.low().equals(date.high()) ? date.low() : lastDay;
    }
  }

  void remember(Line line, Claim claim) {
    Estimate estimate = claim.estimate();
    if (!estimate.measure().equals(Measure.ATTENDANCE)) {
      whole = estimate.asOfStated() ? estimate.asOf() : null;
      wholeIn = line.sentence().paragraph();
    }
    if (estimate.asOfStated()) {
      statedDays.put(claim.source().name(), claim.estimate().asOf());
    }
  }

  AsOf read(
      Line line, Figure figure, List<DateMention> days, Reading reading, Kind kind, Source source) {
    @Nullable LocalDate then = RelativeDays.afterStating(line, figure, published);
    if (then != null) {
      return new AsOf(then, true);
    }
    @Nullable DateMention day = own(line, figure, days, reading, kind);
    if (day != null) {
      note(line, figure, day, source, kind != Kind.PLAN && isOutput(reading));
      return new AsOf(day.asOf(), true);
    }
    @Nullable LocalDate told = told(line, figure, reading, kind, source);
    if (told != null) {
      return new AsOf(told, true);
    }
    boolean crowd = reading.measure().equals(Measure.ATTENDANCE);
    @Nullable LocalDate event =
        crowd ? events.dayOf(line, Comparisons.withoutOthers(line, figure, days)) : null;
    return event == null ? new AsOf(published, false) : new AsOf(event, true);
  }

  private @Nullable DateMention own(
      Line line, Figure figure, List<DateMention> days, Reading reading, Kind kind) {
    @Nullable DateMention respective = Comparisons.respective(line, figure, days);
    if (respective != null) {
      return respective;
    }
    if (kind != Kind.PLAN) {
      List<DateMention> held = isOutput(reading) ? ofOutput(days) : days;
      @Nullable DateMention day = AsOfRules.pick(line, figure, held, published, reading);
      boolean former = day == null && FORMER.contains(line.word(figure.from() - 1));
      return former && !reading.measure().equals(Measure.OTHER)
          ? AsOfRules.ofStatement(line, days)
          : day;
    }
    List<DateMention> ofPlan = new ArrayList<>();
    for (DateMention date : days) {
      if (isOfPlan(line, figure, date, reading)) {
        ofPlan.add(date);
      }
    }
    return AsOfRules.pick(line, figure, ofPlan, published.plusYears(1), reading);
  }

  private boolean isLately(DateMention date) {
    boolean weeks = date.low().plusDays(9).isBefore(date.high());
    return weeks && date.low().isAfter(published.minusDays(MONTH_AGO));
  }

  /** What flows is told by the month; the day of the statement says less than that. */
  private List<DateMention> ofOutput(List<DateMention> days) {
    List<DateMention> stretches = new ArrayList<>();
    for (DateMention date : days) {
      if (date.low().isBefore(date.high())) {
        stretches.add(date);
      }
    }
    return stretches.isEmpty() && month == null ? days : stretches;
  }

  /** Takes the month of the article's title: "OUTPUT FELL IN MAY". */
  void head(List<Token> title, List<DateMention> days) {
    boolean output =
        title.stream()
            .anyMatch(token -> OUTPUT.contains(token.norm()) || SURVEYS.contains(token.norm()));
    for (DateMention date : days) {
      boolean ended = date.sort() == DateMention.Sort.MONTH && !date.asOf().isAfter(published);
      if (output && ended && date.low().isAfter(published.minusDays(MONTH_AGO))) {
        month = month == null ? date.asOf() : month;
      }
    }
  }

  /** "cut its count from 80 to 72 on Thursday": both are of the day on which that was told. */
  private static final Set<String> FORMER = WordSet.of("from");

  /**
   * A plan is of the day on which it is told ("in May the board had spoken of 900"), not of that by
   * which it is to be done, but for a crowd that is expected on one day.
   */
  private boolean isOfPlan(Line line, Figure figure, DateMention date, Reading reading) {
    if (AsOfRules.isOfStatement(line, date) || Comparisons.isToldThen(line, figure, date)) {
      return true;
    }
    String lead = line.word(date.from() - 1);
    if (lead.equals("by") || (lead.equals("to") && line.has(date.from() - 3, date.from(), SPANS))) {
      return false;
    }
    if (BUSINESS.contains(reading.measure())) {
      if (Comparisons.isFormer(line, figure, date)) {
        return !date.asOf().isAfter(published);
      }
      return !date.asOf().isAfter(published) && Comparisons.leadsTo(line, figure, date);
    }
    return date.low().equals(date.high()) || !date.asOf().isAfter(published);
  }

  private static final Set<String> SPANS = WordSet.of("year season months quarter period");
  private static final Set<Measure> BUSINESS = Set.of(Measure.JOBS, Measure.OTHER, Measure.MONEY);

  private void note(Line line, Figure figure, DateMention day, Source source, boolean output) {
    boolean other = Comparisons.isCompared(line, figure);
    if (other) {
      compared = day.asOf();
    }
    boolean stretch = day.low().isBefore(day.high()) && !day.asOf().isAfter(published);
    boolean later = month == null || day.asOf().isAfter(month);
    if (output && !other && stretch && later && isLately(day)) {
      month = day.asOf();
    }
    boolean statement = AsOfRules.isOfStatement(line, day);
    stated =
        statement ? new Stated(source.name(), day.asOf(), line.sentence().paragraph()) : stated;
  }

  /** The day that other lines or the article give. */
  private @Nullable LocalDate told(
      Line line, Figure figure, Reading reading, Kind kind, Source source) {
    if (lastDate != null && Anaphora.atTheTime(line)) {
      return lastDate.asOf();
    }
    boolean crowd = reading.measure().equals(Measure.ATTENDANCE);
    @Nullable LocalDate named =
        lastDay == null || crowd ? null : PastEvents.ofNamedDay(line, figure, lastDay);
    if (named != null && !named.isAfter(published)) {
      return named;
    }
    @Nullable LocalDate relative = RelativeDays.of(line, figure, book, statedDays);
    if (relative == null && subject.day() != null) {
      relative = RelativeDays.sinceEvent(line, figure, subject.day(), published);
    }
    if (relative != null) {
      return relative;
    }
    if (reading.measure().equals(Measure.OTHER) && isInsideThen(line, figure)) {
      return subject.day();
    }
    if (crowd && compared != null && Comparisons.isCompared(line, figure)) {
      return compared;
    }
    if (kind != Kind.PLAN && isOutput(reading) && !isCurrent(line, figure)) {
      return ofSurvey(line, figure);
    }
    if (kind == Kind.SUBSET && whole != null && wholeIn == line.sentence().paragraph()) {
      return whole;
    }
    return crowd ? null : statement(line, source);
  }

  /** "3,000 were inside when the block came down": of the day of a building's disaster. */
  private boolean isInsideThen(Line line, Figure figure) {
    @Nullable Incident incident = subject.incident();
    if (incident == null || incident.carrier() || subject.day() == null) {
      return false;
    }
    boolean inside = line.has(figure.to(), figure.to() + 9, INSIDE);
    return inside && line.has(figure.to(), line.size(), THEN);
  }

  private static final Set<String> INSIDE = WordSet.of("inside in working shift");
  private static final Set<String> THEN = WordSet.of("when time");

  /** "She said on Monday ... She put it at 40": the same speech goes on. */
  private @Nullable LocalDate statement(Line line, Source source) {
    boolean same =
        stated != null
            && stated.paragraph() == line.sentence().paragraph()
            && stated.speaker().equals(source.name())
            && !source.equals(Source.outlet());
    return same && stated != null ? stated.day() : null;
  }

  /** The month of the survey, or the one before it: "from 900 previously". */
  private @Nullable LocalDate ofSurvey(Line line, Figure figure) {
    if (!Comparisons.isCompared(line, figure) || month == null) {
      return month;
    }
    boolean before = line.has(figure.to(), figure.to() + 9, EARLIER);
    return before ? month.withDayOfMonth(1).minusDays(1) : null;
  }

  private static final Set<String> EARLIER = WordSet.of("previous previously earlier prior");

  /** "is pumping 900", "current output of 900": what flows today. */
  private static boolean isCurrent(Line line, Figure figure) {
    Clause clause = Clause.around(line, figure);
    for (int i = clause.from(); i < figure.from(); i++) {
      boolean doing = Word.BE.has(line.word(i)) && line.word(i + 1).endsWith("ing");
      boolean is = PRESENT.contains(line.word(i)) && figure.from() - i < 4;
      is |= line.word(i).equals("we");
      if (doing || is || NOW.contains(line.word(i))) {
        return true;
      }
    }
    return line.has(figure.to(), Math.min(clause.to(), figure.to() + 6), NOW);
  }

  private static final Set<String> PRESENT = WordSet.of("is are");
  private static final Set<String> NOW = WordSet.of("now current currently today this");

  private static boolean isOutput(Reading reading) {
    @Nullable Told told = reading.told();
    return told != null && PER_DAY.equals(told.unit());
  }

  /** "output fell in September": the month that a survey of output is about. */
  private boolean isOfSurvey(Line line, DateMention date) {
    String before = line.word(date.from() - 1);
    return date.sort() == DateMention.Sort.MONTH
        && !date.asOf().isAfter(published)
        && date.low().isAfter(published.minusDays(MONTH_AGO))
        && line.has(0, line.size(), OUTPUT)
        && !line.has(date.from() - 9, date.to() + 2, AGREED)
        && !NOT_OF.contains(before)
        && !NOT_OF.contains(line.word(date.from() - 2));
  }

  private static final Set<String> OUTPUT =
      WordSet.of("output production pumped produced extraction supply supplies");
  private static final Set<String> SURVEYS = WordSet.of("counts survey surveys");
  private static final Set<String> AGREED = WordSet.of("agreed agreement approved pact");

  private static final Set<String> NOT_OF =
      WordSet.of("from than since until till into by against versus vs before after agreed");
}
