package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures without words of their own: what they lean on in their line, in the lines before or
 * in what the article counts as a rule. Whether a figure may lean at all is asked before.
 */
final class LeaningReader {
  /** No police count of arrests, but one of marchers. */
  private static final int MANY = 1_000;

  private final MeasureReader measures;
  private final Theme theme;
  private final LeantRows rows;
  private final Recall recall;

  LeaningReader(MeasureReader measures, Theme theme, LeantRows rows, Recall recall) {
    this.measures = measures;
    this.theme = theme;
    this.rows = rows;
    this.recall = recall;
  }

  /** What a figure without a noun leans on: its line, the lines before, the article. */
  @Nullable Reading read(
      Line line,
      Figure figure,
      @Nullable Reading before,
      @Nullable Reading own,
      @Nullable Reading[] readings) {
    if (Anaphora.refersBack(line, figure)) {
      if (before == null && followsOther(line, figure, readings)) {
        return null;
      }
      @Nullable Reading mentioned =
          before != null ? before : measures.mentionedBefore(line, figure);
      return mentioned != null
          ? mentioned
          : recall.lastCount() != null ? recall.lastCount() : fromBefore(line, figure);
    }
    @Nullable Reading heading = measures.heading(line);
    if (heading != null) {
      return heading;
    }
    if (closesPrice(line, figure)) {
      return null;
    }
    if (before == null && isAgainst(line, figure) && followsOther(line, figure, readings)) {
      return null;
    }
    if (before != null) {
      return IdleFigures.isReversed(line, figure) ? reversed(before, figure) : before;
    }
    if (own != null) {
      return own;
    }
    int next = figure.index() + 1;
    boolean paired =
        next < readings.length
            && readings[next] != null
            && Series.isSetAgainst(line, figure.to(), line.figures().get(next).from());
    return paired && Recall.isLeanable(readings[next]) ? readings[next] : fromBefore(line, figure);
  }

  /** "rose three dlrs to 462", "closed 14 pence down at 614": a price as well. */
  private static boolean closesPrice(Line line, Figure figure) {
    if (figure.index() == 0) {
      return false;
    }
    Figure other = line.figures().get(figure.index() - 1);
    String before = line.word(figure.from() - 1);
    boolean at = before.equals("to") || before.equals("at");
    return at
        && other.mention().unit() != null
        && other.mention().form() == QuantityForm.MEASURE
        && figure.from() - other.to() < PRICED;
  }

  private static final int PRICED = 5;

  private static boolean isAgainst(Line line, Figure figure) {
    String low = line.word(figure.from() - 1);
    return low.equals("against") || low.equals("from") || low.equals("than");
  }

  /** "It has 40 pumps; in all, the number is 300": they are pumps, whatever was told before. */
  private static boolean followsOther(Line line, Figure figure, @Nullable Reading[] readings) {
    int i = figure.index() - 1;
    if (i < 0 || readings[i] != null) {
      return false;
    }
    @Nullable Token head = NounPhrase.after(line, line.figures().get(i).to()).head(line);
    return head != null && !Noun.TIME.has(head.norm()) && !Noun.isPerson(head);
  }

  /** "Ten lived; 14 did not." */
  private @Nullable Reading reversed(Reading before, Figure figure) {
    if (before.measure().equals(Measure.RESCUED)) {
      return LeantRows.reading(rows.dead(), figure);
    }
    return before.measure().equals(Measure.KILLED) ? LeantRows.reading(rows.alive(), figure) : null;
  }

  private @Nullable Reading fromBefore(Line line, Figure figure) {
    @Nullable Reading told = recall.remembered();
    if (theme.vessel() && line.has(0, line.size(), TICKETS)) {
      return LeantRows.reading(rows.aboard(), figure);
    }
    boolean many = !Amounts.isBelow(figure, MANY);
    if (theme.crowd() && many && (told == null || !STANDING.contains(told.measure()))) {
      return LeantRows.reading(rows.crowd(), figure);
    }
    @Nullable Reading before = announced(line, figure);
    if (before != null) {
      return before;
    }
    boolean huge =
        !Amounts.isBelow(figure, HUGE) && told != null && OF_FEW.contains(told.measure());
    boolean others = line.word(figure.to()).equals("others");
    if (told == null) {
      boolean claimed = theme.deaths() && !theme.war() && Anaphora.isClaimed(line, figure);
      return claimed ? LeantRows.reading(rows.dead(), figure) : null;
    }
    return huge || others ? null : told;
  }

