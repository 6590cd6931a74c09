package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/** Rows for the day soldiers arrived or first fought, and for how long something has gone on. */
final class EventRules {
  private EventRules() {}

  static final MeasureRule ARRIVAL =
      rule(
              "arrival of soldiers",
              Measure.DATE,
              Shape.AFTER,
              Counted.FORCES,
              "arrived|arrival|first appeared|appeared|appearing|began arriving|started arriving"
                  + "|deployed|landed|first deployed|arriving|crossed into|were recorded|were sighted"
                  + "|were first seen|first seen|first sighted|were detected|first detected")
          .reads("The first Estonian soldiers arrived at the border in mid-October.")
          .ignores("The first Estonian soldiers slept at the border in mid-October.");
  static final MeasureRule COMBAT =
      rule(
              "first combat of soldiers",
              Measure.DATE,
              Shape.AFTER,
              Counted.FORCES,
              "first clash|first clashes|first combat|first battle|first battles|first fighting"
                  + "|first fought|first spotted fighting|first seen fighting|entered combat"
                  + "|been fighting|first engagement|first engagements|went into battle|joined the fighting"
                  + "|first came under fire|first skirmish|first skirmishes|begun to fight"
                  + "|began to fight|began fighting|started to fight|started fighting")
          .reads("Commanders told of the first clashes with Estonian troops in early November.")
          .ignores("Commanders told of the first snow for Estonian troops in early November.");
  static final MeasureRule TRANSFER =
      rule(
              "first transfer of soldiers",
              Measure.DATE,
              Shape.AFTER,
              Counted.FORCES,
              "first transfer|first transport|first shipment|first convoy|first contingent left"
                  + "|first group left|first embarkation")
          .reads("The first transfer of Estonian soldiers took place on 8 October.")
          .ignores("The second transfer of Estonian soldiers took place on 8 October.");
  static final MeasureRule UNSEEN =
      rule(
              "soldiers not seen for <n>",
              Measure.DURATION,
              Shape.AFTER,
              Counted.FORCES,
              "seen|observed|spotted|sighted|encountered|appeared")
          .reads("Estonian soldiers have not been seen at the front for two weeks.")
          .ignores("Estonian soldiers have been seen at the front for two weeks.");
  static final MeasureRule LASTED =
      rule(
              "lasted <n>",
              Measure.DURATION,
              Shape.BEFORE,
              Counted.ANYTHING,
              "lasted|lasting|lasts|went on for|dragged on for|raged for")
          .reads("The strike lasted 16 days.")
          .ignores("The stock of bread lasted 16 days.");

  static final List<MeasureRule> ROWS = List.of(ARRIVAL, COMBAT, TRANSFER, UNSEEN, LASTED);
}
