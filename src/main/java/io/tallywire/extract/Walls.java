package io.tallywire.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a page that hides its article, or that is not the article at all. */
final class Walls {
  private static final int SHORT = 1500;

  /** What a paywall says, below the lines that it lets through. */
  private static final Pattern PAYWALL =
      Pattern.compile(
          "subscribe (?:now )?to (?:continue|keep|read|unlock)|(?:sign|log) in to (?:continue|read)"
              + "|to continue reading|subscribers? only|only (?:available )?(?:to|for) (?:our )?subscribers"
              + "|remaining free articles|free articles? (?:left|remaining)"
              + "|create (?:a free|an) account to (?:continue|read)|register to (?:continue|read)",
          Pattern.CASE_INSENSITIVE);

  /** What a page says that stands there in the place of another. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          "already a (?:subscriber|member)|we (?:and our partners )?use cookies|accept (?:all )?cookies|before you continue|your privacy choices|we value your privacy|consent to the use"
              + "|are you a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|unusual (?:traffic|activity)"
              + "|enable javascript|javascript (?:is|to be|must be) (?:disabled|enabled)|checking your browser|access denied|page (?:not found|can.t be found|cannot be found)|404 not found|(?:disable|turn off) your ad ?block",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param around the lines in and right after the text's element, those left out as well
   */
  static boolean standBefore(String text, String around, JsonLd description) {
    if (text.length() > SHORT) {
      return false;
    }
    return description.isPaid()
        || INSTEAD.matcher(text).find()
        || PAYWALL.matcher(text).find()
        || PAYWALL.matcher(around).find();
  }

  /** Whether page and entry can be the same article: some word of the title stands on the page. */
  static boolean isAbout(Page page, String title) {
    Set<String> wanted = longWords(title);
    if (wanted.size() < 3) {
      return true;
    }
    Set<String> there = longWords(page.title() + ' ' + page.text());
    long found = wanted.stream().filter(there::contains).count();
    return found * 4 >= wanted.size();
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= 4) {
        words.add(word);
      }
    }
    return words;
  }

  private Walls() {}
}
