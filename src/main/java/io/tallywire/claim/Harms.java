package io.tallywire.claim;

import java.util.Set;

/** Words of harm that stand side by side and so make one number of casualties. */
final class Harms {
  private static final Set<String> WORDS =
      WordSet.of(
          "killed dead wounded injured hurt missing disappeared vanished captured slain maimed killing wounding "
              + "injuring died deaths injuries wound kill");
  private static final Set<String> LINKS =
      WordSet.of("or and , and/or / either been gone were seriously severely badly");

  private static final Set<String> BETWEEN = WordSet.of("been were gone seriously severely badly");

  private Harms() {}

  /** Whether another harm without a figure of its own is joined to the one at {@code from}. */
  static boolean joined(Line line, int from, int to, boolean figureBehind) {
    return behind(line, from, to, figureBehind) || ahead(line, from);
  }

  /** "lost 900 men, killed or wounded", "lost 900 men, among them 200 dead and 700 hurt". */
  static boolean isDivided(Line line, int end) {
    boolean dead = false;
    for (int i = end; i < Math.min(line.size(), end + 14); i++) {
      String low = line.word(i);
      if (low.equals(";") || low.equals(".") || Word.RELATIVE.has(low)) {
        return false;
      }
      if (dead && HURT.contains(low)) {
        return true;
      }
      dead |= DEAD.contains(low);
    }
    return false;
  }

  private static final Set<String> DEAD = WordSet.of("killed dead");
  private static final Set<String> HURT = WordSet.of("wounded injured hurt");

  private static boolean behind(Line line, int from, int to, boolean figureBehind) {
    int i = to;
    boolean linked = false;
    while (i < line.size() && line.figureAt(i) == null) {
      String low = line.word(i);
      if (WORDS.contains(low)) {
        boolean ownFigure =
            figureBehind
                || line.figureAt(i + 1) != null
                || (low.endsWith("ing") && !low.equals("missing"));
        return linked && !ownFigure && !low.equals(line.word(from));
      }
      if (!LINKS.contains(low)) {
        return false;
      }
      linked |= !BETWEEN.contains(low);
      i++;
    }
    return false;
  }

  private static boolean ahead(Line line, int from) {
    int i = from - 1;
    boolean linked = false;
    while (i >= 0 && line.figureAt(i) == null) {
      String low = line.word(i);
      if (WORDS.contains(low)) {
        return linked && !low.equals(line.word(from));
      }
      if (!LINKS.contains(low) || low.equals("been") || low.equals("were")) {
        return false;
      }
      linked |= low.equals("or") || low.equals("and") || low.equals("and/or") || low.equals("/");
      i--;
    }
    return false;
  }
}
