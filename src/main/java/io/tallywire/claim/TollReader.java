package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a count's own name before the figure: "the death toll has risen to 14". */
final class TollReader {
  /** How far words may stand from the figure's phrase. */
  static final int REACH = 14;

  /** A toll goes on being told of behind so many words, if no other figure stands between. */
  private static final double FAR = 26;

  private static final double LEANT = 5.5;

  private static final Set<String> LINKS =
      WordSet.of(
          "touched touches touching near rose risen rises rising rise to at of is was were are stands stood stand standing "
              + "reached reaches reach reaching hit hitting climbed climbs climb climbing passed passes "
              + "passing topped tops surpassed surpasses surpassing exceeded exceeds exceed "
              + "exceeding jumped grew grown growing has had have be been being now by from as "
              + "well above over past estimated put puts numbered totalled totaled totals total "
              + "soared increased increases fell dropped revised up down could may might will "
              + "would nearing nears neared approached approaching surged swelled doubled : - -- "
              + "reduced lowered raised raising bringing brought pushing taking between remained "
              + "remains mounted already so far today officially confirmed crossed came in "
              + "including includes included out counted likely slipped sank sinking dropped unchanged"
              + " quadrupled tripled quintupled trebled given stayed swollen dipped edged inched"
              + " ticked fallen falls falling jumps number numbers run runs lay lie lies begin begins"
              + " topping ran running settled counts as equals equalled");
  private static final Set<String> FIRM_LINKS =
      WordSet.of(
          "in so far now have has had today out officially already likely up down well as - "
              + "confirmed including past over above");

  private final MeasureRules rules;
  private final boolean forces;
  private final CountNames names;

  TollReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
    this.names = new CountNames(rules, forces);
  }

  /** The reading by a count's name before the figure, or null. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    @Nullable Reading named = names.read(line, figure, counted);
    @Nullable Reading told = told(line, figure, counted);
    if (named == null || told == null) {
      return named == null ? told : named;
    }
    boolean same = named.measure().equals(told.measure());
    return same || told.cost() < named.cost() ? told : named;
  }

  private @Nullable Reading told(Line line, Figure figure, NounPhrase counted) {
    double cost = 2;
    boolean linked = isLinkedBySelf(line, figure);
    boolean alone = true;
    for (int i = figure.from() - 1; i >= 0 && cost < (alone ? FAR : REACH); i--) {
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
            boolean fits =
                (counted.isEmpty() && rule.counted() == Counted.FORCES)
                    || rule.counted().admits(counted.head(line), forces);
            if (fits && (cost < REACH || line.word(hit.to() - 1).equals("toll"))) {
              return new Reading(
                  rule, rule.measure(), hit.from(), hit.to(), cost < REACH ? cost : LEANT);
            }
          }
        }
      }
      if (line.figureAt(i) != null) {
        alone = false;
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

  /** "past 300", "over 300", "gave the toll as 300": the words at the figure link it too. */
  static boolean isLinkedBySelf(Line line, Figure figure) {
    String first = line.word(figure.from());
    boolean as =
        line.word(figure.from() - 1).equals("as") && !line.word(figure.from() - 2).equals("well");
    return as || Amounts.isExceeding(first) || first.equals("near") || first.equals("over");
  }

  /** A link that alone says that the count comes to the figure. */
  static boolean isFirmLink(String word) {
    return LINKS.contains(word) && !FIRM_LINKS.contains(word);
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
