package io.tallywire.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text extracted from an entry's page, with its outlet and publication time.
 *
 * @param url the address of the page
 * @param text paragraphs separated by a blank line; the standfirst is the first paragraph where
 *     there is one
 * @param language ISO 639-1 code of the text's language, {@code und} where it cannot be told
 * @param origin where the text was taken from
 */
public record Article(
    String url,
    String outlet,
    String title,
    @Nullable String author,
    Instant published,
    String text,
    String language,
    Origin origin) {

  /** Where an article's text was taken from. */
  public enum Origin {
    PAGE,
    /** The page gave nothing usable; the text is the feed's own. */
    FEED
  }

  /** An article whose text is at hand, without a page or a feed around it. */
  public static Article given(
      String url, String outlet, String title, Instant published, String text) {
    return new Article(
        url, outlet, title, null, published, text, Languages.of(text, null), Origin.PAGE);
  }

  /** Claims are read from English text only. */
  public boolean isEnglish() {
    return language.equals("en");
  }
}
