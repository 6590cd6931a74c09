package io.tallywire.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jdom2.Element;

/**
 * The text that an element carries, however it is packed: plain, HTML in escaped form, XHTML as
 * child elements, or base64.
 */
final class TextConstruct {

  private final Element element;
  private final boolean atom;
  private final String type;
  private final String mode;

  TextConstruct(Element element, boolean atom) {
    this.element = element;
    this.atom = atom;
    type = attribute("type");
    mode = attribute("mode");
  }

  String html() {
    if (!element.getChildren().isEmpty()) {
      return Markup.inner(element);
    }
    String text = Markup.repaired(text());
    return isPlain() ? Markup.escaped(text) : Markup.withoutScripts(text);
  }

  String plain() {
    if (!element.getChildren().isEmpty()) {
      return Markup.plain(Markup.inner(element));
    }
    return isLiteral() ? Markup.folded(text()) : Markup.plain(text());
  }

  private String text() {
    String text = element.getText().strip();
    return isBase64() ? decoded(text) : text;
  }

  /** Said to be plain text, or said to be nothing and without the look of markup. */
  private boolean isPlain() {
    boolean isUntyped = atom && type.isEmpty() && !mode.equals("escaped");
    return isLiteral() || (isUntyped && !Markup.hasTags(text()));
  }

  private boolean isLiteral() {
    return atom && (type.equals("text") || type.equals("text/plain")) && !mode.equals("base64");
  }

  private boolean isBase64() {
    if (!atom || mode.equals("base64")) {
      return mode.equals("base64");
    }
    return mode.isEmpty()
        && type.contains("/")
        && !type.startsWith("text/")
        && !type.contains("html")
        && !type.endsWith("xml")
        && !type.endsWith("json");
  }

  private static String decoded(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      return bytes.length == 0 ? text : new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private String attribute(String name) {
    String value = element.getAttributeValue(name);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
