package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells amounts produced, traded or stored from changes of them, from limits and from forecasts.
 * Not shared between articles.
 */
final class FlowKinds {
  private static final Set<String> CHANGES =
      WordSet.of(
          "rise increase jump gain fall drop decline decrease reduction cut cutback growth cuts"
              + " increases addition");
  private static final Set<String> LIMITING =
      WordSet.of(
          "limit keep hold restrict cap freeze cut lower raise reduce boost increase lift limiting"
              + " keeping cutting raising lowering reducing holding expand trim bring"
              + " capping curb curbing restricting");
  private static final Set<String> TO_PRODUCE = WordSet.of("produce pump deliver export supply");
  private static final Set<String> COMPARING = WordSet.of("from against vs versus with than");
  private static final Set<String> LIMITS = WordSet.of("quota quotas ceiling target limit");
  private static final Set<String> AGO = WordSet.of("ago earlier last previous");
  private static final Set<String> SEEN = WordSet.of("seen forecast projected expected predicted");
  private static final Set<String> DONE =
      WordSet.of("was were cut fell rose reached totalled totaled came hit dropped stood");

  private final int year;
  private @Nullable String season;

  FlowKinds(int year) {
    this.year = year;
  }

  void pass(Line line) {
    @Nullable String stated = seasonOf(line);
    season = stated == null ? season : stated;
  }

  /** The season that the article spoke of last: "1987/88". */
  @Nullable String season() {
    return season;
  }

  /** "to 18 mln from 19 mln", "against 19 mln": words of the first figure say nothing of it. */
  static boolean isCompared(Line line, Figure figure) {
    return COMPARING.contains(line.word(figure.from() - 1)) && figure.index() > 0;
  }

  /** What an amount is to the flow: how much it is, by how much it changed, or what is planned. */
  @Nullable Kind of(Line line, Figure figure, FlowClue clue, @Nullable String side) {
    if (side != null) {
      return line.has(figure.from() - 4, figure.from(), TO_PRODUCE) ? Kind.PLAN : Kind.TOTAL;
    }
    if (FlowCuts.isExcess(line, figure)) {
      return Kind.TOTAL;
    }
    if (FlowCuts.isAgreed(line, figure) || FlowCuts.isIntended(line, figure)) {
      return Kind.PLAN;
    }
    if (FlowCuts.isOutlook(line)) {
      return Kind.PLAN;
    }
    if (isChange(line, figure)) {
      return Kind.INCREMENT;
    }
    if (clue.rule().is(FlowRules.QUOTA)
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
    boolean done = clue.to() < figure.from() && line.has(clue.to(), figure.from(), DONE);
    boolean happened = clue.rule().is(FlowRules.VERB) || clue.rule().is(FlowRules.PASSIVE) || done;
    return isSeasonAhead() && !happened ? Kind.PLAN : null;
  }

  /**
   * Whether a crop was brought in before this year: "the 1986 crop was 90", "last year's 90", "from
   * 80 a year ago"; what is told of any other is an estimate of what stands in the fields.
   */
  boolean isReaped(Line line, Figure figure) {
    for (int i = 0; i < line.size(); i++) {
      int named = DateWords.yearOf(line.word(i));
      if ((named > 0 && named < year) || REAPED.contains(line.word(i))) {
        return true;
      }
    }
    boolean past = season != null && Integer.parseInt(season.substring(0, 4)) + 1 < year;
    return past || line.has(figure.to(), figure.to() + 6, AGO);
  }

  private static final Set<String> REAPED =
      WordSet.of("harvested reaped gathered lost destroyed ruined final");

  /** "pumped 2 mln, above its quota of 1.8 mln, and Sudland 3 mln against 2.5": a quota as well. */
  private static boolean isSetAgainst(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("against")
        && !FlowClue.isNounAt(line, figure.from() - 1)
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
  private static boolean isLimited(Line line, Figure figure, FlowClue clue) {
    int lead = figure.from() - 1;
    while (lead > 0 && (line.word(lead).equals("daily") || Word.DETERMINER.has(line.word(lead)))) {
      lead--;
    }
    String before = line.word(lead);
    if (!before.equals("to") && !before.equals("at") && !before.equals("within")) {
      return false;
    }
    for (int i = Math.max(1, clue.from() - 6); i < figure.from(); i++) {
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
