package io.tallywire.chat.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of a text, cut into lines that Slack takes. */
record Element(Look look, List<Line> lines) {
  static final int LONGEST_SECTION = 3000;
  static final int LONGEST_HEADER = 150;

  /** Room for what stands around a line: the fence, or the mark of a quote. */
  private static final int FRAME = 10;

  /** How it is shown. */
  enum Look {
    /** A title that leads nowhere and is short: larger letters. */
    HEADER,
    TITLE,
    TEXT,
    QUOTE,
    FIXED
  }

  Element {
    lines = lines.stream().flatMap(l -> l.cut(LONGEST_SECTION - FRAME).stream()).toList();
  }

  boolean isTitle() {
    return look == Look.HEADER || look == Look.TITLE;
  }

  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** As it stands in a section or a header. */
  String markup() {
    return switch (look) {
      case HEADER -> Mrkdwn.escape(text());
      case TITLE, TEXT -> lines.stream().map(Line::markup).collect(Collectors.joining("\n"));
      case QUOTE -> lines.stream().map(l -> "> " + l.markup()).collect(Collectors.joining("\n"));
      case FIXED ->
          lines.stream().map(Line::fixed).collect(Collectors.joining("\n", "```\n", "\n```"));
    };
  }

  /** Itself, or as many as are needed so that each fits into a section, cut between lines. */
  List<Element> sections() {
    var sections = new ArrayList<Element>();
    var taken = new ArrayList<Line>();
    int length = 0;
    for (Line line : lines) {
      int more = Math.max(line.markup().length(), line.fixed().length()) + 3;
      if (!taken.isEmpty() && length + more > LONGEST_SECTION - FRAME) {
        sections.add(new Element(look, taken));
        taken.clear();
        length = 0;
      }
      taken.add(line);
      length += more;
    }
    sections.add(new Element(look, taken));
    sections.removeIf(section -> section.text().isBlank());
    return sections;
  }
}
