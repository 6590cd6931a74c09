package io.tallywire.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One normal name for bodies that are called in several ways, and for those who stay unnamed. */
final class BodyNames {
  private static final Set<String> UNNAMED =
      WordSet.of("officials sources reports experts analysts witnesses estimates official source");

  /** The name a body is printed by, long and short, and what else it is called. */
  private static final String KNOWN =
      """
      World Health Organization (WHO)|World Health Organisation|UN health agency|UN's health agency
      International Organization for Migration (IOM)|International Organisation for Migration|UN migration agency
      UN humanitarian office (OCHA)|UN OCHA|UNOCHA|Office for the Coordination of Humanitarian Affairs|UN Office for the Coordination of Humanitarian Affairs|UN humanitarian agency|humanitarian office
      UN refugee agency (UNHCR)|UN High Commissioner for Refugees|High Commissioner for Refugees|refugee agency
      UN children's agency (UNICEF)|UN children's fund|children's fund|UN Children's Fund UNICEF
      UN human rights office (OHCHR)|UN rights office|Office of the High Commissioner for Human Rights|UN High Commissioner for Human Rights
      UN agency for Palestinian refugees (UNRWA)|UN Relief and Works Agency|UN agency for Palestine refugees
      UN development programme (UNDP)|UN development program|UN development agency
      UN drugs and crime office (UNODC)|UN Office on Drugs and Crime
      UN environment programme (UNEP)|UN environment program|UN environment agency
      UN Food and Agriculture Organization (FAO)|Food and Agriculture Organization|Food and Agriculture Organisation|UN food agency
      World Food Programme (WFP)|World Food Program|UN World Food Programme|UN World Food Program
      International Labour Organization (ILO)|International Labor Organization|International Labour Organisation
      World Meteorological Organization (WMO)|World Meteorological Organisation
      World Trade Organization (WTO)|World Trade Organisation
      International Maritime Organization (IMO)|International Maritime Organisation
      International Atomic Energy Agency (IAEA)|UN nuclear watchdog|UN atomic watchdog
      International Energy Agency (IEA)
      International Monetary Fund (IMF)
      Organisation for Economic Co-operation and Development (OECD)|Organization for Economic Cooperation and Development
      OPEC|Organization of Petroleum Exporting Countries|Organization of the Petroleum Exporting Countries|Organisation of Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries|OPEC cartel|producer group|oil producer group|oil producers' group|oil cartel|oil cartel OPEC
      US Energy Information Administration (EIA)|Energy Information Administration
      Red Cross and Red Crescent federation (IFRC)|International Federation of Red Cross and Red Crescent Societies|International Federation of the Red Cross and Red Crescent Societies|International Federation of Red Cross and Red Crescent|International Federation of the Red Cross and Red Crescent|International Federation of the Red Cross
      International Committee of the Red Cross (ICRC)
      Doctors Without Borders (MSF)|Médecins Sans Frontières|Medecins Sans Frontieres
      Organization for Security and Co-operation in Europe (OSCE)|Organisation for Security and Co-operation in Europe
      European Union (EU)
      United Nations (UN)
      Agence France-Presse (AFP)
      Associated Press (AP)
      Federal Bureau of Investigation (FBI)
      Human Rights Watch (HRW)
      Syrian Observatory for Human Rights (SOHR)
      US Geological Survey (USGS)
      US Agriculture Department (USDA)|Agriculture Department
      Metropolitan Police|Met|Met police|Scotland Yard
      """;

  private static final Map<String, String> FOLDED = folded();

  private static Map<String, String> folded() {
    Map<String, String> folded = new HashMap<>();
    for (String line : KNOWN.lines().toList()) {
      String[] names = line.split("\\|");
      for (String name : names) {
        folded.put(name.toLowerCase(Locale.ROOT), names[0]);
      }
      int bracket = names[0].indexOf(" (");
      if (bracket > 0) {
        String shortName = names[0].substring(bracket + 2, names[0].length() - 1);
        folded.put(names[0].substring(0, bracket).toLowerCase(Locale.ROOT), names[0]);
        folded.put(shortName.toLowerCase(Locale.ROOT), names[0]);
      }
    }
    return Map.copyOf(folded);
  }

  /** Whether the name is that of a body of the table. */
  static boolean isKnown(String name) {
    return FOLDED.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** "the United Nations' migration agency", "the IOM's Norland mission": the agency, the IOM. */
  private static @Nullable String folded(String low) {
    String of = low.startsWith("u") ? UNITED.matcher(low).replaceFirst("un ") : low;
    @Nullable String whole = FOLDED.get(of);
    int owner = of.indexOf("'s ");
    boolean mission = owner > 3 && MISSIONS.contains(of.substring(of.lastIndexOf(' ') + 1));
    return whole != null || !mission ? whole : FOLDED.get(of.substring(0, owner));
  }

  private static final Pattern UNITED =
      Pattern.compile("^(?:united nations|un|u\\.n\\.)(?:'s|'|) ");
  private static final Set<String> MISSIONS =
      WordSet.of("mission office delegation branch bureau team staff operation arm");

  private BodyNames() {}

  /**
   * @param adjective of the country spoken of, for those of whom nothing else is said; may be null
   */
  static String normal(String text, @Nullable String adjective) {
    if (text.startsWith("American ") || text.startsWith("U.S. ")) {
      return normal("US " + text.substring(text.indexOf(' ') + 1), adjective);
    }
    if (text.equals("US") || text.equals("U.S.") || text.equals("America")) {
      return "United States government";
    }
    String low = text.toLowerCase(Locale.ROOT);
    if (low.startsWith("organizer")) {
      low = low.replace("organizer", "organiser");
    }
    if (low.startsWith("organiser")) {
      return low.contains(" ") && !text.equals(low)
          ? "organisers" + text.substring(text.indexOf(' '))
          : low;
    }
    if (isSouthKoreanIntelligence(low)) {
      return "South Korea's NIS";
    }
    @Nullable String folded = folded(low);
    if (folded != null) {
      return folded;
    }
    if (adjective != null && OF_COUNTRY.contains(low)) {
      return capitalised(adjective) + " " + low;
    }
    if (UNNAMED.contains(low)) {
      return "unnamed " + low;
    }
    if (low.equals("papers")) {
      return "newspapers";
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
          "coast guard",
          "coastguard",
          "navy",
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
    if (!low.contains("nis") && !low.contains("intelligence") && !low.contains("spy agency")) {
      return false;
    }
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
    if (low.equals("us") || low.equals("uk") || low.equals("un")) {
      return low.toUpperCase(Locale.ROOT);
    }
    for (String word : low.split(" ")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return name.toString();
  }
}
