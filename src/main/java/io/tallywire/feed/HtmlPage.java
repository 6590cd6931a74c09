package io.tallywire.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page that was given as a feed: it may name the feed that was meant. */
final class HtmlPage {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\A\\uFEFF?(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*(?:<!DOCTYPE\\s+html[^>]*>(?:\\s|<!--.*?-->)*)?<(?:html|head|body)[\\s>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BARE_DOCTYPE =
      Pattern.compile("\\A\\uFEFF?\\s*<!DOCTYPE\\s+html\\s*>", Pattern.CASE_INSENSITIVE);
  private static final int WINDOW = 4000;

  private HtmlPage() {}

  static boolean isLikely(String text) {
    String head = text.substring(0, Math.min(text.length(), WINDOW));
    return OPENING.matcher(head).find() || BARE_DOCTYPE.matcher(head).find();
  }

  static FeedReading asReading(String text, @Nullable String base) {
    Set<String> links = new LinkedHashSet<>();
    for (Element link : Jsoup.parse(text, base == null ? "" : base).select("link[rel][href]")) {
      String type = link.attr("type").toLowerCase(Locale.ROOT);
      boolean isFeed = type.contains("rss") || type.contains("atom") || type.contains("feed+json");
      if (isFeed && link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")) {
        String absolute = link.absUrl("href");
        links.add(absolute.isEmpty() ? link.attr("href") : absolute);
      }
    }
    return new FeedReading.NotAFeed("the document is a web page, not a feed", List.copyOf(links));
  }
}
