package io.tallywire.cli;

import io.tallywire.quantity.Bound;
import io.tallywire.quantity.Movement;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.quantity.QuantityMention;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Shows amounts the way test collections of quantities write them: figures as printed, a sign for
 * the bound, the noun as unit.
 *
 * <p>It differs from the reader where such collections differ: ages and "one of the" count, vague
 * plurals have round ends, words such as "several" do not count. The reader is not bent to it.
 */
final class QuantityView {
  /** One line of the view. */
  record Row(String value, String change, String unit) {}

  private static final int LONGEST_NOUN = 3;

  private static final Set<String> NOT_COUNTED =
      Set.of(
          "several",
          "a few",
          "a couple of",
          "twice",
          "within days",
          "within weeks",
          "within months");

  /** The ends that collections give to words without a figure. */
  private static final Map<String, String> ROUND_ENDS =
      Map.ofEntries(
          Map.entry("dozens", "12-120"),
          Map.entry("hundreds", "100-1000"),
          Map.entry("thousands", "1000-10000"),
          Map.entry("millions", "1000000-10000000"),
          Map.entry("billions", "1000000000-10000000000"),
          Map.entry("tens of thousands", "10000-100000"),
          Map.entry("hundreds of thousands", "100000-1000000"),
          Map.entry("tens of millions", "10000000-100000000"),
          Map.entry("hundreds of millions", "100000000-1000000000"),
          Map.entry("tens of billions", "10000000000-100000000000"),
          Map.entry("hundreds of billions", "100000000000-1000000000000"));

  private static final Set<String> ENDS_NOUN =
      Set.of(
          "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "who",
          "which", "that", "were", "was", "are", "is", "have", "has", "had", "since", "after",
          "before", "as", "than", "when", "while", "the", "a", "an", "will", "would", "could",
          "they", "he", "she", "it", "we", "i", "per", "more");

  private QuantityView() {}

  /** The row for a mention, none where the view does not count it. */
  static Optional<Row> row(QuantityMention mention, List<Token> tokens) {
    if (NOT_COUNTED.contains(mention.rule())) {
      return Optional.empty();
    }
    return Optional.of(new Row(value(mention), change(mention), unit(mention, tokens)));
  }

  private static String value(QuantityMention mention) {
    String round = ROUND_ENDS.get(mention.rule());
    if (round != null) {
      return round;
    }
    StringJoiner figures = new StringJoiner("-");
    for (BigDecimal figure : mention.stated().figures()) {
      figures.add(figure.stripTrailingZeros().toPlainString());
    }
    return figures.toString();
  }

  private static String change(QuantityMention mention) {
    Bound bound = mention.quantity().bound();
    return switch (bound) {
      case EXACT, RANGE, VAGUE -> direction(mention.movement());
      case APPROX -> "~";
      case MORE_THAN, AT_LEAST -> ">";
      case LESS_THAN, AT_MOST -> "<";
    };
  }

  private static String direction(Movement movement) {
    return switch (movement) {
      case NONE -> "=";
      case UP -> "up";
      case DOWN -> "down";
    };
  }

  private static String unit(QuantityMention mention, List<Token> tokens) {
    String stated = mention.stated().unit();
    if (stated != null) {
      return stated;
    }
    if (mention.form() == QuantityForm.AGE) {
      return "-";
    }
    StringJoiner noun = new StringJoiner(" ");
    int words = 0;
    for (Token token : tokens) {
      if (token.span().start() < mention.span().end()) {
        continue;
      }
      boolean ends = !token.isWord() || ENDS_NOUN.contains(token.norm());
      if (ends && words == 0 && (token.is("of") || token.is("the") || token.is("-"))) {
        continue;
      }
      if (ends || words == LONGEST_NOUN) {
        break;
      }
      noun.add(token.text());
      words++;
      if (token.norm().endsWith("s") || token.is("people")) {
        break;
      }
    }
    return words == 0 ? "-" : noun.toString();
  }
}
