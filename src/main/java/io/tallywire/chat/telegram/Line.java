package io.tallywire.chat.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of a message: its pieces from left to right. */
record Line(List<Piece> pieces) {
  Line {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  int length() {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  int entities() {
    return pieces.stream().mapToInt(Piece::entities).sum();
  }

  Line to(int end) {
    var left = new ArrayList<Piece>();
    int start = 0;
    for (Piece piece : pieces) {
      int length = Math.min(piece.length(), end - start);
      if (length > 0) {
        left.add(piece.to(length));
      }
      start += piece.length();
    }
    return new Line(left);
  }

  Line from(int begin) {
    var right = new ArrayList<Piece>();
    int start = 0;
    for (Piece piece : pieces) {
      int skipped = Math.max(0, begin - start);
      if (skipped < piece.length()) {
        right.add(piece.from(skipped));
      }
      start += piece.length();
    }
    return new Line(right);
  }

  /**
   * The last place up to {@code room} where the line may be broken: at a space outside styled
   * pieces, else between two pieces; 0 where there is none. Only a line that is broken by {@code
   * force} is broken within a piece: at a space, else between two characters as readers see them.
   */
  int breakAt(int room, int entities, boolean force) {
    String text = text();
    int end = Math.min(room, reach(entities));
    int between = 0;
    int space = 0;
    int spaceInside = 0;
    int start = 0;
    for (Piece piece : pieces) {
      if (start > 0 && start <= end) {
        between = start;
      }
      for (int i = start; i < start + piece.length() && i <= end; i++) {
        if (i > 0 && text.charAt(i) == ' ') {
          if (piece.entities() == 0) {
            space = i;
          } else {
            spaceInside = i;
          }
        }
      }
      start += piece.length();
    }
    if (space > 0 || between > 0) {
      return space > 0 ? space : between;
    }
    if (!force) {
      return 0;
    }
    return spaceInside > 0 ? spaceInside : betweenCharacters(text, end);
  }

  /** Where the first piece begins that would be one entity too many. */
  private int reach(int entities) {
    int start = 0;
    int seen = 0;
    for (Piece piece : pieces) {
      seen += piece.entities();
      if (seen > entities) {
        return start;
      }
      start += piece.length();
    }
    return start;
  }

  private static int betweenCharacters(String text, int end) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int at = end >= text.length() ? text.length() : characters.preceding(end + 1);
    if (at > 0) {
      return at;
    }
    return end > 1 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
