package io.tallywire.extract;

import io.tallywire.extract.Article.Origin;
import io.tallywire.feed.Entry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page to an article, and where the page gives nothing usable, the feed's own text to one.
 *
 * <p>It does not fetch and has no clock. Whatever the bytes are, the answer is a value. One
 * instance serves any number of threads.
 */
public final class ArticleExtractor {
  private static final int DEPTH = 400;

  /** In characters; a long book has as many, no article does. */
  private static final int LONGEST = 1_000_000;

  /**
   * Reads a page.
   *
   * @param contentType the header of that name, if there was one
   * @param url the address that the bytes came from, after redirects
   */
  public Page read(byte[] html, @Nullable String contentType, String url) {
    String decoded = HtmlBytes.decode(html, contentType);
    if (decoded == null || decoded.isBlank()) {
      return Page.nothing(url);
    }
    Document document = parse(decoded, url);
    JsonLd description = JsonLd.of(document);
    var head = new PageHead(document, description, url);
    String title = head.title();
    String author = head.author();
    MainText.Found found = new MainText(Outline.of(document), title, author).find();
    String text = text(found.blocks());
    return new Page(
        title,
        author,
        PublicationDate.of(document, head, description, url),
        text,
        head.canonicalUrl(),
        Languages.of(text.isEmpty() ? title : text, language(document)),
        Walls.standBefore(text, found.around(), description));
  }

  /**
   * The article of a feed's entry: from its page, or from the feed where there is no page, where
   * the page is walled or empty, or where it is about something else.
   *
   * @param page what {@link #read} made of the entry's page; nothing if it could not be fetched
   * @param firstSeen when the entry was first seen: the publication time of an article that has
   *     none, and the latest that one may have
   */
  public Article article(Entry entry, String outlet, @Nullable Page page, Instant firstSeen) {
    String own = ownText(entry);
    boolean usePage = page != null && isUsable(page, entry, own);
    String text = usePage && page != null ? page.text() : own;
    String title = entry.title().isBlank() && page != null ? page.title() : entry.title().strip();
    String language = Languages.of(title + "\n\n" + text, page == null ? null : page.language());
    return new Article(
        address(entry, page),
        outlet,
        title,
        page == null ? null : page.author(),
        published(entry, page, firstSeen),
        text,
        language,
        usePage ? Origin.PAGE : Origin.FEED);
  }

  private static Document parse(String html, String url) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEPTH);
    return Jsoup.parse(html, url, parser);
  }

  private static String language(Document document) {
    Element html = document.firstElementChild();
    return html == null ? "" : html.attr("lang");
  }

  private static String text(List<Block> blocks) {
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static String ownText(Entry entry) {
    String html = entry.text().isBlank() ? entry.summary() : entry.text();
    return FeedText.of(html);
  }

  private static boolean isUsable(Page page, Entry entry, String own) {
    if (page.text().isBlank()) {
      return false;
    }
    if (own.isBlank()) {
      return true;
    }
    boolean fuller = own.length() > 500 && page.text().length() * 2 < own.length();
    return !page.walled() && !fuller && Walls.isAbout(page, entry.title());
  }

  private static String address(Entry entry, @Nullable Page page) {
    if (page != null && !page.canonicalUrl().isBlank()) {
      return page.canonicalUrl();
    }
    return entry.link() == null ? "" : entry.link();
  }

  private static Instant published(Entry entry, @Nullable Page page, Instant firstSeen) {
    OffsetDateTime told = entry.published();
    if (told == null && page != null) {
      told = page.published();
    }
    if (told == null) {
      told = entry.updated();
    }
    if (told == null || told.toInstant().isAfter(firstSeen)) {
      return firstSeen;
    }
    return told.toInstant();
  }
}
