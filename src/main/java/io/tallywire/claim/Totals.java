package io.tallywire.claim;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The running totals of an article, and what its words make of them: "joined by another 10,000",
 * "three times that many". A multiple of something the article did not count is nothing. Not shared
 * between articles.
 */
final class Totals {
  /** What the article counted: the key to its latest running total. */
  private record Count(Measure measure, String population) {}

  private final Map<Count, Claim> totals = new HashMap<>();
  private final Map<Measure, Claim> last = new HashMap<>();
  private @Nullable Claim before;

  void remember(Claim claim) {
    if (claim.estimate().kind() == Kind.TOTAL) {
      totals.put(new Count(claim.estimate().measure(), claim.estimate().population()), claim);
      last.put(claim.estimate().measure(), claim);
      before = claim;
    }
  }

  @Nullable Claim latest(Measure measure, String population) {
    return totals.get(new Count(measure, population));
  }

  /** "joined by another 10,000": those who were there before and those who came. */
  @Nullable Claim together(Line line, Figure figure, Claim claim) {
    boolean joined =
        claim.estimate().kind() == Kind.INCREMENT
            && line.word(figure.from() - 1).equals("another")
            && line.word(figure.from() - 2).equals("by")
            && line.word(figure.from() - 3).equals("joined");
    Measure measure = claim.estimate().measure();
    @Nullable Claim earlier = joined ? latest(measure, claim.estimate().population()) : null;
    return earlier == null
        ? null
        : Derivations.combined(earlier, claim, measure, "<n>, joined by another <n>");
  }

  /** What a multiple is counted for: the words behind "twice that" or "three times as many". */
  static @Nullable NounPhrase multiplied(Line line, Figure figure) {
    int i = figure.to();
    boolean that = line.word(i).equals("that");
    boolean as = line.word(i).equals("as") && AMOUNTS.contains(line.word(i + 1));
    if (!that && !as) {
      return null;
    }
    int end = i + 1;
    if (AMOUNTS.contains(line.word(end)) || SUMS.contains(line.word(end))) {
      end++;
    }
    if (end > i + 1 && line.word(end).equals("of")) {
      end++;
    }
    NounPhrase counted = NounPhrase.after(line, end);
    boolean compared = line.word(counted.to()).equals("as") || line.word(end).equals("as");
    boolean clause = that && end == i + 1 && !isEnd(line, end);
    return compared || clause ? null : counted;
  }

  /** "twice that, he said", "twice that according to"; not "twice that distance". */
  private static boolean isEnd(Line line, int i) {
    return i >= line.size()
        || !line.token(i).isWord()
        || line.word(i).equals("according")
        || Word.PREPOSITION.has(line.word(i))
        || Word.CONJUNCTION.has(line.word(i));
  }

  /**
   * The count a multiple is taken of: the only one before it in its line, else the latest of its
   * measure; null where there is a choice.
   */
  @Nullable Claim multiplicand(List<Claim> ofLine, @Nullable Measure measure) {
    if (ofLine.size() > 1) {
      return null;
    }
    if (!ofLine.isEmpty()) {
      return ofLine.getFirst();
    }
    return measure == null ? before : last.get(measure);
  }

  /** So many times a count; of one without an upper end, at least so many. */
  static @Nullable Quantity of(Figure multiple, Claim base) {
    if (base.estimate().unit() != null
        || !(base.estimate().interval() instanceof Quantity quantity)
        || quantity.low() == null) {
      return null;
    }
    Quantity product = multiple.mention().of(quantity);
    BigDecimal low = product.low();
    return product.high() != null || low == null || product.bound() == Bound.MORE_THAN
        ? product
        : Quantity.atLeast(low);
  }

  private static final Set<String> AMOUNTS = WordSet.of("many much high large great big");
  private static final Set<String> SUMS = WordSet.of("number figure total amount toll sum");
}
