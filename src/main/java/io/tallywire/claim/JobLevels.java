package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how many are employed, come or stay from how many go. */
final class JobLevels {
  private static final Set<String> PRESENT =
      WordSet.of(
          "employ employs employed employing workforce payroll headcount hire hired hires hiring"
              + " recruit recruited recruiting added adding adds add create created creating create"
              + " creates vacancies openings town city inhabitants residents protest rally strike"
              + " struck walked marched stay staying stayed keep keeps keeping kept save saved saving"
              + " spare spared remain remains remaining represents represent speaks build builds"
              + " customers signed preserve protected guaranteed secure secured took");
  private static final Set<String> WORKING = WordSet.of("work works worked working employed");
  private static final Set<String> HOLDING = WordSet.of("has have had with");

  private JobLevels() {}

  /** Words that tell how many there are, come or stay. */
  static boolean isPresent(Line line, Figure figure, NounPhrase counted) {
    int start = figure.from();
    for (int i = start - 1; i >= 0 && start - i < 8; i--) {
      if (line.figureAt(i) != null || isBreak(line, i)) {
        break;
      }
      if (PRESENT.contains(line.word(i)) && !isCut(line, i, start)) {
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
    return head != null
        && HOLDING.contains(line.word(start - 1))
        && !counted.partitive()
        && Noun.STAFF.has(head.norm());
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
        && !line.word(figure.from() - 1).equals("by");
  }
}
