package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs that make an amount the size of a rise or a fall. */
final class MovementRules {
  private static final String HOW =
      "[a|another|by|as much as|sharply|slightly|marginally|a further|by a"
          + "|by another|by a further] ";

  static final List<Rule> ROWS =
      List.of(
          rule(
                  "rose <n>",
                  "(rose|rise|rises|risen|rising|climbed|climb|climbs|climbing|jumped|jump"
                      + "|jumps|jumping|advanced|advance|advances|advancing|increased|increase"
                      + "|increases|increasing|soared|soars|soaring|surged|surges|surge|surging|grew"
                      + "|grow|grows|growing|grown|leapt|leaped|rallied|rallies|rebounded|spiked"
                      + "|improved|edged up|edged higher|ticked up|inched up|went up|trending up|+) "
                      + HOW
                      + "<n>",
                  c -> moved(c, Movement.UP))
              .reads("shares rose 6.5 percent", "6.5 percent up"),
          rule(
                  "fell <n>",
                  "(fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline"
                      + "|declines|declining|slid|slide|slides|sliding|slipped|slip|slips|slipping"
                      + "|tumbled|tumble|tumbles|tumbling|decreased|decrease|decreases|decreasing"
                      + "|plunged|plunge|plunges|plunging|sank|sink|sinks|dipped|dips|eased|eases"
                      + "|slumped|slumps|plummeted|plummets|crashed|shrank|shrinks|contracted"
                      + "|retreated|edged down|edged lower|ticked down|inched down|went down) "
                      + HOW
                      + "<n>",
                  c -> moved(c, Movement.DOWN))
              .reads("exports dropped 7%", "7 percent down"),
          rule(
                  "gained <n>",
                  "(gained|gain|gains|gaining|added|adds|adding) " + HOW + "<n>",
                  c -> moving(c, Movement.UP))
              .reads("The fund gained 3.5 percent.", "3.5 percent up")
              .ignores("The club gained 40 members."),
          rule(
                  "lost <n>",
                  "(lost|lose|loses|losing|shed|sheds) " + HOW + "<n>",
                  c -> moving(c, Movement.DOWN))
              .reads("Greater Bank lost 3%.", "3 percent down")
              .ignores("The army lost 40 men."),
          rule("up <n>", "up " + HOW + "<n>", c -> moving(c, Movement.UP))
              .reads("The index was up 0.2 percent.", "0.2 percent up")
              .ignores("They gave up 20 miles."),
          rule("down <n>", "down " + HOW + "<n>", c -> moving(c, Movement.DOWN))
              .reads("The franc was down 0.1 per cent.", "0.1 percent down"),
          rule("<n> higher", "<n> (higher|up)", c -> moved(c, Movement.UP))
              .reads("ended 2% higher", "2 percent up"),
          rule("<n> lower", "<n> (lower|down)", c -> moved(c, Movement.DOWN))
              .reads("closed 2% lower", "2 percent down"));

  private MovementRules() {}

  /** "up" and "down" say much else: only money, points, mass and percent move. */
  private static @Nullable Amount moving(Captures c, Movement movement) {
    Unit unit = c.amount("n").unit();
    boolean moves =
        unit != null
            && (unit.kind() == Unit.Kind.SHARE
                || unit.kind() == Unit.Kind.MONEY
                || unit.kind() == Unit.Kind.MASS
                || unit.name().equals("points"));
    return moves ? moved(c, movement) : null;
  }

  /** A range that begins with "from" names two levels, not the size of the step. */
  private static @Nullable Amount moved(Captures c, Movement movement) {
    Amount amount = c.amount("n");
    return c.token(amount.start()).is("from") ? null : amount.moving(movement);
  }
}
