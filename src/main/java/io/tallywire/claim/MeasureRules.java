package io.tallywire.claim;

import io.tallywire.text.Token;
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

  /** Rows of units and events have readers of their own; their words alone mean nothing here. */
  private static final List<MeasureRule> OWN_READERS = ownReaders();

  private final List<MeasureRule> rows;
  private final Map<Shape, Phrases<List<MeasureRule>>> byShape = new EnumMap<>(Shape.class);
  private final Phrases<MeasureRule> predicates;
  private final Phrases<MeasureRule> countNouns;

  MeasureRules(List<MeasureRule> extra) {
    this(joined(extra, COMMON), OWN_READERS);
  }

  private MeasureRules(List<MeasureRule> rows, List<MeasureRule> without) {
    this.rows = rows;
    for (Shape shape : Shape.values()) {
      byShape.put(shape, index(shape, without));
    }
    predicates = predicates();
    countNouns = countNouns();
  }

  /** These rows alone: what speaks of a measure in one sort of article only. */
  static MeasureRules only(List<MeasureRule> rows) {
    return new MeasureRules(rows, List.of());
  }

  private static List<MeasureRule> joined(List<MeasureRule> first, List<MeasureRule> second) {
    List<MeasureRule> both = new ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }

  List<MeasureRule> rows() {
    return List.copyOf(rows);
  }

  /** The first of the common rows of a measure and a shape. */
  MeasureRule row(Measure measure, Shape shape) {
    for (MeasureRule row : COMMON) {
      if (row.measure().equals(measure) && row.shape() == shape) {
        return row;
      }
    }
    throw new IllegalStateException("no row of %s and %s".formatted(measure.name(), shape));
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
  boolean isPredicate(List<Token> tokens, int i) {
    return predicates.startingAt(tokens, i) != null;
  }

  /** Whether a noun that is counted for a measure ends at token {@code i}: "deaths". */
  boolean isCountNoun(List<Token> tokens, int i) {
    return tokens.get(i).norm().endsWith("s") && countNouns.endingAt(tokens, i) != null;
  }

  /** The row whose predicate starts at token {@code i}. */
  Phrases.@Nullable Hit<MeasureRule> predicateAt(List<Token> tokens, int i) {
    return predicates.startingAt(tokens, i);
  }

  private static List<MeasureRule> common() {
    List<MeasureRule> rows = new ArrayList<>(HarmRules.ROWS);
    rows.addAll(HeldRules.ROWS);
    rows.addAll(MovementRules.ROWS);
    rows.addAll(ThingRules.ROWS);
    rows.addAll(JobRules.ROWS);
    rows.addAll(StrikeRules.ROWS);
    rows.addAll(ownReaders());
    return List.copyOf(rows);
  }

  private static List<MeasureRule> ownReaders() {
    List<MeasureRule> rows = new ArrayList<>(UnitRules.ROWS);
    rows.addAll(FlowRules.ROWS);
    rows.addAll(EventRules.ROWS);
    rows.addAll(JobRules.CONTEXT);
    rows.addAll(StrikeRules.CONTEXT);
    rows.addAll(ShareReader.ROWS);
    return List.copyOf(rows);
  }

  private Phrases<List<MeasureRule>> index(Shape shape, List<MeasureRule> without) {
    Map<String, List<MeasureRule>> byPhrase = new java.util.LinkedHashMap<>();
    for (MeasureRule row : rows) {
      if (row.shape() == shape && !without.contains(row)) {
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

  private Phrases<MeasureRule> countNouns() {
    Phrases.Builder<MeasureRule> builder = Phrases.builder();
    for (MeasureRule row : rows) {
      if (row.shape() == Shape.NOUN && !UnitRules.ROWS.contains(row)) {
        builder.add(row.words(), row);
      }
    }
    return builder.build();
  }

  private Phrases<MeasureRule> predicates() {
    Phrases.Builder<MeasureRule> builder = Phrases.builder();
    for (MeasureRule row : rows) {
      boolean said = row.shape() == Shape.AFTER || row.shape() == Shape.PASSIVE;
      if (said && !ownReaders().contains(row)) {
        builder.add(row.words(), row);
      }
    }
    return builder.build();
  }
}
