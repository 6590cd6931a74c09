package io.tallywire.quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * The grammar of amounts, layer by layer: each layer's rules build on the amounts that the layers
 * before it have read. To add a phrase, add a row with examples to the list it belongs to.
 */
final class QuantityRules {
  static final List<List<Rule>> LAYERS =
      List.of(
          Stream.of(
                  NoAmountRules.ROWS,
                  RangeRules.ROWS,
                  VagueRules.ROWS,
                  ShareRules.ROWS,
                  AgeRules.ROWS)
              .flatMap(List::stream)
              .toList(),
          BoundRules.ROWS,
          MovementRules.ROWS);

  private QuantityRules() {}
}