  /** "It said how many it had freed: 40." A colon hands the count to what stands before it. */
  private @Nullable Reading announced(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && (line.word(i).equals("not") || Word.isAdverb(line.token(i)))) {
      i--;
    }
    if (line.word(i).equals("but") && figure.index() > 0) {
      return null;
    }
    return line.word(i).equals(":") ? measures.mentionedBefore(line, figure) : null;
  }

  /** Where those aboard are spoken of. */
  private static final Set<String> TICKETS =
      WordSet.of("tickets manifest aboard onboard boarded passengers embarked manifests listed");

  /** Nobody kills, holds or sends so many. */
  private static final int HUGE = 10_000_000;

  private static final Set<Measure> OF_FEW =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CAPTURED,
          Measure.DETAINED,
          Measure.RESCUED,
          Measure.DEPLOYED,
          Measure.WITHDRAWN);

  /** The neighbour on a list gives its measure, or the losses that go with it. */
  @Nullable Reading listed(
      Line line, Figure figure, NounPhrase counted, @Nullable Reading[] readings) {
    int i = figure.index();
    @Nullable Token head = counted.head(line);
    if (IdleFigures.isParticiple(line, counted.to())) {
      return null;
    }
    if (i > 0) {
      Figure earlier = line.figures().get(beforePart(line, i));
      NounPhrase noun = NounPhrase.after(line, earlier.to());
      int end = Math.max(noun.to(), earlier.to());
      end = earlier.index() == i - 1 ? end : endOfPart(line, line.figures().get(i - 1));
      if (Series.joins(line, end, readings[earlier.index()], figure)) {
        @Nullable Reading told = readings[earlier.index()];
        if (told != null && Recall.isLeanable(told) && told.rule().shape() != Shape.BARE) {
          return Losses.shared(told, head, rows.lost(), rows.dead());
        }
        boolean along = line.word(figure.from() - 1).equals("with");
        if (theme.war() && !along && Losses.isList(noun.head(line), head)) {
          return LeantRows.reading(Losses.isArms(head) ? rows.lost() : rows.dead(), figure);
        }
      }
    }
    if (theme.war() && i + 1 < readings.length) {
      Figure later = line.figures().get(i + 1);
      boolean open = readings[i] == null || readings[i].rule().shape() == Shape.BARE;
      if (open
          && Series.joins(line, counted.to(), null, later)
          && !line.word(later.from() - 1).equals("with")
          && Losses.isList(head, NounPhrase.after(line, later.to()).head(line))) {
        return LeantRows.reading(Losses.isArms(head) ? rows.lost() : rows.dead(), figure);
      }
    }
    return null;
  }

  /** "lost 90 lorries, 20 of them new, and six boats": the boats go on the list of the lorries. */
  private static int beforePart(Line line, int i) {
    int at = i - 1;
    while (at > 0 && isOfThem(line, line.figures().get(at))) {
      at--;
    }
    return at;
  }

  private static boolean isOfThem(Line line, Figure figure) {
    return line.word(figure.to()).equals("of")
        && PART.contains(line.word(figure.to() + 1))
        && line.word(figure.from() - 1).equals(",");
  }

  private static int endOfPart(Line line, Figure part) {
    int end = part.to() + 2;
    while (end < line.size() && line.token(end).isWord() && !line.word(end).equals("along")) {
      end++;
    }
    return end;
  }

  private static final Set<String> PART = WordSet.of("them which whom these");

  /** What an article on crowds also counts in thousands. */
  private static final Set<Measure> STANDING =
      Set.of(Measure.ATTENDANCE, Measure.DEPLOYED, Measure.JOBS, Measure.DISPLACED);
}
