package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how many are employed, come or stay from how many go. */
final class JobLevels {
  private static final Set<String> PRESENT =
      WordSet.of(
          "employ employs employed employing workforce payroll headcount hire hired hires hiring"
              + " recruit recruited recruiting added adding adds add create created creating create"
              + " creates vacancies openings inhabitants residents protest rally strike"
              + " struck walked marched stay staying stayed keep keeps keeping kept save saved saving"
              + " spare spared remain remains remaining represents represent speaks build builds"
              + " customers preserve protected guaranteed secure secured took"
              + " survive survives survived toil toils unemployed downed participants");
  private static final Set<String> WORKING = WordSet.of("work works worked working employed part");
  private static final Set<String> HOLDING = WordSet.of("has have had with");

  private JobLevels() {}

  /** Words that tell how many there are, come or stay. */
  static boolean isPresent(Line line, Figure figure, NounPhrase counted) {
    int start = figure.from();
    for (int i = start - 1; i >= 0 && start - i < 8; i--) {
      if (line.figureAt(i) != null || isBreak(line, i)) {
        break;
      }
      boolean rest = i == start - 1 && line.word(i).equals("remaining");
      if (PRESENT.contains(line.word(i)) && !rest && !isCut(line, i, start)) {
        return true;
      }
      if (FORCES.contains(line.word(i)) && line.has(i - 2, i, ARTICLES)) {
        return true;
      }
    }
    int end = Math.max(figure.to(), counted.to());
    for (int i = figure.to(); i < Math.min(line.size(), end + 4); i++) {
      if (line.figureAt(i) != null
          || Word.MARK.has(line.word(i))
          || (i >= counted.to() && Word.PREPOSITION.has(line.word(i)))) {
        break;
      }
      if (WORKING.contains(line.word(i)) || (PRESENT.contains(line.word(i)) && i >= counted.to())) {
        return true;
      }
    }
    @Nullable Token head = counted.head(line);
    if (isOwned(line, figure, head) || isOutcome(line, figure)) {
      return true;
    }
    return head != null
        && HOLDING.contains(line.word(start - 1))
        && !counted.partitive()
        && Noun.STAFF.has(head.norm());
  }

  /** "the maker's 2,000 workers", "have 300 hands left". */
  private static boolean isOwned(Line line, Figure figure, @Nullable Token head) {
    if (head == null || !Noun.STAFF.has(head.norm())) {
      return false;
    }
    String before = line.word(figure.from() - 1);
    boolean owned = before.equals("'s") || before.equals("its") || before.equals("their");
    return owned && !line.has(figure.from() - 6, figure.from(), CUTTING);
  }

  private static final Set<String> CUTTING =
      WordSet.of(
          "cut cuts cutting lay lays laid laying sack sacks sacked sacking dismiss dismisses"
              + " dismissed dismissing fire fires fired firing shed sheds shedding of axe axes axed");

  /** "protect 900 posts", "most of its 900 jobs", "how many of the 900", "90 open roles". */
  static boolean isKept(Line line, Figure figure, NounPhrase counted) {
    int i = figure.from() - 1;
    if (KEEPING.contains(line.word(i)) || line.has(counted.from(), counted.to() - 1, OPEN)) {
      return true;
    }
    while (i > 0 && !line.word(i).equals("of") && figure.from() - i < OWNER) {
      i--;
    }
    return line.word(i).equals("of") && MOST.contains(line.word(i - 1)) && i < figure.from() - 1;
  }

  private static final int OWNER = 6;
  private static final Set<String> KEEPING =
      WordSet.of("protect protects protecting save saves saving secure secures preserve leaving");
  private static final Set<String> OPEN = WordSet.of("open vacant unfilled");
  private static final Set<String> MOST = WordSet.of("most many some few");

  /** "there will be 9,000", "by 2,000 to 9,000": what is left of them. */
  private static boolean isOutcome(Line line, Figure figure) {
    int from = figure.from();
    int be = from - 1;
    while (be > 0 && (Word.isAdverb(line.token(be)) || line.word(be).equals("be"))) {
      be--;
    }
    boolean there =
        line.word(be - 1).equals("there")
            && (Word.BE.has(line.word(be)) || Word.MODAL.has(line.word(be)));
    if (there || figure.index() == 0) {
      return there;
    }
    Figure other = line.figures().get(figure.index() - 1);
    return line.word(from - 1).equals("to")
        && other.to() == from - 1
        && line.word(other.from() - 1).equals("by");
  }

  private static boolean isBreak(Line line, int i) {
    String low = line.word(i);
    return low.equals(";") || low.equals(",") || low.equals("and") || low.equals("but");
  }

  private static final Set<String> FORCES = WordSet.of("staff team crew");
  private static final Set<String> ARTICLES = WordSet.of("a an");

  /** "the workforce by 300": a change of the level is what was asked for. */
  private static boolean isCut(Line line, int i, int figure) {
    return LEVELS.contains(line.word(i)) && line.word(figure - 1).equals("by");
  }

  private static final Set<String> LEVELS = WordSet.of("workforce payroll headcount");

  /** "its workforce fell to 5,000": how many there are, not how many go. */
  static boolean isLevel(Line line, Figure figure, Reading reading) {
    return reading.rule().shape() == Shape.TOLL
        && line.has(reading.from(), reading.to(), LEVELS)
        && !line.word(figure.from() - 1).equals("by")
        && !isSameCut(line, figure);
  }

  /** "by 8 percent, or 300 people": the cut told as a share first. */
  private static boolean isSameCut(Line line, Figure figure) {
    if (figure.index() == 0) {
      return false;
    }
    Figure share = line.figures().get(figure.index() - 1);
    return share.mention().form() == QuantityForm.SHARE
        && line.word(share.from() - 1).equals("by")
        && line.has(share.to(), figure.from(), RESTATED);
  }

  private static final Set<String> RESTATED = WordSet.of("or (");
}
