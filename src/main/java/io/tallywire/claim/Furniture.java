package io.tallywire.claim;

import io.tallywire.text.Sentence;
import java.util.List;
import java.util.Locale;

/** Tells the page's own words and the headlines of other stories from the article's sentences. */
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
    return isShouting(text);
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
