package io.tallywire.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One normal name for bodies that are called in several ways, and for those who stay unnamed. */
final class BodyNames {
  private static final Set<String> UNNAMED =
      WordSet.of("officials sources reports experts analysts witnesses estimates official source");

  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("world health organization", "WHO"),
          Map.entry("world health organisation", "WHO"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("associated press", "AP"),
          Map.entry("united nations", "UN"),
          Map.entry("met", "Metropolitan Police"),
          Map.entry("met police", "Metropolitan Police"),
          Map.entry("scotland yard", "Metropolitan Police"),
          Map.entry("federal bureau of investigation", "FBI"),
          Map.entry("international organization for migration", "IOM"),
          Map.entry("international organisation for migration", "IOM"));

  private BodyNames() {}

  /**
   * @param adjective of the country spoken of, for those of whom nothing else is said; may be null
   */
  static String normal(String text, @Nullable String adjective) {
    String low = text.toLowerCase(Locale.ROOT);
    if (isSouthKoreanIntelligence(low)) {
      return "South Korea's NIS";
    }
    @Nullable String folded = FOLDED.get(low);
    if (folded != null) {
      return folded;
    }
    if (adjective != null && OF_COUNTRY.contains(low)) {
      return capitalised(adjective) + " " + low;
    }
    if (UNNAMED.contains(low)) {
      return "unnamed " + low;
    }
    Places.Place place = Places.byCapital(low);
    if (place != null && Places.byAdjective(low) == null && !STANDING.contains(low)) {
      return capitalised(place.country()) + " government (" + text + ")";
    }
    Places.Place country = Places.byCountry(low);
    if (country != null) {
      return capitalised(country.country()) + " government";
    }
    return text;
  }

  private static final Set<String> OF_COUNTRY =
      Set.of(
          "officials",
          "authorities",
          "government",
          "military",
          "army",
          "prosecutors",
          "state media",
          "local media",
          "health ministry",
          "interior ministry",
          "president");

  private static final Set<String> STANDING = Set.of("white house", "kremlin");

  private static boolean isSouthKoreanIntelligence(String low) {
    boolean korean = low.contains("south korea") || low.contains("seoul");
    return low.equals("nis")
        || low.contains("national intelligence service")
        || (korean
            && (low.contains("nis") || low.contains("intelligence") || low.contains("spy agency"))
            && !low.contains("military intel")
            && !low.contains("western")
            && !low.contains("official"));
  }

  static String capitalised(String low) {
    StringBuilder name = new StringBuilder();
    for (String word : low.split(" ")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return name.toString();
  }
}
