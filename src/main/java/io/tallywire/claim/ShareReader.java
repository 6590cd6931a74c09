package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares whose base no figure of the text gives: of a workforce that is to go, of staff on
 * strike, of people or things that something happened to. A rate of growth, a price, a pay rise or
 * a poll is none.
 */
final class ShareReader {
  private static final MeasureRule OF_WORKFORCE =
      rule(
              "<n> percent of the workforce",
              Measure.SHARE,
              Shape.BEFORE,
              Counted.STAFF,
              "workforce|staff|employees|workers|people|payroll|jobs|posts|company|group|total"
                  + "|headcount|force|organisation|organization|positions|roles|firm|members|them"
                  + "|managers|personnel|labour force|labor force|team|unit|division")
          .reads("The bank will cut 300 jobs, or about 8% of its workforce.")
          .reads("The bank sheds jobs: it will lay off a tenth of its staff.")
          .ignores("The bank sheds jobs and pays the rest 10% less.");
  private static final MeasureRule MADE_UP =
      rule(
              "<n> percent of the victims",
              Measure.SHARE,
              Shape.NOUN,
              Counted.ANYTHING,
              "make up|makes up|made up|making up|account for|accounts for|accounted for"
                  + "|accounting for|represent|represented")
          .reads("Women and children make up 60 percent of the dead, the ministry said.")
          .ignores("Women make up 60 percent of the parliament.");
  private static final MeasureRule OF_THINGS =
      rule(
              "<n> percent of the homes were destroyed",
              Measure.SHARE,
              Shape.AFTER,
              Counted.ANYTHING,
              "")
          .reads("About 60 percent of the homes were destroyed, the mayor said.")
          .ignores("About 60 percent of the homes were built of wood.");
  private static final MeasureRule COMPLIED =
      rule(
              "compliance of <n> percent",
              Measure.SHARE,
              Shape.TOLL,
              Counted.ANYTHING,
              "compliance|conformity|adherence")
          .reads("Compliance with the cuts was 90 percent in May.")
          .ignores("Output of the members fell by 90 percent in May.");
  static final List<MeasureRule> ROWS = List.of(OF_WORKFORCE, MADE_UP, OF_THINGS, COMPLIED);

  private static final Set<String> BASES = WordSet.of(OF_WORKFORCE.words().replace('|', ' '));
  private static final Set<String> VICTIMS =
      WordSet.of(
          "victims dead casualties deaths killed wounded injured fatalities displaced missing");
  private static final Phrases<MeasureRule> PARTS =
      Phrases.<MeasureRule>builder().add(MADE_UP.words(), MADE_UP).build();
  private static final Set<String> RATES =
      WordSet.of(
          "pay salary salaries wages wage money costs cost price prices shares share sales profit"
              + " profits revenue revenues deliveries growth grew grow grown rose rise fell fall"
              + " inflation vote votes margin turnover stock interest dividend raise increase"
              + " discount tax orders production output stake");
  private static final Set<String> SHRINKING =
      WordSet.of(
          "shrink shrinks shrinking shrank reduce reduced reducing reduces cut cutting cuts trim"
              + " trimmed trimming slim slimmed contract contracts contracted demanded");

  private final JobsReader jobs;
  private final Strikes strikes;

  ShareReader(JobsReader jobs, Strikes strikes) {
    this.jobs = jobs;
    this.strikes = strikes;
  }

  /**
   * @param common what the common rows say of the figure
   * @param population what the common reader calls those who were counted
   */
  @Nullable Reading read(
      Line line, Figure figure, NounPhrase counted, @Nullable Reading common, String population) {
    @Nullable Reading reading = strikes.share(line, figure, counted, common);
    if (reading != null) {
      return reading;
    }
    @Nullable Reading kept = compliance(line, figure);
    if (kept != null) {
      return kept;
    }
    if (isOfWorkforce(line, figure, counted, common)) {
      Told told = jobs.share(line, figure, counted);
      int to = Math.max(figure.to(), counted.to());
      return new Reading(OF_WORKFORCE, Measure.SHARE, figure.from(), to, 1, told);
    }
    @Nullable Reading part = part(line, figure);
    if (part != null || common == null || counted.isEmpty()) {
      return part;
    }
    if (!OF_HARM.contains(common.measure()) || common.rule().shape() == Shape.TOLL) {
      return null;
    }
    Told told = new Told(population + " " + common.measure().name(), null, "percent", null, false);
    return new Reading(OF_THINGS, Measure.SHARE, common.from(), common.to(), common.cost(), told);
  }

