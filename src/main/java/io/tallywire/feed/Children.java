package io.tallywire.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** The child elements of a feed or an entry by name, and what they say. */
final class Children {

  private static final String ALTERNATE = "alternate";

  private final Map<String, List<Element>> byName = new HashMap<>();
  private final boolean atom;
  private final @Nullable String documentBase;

  Children(List<Element> parents, boolean atom, @Nullable String documentBase) {
    this.atom = atom;
    this.documentBase = documentBase;
    parents.forEach(this::add);
  }

  private void add(Element parent) {
    for (Element child : parent.getChildren()) {
      String name = FeedNames.of(child, atom);
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(child);
      if (name.equals("media:group")) {
        add(child);
      }
    }
  }

  /** The first name that has any plain text. */
  String plain(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        String text = construct(element).plain();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  /** The first name that has any HTML. */
  String html(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        String text = construct(element).html();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  /** The first name that holds a date that can be read; where it is said twice, the last word. */
  @Nullable OffsetDateTime date(String... names) {
    for (String name : names) {
      for (Element element : all(name).reversed()) {
        OffsetDateTime date = FeedDates.read(element.getText());
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The text of the first name that has any, as it is written. */
  @Nullable String text(String... names) {
    for (String name : names) {
      for (Element element : all(name)) {
        String text =
            element.getChildren().isEmpty() ? element.getText().strip() : Markup.inner(element);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  /** The identifier as written; relative to an xml:base, never to where the feed was found. */
  @Nullable String id() {
    String id = text("guid", "id", "atom:id", "dc:identifier");
    if (id == null || !atom || all("id").isEmpty()) {
      return id;
    }
    return Addresses.resolved(id, base(all("id").getFirst(), null));
  }

  /** The page that this is about: alternate links first, of HTML before others. */
  @Nullable String link() {
    String link = atom ? atomLink("link") : textLink();
    if (link == null && !atom) {
      link = atomLink("atom:link");
    }
    return link;
  }

  /** The guid where it is an address and does not deny it. */
  @Nullable String permanentLink() {
    for (Element guid : all(atom ? "id" : "guid")) {
      String said = guid.getAttributeValue("isPermaLink");
      String text = guid.getText().strip();
      boolean isAddress =
          text.regionMatches(true, 0, "http://", 0, 7)
              || text.regionMatches(true, 0, "https://", 0, 8);
      if (isAddress && !"false".equalsIgnoreCase(said)) {
        return Addresses.page(text, null);
      }
    }
    return null;
  }

  /** The file that an entry without a page is about. */
  @Nullable String enclosure() {
    for (Element element : all("enclosure")) {
      String link = Addresses.page(element.getAttributeValue("url"), base(element, documentBase));
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private @Nullable String textLink() {
    for (Element element : all("link")) {
      String text = element.getText();
      String link =
          Addresses.page(
              text.isBlank() ? element.getAttributeValue("href") : text,
              base(element, documentBase));
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private @Nullable String atomLink(String name) {
    String best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Element element : all(name)) {
      String href = element.getAttributeValue("href");
      int rank = rank(element);
      String link =
          Addresses.page(href == null ? element.getText() : href, base(element, documentBase));
      if (link != null && rank < bestRank) {
        best = link;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Element link) {
    String rel = attribute(link, "rel");
    String type = attribute(link, "type");
    if (!rel.isEmpty() && !rel.equals(ALTERNATE) && !rel.endsWith("/" + ALTERNATE)) {
      return Integer.MAX_VALUE;
    }
    return type.isEmpty() || type.contains("html") ? 0 : 1;
  }

  private static String attribute(Element element, String name) {
    String value = element.getAttributeValue(name);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }

  private TextConstruct construct(Element element) {
    boolean followsAtom =
        atom || element.getAttribute("mode") != null || element.getName().equals("content");
    return new TextConstruct(element, followsAtom);
  }

  private List<Element> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /**
   * The base address that is in force at an element: each xml:base is relative to the one above.
   */
  private static @Nullable String base(Element element, @Nullable String documentBase) {
    String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    Element parent = element.getParentElement();
    String outer = parent == null ? documentBase : base(parent, documentBase);
    return own == null || own.isBlank() ? outer : Addresses.resolved(own.strip(), outer);
  }
}
