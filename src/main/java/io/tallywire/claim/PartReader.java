package io.tallywire.claim;

import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures of which one is a part of another, or the sum of two others: "30 of the 90", "12
 * dead and 30 missing, 42 in all". What a part of its own words is counted for it leaves to others.
 */
final class PartReader {
  private final Theme theme;
  private final LeantRows rows;

  PartReader(Theme theme, LeantRows rows) {
    this.theme = theme;
    this.rows = rows;
  }

  /** "searched 40 of the 60 huts". */
  static boolean isPartOfThings(Line line, NounPhrase counted) {
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    @Nullable Token head = whole == null ? null : NounPhrase.after(line, whole.to()).head(line);
    return head != null && !Noun.isPerson(head) && Noun.isKnown(head.norm());
  }

  /** "30 of the 90 drowned": where people are aboard a ship, all of them are. */
  @Nullable Reading whole(Line line, NounPhrase counted, Figure figure) {
    @Nullable Token head = counted.head(line);
    boolean people = head == null || Counted.PEOPLE.admits(head, false);
    boolean told = line.isPredicate(Wholes.ofWhole(line, counted.to()));
    boolean ofPart =
        told && figure.index() > 0 && counted.to() > figure.to() && !isFinite(line, counted);
    boolean aboard = theme.vessel() && people && !theme.war() && !ofPart;
    return aboard ? LeantRows.reading(rows.aboard(), figure) : null;
  }

  /** "nine of the 40 guests were hurt" tells of the nine, "of the 40 guests hurt" of the 40. */
  private static boolean isFinite(Line line, NounPhrase counted) {
    return Word.BE.has(line.word(counted.to())) || Word.HAVE.has(line.word(counted.to()));
  }

  /** "30 of 90 guests drowned": the verb is said of the 30. */
  static boolean sharesWords(
      Line line, Figure figure, @Nullable Reading own, @Nullable Reading[] readings) {
    int i = figure.index() - 1;
    boolean part =
        i >= 0
            && line.word(figure.from() - 1).equals("of")
            && line.figures().get(i).to() == figure.from() - 1;
    @Nullable Reading before = part ? readings[i] : null;
    return before != null
        && own != null
        && before.from() == own.from()
        && before.measure().equals(own.measure());
  }

  /** "one of the 40" leads back to a count that is known. */
  static boolean hasPart(Figure figure, @Nullable Reading[] readings) {
    return figure.index() > 0 && readings[figure.index() - 1] != null;
  }

  /**
   * "12 dead and 30 missing, 42 in all": two harms of one line added up; "9 bodies and 30 rescued,
   * or 39 in all" are those who were aboard.
   */
  @Nullable Reading sum(Line line, Figure figure, @Nullable Reading[] readings) {
    boolean behind =
        line.word(figure.to()).equals("in") && ALL.contains(line.word(figure.to() + 1));
    if (!behind && !line.has(figure.from() - 4, figure.to() + 2, ADDS)) {
      return null;
    }
    int two = told(readings, figure.index() - 1);
    int one = told(readings, two - 1);
    @Nullable Reading first = one < 0 ? null : readings[one];
    @Nullable Reading second = two < 0 ? null : readings[two];
    if (first == null || second == null || first.measure().equals(second.measure())) {
      return null;
    }
    @Nullable BigDecimal a = line.figures().get(one).mention().quantity().low();
    @Nullable BigDecimal b = line.figures().get(two).mention().quantity().low();
    @Nullable BigDecimal all = figure.mention().quantity().low();
    if (a == null || b == null || all == null || all.compareTo(a.add(b)) != 0) {
      return null;
    }
    boolean rescued =
        first.measure().equals(Measure.RESCUED) || second.measure().equals(Measure.RESCUED);
    if (rescued) {
      return theme.vessel() ? LeantRows.reading(rows.aboard(), figure) : null;
    }
    if (!HARMS.contains(first.measure()) || !HARMS.contains(second.measure())) {
      return null;
    }
    boolean dead = line.has(0, line.size(), PRESUMED);
    return first.as(dead ? Measure.KILLED : Measure.CASUALTIES);
  }

  /** The last figure up to {@code i} that was given a measure, or -1. */
  private static int told(@Nullable Reading[] readings, int i) {
    int at = i;
    while (at >= 0 && readings[at] == null) {
      at--;
    }
    return at;
  }

  private static final Set<String> ALL = WordSet.of("all total");

  private static final Set<String> ADDS =
      WordSet.of("makes make making total together altogether bringing brings sum");
  private static final Set<String> PRESUMED = WordSet.of("presumed");
  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);
}
