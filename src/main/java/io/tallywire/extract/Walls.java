package io.tallywire.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a page that hides its article, or that is not the article at all. */
final class Walls {
  private static final int SHORT = 1500;
  private static final Pattern WORDING =
      Pattern.compile(
          "subscribe (?:now )?to (?:continue|keep|read|unlock)|already a (?:subscriber|member)"
              + "|(?:sign|log) in to (?:continue|read|view)|to continue reading|continue reading (?:this|with|your)"
              + "|subscribers? only|only (?:available )?(?:to|for) (?:our )?subscribers|remaining free articles|free articles? (?:left|remaining)"
              + "|create (?:a free|an) account to|register to (?:continue|read)"
              + "|we (?:and our partners )?use cookies|accept (?:all )?cookies|before you continue|your privacy choices|we value your privacy|consent to the use"
              + "|are you a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|unusual (?:traffic|activity)"
              + "|enable javascript|javascript (?:is|to be|must be) (?:disabled|enabled)|checking your browser|access denied|page (?:not found|can.t be found|cannot be found)|404 not found|(?:disable|turn off) your ad ?block",
          Pattern.CASE_INSENSITIVE);

  static boolean standBefore(String text, JsonLd description) {
    if (text.length() > SHORT) {
      return false;
    }
    return WORDING.matcher(text).find() || description.isPaid();
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
