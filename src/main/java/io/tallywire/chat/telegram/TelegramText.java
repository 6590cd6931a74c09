package io.tallywire.chat.telegram;

import io.tallywire.alert.RichText;
import io.tallywire.alert.RichText.Block;
import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Code;
import io.tallywire.alert.RichText.Heading;
import io.tallywire.alert.RichText.Paragraph;
import io.tallywire.alert.RichText.Quote;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import io.tallywire.chat.TextLines;
import io.tallywire.chat.TextLines.Run;
import io.tallywire.chat.telegram.Element.Frame;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders a {@link RichText} as messages in Telegram's HTML: quotes fold, tables and code stand in
 * a fixed pitch, links lead to web addresses only.
 */
final class TelegramText {
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
              List.of(
                  new Line(
                      List.of(piece(TextLines.oneLine(heading.text()), true, heading.url())))));
      case Paragraph paragraph -> new Element(Frame.TEXT, lines(TextLines.of(paragraph.parts())));
      case Quote quote -> new Element(Frame.QUOTE, lines(TextLines.of(quote.parts())));
      case Bullets bullets -> new Element(Frame.TEXT, lines(TextLines.of(bullets)));
      case Table table -> new Element(Frame.FIXED, lines(TextLines.of(table)));
      case Code code ->
          new Element(Frame.FIXED, lines(TextLines.of(List.of(Text.of(code.text())))));
    };
  }

  private static List<Line> lines(List<List<Run>> lines) {
    return lines.stream()
        .map(line ->
            new Line(line.stream().map(run -> piece(run.text(), run.bold(), run.url())).toList()))
        .toList();
  }

  /** Telegram sets no entity on blank characters. */
  private static Piece piece(String text, boolean bold, @Nullable String url) {
    boolean blank = text.isBlank();
    return new Piece(text, bold && !blank, blank || url == null || !isWeb(url) ? null : url);
  }

  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://"))
        && url.chars().noneMatch(c -> c <= ' ');
  }
}
