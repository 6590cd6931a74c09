package io.tallywire.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the newsroom's feeds and pages: RSS or Atom, and HTML with everything that surrounds an
 * article on the web.
 */
final class NewsroomPages {
  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  static String feed(NewsroomOutlet outlet, String base, List<NewsroomArticle> newestFirst) {
    return outlet.feedFormat().equals("atom")
        ? atom(outlet, base, newestFirst)
        : rss(outlet, base, newestFirst);
  }

  private static String rss(NewsroomOutlet outlet, String base, List<NewsroomArticle> articles) {
    String items =
        articles.stream()
            .map(a ->
                """
                <item>
                  <title>%s</title>
                  <link>%s</link>
                  <guid isPermaLink="false">%s</guid>
                  <pubDate>%s</pubDate>
                  <description>%s</description>
                </item>
                """
                    .formatted(
                        escape(a.title()),
                        link(base, a),
                        outlet.id() + "-" + a.page(),
                        RFC_1123.format(a.published()),
                        escape(teaser(a))))
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel>
    <title>%s</title>
    <link>%s/</link>
    <description>%s</description>
    %s</channel></rss>
    """
        .formatted(escape(outlet.name()), base, escape(outlet.newsletter()), items);
  }

  private static String atom(NewsroomOutlet outlet, String base, List<NewsroomArticle> articles) {
    String entries =
        articles.stream()
            .map(a ->
                """
                <entry>
                  <id>urn:%s:%s</id>
                  <title>%s</title>
                  <link rel="alternate" href="%s"/>
                  <published>%s</published>
                  <updated>%s</updated>
                  <summary>%s</summary>
                </entry>
                """
                    .formatted(
                        outlet.id(),
                        a.page(),
                        escape(a.title()),
                        link(base, a),
                        a.published(),
                        Objects.requireNonNullElse(a.updated(), a.published()),
                        escape(teaser(a))))
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:%s</id>
    <title>%s</title>
    <updated>%s</updated>
    <link rel="alternate" href="%s/"/>
    %s</feed>
    """
        .formatted(
            outlet.id(),
            escape(outlet.name()),
            articles.isEmpty() ? Instant.EPOCH : articles.get(0).appeared(),
            base,
            entries);
  }

  /**
   * The page of an article, with menu, cookie line, newsletter box, captions, biography and other
   * headlines around it.
   */
  static String page(NewsroomOutlet outlet, String base, NewsroomArticle article) {
    String text = paragraphs(article, outlet);
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8">
    <title>%s | %s</title>
    <link rel="canonical" href="%s">
    <meta name="author" content="%s">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="%s">
    <meta property="og:title" content="%s">
    <meta property="article:published_time" content="%s">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"%s"}</script>
    </head><body>
    <div class="cookie-banner" role="dialog"><p>%s</p></div>
    <header><a href="%s/">%s</a><nav><ul>%s</ul></nav></header>
    <main><article>
    <h1>%s</h1>
    <div class="byline">By %s <time datetime="%s">%s</time></div>
    %s
    <footer class="author-bio"><p>%s</p></footer>
    </article></main>
    <aside class="related"><h2>Read next</h2><ul>%s</ul></aside>
    <section class="newsletter"><h3>Newsletter</h3><p>%s</p><form><input name="email"><button>Sign up</button></form></section>
    <footer><p>© %s</p></footer>
    </body></html>
    """
        .formatted(
            outlet.language(),
            escape(article.title()),
            escape(outlet.name()),
            link(base, article),
            escape(article.author()),
            escape(outlet.name()),
            escape(article.title()),
            article.published(),
            article.published(),
            escape(outlet.cookie()),
            base,
            escape(outlet.name()),
            list(outlet.nav(), base),
            escape(article.title()),
            escape(article.author()),
            article.published(),
            RFC_1123.format(article.published()),
            text,
            escape(outlet.bios().isEmpty() ? "" : bio(outlet, article)),
            list(outlet.related(), base),
            escape(outlet.newsletter()),
            escape(outlet.name()));
  }

  static String front(NewsroomOutlet outlet, String base) {
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
    <link rel="alternate" type="application/%s+xml" href="%s/feed.xml"></head>
    <body><h1>%s</h1></body></html>
    """
        .formatted(
            outlet.language(),
            escape(outlet.name()),
            outlet.feedFormat(),
            base,
            escape(outlet.name()));
  }

  private static String paragraphs(NewsroomArticle article, NewsroomOutlet outlet) {
    var html = new StringBuilder();
    List<String> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      html.append("<p>").append(escape(paragraphs.get(i))).append("</p>\n");
      if (i == 1 && !outlet.captions().isEmpty()) {
        html.append("<figure><img src=\"/picture.jpg\" alt=\"\"><figcaption>")
            .append(escape(outlet.captions().get(0)))
            .append("</figcaption></figure>\n");
      }
    }
    return outlet.template().equals("live")
        ? "<div class=\"live-blog\">\n" + html + "</div>"
        : html.toString();
  }

  private static String bio(NewsroomOutlet outlet, NewsroomArticle article) {
    return outlet.bios().stream()
        .filter(b -> b.startsWith(article.author()))
        .findFirst()
        .orElse(outlet.bios().get(0));
  }

  private static String list(List<String> items, String base) {
    return items.stream()
        .map(i -> "<li><a href=\"" + base + "/\">" + escape(i) + "</a></li>")
        .collect(Collectors.joining());
  }

  static String link(String base, NewsroomArticle article) {
    return base + path(article);
  }

  static String path(NewsroomArticle article) {
    return "/"
        + article.published().toString().substring(0, 10).replace('-', '/')
        + "/"
        + article.page();
  }

  private static String teaser(NewsroomArticle article) {
    return article.paragraphs().get(0);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private NewsroomPages() {}
}
