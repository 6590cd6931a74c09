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
          "ecuador; ecuador, ecuadorean, ecuadorian, ecuadoreans, ecuadorians; quito",
          "bolivia; bolivia, bolivian, bolivians; la paz",
          "paraguay; paraguay, paraguayan, paraguayans; asuncion",
          "uruguay; uruguay, uruguayan, uruguayans; montevideo",
          "cuba; cuba, cuban, cubans; havana",
          "dominican-republic; dominican republic, dominican, dominicans; santo domingo",
          "guatemala; guatemala, guatemalan, guatemalans; guatemala city",
          "honduras; honduras, honduran, hondurans; tegucigalpa",
          "el-salvador; el salvador, salvadoran, salvadorans; san salvador",
          "nicaragua; nicaragua, nicaraguan, nicaraguans; managua",
          "panama; panama, panamanian, panamanians; panama city",
          "algeria; algeria, algerian, algerians; algiers",
          "tunisia; tunisia, tunisian, tunisians; tunis",
          "mali; mali, malian, malians; bamako",
          "niger; niger, nigerien, nigeriens; niamey",
          "burkina-faso; burkina faso, burkinabe; ouagadougou",
          "chad; chad, chadian, chadians; n'djamena, ndjamena",
          "cameroon; cameroon, cameroonian, cameroonians; yaounde",
          "ghana; ghana, ghanaian, ghanaians; accra",
          "senegal; senegal, senegalese; dakar",
          "ivory-coast; ivory coast, ivorian, ivorians; abidjan",
          "somalia; somalia, somali, somalis; mogadishu",
          "south-sudan; south sudan, south sudanese; juba",
          "eritrea; eritrea, eritrean, eritreans; asmara",
          "uganda; uganda, ugandan, ugandans; kampala",
          "tanzania; tanzania, tanzanian, tanzanians; dodoma",
          "mozambique; mozambique, mozambican, mozambicans; maputo",
          "angola; angola, angolan, angolans; luanda",
          "zambia; zambia, zambian, zambians; lusaka",
          "zimbabwe; zimbabwe, zimbabwean, zimbabweans; harare",
          "malawi; malawi, malawian, malawians; lilongwe",
          "madagascar; madagascar, malagasy; antananarivo",
          "jordan; jordan, jordanian, jordanians; amman",
          "kuwait; kuwait, kuwaiti, kuwaitis; kuwait city",
          "qatar; qatar, qatari, qataris; doha",
          "uae; uae, united arab emirates, emirati, emiratis; abu dhabi",
          "bahrain; bahrain, bahraini, bahrainis; manama",
          "oman; oman, omani, omanis; muscat",
          "sri-lanka; sri lanka, sri lankan, sri lankans; colombo",
          "malaysia; malaysia, malaysian, malaysians; kuala lumpur",
          "singapore; singapore, singaporean, singaporeans;",
          "cambodia; cambodia, cambodian, cambodians; phnom penh",
          "laos; laos, laotian, laotians; vientiane",
          "mongolia; mongolia, mongolian, mongolians; ulaanbaatar",
          "uzbekistan; uzbekistan, uzbek, uzbeks; tashkent",
          "kyrgyzstan; kyrgyzstan, kyrgyz; bishkek",
          "tajikistan; tajikistan, tajik, tajiks; dushanbe",
          "turkmenistan; turkmenistan, turkmen; ashgabat",
          "portugal; portugal, portuguese; lisbon",
          "ireland; ireland, irish; dublin",
          "austria; austria, austrian, austrians; vienna",
          "switzerland; switzerland, swiss; bern",
          "czech-republic; czech republic, czechia, czech, czechs; prague",
          "slovakia; slovakia, slovak, slovaks; bratislava",
          "croatia; croatia, croatian, croats; zagreb",
          "bosnia; bosnia, bosnian, bosnians; sarajevo",
          "bulgaria; bulgaria, bulgarian, bulgarians; sofia",
          "albania; albania, albanian, albanians; tirana",
          "kosovo; kosovo, kosovar, kosovars; pristina",
          "moldova; moldova, moldovan, moldovans; chisinau",
          "lithuania; lithuania, lithuanian, lithuanians; vilnius",
          "latvia; latvia, latvian, latvians; riga",
          "estonia; estonia, estonian, estonians; tallinn",
          "cyprus; cyprus, cypriot, cypriots; nicosia",
          "malta; malta, maltese; valletta",
          "iceland; iceland, icelandic, icelanders; reykjavik",
          "soviet-union; soviet union, soviet, soviets, ussr;",
          "karabakh; karabakh, nagorno-karabakh, nagorno karabakh, artsakh; stepanakert",
          "donetsk; donetsk people's republic, dpr; ",
          "luhansk; luhansk people's republic, lugansk people's republic, lpr; ",
          "crimea; crimea, crimean, crimeans; simferopol",
          "chechnya; chechnya, chechen, chechens; grozny",
          "abkhazia; abkhazia, abkhaz, abkhazian; sukhumi",
          "south-ossetia; south ossetia, south ossetian; tskhinvali",
          "transnistria; transnistria, transnistrian; tiraspol",
          "somaliland; somaliland; hargeisa",
          "tigray; tigray, tigrayan, tigrayans; mekelle",
          "kurdistan; kurdistan, kurdish, kurds; erbil",
          "houthi; houthi, houthis; ",
          "hezbollah; hezbollah, hizbollah; ",
          "taliban; taliban; ",
          "islamic-state; islamic state, isis, isil; ",
          "west; western, nato, allied; ",
          "denmark; denmark, danish, danes; copenhagen");

  /** Places and groups that speak with a country's voice, and the country's. */
  private static final Map<String, String> SIDES =
      Map.ofEntries(
          Map.entry("karabakh", "armenia"),
          Map.entry("gaza", "palestine"),
          Map.entry("donetsk", "russia"),
          Map.entry("luhansk", "russia"),
          Map.entry("crimea", "russia"),
          Map.entry("chechnya", "russia"),
          Map.entry("abkhazia", "russia"),
          Map.entry("south-ossetia", "russia"),
          Map.entry("transnistria", "russia"),
          Map.entry("soviet-union", "russia"),
          Map.entry("taliban", "afghanistan"));

  private static final Map<String, String> NAMES = column(1);
  private static final Map<String, String> CAPITALS = column(2);
  private static final Set<String> WORDS = new HashSet<>(NAMES.values());

  private static Map<String, String> column(int column) {
    Map<String, String> names = new HashMap<>();
    for (String row : ROWS) {
      String[] cells = row.split(";", -1);
      for (String name : cells[column].split(",", -1)) {
        if (!name.isBlank()) {
          names.put(name.strip().replace("'s", ""), cells[0]);
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

  /** Whose side a country's or region's officials speak for. */
  static String side(String word) {
    return SIDES.getOrDefault(word, word);
  }

  static boolean isCountry(String word) {
    return WORDS.contains(word);
  }

  private Countries() {}
}
