package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names what is produced, traded or stored, and on which side of a limit an amount stands. */
final class FlowNames {
  private FlowNames() {}

  /** The name of what is done: "output", "exports", "stocks". */
  static String nameOf(Line line, FlowClue clue) {
    if (clue.rule().is(FlowRules.PASSIVE)) {
      String low = line.word(clue.from());
      @Nullable String name = FlowRules.name(low);
      return name != null ? name : line.text(clue.from(), clue.to()).toLowerCase(Locale.ROOT);
    }
    @Nullable String name = FlowRules.name(line.word(clue.to() - 1));
    return name == null ? "output" : name;
  }

  /** What flows: named before the clue or in the figure's phrase, else as in the line before. */
  static String goods(Line line, Figure figure, FlowClue clue, String unit, String lastGoods) {
    for (int i = clue.from() - 1; i >= 0 && clue.from() - i < 4; i--) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    int end = line.size();
    for (Figure other : line.figures()) {
      end = other.index() == figure.index() + 1 ? other.from() : end;
    }
    for (int i = Math.max(0, Math.min(clue.from(), figure.from())); i < end; i++) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    for (int i = figure.from() - 1; i >= 0; i--) {
      if (FlowRules.isGoods(line.word(i))) {
        return withoutOil(line.word(i), unit);
      }
    }
    return clue.rule().is(FlowRules.ALIKE) ? lastGoods : "";
  }

  private static String withoutOil(String goods, String unit) {
    return unit.startsWith("barrels") && FlowRules.isOil(goods) ? "" : FlowRules.goods(goods);
  }

  /** "above ceiling" for "400,000 bpd above its ceiling"; null where no limit follows. */
  static @Nullable String side(Line line, int end) {
    var hit = FlowClue.side(line, end);
    if (hit == null) {
      return null;
    }
    for (int i = hit.to(); i < Math.min(line.size(), hit.to() + 8); i++) {
      String low = line.word(i);
      if (FlowRules.QUOTA.words().contains(low)
          && low.length() > 3
          && FlowRules.name(low) != null) {
        boolean above = ABOVE.contains(line.word(hit.from()));
        return (above ? "above " : "below ") + Noun.singular(low);
      }
      if (Word.MARK.has(low)) {
        return null;
      }
    }
    return null;
  }

  private static final Set<String> ABOVE = WordSet.of("above over beyond in higher");
}
