package io.tallywire.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.Verifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Broken XML to a tree: jsoup reads what is there, elements are closed where their parents end, and
 * an entry that the document's end cuts off is left out.
 */
final class LenientXml {

  private static final Pattern CLOSED_ROOT =
      Pattern.compile(
          "</\\s*(?:rss|feed|(?:\\w+:)?RDF|channel)\\s*>?\\s*(?:<!--.*?-->\\s*)*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final int deepest;

  private LenientXml(int deepest) {
    this.deepest = deepest;
  }

  static @Nullable Element read(String document, int deepest) {
    org.jsoup.nodes.Document soup = Jsoup.parse(withoutCutEntry(document), "", Parser.xmlParser());
    for (org.jsoup.nodes.Element top : soup.children()) {
      if (!top.tagName().startsWith("!") && !top.tagName().startsWith("?")) {
        return new LenientXml(deepest).converted(top, Map.of(), 1);
      }
    }
    return null;
  }

  /** Cuts before the last entry if the document ends inside it. */
  private static String withoutCutEntry(String document) {
    String end = document.substring(Math.max(0, document.length() - 300));
    if (CLOSED_ROOT.matcher(end).find()) {
      return document;
    }
    for (String name : new String[] {"item", "entry"}) {
      int opened = lastTag(document, "<" + name);
      int closed = document.lastIndexOf("</" + name);
      if (opened > closed && closed > 0) {
        return document.substring(0, opened);
      }
    }
    return document;
  }

  private static int lastTag(String document, String opening) {
    int at = document.length();
    while ((at = document.lastIndexOf(opening, at - 1)) >= 0) {
      int next = at + opening.length();
      if (next == document.length() || !Character.isLetter(document.charAt(next))) {
        return at;
      }
      if (at == 0) {
        break;
      }
    }
    return -1;
  }

  private Element converted(org.jsoup.nodes.Element from, Map<String, String> outer, int depth) {
    Map<String, String> scope = scope(from, outer);
    String[] name = split(from.tagName());
    Element to = new Element(checked(name[1]), namespace(name[0], scope));
    for (Attribute attribute : from.attributes()) {
      String key = attribute.getKey();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        continue;
      }
      String[] parts = split(key);
      Namespace space =
          switch (parts[0]) {
            case "" -> Namespace.NO_NAMESPACE;
            case "xml" -> Namespace.XML_NAMESPACE;
            default -> namespace(parts[0], scope);
          };
      to.setAttribute(checked(parts[1]), XmlDocument.withoutForbidden(attribute.getValue()), space);
    }
    for (Node child : from.childNodes()) {
      add(child, to, scope, depth);
    }
    return to;
  }

  private void add(Node child, Element to, Map<String, String> scope, int depth) {
    switch (child) {
      case CDataNode data -> to.addContent(text(data.getWholeText()));
      case TextNode text -> to.addContent(text(text.getWholeText()));
      case org.jsoup.nodes.Element element -> {
        if (depth < deepest) {
          to.addContent(converted(element, scope, depth + 1));
        }
      }
      default -> {}
    }
  }

  /** A reference may stand for a character that the document itself must not hold. */
  private static Text text(String content) {
    return new Text(XmlDocument.withoutForbidden(content));
  }

  private static Map<String, String> scope(
      org.jsoup.nodes.Element element, Map<String, String> outer) {
    Map<String, String> declared = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        declared.put(key.equals("xmlns") ? "" : key.substring(6), attribute.getValue().strip());
      }
    }
    if (declared.isEmpty()) {
      return outer;
    }
    Map<String, String> scope = new HashMap<>(outer);
    scope.putAll(declared);
    return scope;
  }

  private static String[] split(String name) {
    int colon = name.indexOf(':');
    return colon <= 0 || colon == name.length() - 1
        ? new String[] {"", name.replace(":", "")}
        : new String[] {name.substring(0, colon), name.substring(colon + 1).replace(":", "_")};
  }

  private static Namespace namespace(String prefix, Map<String, String> scope) {
    String address = scope.getOrDefault(prefix, "");
    boolean isUsable =
        Verifier.checkNamespacePrefix(prefix) == null
            && Verifier.checkNamespaceURI(address) == null
            && !prefix.toLowerCase(Locale.ROOT).startsWith("xml");
    if (!isUsable || (prefix.isEmpty() && address.isEmpty())) {
      return Namespace.NO_NAMESPACE;
    }
    return address.isEmpty()
        ? Namespace.getNamespace(prefix, FeedNames.UNDECLARED + prefix)
        : Namespace.getNamespace(prefix, address);
  }

  private static String checked(String name) {
    return Verifier.checkElementName(name) == null && Verifier.checkAttributeName(name) == null
        ? name
        : "unnamed";
  }
}
