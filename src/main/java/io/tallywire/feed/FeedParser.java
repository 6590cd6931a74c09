package io.tallywire.feed;

import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed.
 *
 * <p>A document is read strictly first; one that is not well-formed is read leniently, and one that
 * is cut off yields its complete entries. ROME is asked where a well-formed one leaves a title or a
 * link open. Nothing is fetched: external entities and DTDs are left alone. Whatever the bytes are,
 * the answer is a value. Stateless and safe for use by many threads.
 */
public final class FeedParser {

  private static final int NESTING_OF_A_BOMB = 200;

  /**
   * Reads a document.
   *
   * @param contentType the Content-Type header that came with it, if any
   * @param baseUrl the address it was fetched from, for relative links, if known
   */
  public FeedReading parse(byte[] body, @Nullable String contentType, @Nullable String baseUrl) {
    String text = BodyDecoder.decode(body, contentType);
    if (text.isBlank()) {
      return notAFeed("the document is empty");
    }
    try {
      return switch (firstMark(text)) {
        case '{' -> JsonFeedReader.read(text, baseUrl);
        case '<' -> readXml(text, baseUrl);
        default -> notAFeed("the document is neither XML nor JSON");
      };
    } catch (StackOverflowError e) {
      return notAFeed("the document is nested too deeply");
    }
  }

  private static FeedReading readXml(String text, @Nullable String baseUrl) {
    if (HtmlPage.isLikely(text)) {
      return HtmlPage.asReading(text, baseUrl);
    }
    XmlDocument document = XmlDocument.read(text, NESTING_OF_A_BOMB);
    Feed feed = document == null ? null : new FeedElements(document, baseUrl).read();
    if (document == null || feed == null) {
      return notAFeed("the document is XML, but not a feed");
    }
    return new FeedReading.Read(
        document.strict() ? RomeOpinion.completed(feed, document.root().getDocument()) : feed);
  }

  /** The first character that says what this is: text and signatures in front of it are skipped. */
  private static char firstMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '{') {
        return c;
      }
      if (!Character.isWhitespace(c) && c != '\uFEFF') {
        return text.indexOf('<', i) < 0 ? 'x' : '<';
      }
    }
    return 'x';
  }

  private static FeedReading notAFeed(String reason) {
    return new FeedReading.NotAFeed(reason, java.util.List.of());
  }
}
