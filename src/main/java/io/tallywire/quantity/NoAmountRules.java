package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.noAmount;

import java.util.List;

/** Phrases with figures that count nothing: hours, dates, years, scores. */
final class NoAmountRules {
  private static final String HALF_DAY = "(a.m.|p.m.|a.m|p.m|am|pm)";
  private static final String ZONE =
      "(gmt|utc|bst|est|edt|et|cet|cest|pt|pst|pdt|ct|ist|msk|jst|hkt|sgt|aest|eet"
          + "|eest|local time)";

  static final List<Rule> ROWS =
      List.of(
          noAmount("<hour> : <minute>", "<digits> : <digits> [: <digits>] [" + HALF_DAY + "]")
              .leaves("The doors opened at 17:22 sharp.")
              .leaves("Updated 2:55 p.m. with a reaction."),
          noAmount("<hour> p.m.", "<digits> " + HALF_DAY)
              .leaves("Voting ends at 8 p.m. on Sunday.")
              .leaves("It began at 6.30pm."),
          noAmount("<hour> to <hour> p.m.", "<digits> (-|to) <digits> " + HALF_DAY)
              .leaves("The shop is open 9-5 p.m. on weekdays."),
          noAmount("<hour> GMT", "<digits> [hours] " + ZONE).leaves("The ship left at 0410 GMT."),
          noAmount("<hour> o'clock", "<digits> o'clock").leaves("They met at 7 o'clock."),
          noAmount("<day> <month>", "<day> [of] <month> [[,] <four>]")
              .leaves("She arrived on 13 January.")
              .leaves("The deal of 2 Sept. 2019 still holds.")
              .ignores("The march drew 40 May Day marchers."),
          noAmount("<month> <day>", "<month> <day> [, <four>|<four>]")
              .leaves("It was signed on Jan. 24, 2022.")
              .leaves("Polls open on March 5."),
          noAmount("<day> - <day> <month>", "<day> (-|to|and|or) <day> <month> [[,] <four>]")
              .leaves("The fair runs 13-15 June."),
          noAmount("<month> <day> - <day>", "<month> <day> (-|to|and|or) <day> [, <four>]")
              .leaves("It rained on July 4 and 5."),
          noAmount("<month> <year>", "<month> [of] [,] <four>")
              .leaves("He has led it since June 2018."),
          noAmount("<year>", "<year> [s|' s|'s]")
              .leaves("The law dates from 1995.")
              .leaves("In 2031 the lease ends.")
              .ignores("About 1800 homes burned."),
          noAmount("<year> - <year>", "<year> (-|/|to|and|or) (<year>|<day>|<four>)")
              .leaves("The 2014-15 season was dry."),
          noAmount("<n>th", "<digits> (st|nd|rd|th)").leaves("The 93rd brigade held the line."),
          noAmount(
                  "twenty-first",
                  "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) -"
                      + " (first|third|fourth|fifth|sixth|seventh|eighth|ninth)")
              .leaves("The twenty-first century began."),
          noAmount("<home> - <away>", "<digits> - <digits>")
              .when(NoAmountRules::isScore)
              .leaves("The hosts won 3-1 on the night."),
          noAmount("number one", "number (one|two|three|four|five|six|seven|eight|nine|ten)")
              .when(c -> !c.before().equals("the") || !Years.isPlural(c.after()))
              .leaves("It is the number one priority."),
          noAmount("Group of <n>", "(group|gang|committee|club|band) of <number>")
              .when(c -> c.token(c.start()).isCapitalised() && !Years.isPlural(c.after()))
              .leaves("The Group of Seven met.")
              .ignores("a group of 30 boys"),
          noAmount("no one", "(no|any|every|some) [-] one").leaves("No one was hurt."),
          noAmount("one another", "one (another|by one|- on - one|- off|- sided|- way|- to - one)")
              .leaves("They blamed one another."),
          noAmount("this one", "(this|that|which|the|another|other|only|each) one")
              .when(c -> !c.after().equals("of") && isFunction(c.after()))
              .leaves("Nobody saw this one coming."));

  private NoAmountRules() {}

  private static boolean isScore(Captures score) {
    String home = score.token(score.start()).norm();
    String away = score.token(score.end() - 1).norm();
    return home.length() <= 3
        && away.length() <= home.length()
        && score.line().isGlued(score.start() + 1)
        && score.line().isGlued(score.end() - 1)
        && Digits.isPlain(home)
        && Digits.isPlain(away)
        && Integer.parseInt(home) >= Integer.parseInt(away);
  }

  private static boolean isFunction(String word) {
    return word.length() <= 4 || word.endsWith("ing") || word.endsWith("ed");
  }
}
