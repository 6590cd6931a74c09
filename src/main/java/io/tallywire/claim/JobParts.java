package io.tallywire.claim;

import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a cut told before by their sum ("900 jobs ... 500 fitters and 400 clerks") and
 * by a list of places ("300 in Olm, 200 in Ulv and 400 in Rud"). Not read: parts told one by one.
 */
final class JobParts {
  private static final int MOST = 4;
  private static final int LISTED = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.02");
  private static final Set<String> PLACED = WordSet.of("in at");

  private JobParts() {}

  /** Whether neighbours of the line add up to the whole, the figure among them. */
  static boolean isAddend(Line line, Figure figure, Figure whole) {
    @Nullable BigDecimal sum = value(whole);
    if (sum == null || figure.index() == whole.index()) {
      return false;
    }
    List<Figure> figures = line.figures();
    for (int first = Math.max(0, figure.index() - MOST + 1); first <= figure.index(); first++) {
      if (addsUp(figures, first, figure.index(), whole, sum)) {
        return true;
      }
    }
    return false;
  }

  private static boolean addsUp(
      List<Figure> figures, int first, int within, Figure whole, BigDecimal sum) {
    BigDecimal so = BigDecimal.ZERO;
    for (int i = first; i < figures.size() && i < first + MOST; i++) {
      @Nullable BigDecimal value = value(figures.get(i));
      if (value == null || figures.get(i).index() == whole.index() || value.compareTo(sum) >= 0) {
        return false;
      }
      so = so.add(value);
      boolean equal = so.subtract(sum).abs().compareTo(sum.multiply(NEAR)) <= 0;
      if (equal && i > first && i >= within) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable BigDecimal value(Figure figure) {
    Quantity quantity = figure.mention().quantity();
    return figure.mention().form() == QuantityForm.COUNT ? quantity.low() : null;
  }

  /** "300 in Olm, 200 in Ulv and 400 in Rud": three or more, each with its place. */
  static boolean isListed(Line line, Figure figure) {
    if (line.has(0, figure.from(), FILED)) {
      return false;
    }
    int listed = 0;
    for (Figure other : line.figures()) {
      listed += isPlaced(line, other) ? 1 : 0;
    }
    return listed >= LISTED && isPlaced(line, figure);
  }

  private static final Set<String> FILED = WordSet.of("notices filings filing notified");

  private static boolean isPlaced(Line line, Figure figure) {
    if (value(figure) == null && figure.mention().quantity().high() == null) {
      return false;
    }
    for (int i = figure.to(); i < figure.to() + 3 && i + 1 < line.size(); i++) {
      int at = line.word(i + 1).equals("the") ? i + 2 : i + 1;
      if (PLACED.contains(line.word(i))) {
        return at < line.size() && line.token(at).isCapitalised();
      }
    }
    return false;
  }
}
