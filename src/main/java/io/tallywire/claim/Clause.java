package io.tallywire.claim;

import java.util.Set;

/**
 * The clause a figure stands in: tokens {@code from} to {@code to}, between the joints around it.
 */
record Clause(int from, int to) {
  private static final Set<String> JOINTS =
      WordSet.of("; -- : while whereas but although though ( ) yet");

  static Clause around(Line line, Figure figure) {
    return around(line, figure.from(), figure.to());
  }

  /** The clause of tokens {@code from} to {@code to}. */
  static Clause around(Line line, int from, int to) {
    int start = from;
    while (start > 0 && !isJoint(line, start - 1)) {
      start--;
    }
    int end = to;
    while (end < line.size() && !isJoint(line, end)) {
      end++;
    }
    return new Clause(start, end);
  }

  /** A dash with blanks beside it parts, a hyphen does not. */
  private static boolean isJoint(Line line, int i) {
    if (line.figureAt(i) != null) {
      return false;
    }
    boolean dash =
        line.word(i).equals("-")
            && !line.token(i).glued()
            && i + 1 < line.size()
            && !line.token(i + 1).glued();
    boolean joined = line.word(i).equals("but") && line.word(i - 1).equals("all");
    return dash || (JOINTS.contains(line.word(i)) && !joined);
  }

  boolean has(Line line, Set<String> words) {
    return line.has(from, to, words);
  }
}
