package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that stand side by side in one list: "790 soldiers, 137 vehicles and seven planes". */
final class Series {
  private static final Set<String> JOINTS =
      WordSet.of(
          ", and or & plus as well along with together another some also even / those by alongside"
              + " a the just - ( --");

  private Series() {}

  /** Whether nothing but the joints of a list stands between tokens {@code from} and {@code to}. */
  static boolean isJoint(Line line, int from, int to) {
    boolean joint = false;
    for (int i = from; i < to; i++) {
      if (line.figureAt(i) != null || !JOINTS.contains(line.word(i))) {
        return false;
      }
      joint = true;
    }
    return joint;
  }

  /**
   * Whether the later of two figures goes on the list of the earlier one, whose words end with its
   * noun or with the words of its own that say what became of them ("790 soldiers killed, ...").
   */
  static boolean joins(Line line, int afterNoun, @Nullable Reading ofEarlier, Figure later) {
    int end = afterNoun;
    if (ofEarlier != null && ofEarlier.from() >= afterNoun && ofEarlier.to() <= later.from()) {
      boolean near =
          ofEarlier.from() - afterNoun <= SAID && !hasStop(line, afterNoun, ofEarlier.from());
      end = near ? ofEarlier.to() : end;
    }
    return isJoint(line, end, later.from());
  }

  private static boolean hasStop(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Word.MARK.has(line.word(i))
          || Word.RELATIVE.has(line.word(i))
          || line.figureAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** How many words may lead up to what is said: "40 guns are said to have been destroyed". */
  private static final int SAID = 7;

  /**
   * "37,000 against 450,000", "1.3 million or 1.1 million": whether the one is set against the
   * other.
   */
  static boolean isSetAgainst(Line line, int from, int to) {
    int joints = 0;
    for (int i = from; i < to; i++) {
      if (line.figureAt(i) != null || line.word(i).equals(";")) {
        return false;
      }
      joints += SET_AGAINST.contains(line.word(i)) ? 1 : 0;
    }
    return joints > 0 && to - from <= 12;
  }

  private static final Set<String> SET_AGAINST =
      WordSet.of("and or to against versus vs while from after than with , but");

  /** "... 47 Syrians and two Danes among them": the list is a part of what was told before. */
  static boolean endsAmongThem(Line line, Figure figure) {
    int end = end(line, figure);
    return line.word(end).equals("among")
        && (THEM.contains(line.word(end + 1)) || isAmongTheHarmed(line, end));
  }

  /** "... among the survivors", "... among the dead". */
  static boolean isAmongTheHarmed(Line line, int end) {
    return line.word(end).equals("among")
        && line.word(end + 1).equals("the")
        && (line.isCountNoun(end + 2) || line.isPredicate(end + 2));
  }

  /** Where the list that a figure stands on ends. */
  static int end(Line line, Figure figure) {
    Figure last = figure;
    int end = NounPhrase.after(line, last.to()).to();
    while (last.index() + 1 < line.figures().size()) {
      Figure next = line.figures().get(last.index() + 1);
      if (!isJoint(line, end, next.from())) {
        break;
      }
      last = next;
      end = NounPhrase.after(line, last.to()).to();
    }
    return end;
  }

  private static final Set<String> THEM = WordSet.of("them those whom");
}
