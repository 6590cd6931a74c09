package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/**
 * Rows for those who strike. The first ones are plain everywhere; those in {@link #CONTEXT} speak
 * of a strike only in an article that tells of one: "28 percent of the staff were out".
 */
final class StrikeRules {
  private StrikeRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> workers are on strike",
                  Measure.ATTENDANCE,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "on strike|go on strike|went on strike|gone on strike|going on strike|are striking"
                      + "|were striking|struck work|stopped work|stop work|stopping work"
                      + "|stopped working|downed tools|down tools|laid down tools"
                      + "|laid down their tools|walked off the job|walk off the job|walked off"
                      + "|walk off|walking off|walked out|walk out|walking out|stayed off the job"
                      + "|stay off the job|off the job|stayed away from work|stay away from work"
                      + "|stayed off work|joined the strike|join the strike|joined the walkout"
                      + "|joined the stoppage|took part in the strike|on indefinite strike"
                      + "|on an indefinite strike|on the picket line|on the picket lines"
                      + "|on the strike roll|observed the strike|heeded the strike call"
                      + "|heeded the call to strike|took industrial action|took strike action"
                      + "|taking industrial action|began a strike|began an indefinite strike"
                      + "|in the strike|stayed home from work|out on strike|boycotted work|picketed"
                      + "|picketing|had struck|have struck|are picketing")
              .reads("Nearly 9,000 dockers have stopped work.")
              .reads("Some 300 drivers stayed off the job on Monday.")
              .ignores("Nearly 9,000 dockers work in shifts."),
          rule(
                  "a strike by <n>",
                  Measure.ATTENDANCE,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "strike by|walkout by|stoppage by|walkout of|strike involving|walkout involving"
                      + "|stoppage involving|strike of")
              .reads("A strike by 6,000 miners entered its third week.")
              .ignores("A strike by 6 bombers hit the port."),
          rule(
                  "the number of strikers is <n>",
                  Measure.ATTENDANCE,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of strikers|number on strike|number of workers on strike"
                      + "|number of people on strike|number of those on strike")
              .reads("The union put the number of strikers at 2,400.")
              .ignores("The union put the number of clerks at 2,400."));

  static final List<MeasureRule> CONTEXT =
      List.of(
          rule("<n> strikers", Measure.ATTENDANCE, Shape.NOUN, Counted.ANYTHING, "strikers")
              .reads("The teachers walked out. The ministry counted 3,100 strikers in the schools.")
              .ignores("The club has 3 strikers."),
          rule(
                  "<n> workers are out",
                  Measure.ATTENDANCE,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "still out|were out|are out|was out|is out|absent|struck|strike|did not report for work|failed to report for work"
                      + "|intended to strike|intend to strike|plan to strike|planned to strike"
                      + "|will strike|stayed at home|stayed home|stay away|stayed away")
              .reads("The teachers are on strike. In the towns 4,000 of them were absent.")
              .ignores("The teachers are on strike. In the towns 40 pupils went out."),
          rule(
                  "the share of strikers is <n>",
                  Measure.ATTENDANCE,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "share|rate|strike rate|strike rates|tally|turnout|it|proportion|figure|participation")
              .reads("Teachers are on strike. The union's tally was 4,000.")
              .ignores("Teachers are on strike. Prices rose by 40 percent."));
}
