package io.tallywire.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One normal name for bodies that are called in several ways, and for those who stay unnamed. */
final class BodyNames {
  private static final Set<String> UNNAMED =
      WordSet.of("officials sources reports experts analysts witnesses estimates official source");

  /** Long name, short name behind it: both lead to the whole. */
  private static final String KNOWN =
      """
      World Health Organization (WHO)
      World Health Organisation (WHO)
      Agence France-Presse (AFP)
      Associated Press (AP)
      United Nations (UN)
      Federal Bureau of Investigation (FBI)
      International Organization for Migration (IOM)
      International Organisation for Migration (IOM)
      International Energy Agency (IEA)
      UN refugee agency (UNHCR)
      World Food Programme (WFP)
      International Committee of the Red Cross (ICRC)
      International Monetary Fund (IMF)
      Human Rights Watch (HRW)
      US Geological Survey (USGS)
      US Agriculture Department (USDA)
      """;

  private static final Map<String, String> FOLDED = folded();

  private static Map<String, String> folded() {
    Map<String, String> folded = new HashMap<>();
    for (String line : KNOWN.lines().toList()) {
      int bracket = line.indexOf(" (");
      String shortName = line.substring(bracket + 2, line.length() - 1).toLowerCase(Locale.ROOT);
      String first = folded.putIfAbsent(shortName, line);
      folded.put(line.substring(0, bracket).toLowerCase(Locale.ROOT), first == null ? line : first);
    }
    for (String met : List.of("met", "met police", "scotland yard")) {
      folded.put(met, "Metropolitan Police");
    }
    folded.put("agriculture department", "US Agriculture Department (USDA)");
    return Map.copyOf(folded);
  }

  private BodyNames() {}

  /**
   * @param adjective of the country spoken of, for those of whom nothing else is said; may be null
   */
  static String normal(String text, @Nullable String adjective) {
    if (text.startsWith("American ") || text.startsWith("U.S. ")) {
      return normal("US " + text.substring(text.indexOf(' ') + 1), adjective);
    }
    String low = text.toLowerCase(Locale.ROOT).replace("organizer", "organiser");
    if (low.startsWith("organiser")) {
      return low.contains(" ") && !text.equals(low)
          ? "organisers" + text.substring(text.indexOf(' '))
          : low;
    }
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
