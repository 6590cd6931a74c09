package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/** Rows for people somebody holds: captured by an enemy, detained by the police. */
final class HeldRules {
  private HeldRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> prisoners",
                  Measure.CAPTURED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "captured|abducted|kidnapped|hostages|captives|prisoners of war|pows|abductees"
                      + "|abductions|kidnappings"
                      + "|prisoners|kidnap victims|pow")
              .reads("The rebels still hold 45 hostages.")
              .ignores("The rebels still hold 45 villages."),
          rule(
                  "<n> were captured",
                  Measure.CAPTURED,
                  Shape.PASSIVE,
                  Counted.PERSONS,
                  "being held hostage|being held captive|being held prisoner"
                      + "|captured|taken prisoner|taken hostage|held hostage|abducted|kidnapped"
                      + "|taken captive|held captive|seized|snatched|taken as prisoners"
                      + "|in captivity|surrendered|taken prisoners|carried off"
                      + "|dragged off|led into captivity|held captive by|held by the enemy"
                      + "|in enemy hands|held prisoner|held as prisoners|held as hostages"
                      + "|dragged away|dragged into|in ~ hands|in ~ captivity|in ~ prisons"
                      + "|in ~ jails|marched off|marched away|as captives|made prisoner")
              .reads("Six aid workers were abducted near the border.")
              .ignores("Six aid workers captured the scene on film."),
          rule(
                  "captured <n>",
                  Measure.CAPTURED,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "captured|capturing|captures|capture|abducted|abducting|kidnapped|kidnapping"
                      + "|took hostage|taking hostage|taken|took prisoner|snatched|seized"
                      + "|taking prisoner|taking captive|took captive|holding captive"
                      + "|holding hostage|holds hostage|holds captive|hold captive"
                      + "|hold hostage|seizing|snatching|the abduction of|abduction of"
                      + "|the kidnapping of|kidnapping of|the capture of|capture of")
              .reads("The militia kidnapped 27 students from the school.")
              .ignores("The militia captured two towns."),
          rule(
                  "<n> arrests",
                  Measure.DETAINED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "arrests|arrest|detentions|detainees|arrested|detained")
              .reads("Police made 120 arrests.")
              .ignores("Police made 120 phone calls."),
          rule(
                  "<n> were arrested",
                  Measure.DETAINED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "arrested|detained|jailed|imprisoned|taken into custody|in custody|rounded up"
                      + "|under arrest|in detention|remanded|behind bars|locked up|held in custody"
                      + "|remanded in custody|put in custody|put in police custody"
                      + "|placed in custody|placed in police custody|placed in detention"
                      + "|placed under arrest|taken away by police|taken away|hauled off"
                      + "|hauled away|led away|led off|bundled into vans|apprehended|nabbed"
                      + "|netted|among those arrested|among those detained|held by police"
                      + "|held for questioning|held overnight"
                      + "|taken in for questioning|taken to police stations|thrown in jail"
                      + "|handcuffed|in police cells|in the cells|in jail|in police custody"
                      + "|held at")
              .reads("Nearly 90 demonstrators were detained.")
              .ignores("Nearly 90 demonstrators were cheering."),
          rule(
                  "<n> people held",
                  Measure.DETAINED,
                  Shape.PASSIVE,
                  Counted.NAMED,
                  "held|still held|being held")
              .reads("Thirty men were held after the brawl.")
              .ignores("Thirty meetings were held after the brawl."),
          rule(
                  "<n> thought to be held",
                  Measure.DETAINED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "thought to be held|believed to be held|said to be held|known to be held"
                      + "|believed held|reported held|still being held")
              .reads("About 60 are thought to be held in the barracks.")
              .ignores("About 60 talks were held in the barracks."),
          rule(
                  "arrested <n>",
                  Measure.DETAINED,
                  Shape.BEFORE,
                  Counted.PEOPLE,
                  "arrested|arresting|arrest|arrests|detained|detaining|detain|detains|jailed"
                      + "|jailing|rounded up|the arrest of|the arrests of|the detention of"
                      + "|arrest of|the jailing of"
                      + "|apprehended|apprehending|hauled away|hauled off|remanded|rounding up"
                      + "|took into custody|taking into custody|taken into custody"
                      + "|placed under arrest|bundled away|netted|holding|still holding"
                      + "|is holding|are holding|the detentions of|detention of|imprisoned"
                      + "|imprisoning|jail")
              .reads("Officers arrested 16 fans after the game.")
              .ignores("Officers arrested the decline in 16 towns."),
          rule(
                  "the number of arrests reached <n>",
                  Measure.DETAINED,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of arrests|number of detainees|arrests|number of people arrested"
                      + "|number of people detained|number of those detained")
              .reads("The number of arrests reached 1,300.")
              .ignores("The number of cars reached 1,300."));
}
