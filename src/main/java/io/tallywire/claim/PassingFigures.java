package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures with words of their own that count nothing: what only describes another noun, the odds of
 * a rule of thumb, and people who speak. Figures without a noun are left to {@link IdleFigures}.
 */
final class PassingFigures {
  private static final int FEW = 25;

  /** "a 12-member team", "a 500-job cut" do count; "a nine-storey block" does not. */
  private static final Set<String> COUNTED_PARTS =
      WordSet.of(
          "strong member man woman person people soldier troop job post position worker employee"
              + " vehicle plus odd death victim magnitude tonne ton barrel bag bushel hectare acre"
              + " and to or");

  private static final Set<String> PARTS_OF_BUILDINGS =
      WordSet.of(
          "storey storeys storied storeyed story stories storyed floor floors bedroom bedrooms lane"
              + " lanes carriage carriages seater seaters nation way day hour");

  /** "its 13-man executive": how large a body is. */
  private static final Set<String> SIZES = WordSet.of("man member person strong seat");

  private static final Set<String> BODIES =
      WordSet.of(
          "executive committee council board panel jury commission parliament cabinet assembly"
              + " presidium secretariat bench");

  private static final Set<String> RATIOS = WordSet.of("each every");
  private static final Set<String> SAYS = WordSet.of("said says say told tell tells");

  private static final Set<String> TALLIED =
      WordSet.of(
          "reported confirmed counted estimated claimed verified recorded listed documented"
              + " registered presumed feared assumed identified");

  private PassingFigures() {}

  static boolean isPassing(Line line, Figure figure) {
    return describes(line, figure)
        || isRatio(line, figure)
        || speaks(line, figure)
        || isSomebody(line, figure)
        || isAsked(line, figure)
        || isTakenBack(line, figure)
        || isRate(line, figure)
        || line.word(NounPhrase.after(line, figure.to()).to()).equals("each")
        || (line.word(figure.from() - 1).equals("but")
            && line.word(figure.from() - 2).equals("all"));
  }

  /** "a nine-storey block", "a block of nine storeys", "a four-engine plane". */
  private static boolean describes(Line line, Figure figure) {
    int i = figure.to();
    boolean glued = line.word(i).equals("-") && line.token(i).glued() && i + 1 < line.size();
    String part = glued ? line.word(i + 1) : line.word(i);
    if (part.isEmpty()) {
      return false;
    }
    if (PARTS_OF_BUILDINGS.contains(part) && (glued || part.startsWith("stor"))) {
      return true;
    }
    if (glued && SIZES.contains(part) && BODIES.contains(line.word(i + 2))) {
      return true;
    }
    return glued
        && line.token(i + 1).isWord()
        && Amounts.isBelow(figure, FEW)
        && Noun.singular(part).equals(part)
        && !COUNTED_PARTS.contains(part)
        && !Noun.MEASURE_UNIT.has(part)
        && Character.isLowerCase(line.token(i + 1).text().charAt(0))
        && i + 2 < line.size()
        && line.token(i + 2).isWord();
  }

  /** "300? 400?": a bare figure that somebody only asks. */
  private static boolean isAsked(Line line, Figure figure) {
    return line.word(figure.to()).equals("?");
  }

  /** "dozens, no, hundreds": the speaker takes the first one back. */
  private static boolean isTakenBack(Line line, Figure figure) {
    int i = Math.max(figure.to(), NounPhrase.after(line, figure.to()).to());
    while (MARKS.contains(line.word(i))) {
      i++;
    }
    boolean no = i > figure.to() && line.word(i).equals("no");
    boolean rather = line.word(i).equals("or") && line.word(i + 1).equals("rather");
    int next = no ? i + 1 : i + 2;
    while (MARKS.contains(line.word(next))) {
      next++;
    }
    return (no || rather) && line.figureAt(next) != null && !Amounts.isExceeding(line.word(next));
  }

  private static final Set<String> MARKS = WordSet.of(", - -- \"");

  /** "one villager in six": a rate of so many small words. */
  private static boolean isRate(Line line, Figure figure) {
    if (!line.word(figure.from()).equals("one")) {
      return false;
    }
    int i = NounPhrase.after(line, figure.to()).to();
    @Nullable Figure whole = line.word(i).equals("in") ? line.figureAt(i + 1) : null;
    return whole != null
        && Amounts.isBelow(whole, FEW)
        && NounPhrase.after(line, whole.to()).isEmpty();
  }

  /** "one, Jane Roe, swore", "if one adds those": nobody is counted. */
  private static boolean isSomebody(Line line, Figure figure) {
    int to = figure.to();
    if (!line.word(figure.from()).equals("one") || to - figure.from() > 1) {
      return false;
    }
    boolean named =
        line.word(to).equals(",") && to + 1 < line.size() && line.token(to + 1).isCapitalised();
    String before = line.word(figure.from() - 1);
    boolean being = Word.BE.has(line.word(to)) && Word.DETERMINER.has(line.word(to + 1));
    return named || being || before.equals("if") || before.equals("as");
  }

  /** "three hurt for each soldier killed", "for every villager shot at least five fled". */
  private static boolean isRatio(Line line, Figure figure) {
    if (!Amounts.isBelow(figure, FEW)) {
      return false;
    }
    for (int i = Math.max(1, figure.from() - 8); i < Math.min(line.size(), figure.to() + 5); i++) {
      if (RATIOS.contains(line.word(i)) && line.word(i - 1).equals("for")) {
        return true;
      }
    }
    return false;
  }

  /** "two of the officials said", "three clerks told the paper": they speak, nobody counts them. */
  private static boolean speaks(Line line, Figure figure) {
    if (!Amounts.isBelow(figure, FEW)) {
      return false;
    }
    NounPhrase counted = NounPhrase.after(line, figure.to());
    @Nullable Token head = counted.head(line);
    if (head == null) {
      String verb = line.word(figure.to());
      return SourceRules.isReportVerb(verb) && verb.endsWith("ed") && !TALLIED.contains(verb);
    }
    return Noun.isPerson(head)
        && SAYS.contains(line.word(counted.to()))
        && !line.word(counted.to() + 1).equals("to");
  }
}
