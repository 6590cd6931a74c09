package io.tallywire.claim;

import io.tallywire.text.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells the page's own words and the headlines of other stories from the article's sentences.
 *
 * <p>Notes that correct the page are its own words too: the figure that stands is in the text, and
 * the one that was wrong is nobody's claim any more.
 */
final class Furniture {
  private static final List<String> OPENINGS =
      List.of(
          "read more",
          "read also",
          "also read",
          "see also",
          "read:",
          "watch:",
          "watch live",
          "listen:",
          "more:",
          "related:",
          "trending",
          "sign up",
          "subscribe",
          "follow us",
          "click here",
          "advertisement",
          "most read",
          "recommended",
          "you may also",
          "don't miss",
          "newsletter",
          "get the latest",
          "download the",
          "support independent",
          "photo:",
          "image:",
          "getty images",
          "copyright",
          "editor's note: this",
          "more on this story",
          "more from",
          "investigation:",
          "opinion:",
          "explainer:",
          "join our",
          "share this",
          "in pictures:",
          "video:",
          "live:",
          "updates:",
          "top stories",
          "latest news",
          "most popular",
          "up next",
          "story continues",
          "become a member",
          "donate",
          "for more",
          "related articles",
          "related stories",
          "what to read");

  private Furniture() {}

  static boolean is(Sentence sentence) {
    String text = sentence.text().strip();
    String low = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String opening : OPENINGS) {
      if (low.startsWith(opening)) {
        return true;
      }
    }
    return isCorrection(low) || isShouting(text);
  }

  private static final List<String> SELF =
      List.of("this article", "this story", "this report", "this piece", "this post", "this item");
  private static final List<String> MENDED =
      List.of(
          "earlier version",
          "previous version",
          "original version",
          "corrected",
          "amended",
          "misstated",
          "incorrectly",
          "clarified",
          "was updated",
          "been updated");

  /** "An earlier version of this article said that 70 people had died." */
  private static boolean isCorrection(String low) {
    return low.startsWith("correction:")
        || low.startsWith("correction,")
        || low.startsWith("clarification:")
        || low.startsWith("the correct number")
        || low.startsWith("the correct figure")
        || low.startsWith("the correct total")
        || (has(low, SELF) && has(low, MENDED));
  }

  private static boolean has(String low, Collection<String> parts) {
    for (String part : parts) {
      if (low.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShouting(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters && text.length() < 60;
  }
}