  /** "compliance was 90 percent", "136 percent compliance with the cut". */
  private static @Nullable Reading compliance(Line line, Figure figure) {
    int from = Math.max(0, figure.from() - 5);
    for (int i = figure.from() - 1; i >= from && line.figureAt(i) == null; i--) {
      if (COMPLIANCE.contains(line.word(i))) {
        return compliance(line, i, figure);
      }
      if (Word.MARK.has(line.word(i))) {
        break;
      }
    }
    return COMPLIANCE.contains(line.word(figure.to()))
        ? compliance(line, figure.to(), figure)
        : null;
  }

  private static Reading compliance(Line line, int at, Figure figure) {
    Told told = new Told(line.word(at), null, "percent", null, false);
    return new Reading(COMPLIED, Measure.SHARE, figure.from(), figure.to(), 1, told);
  }

  private static final Set<String> COMPLIANCE = WordSet.of("compliance conformity adherence");

  private static final Set<Measure> OF_HARM =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.DISPLACED,
          Measure.DESTROYED,
          Measure.AFFECTED,
          Measure.INFECTED,
          Measure.CASUALTIES,
          Measure.DETAINED);

  private boolean isOfWorkforce(
      Line line, Figure figure, NounPhrase counted, @Nullable Reading common) {
    boolean cut = common != null && common.measure().equals(Measure.JOBS);
    if (!cut && !jobs.isAbout()) {
      return false;
    }
    if (line.has(figure.from() - 5, figure.from(), RATES)
        || line.has(figure.to(), figure.to() + 3, RATES)) {
      return false;
    }
    @Nullable Token head = counted.head(line);
    boolean base =
        (head != null && (BASES.contains(head.norm()) || Noun.isPerson(head)))
            || line.has(figure.to(), Math.max(figure.to() + 2, counted.to()), PRONOUNS);
    if (base || cut) {
      return true;
    }
    boolean bare = counted.isEmpty();
    boolean shrinking = line.has(figure.from() - 4, figure.from(), SHRINKING);
    boolean apposed = bare && isApposed(line, figure);
    return bare && (shrinking || apposed || line.word(figure.to()).equals("will"));
  }

  private static final Set<String> PRONOUNS = WordSet.of("them");

  /** "11,000, or 13%": the same cut told as a count before it. */
  private static boolean isApposed(Line line, Figure figure) {
    if (figure.index() == 0) {
      return false;
    }
    Figure other = line.figures().get(figure.index() - 1);
    for (int i = figure.from() - 1; i >= other.to() && figure.from() - i < 5; i--) {
      if (line.word(i).equals("or") || line.word(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** "women make up 60 percent of the dead". */
  private static @Nullable Reading part(Line line, Figure figure) {
    int whole = figure.to();
    while (line.word(whole).equals("of") || Word.DETERMINER.has(line.word(whole))) {
      whole++;
    }
    if (!VICTIMS.contains(line.word(whole))) {
      return null;
    }
    int verb = figure.from() - 1;
    var hit = verb < 0 ? null : PARTS.endingAt(line.tokens(), verb);
    if (hit == null) {
      return null;
    }
    int from = hit.from();
    while (from > 0 && isPartWord(line, from - 1)) {
      from--;
    }
    while (from < hit.from()
        && (!line.token(from).isWord()
            || Word.CONJUNCTION.has(line.word(from))
            || line.word(from).equals("that"))) {
      from++;
    }
    String who = line.text(from, hit.from()).toLowerCase(Locale.ROOT).replace(",", "");
    if (who.isEmpty()) {
      return null;
    }
    Told told = new Told(who + " among " + line.word(whole), Kind.SUBSET, "percent", null, false);
    return new Reading(MADE_UP, Measure.SHARE, hit.from(), whole + 1, 1, told);
  }

  private static boolean isPartWord(Line line, int i) {
    String low = line.word(i);
    return line.figureAt(i) == null
        && (Noun.isPerson(line.token(i))
            || low.equals("and")
            || low.equals(",")
            || low.equals("the")
            || low.equals("elderly"));
  }
}
