package io.tallywire.chat.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import io.tallywire.chat.slack.Element.Look;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renders a {@link RichText} as messages in Block Kit: short titles as headers, the rest as
 * sections; tables and code stand in a fixed pitch; links lead to web addresses only.
 *
 * <p>A text that is longer than a message takes is cut between blocks, a block that is longer than
 * a section between lines, a line between words. A title stays with what follows it.
 */
final class SlackText {
  static final int MOST_BLOCKS = 50;

  /** Slack takes about 13,000 in all blocks of a message. */
  static final int LONGEST_MESSAGE = 12_000;

  private static final int LONGEST_URL = 1800;

  private record Rendered(Element element, String json) {}

  /** The messages, in order; none for a text without visible characters. */
  List<Part> parts(RichText text) {
    var parts = new ArrayList<Part>();
    var page = new ArrayList<Rendered>();
    for (Block block : text.blocks()) {
      for (Element section : element(block).sections()) {
        var next = new Rendered(section, json(section));
        while (!page.isEmpty() && !fits(page, next)) {
          turn(page, parts);
        }
        page.add(next);
      }
    }
    if (!page.isEmpty()) {
      parts.add(part(page));
    }
    return parts;
  }

  private static boolean fits(List<Rendered> page, Rendered next) {
    int length = page.stream().mapToInt(r -> r.json().length() + 1).sum();
    return page.size() < MOST_BLOCKS && length + next.json().length() + 2 <= LONGEST_MESSAGE;
  }

  /** Ends the page; titles at its foot go over to the next one. */
  private static void turn(List<Rendered> page, List<Part> parts) {
    int end = page.size();
    while (end > 0 && page.get(end - 1).element().isTitle()) {
      end--;
    }
    if (end == 0) {
      end = page.size();
    }
    parts.add(part(page.subList(0, end)));
    page.subList(0, end).clear();
  }

  private static Part part(List<Rendered> page) {
    String blocks = page.stream().map(Rendered::json).collect(Collectors.joining(",", "[", "]"));
    String text = page.stream().map(r -> r.element().text()).collect(Collectors.joining("\n"));
    Set<String> urls = new LinkedHashSet<>();
    for (Rendered rendered : page) {
      for (Line line : rendered.element().lines()) {
        line.pieces().stream().map(Piece::url).filter(u -> u != null).forEach(urls::add);
      }
    }
    return new Part(blocks, text, List.copyOf(urls));
  }

  private static String json(Element element) {
    boolean header = element.look() == Look.HEADER;
    ObjectNode text = JsonNodeFactory.instance.objectNode();
    text.put("type", header ? "plain_text" : "mrkdwn").put("text", element.markup());
    if (header) {
      text.put("emoji", false);
    } else {
      // else Slack makes mentions and links of what looks like one in an article
      text.put("verbatim", true);
    }
    ObjectNode block = JsonNodeFactory.instance.objectNode();
    block.put("type", header ? "header" : "section").set("text", text);
    return block.toString();
  }

  private static Element element(Block block) {
    return switch (block) {
      case Heading heading -> title(heading);
      case Paragraph paragraph -> new Element(Look.TEXT, lines(TextLines.of(paragraph.parts())));
      case Quote quote -> new Element(Look.QUOTE, lines(TextLines.of(quote.parts())));
      case Bullets bullets -> new Element(Look.TEXT, lines(TextLines.of(bullets)));
      case Table table -> new Element(Look.FIXED, lines(TextLines.of(table)));
      case Code code -> new Element(Look.FIXED, lines(TextLines.of(List.of(Text.of(code.text())))));
    };
  }

  private static Element title(Heading heading) {
    String text = TextLines.oneLine(heading.text()).strip();
    String url = Mrkdwn.address(heading.url(), LONGEST_URL);
    boolean header = url == null && Mrkdwn.escape(text).length() <= Element.LONGEST_HEADER;
    return new Element(
        header ? Look.HEADER : Look.TITLE, List.of(new Line(List.of(new Piece(text, true, url)))));
  }

  private static List<Line> lines(List<List<Run>> lines) {
    return lines.stream()
        .map(line -> new Line(line.stream().map(SlackText::piece).toList()))
        .toList();
  }

  private static Piece piece(Run run) {
    return new Piece(run.text(), run.bold(), Mrkdwn.address(run.url(), LONGEST_URL));
  }
}
