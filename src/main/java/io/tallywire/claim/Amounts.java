package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Movement;
import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityMention;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Whether all that one figure may mean is less than the least of another. */
  static boolean isLess(Figure figure, Figure other) {
    @Nullable BigDecimal high = figure.mention().quantity().high();
    @Nullable BigDecimal low = other.mention().quantity().low();
    @Nullable BigDecimal least = low == null ? other.mention().quantity().high() : low;
    return high != null && least != null && high.compareTo(least) < 0;
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
    @Nullable Quantity said = asSaid(line, figure);
    if (said != null) {
      return said;
    }
    String before = line.word(figure.from() - 1);
    boolean close = CLOSE.contains(before.equals("to") ? line.word(figure.from() - 2) : before);
    if (quantity.bound() == Bound.EXACT
        && (close || isStrong(line, figure))
        && quantity.low() != null) {
      return Quantity.about(quantity.low());
    }
    if (quantity.low() != null && isNoneMore(line, figure)) {
      return Quantity.atMost(quantity.low());
    }
    boolean exceeding = EXCEEDING.contains(line.word(figure.from() - 1));
    if (exceeding && Word.NEGATION.has(line.word(figure.from() - 2)) && quantity.low() != null) {
      return Quantity.atMost(quantity.low());
    }
    return quantity.bound() == Bound.EXACT && exceeding && quantity.low() != null
        ? Quantity.moreThan(quantity.low())
        : quantity;
  }

  /**
   * "handed over 40 bodies", "the parts add up to 40", "400 people, and possibly more", "could not
   * have been below 40": what seems a bound is none, or another one.
   */
  private static @Nullable Quantity asSaid(Line line, Figure figure) {
    Quantity quantity = figure.mention().quantity();
    String first = line.word(figure.from());
    String before = line.word(figure.from() - 1);
    @Nullable BigDecimal low = quantity.low();
    @Nullable BigDecimal high = quantity.high();
    if (quantity.bound() == Bound.MORE_THAN && first.equals("over") && OVER.contains(before)) {
      return low == null ? null : Quantity.exactly(low);
    }
    if (quantity.bound() == Bound.AT_MOST && first.equals("up") && UP_TO.contains(before)) {
      return high == null ? null : Quantity.exactly(high);
    }
    if (quantity.bound() == Bound.LESS_THAN && high != null && isDenied(line, figure)) {
      return Quantity.atLeast(high);
    }
    boolean plain = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.APPROX;
    return plain && low != null && isOpen(line, figure) ? Quantity.atLeast(low) : null;
  }

  private static boolean isDenied(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && (Word.BE.has(line.word(i)) || Word.HAVE.has(line.word(i)))) {
      i--;
    }
    return line.word(i).equals("not") || line.word(i).equals("n't");
  }

  /** "not one more than 400", "400 at the outside". */
  private static boolean isNoneMore(Line line, Figure figure) {
    int i = Math.max(figure.to(), NounPhrase.after(line, figure.to()).to());
    boolean outside =
        line.word(i).equals("at")
            && line.word(i + 1).equals("the")
            && (line.word(i + 2).equals("outside") || line.word(i + 2).equals("most"));
    boolean not =
        line.word(figure.from() - 1).equals("one")
            && line.word(figure.from() - 2).equals("not")
            && line.word(figure.from()).equals("more");
    return outside || not;
  }

  /** "400 people, and perhaps more, came". */
  private static boolean isOpen(Line line, Figure figure) {
    int i = Math.max(figure.to(), NounPhrase.after(line, figure.to()).to());
    i = line.word(i).equals(",") ? i + 1 : i;
    boolean joined = line.word(i).equals("and") || line.word(i).equals("or");
    if (line.word(i).equals("at")) {
      int least = line.word(i + 1).equals("the") ? i + 2 : i + 1;
      return line.word(least).equals("least") && line.figureAt(least + 1) == null;
    }
    if (line.word(i).equals("or") && line.word(i + 1).equals("more") && i > figure.to()) {
      return !line.word(i + 2).equals("than");
    }
    boolean perhaps = joined && PERHAPS.contains(line.word(i + 1));
    int end = i + 2;
    return perhaps
        && line.word(end).equals("more")
        && (end + 1 >= line.size() || Word.MARK.has(line.word(end + 1)));
  }

  private static final Set<String> OVER =
      WordSet.of("handed handing hand hands turned turning taken took taking passed passing given");
  private static final Set<String> UP_TO =
      WordSet.of("owned own owns owning add adds added adding owning sum sums summed");
  private static final Set<String> PERHAPS =
      WordSet.of("possibly perhaps probably maybe likely even");

  /** "climbed from 41 to 55". */
  private static boolean isMove(Line line, Figure figure) {
    return MOVES.contains(line.word(figure.from() - 1))
        || MOVES.contains(line.word(figure.from() - 2));
  }

  private static final Set<String> MOVES =
      WordSet.of(
          "rose risen climbed increased jumped grew fell dropped raised revised lowered up down soared surged went rising climbing cut");

  /** Not vague: one number, or a range of two. */
  static boolean isNarrowBelow(Figure figure, int most) {
    return figure.mention().quantity().bound() != Bound.VAGUE && Amounts.isBelow(figure, most);
  }

  static boolean isOpenBelow(Figure figure, int most) {
    Quantity quantity = figure.mention().quantity();
    BigDecimal low = quantity.low();
    return quantity.high() == null && low != null && low.compareTo(BigDecimal.valueOf(most)) < 0;
  }

  static boolean isExactBelow(Figure figure, int most) {
    Quantity quantity = figure.mention().quantity();
    return quantity.bound() != Bound.VAGUE
        && quantity.bound() != Bound.RANGE
        && least(quantity).compareTo(BigDecimal.valueOf(most)) < 0;
  }

  private static BigDecimal least(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return low != null ? low : high != null ? high : BigDecimal.ZERO;
  }
}
