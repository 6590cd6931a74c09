package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a count is called after: "the number of drones brought down", "that of arrests",
 * "those on board", "Karabakh's military dead", "Homes damaged: ...". The words that give other
 * figures their measure name the count; what follows a link is its figure.
 */
final class CountNames {
  /** How far the name may stand from its figure. */
  private static final int REACH = 30;

  /** How long a name may be: "number of people it says were killed". */
  private static final int LONGEST = 9;

  /** How many words a bare noun of harm may stand away: "the dead now stood at 40". */
  private static final int NEAR = 8;

  private static final Set<String> COUNTS =
      WordSet.of(
          "number numbers total totals tally count toll estimate estimates figure figures that");

  private final MeasureRules rules;
  private final boolean forces;

  CountNames(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
  }

  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    @Nullable Reading behind = behind(line, figure);
    if (behind != null) {
      return behind;
    }
    boolean linked = TollReader.isLinkedBySelf(line, figure);
    double cost = 1.5;
    int end = Math.max(0, figure.from() - REACH);
    for (int i = figure.from() - 1; i >= end; i--) {
      String low = line.word(i);
      if (low.equals(";") || low.equals(".") || low.equals("?")) {
        return null;
      }
      if (linked) {
        @Nullable Reading reading = at(line, i, figure, counted, cost);
        if (reading != null && !isOther(line, reading, counted)) {
          return reading;
        }
      }
      linked |= line.figureAt(i) == null && TollReader.isFirmLink(low);
      cost += line.figureAt(i) != null || low.equals(",") ? 0.4 : 0.1;
    }
    return null;
  }

  /** "which brings to 90 the number of villagers killed". */
  private @Nullable Reading behind(Line line, Figure figure) {
    int i = figure.to() + 1;
    if (!line.word(figure.from() - 1).equals("to") || !line.word(figure.to()).equals("the")) {
      return null;
    }
    if (COUNTS.contains(line.word(i)) && line.word(i + 1).equals("of")) {
      NounPhrase noun = NounPhrase.after(line, i + 2);
      return first(line, noun, i + 2, Math.min(line.size(), i + LONGEST), line.size(), 1);
    }
    var hit = i < line.size() ? rules.of(Shape.TOLL).startingAt(line.tokens(), i) : null;
    if (hit == null) {
      return null;
    }
    MeasureRule rule = hit.value().getFirst();
    return new Reading(rule, rule.measure(), hit.from(), hit.to(), 1);
  }

  /** "the number of hurt in the collision of two trams was 40": nobody counts the trams. */
  private boolean isOther(Line line, Reading reading, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    return head != null
        && Noun.isKnown(head.norm())
        && Counted.PEOPLE == reading.rule().counted()
        && !reading.rule().counted().admits(head, forces);
  }

  private @Nullable Reading at(Line line, int i, Figure figure, NounPhrase counted, double cost) {
    String low = line.word(i);
    boolean counts = COUNTS.contains(low) && line.word(i + 1).equals("of");
    boolean those = low.equals("those") && !line.word(i - 1).equals("of");
    boolean number = low.equals("number") && line.isPredicate(i + 1);
    if (counts || those || number) {
      return named(line, counts ? i + 2 : i + 1, figure, cost);
    }
    boolean near = figure.from() - i <= NEAR && counted.isEmpty();
    return near ? bare(line, i, cost + 1) : null;
  }

  /** The first words behind "number of" that give what is counted a measure. */
  private @Nullable Reading named(Line line, int from, Figure figure, double cost) {
    int start = Word.DETERMINER.has(line.word(from)) ? from + 1 : from;
    NounPhrase noun = NounPhrase.after(line, start);
    int end = Math.min(figure.from(), start + LONGEST);
    return first(line, noun, start, end, figure.from(), cost);
  }

  private @Nullable Reading first(
      Line line, NounPhrase noun, int start, int end, int limit, double cost) {
    @Nullable Reading bare = null;
    for (int i = start; i < end; i++) {
      for (Shape shape : NAMES) {
        var hit = rules.of(shape).startingAt(line.tokens(), i);
        if (hit == null || hit.to() > limit) {
          continue;
        }
        for (MeasureRule rule : hit.value()) {
          boolean itself = shape == Shape.NOUN || shape == Shape.BARE;
          if (itself ? hit.from() < Math.max(noun.to(), start + 1) : fits(line, rule, noun)) {
            Reading reading = new Reading(rule, rule.measure(), hit.from(), hit.to(), cost);
            if (shape != Shape.BARE) {
              return reading;
            }
            bare = bare == null ? reading : bare;
          }
        }
      }
    }
    return bare;
  }

  private boolean fits(Line line, MeasureRule rule, NounPhrase noun) {
    @Nullable Token head = noun.head(line);
    return rule.counted().admits(head, forces);
  }

  private static final List<Shape> NAMES =
      List.of(Shape.NOUN, Shape.PASSIVE, Shape.AFTER, Shape.BARE);

  /** "military dead", "the injured": a noun of harm that no figure counts. */
  private @Nullable Reading bare(Line line, int i, double cost) {
    var hit = rules.of(Shape.NOUN).endingAt(line.tokens(), i);
    if (hit == null || line.figureAt(hit.from() - 1) != null || !isName(line, hit)) {
      return null;
    }
    MeasureRule rule = hit.value().getFirst();
    return new Reading(rule, rule.measure(), hit.from(), hit.to(), cost);
  }

  private static boolean isName(Line line, Phrases.Hit<List<MeasureRule>> hit) {
    String last = line.word(hit.to() - 1);
    boolean participle = last.endsWith("ed");
    boolean named =
        line.word(hit.from() - 1).equals("the")
            || line.word(hit.to()).equals(":")
            || hit.from() == 0;
    boolean counted = hit.from() > 0 && NounPhrase.isBehindFigure(line, hit.from());
    String before = line.word(hit.from() - 1);
    boolean predicate = Word.BE.has(before) && !before.equals("'s");
    return !counted && (!participle || named) && !predicate;
  }

  /** What a line is headed by: "Homes damaged in the town: ...", "Dead: ...". */
  @Nullable Reading heading(Line line) {
    int colon = -1;
    for (int i = 0; i < Math.min(line.size(), LONGEST + 2) && colon < 0; i++) {
      colon = line.word(i).equals(":") && !line.token(i).glued() ? i : colon;
      colon = line.word(i).equals(":") && i > 0 && line.token(i - 1).isWord() ? i : colon;
    }
    for (int i = 0; i < colon; i++) {
      for (Shape shape : HEADINGS) {
        var hit = rules.of(shape).startingAt(line.tokens(), i);
        if (hit != null && hit.to() <= colon) {
          MeasureRule rule = hit.value().getFirst();
          return new Reading(rule, rule.measure(), hit.from(), hit.to(), NEAR);
        }
      }
    }
    return null;
  }

  private static final List<Shape> HEADINGS =
      List.of(Shape.TOLL, Shape.NOUN, Shape.PASSIVE, Shape.AFTER);

  /** What a line speaks of counting without a figure: "how many were aboard", "the toll". */
  @Nullable Reading mentioned(Line line) {
    for (int i = line.size() - 1; i >= 0; i--) {
      boolean many = line.word(i).equals("many") && line.word(i - 1).equals("how");
      boolean number = COUNTS.contains(line.word(i)) && line.word(i + 1).equals("of");
      if (many || number) {
        NounPhrase noun = NounPhrase.after(line, number ? i + 2 : i + 1);
        @Nullable Reading reading =
            first(
                line,
                noun,
                number ? i + 2 : i + 1,
                Math.min(line.size(), i + LONGEST),
                line.size(),
                NEAR);
        if (reading != null) {
          return reading;
        }
      }
      var hit = rules.of(Shape.TOLL).endingAt(line.tokens(), i);
      if (hit != null && isDefinite(line, hit.from())) {
        MeasureRule rule = hit.value().getFirst();
        return new Reading(rule, rule.measure(), hit.from(), hit.to(), NEAR);
      }
    }
    return null;
  }

  /** "the toll", "the city's death count"; not "suffered losses". */
  private static boolean isDefinite(Line line, int i) {
    String before = line.word(i - 1);
    return line.word(i).equals("the")
        || before.equals("the")
        || before.equals("its")
        || before.equals("their")
        || before.equals("'s");
  }
}
