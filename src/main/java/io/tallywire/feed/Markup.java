package io.tallywire.feed;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Attribute;
import org.jdom2.CDATA;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Between elements, HTML and plain text. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])[^<>]*>");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<(script|style)\\b[^>]*>.*?(?:</\\1\\s*>|\\z)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> ACTIVE_NAMES = Set.of("script", "style");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern C1 = Pattern.compile("[\\x80-\\x9f]");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "meta", "link", "wbr", "source", "area", "col", "embed");
  private static final int LONGEST_TITLE = 2000;

  private Markup() {}

  /** HTML, or text that may be HTML, as one line of plain text; angle brackets of no tag stay. */
  static String plain(String html) {
    String s = html;
    if (s.indexOf('<') >= 0) {
      s = COMMENT.matcher(withoutScripts(s)).replaceAll("");
      Matcher m = TAG.matcher(s);
      StringBuilder out = new StringBuilder();
      while (m.find()) {
        boolean known = Tag.isKnownTag(m.group(2));
        m.appendReplacement(out, known ? gap(m.group(2)) : Matcher.quoteReplacement(m.group()));
      }
      s = m.appendTail(out).toString();
    }
    return folded(s.indexOf('&') >= 0 ? Parser.unescapeEntities(s, false) : s);
  }

  static String withoutScripts(String html) {
    Matcher m = ACTIVE.matcher(html);
    return html.indexOf('<') >= 0 && m.find() ? m.replaceAll("") : html;
  }

  /** Inline tags stand within words, the others between them. */
  private static String gap(String tag) {
    return Tag.valueOf(tag).isInline() && !tag.equalsIgnoreCase("br") ? "" : " ";
  }

  static boolean hasTags(String text) {
    Matcher m = TAG.matcher(text);
    while (m.find()) {
      if (Tag.isKnownTag(m.group(2))) {
        return true;
      }
    }
    return false;
  }

  /** One line without the C1 controls that mislabelled windows-1252 leaves behind. */
  static String folded(String text) {
    String s = SPACE.matcher(repaired(text)).replaceAll(" ").strip();
    return s.length() <= LONGEST_TITLE ? s : s.substring(0, LONGEST_TITLE).strip() + "\u2026";
  }

  static String repaired(String text) {
    Matcher m = C1.matcher(text);
    return m.find()
        ? m.replaceAll(c ->
            Matcher.quoteReplacement(
                new String(new byte[] {(byte) c.group().charAt(0)}, WINDOWS_1252)))
        : text;
  }

  static String escaped(String text) {
    return Entities.escape(text);
  }

  /** What an element holds, as HTML; a lone div around all of it is left out. */
  static String inner(Element element) {
    StringBuilder out = new StringBuilder();
    Element from = element;
    if (element.getChildren().size() == 1 && element.getTextTrim().isEmpty()) {
      Element only = element.getChildren().getFirst();
      from = only.getName().equalsIgnoreCase("div") ? only : element;
    }
    for (Content content : from.getContent()) {
      write(content, out);
    }
    return repaired(out.toString().strip());
  }

  private static void write(Content content, StringBuilder out) {
    switch (content) {
      case CDATA data -> out.append(escaped(data.getText()));
      case Text text -> out.append(escaped(text.getText()));
      case Element e when !ACTIVE_NAMES.contains(e.getName().toLowerCase(Locale.ROOT)) -> {
        out.append('<').append(e.getName());
        for (Attribute a : e.getAttributes()) {
          out.append(' ')
              .append(a.getName())
              .append("=\"")
              .append(escaped(a.getValue()))
              .append('"');
        }
        out.append('>');
        if (!VOID.contains(e.getName())) {
          e.getContent().forEach(c -> write(c, out));
          out.append("</").append(e.getName()).append('>');
        }
      }
      default -> {}
    }
  }
}
