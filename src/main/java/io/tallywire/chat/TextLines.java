package io.tallywire.chat;

import io.tallywire.alert.RichText.Bullets;
import io.tallywire.alert.RichText.Inline;
import io.tallywire.alert.RichText.Link;
import io.tallywire.alert.RichText.Table;
import io.tallywire.alert.RichText.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text's blocks, before a platform's markup: a bullet is a dot, a table stands in
 * columns, and a line has no breaks within.
 *
 * <p>Control characters and those that turn the direction of the text are dropped, so that an
 * article cannot disguise what follows it. It does not look at addresses.
 */
public final class TextLines {
  private static final String COLUMN_GAP = "  ";

  /**
   * Characters of one line in one style.
   *
   * @param url where they lead, as it came
   */
  public record Run(String text, boolean bold, @Nullable String url) {}

  /** Each line's characters from left to right; at least one line, which may be empty. */
  public static List<List<Run>> of(List<Inline> parts) {
    var lines = new ArrayList<List<Run>>();
    var line = new ArrayList<Run>();
    for (Inline part : parts) {
      Run whole =
          switch (part) {
            case Text text -> new Run(clean(text.text()), text.bold(), null);
            case Link link -> new Run(clean(link.text()), false, link.url());
          };
      String[] texts = whole.text().split("\n", -1);
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          lines.add(List.copyOf(line));
          line.clear();
        }
        if (!texts[i].isEmpty()) {
          line.add(new Run(texts[i], whole.bold(), whole.url()));
        }
      }
    }
    lines.add(List.copyOf(line));
    return lines;
  }

  public static List<List<Run>> of(Bullets bullets) {
    var lines = new ArrayList<List<Run>>();
    for (List<Inline> item : bullets.items()) {
      var parts = new ArrayList<Inline>();
      parts.add(Text.of("• "));
      parts.addAll(item);
      lines.addAll(of(parts));
    }
    return lines;
  }

  /** The header and the rows, for a fixed pitch. */
  public static List<List<Run>> of(Table table) {
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
    var lines = new ArrayList<List<Run>>();
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = oneLine(row.get(i));
        line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(COLUMN_GAP);
      }
      lines.add(List.of(new Run(line.toString().stripTrailing(), false, null)));
    }
    return lines;
  }

  public static String oneLine(String text) {
    return clean(text).replace('\n', ' ');
  }

  public static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(TextLines::isKept)
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

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private TextLines() {}
}
