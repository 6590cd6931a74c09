package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Movement;
import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityMention;
import java.math.BigDecimal;
import java.util.Set;

/** The amount a claim asserts, where the verb beside the figure has a say in it. */
final class Amounts {
  private static final Set<String> EXCEEDING =
      WordSet.of(
          "exceed exceeds exceeded passed passes pass surpassed surpasses surpass topped tops top crossed past above");

  private static final Set<String> CLOSE = WordSet.of("close closer near nearer nearing");

  private Amounts() {}

  static boolean isExceeding(String word) {
    return EXCEEDING.contains(word);
  }

  /** Persons and things come in whole numbers. */
  static boolean isBroken(Figure figure) {
    Quantity quantity = figure.mention().quantity();
    return quantity.low() != null && quantity.low().stripTrailingZeros().scale() > 0;
  }

  static boolean isBelow(Figure figure, int least) {
    Quantity quantity = figure.mention().quantity();
    BigDecimal most = quantity.high() == null ? quantity.low() : quantity.high();
    return most != null && most.compareTo(BigDecimal.valueOf(least)) < 0;
  }

  /** "20,000-strong". */
  static boolean isStrong(Line line, Figure figure) {
    return line.word(figure.to() - 1).equals("strong")
        || (line.word(figure.to()).equals("-") && line.word(figure.to() + 1).equals("strong"));
  }

  static Quantity of(Line line, Figure figure) {
    QuantityMention mention = figure.mention();
    Quantity quantity = mention.quantity();
    boolean moved = mention.movement() != Movement.NONE || isMove(line, figure);
    if (quantity.bound() == Bound.RANGE && moved && line.word(figure.from()).equals("from")) {
      BigDecimal last = mention.stated().figures().getLast();
      return Quantity.exactly(last);
    }
    String before = line.word(figure.from() - 1);
    boolean close = CLOSE.contains(before.equals("to") ? line.word(figure.from() - 2) : before);
    if (quantity.bound() == Bound.EXACT
        && (close || isStrong(line, figure))
        && quantity.low() != null) {
      return Quantity.about(quantity.low());
    }
    boolean exceeding = EXCEEDING.contains(line.word(figure.from() - 1));
    if (exceeding && Word.NEGATION.has(line.word(figure.from() - 2)) && quantity.low() != null) {
      return Quantity.atMost(quantity.low());
    }
    return quantity.bound() == Bound.EXACT && exceeding && quantity.low() != null
        ? Quantity.moreThan(quantity.low())
        : quantity;
  }

  /** "climbed from 41 to 55". */
  private static boolean isMove(Line line, Figure figure) {
    return MOVES.contains(line.word(figure.from() - 1))
        || MOVES.contains(line.word(figure.from() - 2));
  }

  private static final Set<String> MOVES =
      WordSet.of(
          "rose risen climbed increased jumped grew fell dropped raised revised lowered up down soared surged went rising climbing cut");
}
