package io.tallywire.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Prints an amount in a line: "12", "~ 40", "> 3000", "300..350", "5 USD", "dozens" as "24..99?".
 */
final class QuantityText {
  private QuantityText() {}

  static String of(QuantityMention mention) {
    String unit = mention.unit() == null ? "" : " " + mention.unit();
    String movement =
        switch (mention.movement()) {
          case NONE -> "";
          case UP -> " up";
          case DOWN -> " down";
        };
    String form =
        switch (mention.form()) {
          case COUNT, MEASURE, SHARE -> "";
          case MULTIPLE -> " times";
          case AGE -> " of age";
          case PICK -> " of many";
        };
    return of(mention.quantity()) + unit + form + movement;
  }

  static String of(Quantity quantity) {
    return switch (quantity.bound()) {
      case EXACT -> plain(quantity.low());
      case APPROX -> "~ " + ends(quantity);
      case MORE_THAN -> "> " + plain(quantity.low());
      case AT_LEAST -> ">= " + plain(quantity.low());
      case LESS_THAN -> "< " + plain(quantity.high());
      case AT_MOST -> "<= " + plain(quantity.high());
      case RANGE -> plain(quantity.low()) + ".." + plain(quantity.high());
      case VAGUE -> plain(quantity.low()) + ".." + plain(quantity.high()) + "?";
    };
  }

  private static String ends(Quantity quantity) {
    String low = plain(quantity.low());
    String high = plain(quantity.high());
    return low.equals(high) ? low : low + ".." + high;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
