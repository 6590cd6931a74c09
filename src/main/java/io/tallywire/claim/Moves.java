package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.QuantityMention;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Span;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tells a move from a range: "cut its count from 500 to 471" and "rose by 59 to 1,068" speak of two
 * figures, "between 300 and 400" of one.
 */
final class Moves {
  private static final int NEAR = 10;
  private static final Set<String> VERBS =
      WordSet.of(
          "rose rises rise risen rising climbed climbs climb jumped jumps grew grown grows fell"
              + " falls fall fallen dropped drops drop raised raises raise raising revised revises"
              + " revising lowered lowers lowering reduced reduces cut cuts cutting up down soared"
              + " surged went gone corrected changed took taken slipped slid sank shrank shrunk"
              + " increased increases swelled dipped doubled downgraded upgraded brought scaled"
              + " quadrupled tripled reduce increase lower shrink shrinks trim trims trimmed slash slashes"
              + " slashed");
  private static final Set<String> RANGES =
      WordSet.of(
          "range ranges ranged ranging run runs vary varied varies between anywhere somewhere"
              + " estimates guesses counts put of reported");

  private Moves() {}

  /** The mentions with every move parted into its two figures. */
  static List<QuantityMention> parted(
      List<Token> tokens, List<QuantityMention> mentions, QuantityReader quantities) {
    List<QuantityMention> all = new ArrayList<>(mentions.size());
    for (QuantityMention mention : mentions) {
      List<QuantityMention> two =
          mention.quantity().bound() == Bound.RANGE ? two(tokens, mention, quantities) : List.of();
      all.addAll(two.isEmpty() ? List.of(mention) : two);
    }
    return all;
  }

  private static List<QuantityMention> two(
      List<Token> tokens, QuantityMention mention, QuantityReader quantities) {
    int from = at(tokens, mention.span().start());
    int to = at(tokens, mention.span().end());
    int middle = from;
    while (middle < to && !tokens.get(middle).is("to") && !tokens.get(middle).is("or")) {
      middle++;
    }
    boolean parts =
        middle < to
            && (tokens.get(middle).is("or") ? isFarApart(mention) : isMove(tokens, from, mention));
    if (!parts) {
      return List.of();
    }
    int start = tokens.get(from).is("from") ? from + 1 : from;
    List<QuantityMention> two = new ArrayList<>(quantities.read(tokens.subList(start, middle)));
    two.addAll(quantities.read(tokens.subList(middle + 1, to)));
    boolean alike =
        two.size() == 2
            && two.get(0).form() == mention.form()
            && two.get(1).form() == mention.form()
            && (two.get(0).unit() == null || Objects.equals(two.get(0).unit(), two.get(1).unit()))
            && first(two.get(0)).compareTo(first(mention)) == 0;
    return alike ? two : List.of();
  }

  /** "40,000 or 90,000 dead": two counts, where "40 or 50" is one guess. */
  private static boolean isFarApart(QuantityMention mention) {
    BigDecimal least = first(mention);
    BigDecimal most = mention.stated().figures().getLast();
    return least.compareTo(MANY) >= 0 && most.compareTo(least.multiply(TWICE)) >= 0;
  }

  private static final BigDecimal MANY = BigDecimal.valueOf(1_000);
  private static final BigDecimal TWICE = BigDecimal.TWO;

  private static BigDecimal first(QuantityMention mention) {
    return mention.stated().figures().getFirst();
  }

  private static boolean isMove(List<Token> tokens, int from, QuantityMention mention) {
    boolean opened = tokens.get(from).is("from");
    boolean by = from > 0 && tokens.get(from - 1).is("by");
    if (!opened && !by) {
      return false;
    }
    boolean falls =
        mention.stated().figures().getFirst().compareTo(mention.stated().figures().getLast()) > 0;
    for (int i = from - 1; i >= 0 && from - i <= NEAR; i--) {
      String low = tokens.get(i).norm();
      if (VERBS.contains(low)) {
        return true;
      }
      if (from - i <= 3 && RANGES.contains(low) && !falls) {
        return false;
      }
    }
    return falls;
  }

  private static int at(List<Token> tokens, int place) {
    int i = 0;
    while (i < tokens.size() && span(tokens, i).start() < place) {
      i++;
    }
    return i;
  }

  private static Span span(List<Token> tokens, int i) {
    return tokens.get(i).span();
  }
}
