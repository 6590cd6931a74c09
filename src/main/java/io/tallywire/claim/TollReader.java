package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a count's own name before the figure: "the death toll has risen to 14". */
final class TollReader {
  /** How far words may stand from the figure's phrase. */
  static final int REACH = 14;

  private static final Set<String> LINKS =
      WordSet.of(
          "near rose risen rises rising rise to at of is was were are stands stood stand standing "
              + "reached reaches reach reaching hit climbed climbs climb climbing passed passes "
              + "passing topped tops surpassed surpasses surpassing exceeded exceeds exceed "
              + "exceeding jumped grew grown growing has had have be been being now by from as "
              + "well above over past estimated put puts numbered totalled totaled totals total "
              + "soared increased increases fell dropped revised up down could may might will "
              + "would nearing nears neared approached approaching surged swelled doubled : - -- "
              + "reduced lowered raised raising bringing brought pushing taking between remained "
              + "remains mounted already so far today officially confirmed crossed came in "
              + "including includes included out counted likely");
  private static final Set<String> FIRM_LINKS =
      WordSet.of(
          "in so far now have has had today out officially already likely up down well as - "
              + "confirmed including past over above");

  private final MeasureRules rules;
  private final boolean forces;

  TollReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
  }

  /** The reading by a count's name before the figure, or null. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    double cost = 2;
    boolean linked =
        Amounts.isExceeding(line.word(figure.from()))
            || line.word(figure.from()).equals("near")
            || line.word(figure.from()).equals("over");
    for (int i = figure.from() - 1; i >= 0 && cost < REACH; i--) {
      String low = line.word(i);
      if (isDash(line, i)) {
        int opening = openingDash(line, i);
        if (opening > 0) {
          i = opening;
          cost += 1;
          continue;
        }
      }
      if (low.equals(";") || low.equals(".") || low.equals("?") || low.equals("!")) {
        return null;
      }
      if (linked) {
        var hit = rules.of(Shape.TOLL).endingAt(line.tokens(), i);
        if (hit != null) {
          for (MeasureRule rule : hit.value()) {
            if ((counted.isEmpty() && rule.counted() == Counted.FORCES)
                || rule.counted().admits(counted.head(line), forces)) {
              return new Reading(rule, rule.measure(), hit.from(), hit.to(), cost);
            }
          }
        }
      }
      if (line.figureAt(i) != null) {
        cost += 0.8;
        continue;
      }
      boolean link = LINKS.contains(low);
      linked |= link && !FIRM_LINKS.contains(low);
      cost +=
          link || Word.isAdverb(line.token(i))
              ? 0.2
              : Word.SUBORDINATOR.has(low) ? 5 : low.equals(",") ? 2 : 1;
    }
    return null;
  }

  private static boolean isDash(Line line, int i) {
    return line.word(i).equals("--") || (line.word(i).equals("-") && !line.token(i).glued());
  }

  private static int openingDash(Line line, int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (isDash(line, i)) {
        return i;
      }
    }
    return -1;
  }
}
