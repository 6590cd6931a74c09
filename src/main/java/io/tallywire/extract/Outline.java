package io.tallywire.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page as a reader meets it: its blocks of text in order, and the elements around them as ranges
 * of blocks.
 *
 * <p>Built in one walk without recursion, so that depth costs nothing. What is never read (scripts,
 * forms, hidden parts) is left out here already.
 */
final class Outline {
  final List<Block> blocks;
  final List<Region> regions;

  private Outline(List<Block> blocks, List<Region> regions) {
    this.blocks = blocks;
    this.regions = regions;
  }

  static Outline of(Element root) {
    var walk = new Walk();
    root.filter(walk);
    walk.flush();
    return new Outline(walk.blocks, walk.regions);
  }

  private static final class Walk implements NodeFilter {
    private static final int MARKS = 300;

    /** No-break and typographic spaces, and the signs without width. */
    private static final String BLANKS =
        "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000\u200B\uFEFF\u00AD";

    private static final String INVISIBLE = "\0\u200B\uFEFF\u00AD";

    /** Generated names ({@code kUxAdb}) have humps too, but no words before them. */
    private static final int PART = 3;

    final List<Block> blocks = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Region region;
    private int linked;
    private int slanted;
    private int links;
    private int slants;
    private boolean picture;
    private boolean lineBreak;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
        return FilterResult.CONTINUE;
      }
      return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult open(Element element) {
      String tag = element.normalName();
      if (tag.equals("br")) {
        breakLine();
        return FilterResult.CONTINUE;
      }
      if (tag.equals("hr")) {
        flush();
        return FilterResult.CONTINUE;
      }
      if (Boilerplate.isNeverRead(element, tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isBlock(element, tag)) {
        flush();
        region = new Region(element, tag, marks(element), region, blocks.size());
        regions.add(region);
      } else if (tag.equals("a")) {
        links++;
      } else if (tag.equals("em") || tag.equals("i")) {
        slants++;
      } else if (tag.equals("img") || tag.equals("picture")) {
        picture |= text.isEmpty();
      } else if (Boilerplate.isInlineFurniture(marks(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        Region open = region;
        if (open != null && open.element.equals(element)) {
          flush();
          open.end = blocks.size();
          region = open.parent;
        } else {
          close(element.normalName());
        }
      }
      return FilterResult.CONTINUE;
    }

    private void close(String tag) {
      if (tag.equals("a") && links > 0) {
        links--;
      } else if ((tag.equals("em") || tag.equals("i")) && slants > 0) {
        slants--;
      } else if (tag.equals("td") || tag.equals("th")) {
        appendBlank();
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean blank = c <= ' ' || BLANKS.indexOf(c) >= 0;
        if (!blank) {
          text.append(c);
          linked += links > 0 ? 1 : 0;
          slanted += slants > 0 ? 1 : 0;
          lineBreak = false;
        } else if (INVISIBLE.indexOf(c) < 0) {
          appendBlank();
        }
      }
    }

    private void appendBlank() {
      if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
        slanted += slants > 0 ? 1 : 0;
      }
    }

    /** One break is a new line of the same paragraph; two in a row end the paragraph. */
    private void breakLine() {
      if (lineBreak) {
        flush();
      } else if (!text.isEmpty()) {
        if (text.charAt(text.length() - 1) == ' ') {
          text.setLength(text.length() - 1);
        }
        text.append('\n');
        lineBreak = true;
      }
    }

    void flush() {
      lineBreak = false;
      String block = text.toString().strip();
      if (!block.isEmpty() && region != null) {
        blocks.add(new Block(block, region, Math.min(linked, block.length()), slanted, picture));
        picture = false;
      }
      text.setLength(0);
      linked = 0;
      slanted = 0;
    }

    private static boolean isBlock(Element element, String tag) {
      if (tag.equals("td") || tag.equals("th")) {
        return !isCell(element);
      }
      return element.isBlock() || tag.indexOf('-') > 0;
    }

    /** A cell of a table of figures, one line with its row; not one that lays out the page. */
    private static boolean isCell(Element element) {
      for (Element child : element.children()) {
        if (child.isBlock() || child.normalName().equals("br")) {
          return false;
        }
      }
      return true;
    }

    /**
     * Class and id as lower-case words: {@code RelatedStories js-box} is " related stories js box
     * ".
     */
    private static String marks(Element element) {
      if (!element.hasAttr("class") && !element.hasAttr("id")) {
        return "";
      }
      String raw = cut(element.attr("class")) + ' ' + cut(element.id());
      var words = new StringBuilder(raw.length() + 8).append(' ');
      int part = 0;
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (!Character.isLetterOrDigit(c)) {
          appendOneBlank(words);
          part = 0;
        } else {
          if (part >= PART && Character.isUpperCase(c)) {
            appendOneBlank(words);
          }
          words.append(c);
          part = Character.isLowerCase(c) ? part + 1 : 0;
        }
      }
      appendOneBlank(words);
      return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void appendOneBlank(StringBuilder words) {
      if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }

    private static String cut(String value) {
      return value.length() > MARKS ? value.substring(0, MARKS) : value;
    }
  }
}
