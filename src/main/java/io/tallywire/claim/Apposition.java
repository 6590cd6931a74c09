package io.tallywire.claim;

/** "the teachers' union, SNU-FO, said": a name between commas behind a description. */
final class Apposition {
  private static final int LONGEST = 5;

  private Apposition() {}

  /** The token at which the name begins that lies between the commas, -1 where there is none. */
  static int name(Line line, int open, int close) {
    if (close - open < 2 || close - open > LONGEST) {
      return -1;
    }
    for (int i = open + 1; i < close; i++) {
      boolean joined = !line.token(i).isWord() && line.token(i).glued();
      if (!line.token(i).isCapitalised() && !joined) {
        return -1;
      }
    }
    boolean described =
        SpeakerWords.ROLES.contains(line.word(open - 1)) && !line.token(open - 1).isCapitalised();
    return described ? open + 1 : -1;
  }
}
