package io.tallywire.chat.telegram;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import io.tallywire.chat.telegram.Element.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders a {@link RichText} as messages in Telegram's HTML: quotes fold, tables and code stand in
 * a fixed pitch, links lead to web addresses only.
 *
 * <p>Control characters and those that turn the direction of the text are dropped, so that an
 * article cannot disguise what follows it.
 */
final class TelegramText {
  private static final String COLUMN_GAP = "  ";

  private final Splitter splitter;

  TelegramText(int limit) {
    this.splitter = new Splitter(limit);
  }

  TelegramText() {
    this(Splitter.LONGEST_MESSAGE);
  }

  /** The messages, in order; none for a text without visible characters. */
  List<Part> parts(RichText text) {
    return splitter.split(
        text.blocks().stream()
            .map(TelegramText::element)
            .filter(element -> !element.isBlank())
            .toList());
  }

  private static Element element(Block block) {
    return switch (block) {
      case Heading heading ->
          new Element(
              Frame.TITLE,
              List.of(new Line(List.of(piece(oneLine(heading.text()), true, heading.url())))));
      case Paragraph paragraph -> new Element(Frame.TEXT, lines(paragraph.parts()));
      case Quote quote -> new Element(Frame.QUOTE, lines(quote.parts()));
      case Bullets bullets -> new Element(Frame.TEXT, bulletLines(bullets));
      case Table table -> new Element(Frame.FIXED, tableLines(table));
      case Code code -> new Element(Frame.FIXED, lines(List.of(Text.of(code.text()))));
    };
  }

  private static List<Line> bulletLines(Bullets bullets) {
    var lines = new ArrayList<Line>();
    for (List<Inline> item : bullets.items()) {
      var parts = new ArrayList<Inline>();
      parts.add(Text.of("• "));
      parts.addAll(item);
      lines.addAll(lines(parts));
    }
    return lines;
  }

  private static List<Line> tableLines(Table table) {
    var rows = new ArrayList<List<String>>();
    rows.add(table.header());
    rows.addAll(table.rows());
    int columns = table.header().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(oneLine(row.get(i))));
      }
    }
    var lines = new ArrayList<Line>();
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = oneLine(row.get(i));
        line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(COLUMN_GAP);
      }
      lines.add(new Line(List.of(new Piece(line.toString().stripTrailing(), false, null))));
    }
    return lines;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static List<Line> lines(List<Inline> parts) {
    var lines = new ArrayList<Line>();
    var line = new ArrayList<Piece>();
    for (Inline part : parts) {
      Piece whole =
          switch (part) {
            case Text text -> piece(text.text(), text.bold(), null);
            case Link link -> piece(link.text(), false, link.url());
          };
      String[] texts = whole.text().split("\n", -1);
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          lines.add(new Line(line));
          line.clear();
        }
        if (!texts[i].isEmpty()) {
          line.add(new Piece(texts[i], whole.bold(), whole.url()));
        }
      }
    }
    lines.add(new Line(line));
    return lines;
  }

  /** Telegram sets no entity on blank characters. */
  private static Piece piece(String raw, boolean bold, @Nullable String url) {
    String text = clean(raw);
    boolean blank = text.isBlank();
    return new Piece(text, bold && !blank, blank || url == null || !isWeb(url) ? null : url);
  }

  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://"))
        && url.chars().noneMatch(c -> c <= ' ');
  }

  private static String oneLine(String text) {
    return clean(text).replace('\n', ' ');
  }

  private static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(TelegramText::isKept)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isKept(int c) {
    boolean turnsDirection = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c == '\n'
        || (!turnsDirection
            && Character.getType(c) != Character.CONTROL
            && Character.getType(c) != Character.SURROGATE);
  }
}
