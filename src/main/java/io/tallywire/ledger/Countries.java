package io.tallywire.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of countries, their people and their capitals, folded to one word each. Data only; it knows
 * the countries that news counts people in most, not all of them.
 */
final class Countries {
  /** One country a line: its word; its names and people; its capital, which may stand for it. */
  private static final List<String> ROWS =
      List.of(
          "north-korea; north korea, north korean, north koreans, dprk; pyongyang",
          "south-korea; south korea, south korean, south koreans, rok; seoul",
          "russia; russia, russian, russians, russian federation; moscow, kremlin",
          "ukraine; ukraine, ukrainian, ukrainians; kyiv, kiev",
          "us; us, u s, usa, united states, american, americans, america; washington",
          "uk; uk, u k, britain, british, britons, united kingdom; london",
          "china; china, chinese; beijing",
          "japan; japan, japanese; tokyo",
          "israel; israel, israeli, israelis; jerusalem",
          "palestine; palestine, palestinian, palestinians;",
          "gaza; gaza, gazan, gazans, gaza strip; hamas, hamas-run",
          "lebanon; lebanon, lebanese; beirut",
          "syria; syria, syrian, syrians; damascus",
          "turkey; turkey, turkiye, turkish, turks; ankara",
          "iran; iran, iranian, iranians; tehran",
          "iraq; iraq, iraqi, iraqis; baghdad",
          "saudi-arabia; saudi arabia, saudi, saudis, saudi arabian; riyadh",
          "yemen; yemen, yemeni, yemenis; sanaa",
          "egypt; egypt, egyptian, egyptians; cairo",
          "libya; libya, libyan, libyans; tripoli",
          "morocco; morocco, moroccan, moroccans; rabat",
          "sudan; sudan, sudanese; khartoum",
          "ethiopia; ethiopia, ethiopian, ethiopians; addis ababa",
          "nigeria; nigeria, nigerian, nigerians; abuja",
          "congo; congo, congolese, drc; kinshasa",
          "rwanda; rwanda, rwandan, rwandans; kigali",
          "kenya; kenya, kenyan, kenyans; nairobi",
          "south-africa; south africa, south african, south africans; pretoria",
          "afghanistan; afghanistan, afghan, afghans; kabul",
          "pakistan; pakistan, pakistani, pakistanis; islamabad",
          "india; india, indian, indians; new delhi, delhi",
          "bangladesh; bangladesh, bangladeshi, bangladeshis; dhaka",
          "nepal; nepal, nepali, nepalese; kathmandu",
          "myanmar; myanmar, burma, burmese; naypyidaw",
          "thailand; thailand, thai, thais; bangkok",
          "vietnam; vietnam, vietnamese; hanoi",
          "indonesia; indonesia, indonesian, indonesians; jakarta",
          "philippines; philippines, philippine, filipino, filipinos; manila",
          "taiwan; taiwan, taiwanese; taipei",
          "australia; australia, australian, australians; canberra",
          "new-zealand; new zealand, new zealander, new zealanders; wellington",
          "canada; canada, canadian, canadians; ottawa",
          "mexico; mexico, mexican, mexicans; mexico city",
          "brazil; brazil, brazilian, brazilians; brasilia",
          "argentina; argentina, argentine, argentines, argentinian; buenos aires",
          "chile; chile, chilean, chileans; santiago",
          "colombia; colombia, colombian, colombians; bogota",
          "venezuela; venezuela, venezuelan, venezuelans; caracas",
          "peru; peru, peruvian, peruvians; lima",
          "haiti; haiti, haitian, haitians; port-au-prince",
          "france; france, french; paris",
          "germany; germany, german, germans; berlin",
          "italy; italy, italian, italians; rome",
          "spain; spain, spanish, spaniards; madrid",
          "greece; greece, greek, greeks, hellenic; athens",
          "poland; poland, polish, poles; warsaw",
          "romania; romania, romanian, romanians; bucharest",
          "hungary; hungary, hungarian, hungarians; budapest",
          "serbia; serbia, serbian, serbs; belgrade",
          "belarus; belarus, belarusian, belarusians; minsk",
          "georgia; georgia, georgian, georgians; tbilisi",
          "armenia; armenia, armenian, armenians; yerevan",
          "azerbaijan; azerbaijan, azerbaijani, azerbaijanis; baku",
          "kazakhstan; kazakhstan, kazakh, kazakhs; astana",
          "netherlands; netherlands, dutch; the hague",
          "belgium; belgium, belgian, belgians; brussels",
          "sweden; sweden, swedish, swedes; stockholm",
          "norway; norway, norwegian, norwegians; oslo",
          "finland; finland, finnish, finns; helsinki",
          "denmark; denmark, danish, danes; copenhagen");

  private static final Map<String, String> NAMES = column(1);
  private static final Map<String, String> CAPITALS = column(2);
  private static final Set<String> WORDS = new HashSet<>(NAMES.values());

  private static Map<String, String> column(int column) {
    Map<String, String> names = new HashMap<>();
    for (String row : ROWS) {
      String[] cells = row.split(";", -1);
      for (String name : cells[column].split(",", -1)) {
        if (!name.isBlank()) {
          names.put(name.strip(), cells[0]);
        }
      }
    }
    return Map.copyOf(names);
  }

  /** Names and people, lower case, to the country's word. */
  static Map<String, String> names() {
    return NAMES;
  }

  /** Capitals, lower case, to the country's word. */
  static Map<String, String> capitals() {
    return CAPITALS;
  }

  static boolean isCountry(String word) {
    return WORDS.contains(word);
  }

  private Countries() {}
}
