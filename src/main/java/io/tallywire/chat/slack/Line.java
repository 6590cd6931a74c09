package io.tallywire.chat.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a message: its pieces from left to right. */
record Line(List<Piece> pieces) {
  /** So that a word with its markup always fits into a line. */
  private static final int LONGEST_WORD = 100;

  Line {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  String markup() {
    var out = new StringBuilder();
    pieces.forEach(piece -> piece.appendMarkup(out));
    return out.toString();
  }

  /** For a fixed pitch, where markup is not read. */
  String fixed() {
    return Mrkdwn.escape(text()).replace("```", "`" + Mrkdwn.SEAM + "`" + Mrkdwn.SEAM + "`");
  }

  /** This line, or as many as are needed so that none has more than {@code limit} characters. */
  List<Line> cut(int limit) {
    if (markup().length() <= limit && fixed().length() <= limit) {
      return List.of(this);
    }
    var lines = new ArrayList<Line>();
    var line = new Line(List.of());
    for (Piece piece : pieces) {
      for (String word : words(piece.text())) {
        Line longer = line.with(new Piece(word, piece.bold(), piece.url()));
        if (longer.markup().length() > limit || longer.fixed().length() > limit) {
          lines.add(line);
          longer = new Line(List.of(new Piece(word, piece.bold(), piece.url())));
        }
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private Line with(Piece next) {
    var longer = new ArrayList<>(pieces);
    if (!longer.isEmpty() && longer.getLast().looksLike(next)) {
      longer.add(longer.removeLast().and(next));
    } else {
      longer.add(next);
    }
    return new Line(longer);
  }

  /** Words with the space behind them; what is very long is broken between characters. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean afterSpace = i > start && text.charAt(i - 1) == ' ' && text.charAt(i) != ' ';
      if (afterSpace || i - start >= LONGEST_WORD) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    words.add(text.substring(start));
    return words;
  }
}
