package io.tallywire.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;

/**
 * One name for each element, whatever its namespace is written like: the plain local name for RSS
 * and for the format of the document itself, {@code dc:date} and the like for the rest; lower case.
 */
final class FeedNames {

  static final String UNDECLARED = "urn:undeclared:";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("www.w3.org/2005/atom", "atom"),
          Map.entry("purl.org/atom/ns", "atom"),
          Map.entry("example.com/newformat", "atom"),
          Map.entry("purl.org/dc/elements/1.1", "dc"),
          Map.entry("purl.org/dc/elements/1.0", "dc"),
          Map.entry("purl.org/dc/terms", "dcterms"),
          Map.entry("purl.org/rss/1.0/modules/content", "content"),
          Map.entry("search.yahoo.com/mrss", "media"),
          Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("www.w3.org/2000/svg", "svg"));
  private static final Set<String> CORE =
      Set.of(
          "backend.userland.com",
          "blogs.law.harvard.edu",
          "purl.org/rss",
          "purl.org/net/rss",
          "my.netscape.com",
          "channel.netscape.com",
          "cyber.law.harvard.edu",
          "www.rssboard.org");

  private FeedNames() {}

  static boolean isAtom(Element root) {
    String name = root.getName().toLowerCase(Locale.ROOT);
    return name.equals("feed") || name.equals("entry") || prefix(root).equals("atom");
  }

  /** The name of an element in a document whose own format is Atom, or not. */
  static String of(Element element, boolean atom) {
    String prefix = prefix(element);
    String local = element.getName().toLowerCase(Locale.ROOT);
    return prefix.isEmpty() || (atom && prefix.equals("atom")) ? local : prefix + ":" + local;
  }

  private static String prefix(Element element) {
    String address = element.getNamespaceURI();
    String prefix = element.getNamespacePrefix().toLowerCase(Locale.ROOT);
    if (address.isEmpty()) {
      return "";
    }
    String key = key(address);
    String known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    if (prefix.isEmpty() || isCore(key)) {
      return "";
    }
    return prefix.equals("a10") ? "atom" : prefix;
  }

  private static boolean isCore(String key) {
    return CORE.stream().anyMatch(key::startsWith) && !key.contains("modules");
  }

  private static String key(String address) {
    String s = address.strip().toLowerCase(Locale.ROOT);
    s = s.startsWith("http://") ? s.substring(7) : s.startsWith("https://") ? s.substring(8) : s;
    int end = s.length();
    while (end > 0 && (s.charAt(end - 1) == '/' || s.charAt(end - 1) == '#')) {
      end--;
    }
    return s.substring(0, end);
  }
}
