package io.tallywire.extract;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the HTML of one page.
 *
 * <p>It knows nothing of the feed that led to it; {@link ArticleExtractor#article} brings both
 * together.
 *
 * @param title without the outlet's name; empty where the page has none
 * @param author one or several names, as one line
 * @param published when the page says it was first published
 * @param text the article's paragraphs, separated by a blank line; empty where nothing could be
 *     read: no HTML, an empty shell
 * @param canonicalUrl the address that the page calls its own, absolute; else the address given
 * @param language ISO 639-1 code of the text, {@code und} where it cannot be told
 * @param walled the text is not the whole article, or none: a paywall, a consent page or a request
 *     to prove that one is human stands before it
 */
public record Page(
    String title,
    @Nullable String author,
    @Nullable OffsetDateTime published,
    String text,
    String canonicalUrl,
    String language,
    boolean walled) {

  static Page nothing(String url) {
    return new Page("", null, null, "", url, Languages.UNKNOWN, false);
  }
}
