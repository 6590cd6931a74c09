package io.tallywire.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityMention;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What holds for every claim, whatever the text. */
final class ClaimLaws {
  private static final QuantityReader QUANTITIES = new QuantityReader();

  private ClaimLaws() {}

  static void check(Claim claim, String text) {
    Evidence evidence = claim.evidence();
    Span quote = Objects.requireNonNull(evidence.quoteSpan());
    Span figure = Objects.requireNonNull(evidence.figureSpan());
    assertThat(quote.of(text)).isEqualTo(evidence.quote());
    assertThat(quote.contains(figure)).isTrue();
    assertThat(figure.length()).isPositive();
    assertThat(evidence.reader()).isEqualTo(ReaderVersion.CURRENT);
    if (claim.estimate().interval() instanceof Quantity quantity && !claim.estimate().derived()) {
      assertThat(readAt(figure, quote, evidence.quote()))
          .as("%s in '%s'", figure.of(text), evidence.quote())
          .containsAll(ends(quantity));
    }
  }

  /** The ends of all amounts that the quote gives where the claim says its figure stands. */
  private static List<BigDecimal> readAt(Span figure, Span quote, String sentence) {
    List<BigDecimal> ends = new ArrayList<>();
    for (QuantityMention mention : QUANTITIES.read(sentence)) {
      if (mention.span().shift(quote.start()).overlaps(figure)) {
        ends.addAll(ends(mention.quantity()));
      }
    }
    return scaled(ends);
  }

  /** Also with the multiplier that another word of the quote may tell: "26.0 mln vs 23.0". */
  private static List<BigDecimal> scaled(List<BigDecimal> ends) {
    List<BigDecimal> all = new ArrayList<>(ends);
    for (BigDecimal end : ends) {
      for (int zeros : List.of(3, 6, 9)) {
        all.add(end.scaleByPowerOfTen(zeros).stripTrailingZeros());
      }
    }
    return all;
  }

  private static List<BigDecimal> ends(Quantity quantity) {
    List<BigDecimal> ends = new ArrayList<>();
    if (quantity.low() != null) {
      ends.add(quantity.low().stripTrailingZeros());
    }
    if (quantity.high() != null) {
      ends.add(quantity.high().stripTrailingZeros());
    }
    return ends;
  }
}
