package io.tallywire.chat.console;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a {@link RichText} for a terminal of a given width. Addresses stand below the text that
 * refers to them. Control characters of the text are dropped, so that an article cannot steer the
 * terminal.
 */
final class ConsoleText {
  private static final String GAP = "  ";

  private static final Set<Byte> STEERING =
      Set.of(Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE);

  private final int width;
  private final boolean colour;

  ConsoleText(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
  }

  String render(RichText text) {
    var out = new StringBuilder();
    Block before = null;
    for (Block block : text.blocks()) {
      if (before != null && !(before instanceof Heading)) {
        out.append('\n');
      }
      append(out, block);
      before = block;
    }
    return out.toString();
  }

  private void append(StringBuilder out, Block block) {
    switch (block) {
      case Heading heading -> {
        out.append(bold(String.join("\n", wrap(clean(heading.text()), width)))).append('\n');
        if (heading.url() != null) {
          out.append(dim(clean(heading.url()))).append('\n');
        }
      }
      case Paragraph paragraph -> appendLines(out, "", "", paragraph.parts());
      case Quote quote -> appendLines(out, "  | ", "  | ", quote.parts());
      case Bullets bullets -> bullets.items().forEach(i -> appendLines(out, "  - ", "    ", i));
      case Table table -> appendTable(out, table);
      case Code code ->
          code.text().lines().forEach(l -> out.append("    ").append(clean(l)).append('\n'));
    }
  }

  /** Wraps the parts; the addresses of links follow on lines of their own. */
  private void appendLines(StringBuilder out, String first, String rest, List<Inline> parts) {
    var line = new StringBuilder();
    var urls = new ArrayList<String>();
    for (Inline part : parts) {
      switch (part) {
        case Text text -> line.append(clean(text.text()));
        case Link link -> {
          line.append(clean(link.text()));
          if (!urls.contains(link.url())) {
            urls.add(link.url());
          }
        }
      }
    }
    String indent = first;
    for (String wrapped : wrap(line.toString(), width - rest.length())) {
      out.append(indent).append(wrapped).append('\n');
      indent = rest;
    }
    for (String url : urls) {
      out.append(rest).append(dim(clean(url))).append('\n');
    }
  }

  private void appendTable(StringBuilder out, Table table) {
    int columns = table.header().size();
    int[] widths = new int[columns];
    var all = new ArrayList<List<String>>();
    all.add(table.header());
    all.addAll(table.rows());
    for (List<String> row : all) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], clean(row.get(i)).length());
      }
    }
    for (int r = 0; r < all.size(); r++) {
      var line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = clean(all.get(r).get(i));
        line.append(cell);
        if (i < columns - 1) {
          line.append(" ".repeat(widths[i] - cell.length())).append(GAP);
        }
      }
      String text = line.toString().stripTrailing();
      out.append(r == 0 ? bold(text) : text).append('\n');
    }
  }

  private static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\n", -1)) {
      var line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        if (!line.isEmpty()) {
          line.append(' ');
        }
        line.append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || !STEERING.contains((byte) Character.getType(c)))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private String bold(String text) {
    return colour ? "\033[1m" + text + "\033[0m" : text;
  }

  private String dim(String text) {
    return colour ? "\033[2m" + text + "\033[0m" : text;
  }
}
