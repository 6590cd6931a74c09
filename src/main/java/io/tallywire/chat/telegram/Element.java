package io.tallywire.chat.telegram;

import java.util.List;
import java.util.stream.Collectors;

/** A block of a message: lines, in a frame or without. */
record Element(Frame frame, List<Line> lines) {

  /** What stands around the lines. */
  enum Frame {
    TITLE("", ""),
    TEXT("", ""),
    QUOTE("<blockquote expandable>", "</blockquote>"),
    FIXED("<pre>", "</pre>");

    private final String open;
    private final String close;

    Frame(String open, String close) {
      this.open = open;
      this.close = close;
    }

    /** Whether Telegram counts it as an entity, not to be cut where that can be helped. */
    boolean isEntity() {
      return !open.isEmpty();
    }
  }

  Element {
    lines = List.copyOf(lines);
  }

  int length() {
    return lines.stream().mapToInt(Line::length).sum() + lines.size() - 1;
  }

  int entities() {
    return lines.stream().mapToInt(Line::entities).sum() + (frame.isEntity() ? 1 : 0);
  }

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  boolean isBlank() {
    return text().isBlank();
  }

  /** What stands between this and the next one: a frame is gap enough. */
  String gapTo(Element next) {
    boolean close = frame != Frame.TEXT || next.frame.isEntity();
    return close ? "\n" : "\n\n";
  }

  void appendHtml(StringBuilder out) {
    out.append(frame.open);
    String gap = "";
    for (Line line : lines) {
      out.append(gap);
      line.pieces().forEach(piece -> piece.appendHtml(out));
      gap = "\n";
    }
    out.append(frame.close);
  }
}
