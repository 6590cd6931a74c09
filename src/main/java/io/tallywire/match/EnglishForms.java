package io.tallywire.match;

import java.util.Map;
import java.util.Set;

/**
 * Regular forms of English words, by their letters alone. Two forms of a word come out the same;
 * what comes out need not be a word ({@code houses} and {@code house} are {@code hous}).
 *
 * <p>It is shy: {@code korean} stays apart from {@code korea}, {@code protester} from {@code
 * protest}, since one who wants both writes a star. Forms in -ed and -ing are not decided here,
 * because letters cannot tell {@code flooding} from {@code morning}.
 */
final class EnglishForms {
  private static final int SHORT = 3;

  private static final Map<String, String> IRREGULAR =
      Map.of("children", "child", "crises", "crisis", "buses", "bus", "gases", "gas");

  /** Ends in s, is no plural, and without its s would be another word. */
  private static final Set<String> NO_PLURAL = Set.of("gas", "hamas", "news");

  private EnglishForms() {}

  /** The singular; a word that may be a participle keeps its end for now. */
  static String singular(String word) {
    String singular = withoutPlural(word);
    return isParticiple(singular) ? singular : ending(singular);
  }

  private static String withoutPlural(String word) {
    String regular = IRREGULAR.getOrDefault(word, word);
    if (regular.length() <= SHORT || NO_PLURAL.contains(regular)) {
      return regular.equals("men") ? "man" : regular;
    }
    if (regular.endsWith("men")) {
      return regular.substring(0, regular.length() - 3) + "man";
    }
    boolean plural = regular.endsWith("s") && !regular.endsWith("ss") && !regular.endsWith("us");
    return plural ? regular.substring(0, regular.length() - 1) : regular;
  }

  /** Whether this may be a verb's form in -ed or -ing. */
  static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /** The word with one spelling of its end: {@code armie} is army, {@code marche} is march. */
  static String ending(String word) {
    int length = word.length();
    if (length <= SHORT || !word.endsWith("e")) {
      return word;
    }
    String before = word.substring(0, length - 1);
    return switch (word.charAt(length - 2)) {
      case 'i' -> before.substring(0, length - 2) + "y";
      case 'x', 'z' -> before;
      case 'h' -> before.endsWith("ch") || before.endsWith("sh") ? before : word;
      case 's', 'o' -> length > SHORT + 1 ? before : word;
      default -> word;
    };
  }
}
