package io.tallywire.claim;

import java.util.Set;

/** Figures that tell how old somebody is, where no word of years says so. */
final class AgeFigures {
  private static final int OLD = 100;

  private AgeFigures() {}

  /**
   * "a nurse of 24", "Jane Roe, 51, and two friends", "his sister is 19", "the youngest of them
   * 12", "aged 16 to 80", "nine were under 18"; not "a crew of 24", "a family of five".
   */
  static boolean is(Line line, Figure figure) {
    if (!Amounts.isNarrowBelow(figure, OLD) && !Amounts.isOpenBelow(figure, OLD)) {
      return false;
    }
    int from = figure.from();
    String before = line.word(from - 1);
    boolean ranged = before.equals("to") || before.equals("and") || before.equals("-");
    if (AGED.contains(before) || (ranged && AGED.contains(line.word(from - 3)))) {
      return true;
    }
    if (!NounPhrase.after(line, figure.to()).isEmpty()) {
      return false;
    }
    boolean first = before.equals("of") && isOnePerson(line, from - 2);
    boolean aside =
        before.equals(",") && line.word(figure.to()).equals(",") && isNamed(line, from - 2);
    boolean self =
        before.equals("i'm")
            || (SELF.contains(line.word(from - 2)) && (Word.BE.has(before) || before.equals("'m")));
    boolean said = Word.BE.has(before) && isOnePerson(line, from - 2) && isEnd(line, figure.to());
    boolean youngest = line.has(from - 4, from, YOUNGEST) && isEnd(line, figure.to());
    boolean bounded = AGE_BOUNDS.contains(line.word(from)) || AGE_BOUNDS.contains(before);
    int bound = AGE_BOUNDS.contains(line.word(from)) ? from : from - 1;
    boolean minor = bounded && isOfAge(line, bound);
    return first || self || aside || said || youngest || minor;
  }

  /** "nine were under 18", "men over 50", "those under 12". */
  private static boolean isOfAge(Line line, int bound) {
    String low = line.word(bound - 1);
    boolean people = PEOPLE_OF_AGE.contains(low);
    boolean under = line.word(bound).equals("under");
    boolean share = line.has(bound - 7, bound, SHARES) && Word.BE.has(low);
    boolean counted = Word.BE.has(low) && line.figureAt(bound - 2) != null;
    return people || share || counted || (under && line.has(bound - 2, bound, BEING));
  }

  private static final Set<String> AGE_BOUNDS = WordSet.of("under over below above");
  private static final Set<String> SHARES = WordSet.of("half most many majority percent all");
  private static final Set<String> BEING = WordSet.of("were was are those is");
  private static final Set<String> PEOPLE_OF_AGE =
      WordSet.of(
          "them men women people children boys girls those anyone everyone adults residents citizens"
              + " males females pupils students");

  private static boolean isEnd(Line line, int i) {
    return i >= line.size() || !line.token(i).isWord() || Word.CONJUNCTION.has(line.word(i));
  }

  /** A singular noun of one person: "sailor", "her daughter", "crew member". */
  private static boolean isOnePerson(Line line, int i) {
    String low = line.word(i);
    boolean relative = KIN.contains(low);
    boolean known = Noun.PERSON.has(low) || Noun.FORCE.has(low) || Noun.RESPONDER.has(low);
    return relative || (known && !COLLECTIVE.contains(low) && Noun.singular(low).equals(low));
  }

  /** The end of a name, or one person: not a town in a list of towns. */
  private static boolean isNamed(Line line, int i) {
    if (i < 1) {
      return i == 0 && isOnePerson(line, 0);
    }
    boolean name =
        line.token(i).isCapitalised()
            && line.token(i).isWord()
            && line.token(i - 1).isCapitalised()
            && PlaceReader.at(line.tokens(), i) == null;
    boolean doubled =
        i > 2
            && line.word(i - 1).equals("-")
            && line.token(i - 2).isCapitalised()
            && line.token(i - 3).isCapitalised();
    return name || doubled || isOnePerson(line, i);
  }

  private static final Set<String> AGED = WordSet.of("aged ages age");
  private static final Set<String> YOUNGEST = WordSet.of("youngest oldest eldest");
  private static final Set<String> KIN =
      WordSet.of(
          "lad lass son daughter brother sister mother father wife husband uncle aunt nephew niece cousin"
              + " grandson granddaughter grandfather widow widower fiance fiancee bride groom"
              + " captain skipper mate pilot");
  private static final Set<String> COLLECTIVE =
      WordSet.of(
          "people men women children police crew family household staff force personnel elderly"
              + " life body other youth human unit men infant others");

  /** "He is 34", "She turned 40", "one of them, 26, said". */
  static boolean isTold(Line line, Figure figure) {
    boolean aside = line.word(figure.from() - 1).equals(",") && line.word(figure.to()).equals(",");
    if (Amounts.isExactBelow(figure, OLD) && aside) {
      return true;
    }
    return Amounts.isExactBelow(figure, OLD)
        && SELF.contains(line.word(figure.from() - 2))
        && (Word.BE.has(line.word(figure.from() - 1))
            || line.word(figure.from() - 1).equals("turned"));
  }

  private static final Set<String> SELF = WordSet.of("he she i who");
}
