package io.tallywire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed from its elements, with every fallback that real feeds need: Dublin Core, Media RSS
 * and iTunes names, items outside the channel, alternate links, permanent guids.
 */
final class FeedElements {

  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> HEADS =
      Set.of("rss", "channel", "feed", "rdf:rdf", "rdf", "items");

  private final XmlDocument document;
  private final boolean atom;
  private final @Nullable String base;
  private final List<Element> heads = new ArrayList<>();
  private final List<Element> entries = new ArrayList<>();

  FeedElements(XmlDocument document, @Nullable String base) {
    this.document = document;
    this.base = base;
    atom = FeedNames.isAtom(document.root());
  }

  /** The feed; none if these elements are something else. */
  @Nullable Feed read() {
    Element root = document.root();
    String name = FeedNames.of(root, atom);
    if (ENTRIES.contains(name)) {
      entries.add(root);
    } else {
      collect(root);
    }
    if (!HEADS.contains(name) && heads.isEmpty() && entries.isEmpty()) {
      return null;
    }
    heads.add(root);
    Children head = new Children(heads, atom, base);
    String link = head.link();
    return new Feed(
        head.plain("title", "dc:title", "itunes:title", "atom:title"),
        link != null ? link : head.permanentLink(),
        entries.stream().map(this::entry).toList());
  }

  private void collect(Element parent) {
    for (Element child : parent.getChildren()) {
      String name = FeedNames.of(child, atom);
      if (ENTRIES.contains(name) || (!atom && name.equals("atom:entry"))) {
        entries.add(child);
        if (!document.strict()) {
          collect(child); // an entry that was not closed holds the next one
        }
      } else if (HEADS.contains(name)) {
        heads.add(child);
        collect(child);
      }
    }
  }

  private Entry entry(Element element) {
    Children of = new Children(List.of(element), atom, base);
    String summary =
        of.html(
            "description",
            "summary",
            "dc:description",
            "atom:summary",
            "itunes:summary",
            "media:description",
            "abstract",
            "tagline",
            "itunes:subtitle");
    String text =
        of.html(
            "content:encoded",
            "content",
            "atom:content",
            "xhtml:body",
            "xhtml:div",
            "body",
            "fullitem",
            "content:items");
    String second = text.isEmpty() ? of.html("summary", "atom:summary") : summary;
    boolean isDescribedTwice = text.isEmpty() && !second.isEmpty() && !second.equals(summary);
    return new Entry(
        id(of, element),
        link(of, element),
        of.plain("title", "dc:title", "media:title", "itunes:title", "atom:title"),
        of.date(
            "pubdate",
            "published",
            "issued",
            "dcterms:issued",
            "dc:date",
            "dcterms:created",
            "created",
            "date",
            "atom:published",
            "dcterms:available",
            "lastmod"),
        of.date("updated", "modified", "dcterms:modified", "atom:updated", "lastbuilddate"),
        isDescribedTwice ? summary : text,
        isDescribedTwice ? second : summary);
  }

  private static @Nullable String id(Children of, Element element) {
    String id = of.id();
    return id != null ? id : about(element);
  }

  private static @Nullable String about(Element element) {
    return element.getAttributes().stream()
        .filter(a -> a.getName().equals("about") && !a.getValue().isBlank())
        .map(a -> a.getValue().strip())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String link(Children of, Element element) {
    String link = of.link();
    if (link == null) {
      link = of.permanentLink();
    }
    if (link == null) {
      link = Addresses.page(element.getAttributeValue("href"), base);
    }
    return link != null ? link : of.enclosure();
  }
}
