package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/**
 * Rows for jobs cut or to be cut. The first ones are plain everywhere; those in {@link #CONTEXT}
 * speak of jobs only in an article that is about them: "the round will hit 900".
 */
final class JobRules {
  private JobRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> job cuts",
                  Measure.JOBS,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "job cuts|job losses|layoffs|lay - offs|redundancies|dismissals|jobs cut"
                      + "|redundant|job cut|cuts|positions cut|cutbacks|sackings|firings"
                      + "|job reductions|layoff notices|redundancy notices|pink slips"
                      + "|termination notices|dismissal notices|lay - off notices")
              .reads("The carmaker announced 3,500 job cuts.")
              .reads("The mill handed out 300 pink slips.")
              .ignores("The carmaker announced 35 models."),
          rule(
                  "<n> workers laid off",
                  Measure.JOBS,
                  Shape.PASSIVE,
                  Counted.STAFF,
                  "laid off|made redundant|sacked|dismissed|fired|let go|furloughed"
                      + "|given notice|retrenched|made jobless|shown the door|thrown out of work"
                      + "|put out of work|given their notice|paid off|axed")
              .reads("About 800 workers will be laid off.")
              .reads("Some 90 clerks and 200 staff were shown the door.")
              .ignores("About 800 workers will be promoted."),
          rule(
                  "<n> workers lose their jobs",
                  Measure.JOBS,
                  Shape.AFTER,
                  Counted.STAFF,
                  "lose their jobs|lost their jobs|losing their jobs|lose their job|lost their job"
                      + "|losing their job|be out of work|losing their posts|lose their posts"
                      + "|lost their posts|out of a job|lose their livelihoods|get the sack"
                      + "|got the sack|lose their positions|lost their positions|lose their places"
                      + "|lost their places|losing their places")
              .reads("More than 900 people have lost their jobs at the mills.")
              .ignores("More than 900 people have kept their jobs at the mills."),
          rule(
                  "<n> jobs are cut",
                  Measure.JOBS,
                  Shape.PASSIVE,
                  Counted.JOBS,
                  "cut|axed|eliminated|lost|shed|slashed|affected|threatened|being cut|scrapped"
                      + "|abolished|removed|wiped out|trimmed|terminated|suppressed"
                      + "|done away with|destroyed|hit|endangered|to be lost|to be cut")
              .reads("Another 150 positions are to be axed.")
              .ignores("Another 150 positions are to be filled."),
          rule(
                  "<n> jobs will go",
                  Measure.JOBS,
                  Shape.AFTER,
                  Counted.JOBS,
                  "at risk|under threat|go|goes|going|went|disappear|disappeared|disappearing|vanish"
                      + "|at stake|in danger|in jeopardy|in doubt|in the balance|on the line"
                      + "|to go|will go|are going")
              .reads("Union leaders say 3,000 jobs are in danger.")
              .reads("Some 700 posts will disappear by May.")
              .ignores("Some 700 posts will be filled by May."),
          rule(
                  "lay off <n>",
                  Measure.JOBS,
                  Shape.BEFORE,
                  Counted.STAFF,
                  "lay off|laid off|laying off|lays off|sack|sacks|sacked|sacking|dismiss|dismisses"
                      + "|dismissed|dismissing|let go|lets go|letting go|let go of|made redundant"
                      + "|makes redundant|making redundant|furlough|furloughs|furloughed|furloughing"
                      + "|fire|fires|firing|fired|part with|parting with|parted with|parts with|cut"
                      + "|cuts|cutting|shed|sheds|shedding|make redundant|retrench|retrenched"
                      + "|dismissal of|the dismissal of|retrenching|axe|axes|axing|axed|get rid of"
                      + "|gets rid of|getting rid of|got rid of|do away with|doing away with"
                      + "|do without|shrink by|shed some|lay - off of|layoff of|layoffs of"
                      + "|lay - offs of|firing of|sacking of|redundancy of|throw out|threw out"
                      + "|throwing out|slash|slashing|slashed|eliminate|eliminated|eliminating"
                      + "|lay off up to|trim|trimming|trimmed")
              .reads("The carrier laid off 420 employees.")
              .reads("The bank means to part with 900 people.")
              .ignores("The carrier laid off no one in 4 years."),
          rule(
                  "cut <n> jobs",
                  Measure.JOBS,
                  Shape.BEFORE,
                  Counted.JOBS,
                  "cut|cutting|cuts|eliminate|eliminates|eliminating|eliminated|axe|axes|axed|axing"
                      + "|shed|shedding|sheds|slash|slashes|slashing|slashed|lose|loses|losing|lost"
                      + "|scrap|scraps|scrapping|scrapped|the loss of|loss of|trim|trims|trimming"
                      + "|trimmed|elimination of|the elimination of|putting|put|cut of|cost|costs"
                      + "|costing|closure of|do away with|doing away with|did away with|abolish"
                      + "|abolished|abolishing|remove|removed|removing|reduction of|cuts of"
                      + "|threaten|threatens|threatening|threatened|jeopardise|jeopardize"
                      + "|endanger|destroy|destroyed|destroying|wipe out|wiping out|wiped out"
                      + "|get rid of|getting rid of|got rid of|close|drop|dropping|dropped"
                      + "|affect|affecting|affected|affects|hit|touch|disappearance of")
              .reads("The bank plans to cut 1,200 jobs.")
              .reads("The merger threatens 4,000 posts.")
              .ignores("The bank plans to cut rates in 12 months."),
          rule(
                  "workforce cut by <n>",
                  Measure.JOBS,
                  Shape.TOLL,
                  Counted.ANYTHING,
                  "reduce its workforce|cut its workforce|workforce|headcount|job losses|job cuts"
                      + "|number of jobs|layoffs|number of job cuts|redundancies|number of layoffs"
                      + "|number of redundancies|payroll|lay - offs|dismissals|staff numbers")
              .reads("The airline will reduce its workforce by 2,000.")
              .ignores("The airline will reduce fares by 2,000 rupees.")
              .ignores("The airline's workforce grew to 2,000."));

  /** What speaks of jobs in an article that follows them, and of anything elsewhere. */
  static final List<MeasureRule> CONTEXT =
      List.of(
          rule(
                  "the round takes <n>",
                  Measure.JOBS,
                  Shape.BEFORE,
                  Counted.ANYTHING,
                  "lose|loses|losing|lost|cut|cuts|cutting|shed|sheds|shedding|affect|affects|affected"
                      + "|affecting|touch|touches|touched|hit|hits|hitting|remove|removes|removed"
                      + "|removing|take out|eliminate|eliminates|eliminated|eliminating|axe|axes|axed"
                      + "|axing|slash|slashes|slashed|drop|drops|dropped|dropping|let go|lets go"
                      + "|letting go|lay off|lays off|laid off|laying off|dismiss|dismisses|dismissed"
                      + "|dismissing|sack|sacked|sacking|fire|fired|firing|part with|send home"
                      + "|sent home|send away|sent away|need|needs|do without|announce|announced"
                      + "|announces|announcing|planned|plans|told of|speak of|speaks of|spoke of"
                      + "|spoken of|talk of|know of|known of|demand|demanded|propose|proposed|list"
                      + "|lists|listed|name|names|named|count|counts|counted|show|shows|showed"
                      + "|reduction of|cut of|loss of|cost|shrink by|shed another|claim|claimed"
                      + "|report of|reports of|round of|wave of|figure of|number of")
              .reads("The bank cuts jobs again. The new round will affect about 900.")
              .ignores("The bank cuts jobs again. It has lost 900 customers."),
          rule(
                  "<n> are dismissed",
                  Measure.JOBS,
                  Shape.PASSIVE,
                  Counted.ANYTHING,
                  "affected|cut|lost|axed|eliminated|dismissed|laid off|sent away|sent home"
                      + "|let go|put down to|thrown out|shed|removed|terminated|be replaced"
                      + "|told to go|told to leave|hit|released")
              .reads("The bank cuts jobs. Some 90 had been sent home by Friday.")
              .ignores("The bank cuts jobs. Some 90 cars had been sold by Friday."),
          rule(
                  "<n> are to go",
                  Measure.JOBS,
                  Shape.AFTER,
                  Counted.ANYTHING,
                  "go|goes|going|went|gone|to go|leave|leaves|leaving|left|have to leave"
                      + "|had to leave|disappear|at stake|in danger|at risk|under threat|lose|fewer"
                      + "|whose last day|received notice|received notices|had letters"
                      + "|received letters|take early retirement|not be replaced|have letters"
                      + "|get notice|got notice|signed up for early retirement|signed up to leave|accepted buyouts"
                      + "|accepted a buyout|took buyouts|taken buyouts|took a buyout|agreed to leave"
                      + "|taken early retirement|opted for early retirement|accepted severance"
                      + "|taken severance")
              .reads("The bank cuts jobs. At its Norland branches 300 people will have to leave.")
              .ignores("The bank cuts jobs. At its Norland branches 300 customers left."),
          rule(
                  "<n> departures",
                  Measure.JOBS,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "buyouts|voluntary departures|early retirements|departures")
              .reads("The bank cuts jobs. It counts on 700 early retirements.")
              .ignores("The bank cuts jobs. It counts on 700 new branches."),
          rule(
                  "the number of those to go is <n>",
                  Measure.JOBS,
                  Shape.TOLL,
                  Counted.ANYTHING,
                  "number|total|figure|cuts|reduction|reductions|round|losses|rumour|rumor|estimate"
                      + "|result|sum|toll|end|tally|departures|restructuring|programme|program|plan"
                      + "|plans|it|that")
              .reads("The bank cuts jobs. The number could come to more than 5,000.")
              .ignores("The bank cuts jobs. The price could come to more than 5,000 pounds."),
          rule("<n> of the jobs told of", Measure.JOBS, Shape.BARE, Counted.STAFF, "")
              .reads("The bank cuts 1,200 jobs. Of the 1,200, some 300 are in Norland.")
              .ignores("The bank cuts 1,200 jobs. It employs 9,000 people."));
}
