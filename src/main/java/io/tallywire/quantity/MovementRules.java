package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import java.util.List;

/** Verbs that make an amount the size of a rise or a fall. */
final class MovementRules {
  private static final String HOW =
      "[a|another|by|as much as|sharply|slightly|marginally|a further|by a|by another|by a further] ";

  static final List<Rule> ROWS =
      List.of(
          rule(
                  "rose <n>",
                  "(rose|rise|rises|risen|rising|climbed|climb|climbs|climbing|gained|gain|gains|gaining|jumped|jump|jumps|jumping|advanced|advance|advances|advancing|added|adds|adding|increased|increase|increases|increasing|soared|soars|soaring|surged|surges|surge|surging|grew|grow|grows|growing|grown|up|leapt|leaped|rallied|rallies|rebounded|spiked|improved|edged up|edged higher|ticked up|inched up|went up|was up|were up|is up|trending up|+) "
                      + HOW
                      + "<n>",
                  c -> c.amount("n").moving(Movement.UP))
              .reads("shares rose 6.5 percent", "6.5 percent up"),
          rule(
                  "fell <n>",
                  "(fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|slid|slide|slides|sliding|slipped|slip|slips|slipping|tumbled|tumble|tumbles|tumbling|lost|lose|loses|losing|decreased|decrease|decreases|decreasing|plunged|plunge|plunges|plunging|sank|sink|sinks|shed|sheds|dipped|dips|eased|eases|down|slumped|slumps|plummeted|plummets|crashed|shrank|shrinks|contracted|retreated|edged down|edged lower|ticked down|inched down|went down) "
                      + HOW
                      + "<n>",
                  c -> c.amount("n").moving(Movement.DOWN))
              .reads("exports dropped 7%", "7 percent down"),
          rule("<n> higher", "<n> (higher|up)", c -> c.amount("n").moving(Movement.UP))
              .reads("ended 2% higher", "2 percent up"),
          rule("<n> lower", "<n> (lower|down)", c -> c.amount("n").moving(Movement.DOWN))
              .reads("closed 2% lower", "2 percent down"));

  private MovementRules() {}
}
