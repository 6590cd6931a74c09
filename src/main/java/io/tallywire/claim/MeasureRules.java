package io.tallywire.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that give figures their measure, found by their words. Immutable; a topic may bring rows
 * of its own, which go before the common ones.
 */
final class MeasureRules {
  /** The rows every topic has. */
  static final List<MeasureRule> COMMON = common();

  private static final Phrases<MeasureRule> PREDICATES = predicates();

  /** Rows of units and events have readers of their own; their words alone mean nothing here. */
  private static final List<MeasureRule> OWN_READERS = ownReaders();

  private final List<MeasureRule> rows;
  private final Map<Shape, Phrases<List<MeasureRule>>> byShape = new EnumMap<>(Shape.class);

  MeasureRules(List<MeasureRule> extra) {
    rows = new ArrayList<>(extra);
    rows.addAll(COMMON);
    for (Shape shape : Shape.values()) {
      byShape.put(shape, index(shape));
    }
  }

  List<MeasureRule> rows() {
    return List.copyOf(rows);
  }

  /** The rows of a shape by their phrases; several rows may share a phrase. */
  Phrases<List<MeasureRule>> of(Shape shape) {
    Phrases<List<MeasureRule>> phrases = byShape.get(shape);
    if (phrases == null) {
      throw new IllegalStateException("no rows of shape " + shape);
    }
    return phrases;
  }

  /** Whether words that are said of what is counted start at token {@code i}. */
  static boolean isPredicate(Line line, int i) {
    return i < line.size() && PREDICATES.startingAt(line.tokens(), i) != null;
  }

  /** The row whose predicate starts at token {@code i}. */
  static Phrases.@Nullable Hit<MeasureRule> predicateAt(Line line, int i) {
    return i < line.size() ? PREDICATES.startingAt(line.tokens(), i) : null;
  }

  private static List<MeasureRule> common() {
    List<MeasureRule> rows = new ArrayList<>(HarmRules.ROWS);
    rows.addAll(MovementRules.ROWS);
    rows.addAll(ThingRules.ROWS);
    rows.addAll(UnitRules.ROWS);
    rows.addAll(EventRules.ROWS);
    return List.copyOf(rows);
  }

  private static List<MeasureRule> ownReaders() {
    List<MeasureRule> rows = new ArrayList<>(UnitRules.ROWS);
    rows.addAll(EventRules.ROWS);
    return List.copyOf(rows);
  }

  private Phrases<List<MeasureRule>> index(Shape shape) {
    Map<String, List<MeasureRule>> byPhrase = new java.util.LinkedHashMap<>();
    for (MeasureRule row : rows) {
      if (row.shape() == shape && !OWN_READERS.contains(row)) {
        Set<String> own = new HashSet<>(List.of(row.words().split("\\|")));
        own.forEach(p -> byPhrase.computeIfAbsent(p.strip(), k -> new ArrayList<>()).add(row));
      }
    }
    Phrases.Builder<List<MeasureRule>> builder = Phrases.builder();
    byPhrase.forEach((phrase, list) -> {
      list.sort(java.util.Comparator.comparing(MeasureRule::counted));
      builder.add(phrase, List.copyOf(list));
    });
    return builder.build();
  }

  private static Phrases<MeasureRule> predicates() {
    Phrases.Builder<MeasureRule> builder = Phrases.builder();
    for (MeasureRule row : common()) {
      boolean said = row.shape() == Shape.AFTER || row.shape() == Shape.PASSIVE;
      if (said && !EventRules.ROWS.contains(row)) {
        builder.add(row.words(), row);
      }
    }
    return builder.build();
  }
}
