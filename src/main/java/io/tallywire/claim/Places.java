package io.tallywire.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries with the words made from them: the adjective, the people's plural, and the capitals
 * that stand for governments. All in lower case, as data.
 */
final class Places {
  /** country; adjective; people (plural); capitals and other names that stand for it. */
  private static final String TABLE =
      """
      north korea;north korean;north koreans;pyongyang,dprk
      south korea;south korean;south koreans;seoul,rok
      russia;russian;russians;moscow,kremlin,russian federation
      ukraine;ukrainian;ukrainians;kyiv,kiev
      united states;us,american,u.s.;americans;washington,us,u.s.,usa,america,white house
      united kingdom;british,uk;britons,brits;london,uk,u.k.,britain,great britain
      england;english;english;
      scotland;scottish;scots;edinburgh
      wales;welsh;welsh;cardiff
      northern ireland;northern irish;northern irish;belfast
      france;french;french;paris
      germany;german;germans;berlin
      italy;italian;italians;rome
      spain;spanish;spaniards;madrid
      portugal;portuguese;portuguese;lisbon
      greece;greek;greeks;athens
      turkey;turkish;turks;ankara,türkiye,turkiye
      syria;syrian;syrians;damascus
      lebanon;lebanese;lebanese;beirut
      israel;israeli;israelis;jerusalem,tel aviv
      gaza;gazan;gazans;gaza strip
      palestine;palestinian;palestinians;ramallah
      egypt;egyptian;egyptians;cairo
      libya;libyan;libyans;tripoli
      tunisia;tunisian;tunisians;tunis
      algeria;algerian;algerians;algiers
      morocco;moroccan;moroccans;rabat
      sudan;sudanese;sudanese;khartoum
      south sudan;south sudanese;south sudanese;juba
      ethiopia;ethiopian;ethiopians;addis ababa
      eritrea;eritrean;eritreans;asmara
      somalia;somali;somalis;mogadishu
      kenya;kenyan;kenyans;nairobi
      uganda;ugandan;ugandans;kampala
      rwanda;rwandan;rwandans;kigali
      congo;congolese;congolese;kinshasa,drc
      nigeria;nigerian;nigerians;abuja,lagos
      niger;nigerien;nigeriens;niamey
      ghana;ghanaian;ghanaians;accra
      mali;malian;malians;bamako
      burkina faso;burkinabe;burkinabes;ouagadougou
      senegal;senegalese;senegalese;dakar
      guinea;guinean;guineans;conakry
      sierra leone;sierra leonean;sierra leoneans;freetown
      liberia;liberian;liberians;monrovia
      cameroon;cameroonian;cameroonians;yaounde
      chad;chadian;chadians;n'djamena
      zimbabwe;zimbabwean;zimbabweans;harare
      zambia;zambian;zambians;lusaka
      malawi;malawian;malawians;lilongwe
      mozambique;mozambican;mozambicans;maputo
      south africa;south african;south africans;pretoria,johannesburg
      angola;angolan;angolans;luanda
      madagascar;malagasy;malagasy;antananarivo
      iran;iranian;iranians;tehran
      iraq;iraqi;iraqis;baghdad
      saudi arabia;saudi,saudi arabian;saudis;riyadh
      yemen;yemeni;yemenis;sanaa
      oman;omani;omanis;muscat
      qatar;qatari;qataris;doha
      kuwait;kuwaiti;kuwaitis;kuwait city
      bahrain;bahraini;bahrainis;manama
      united arab emirates;emirati;emiratis;abu dhabi,uae,dubai
      jordan;jordanian;jordanians;amman
      afghanistan;afghan;afghans;kabul
      pakistan;pakistani;pakistanis;islamabad
      india;indian;indians;delhi,new delhi
      bangladesh;bangladeshi;bangladeshis;dhaka
      sri lanka;sri lankan;sri lankans;colombo
      nepal;nepali,nepalese;nepalis;kathmandu
      bhutan;bhutanese;bhutanese;thimphu
      myanmar;myanmar,burmese;burmese;naypyidaw,burma,yangon
      thailand;thai;thais;bangkok
      vietnam;vietnamese;vietnamese;hanoi
      laos;laotian,lao;laotians;vientiane
      cambodia;cambodian;cambodians;phnom penh
      malaysia;malaysian;malaysians;kuala lumpur
      singapore;singaporean;singaporeans;
      indonesia;indonesian;indonesians;jakarta
      philippines;philippine,filipino;filipinos;manila
      china;chinese;chinese;beijing
      hong kong;hong kong;hongkongers;
      taiwan;taiwanese;taiwanese;taipei
      japan;japanese;japanese;tokyo
      mongolia;mongolian;mongolians;ulaanbaatar
      kazakhstan;kazakh;kazakhs;astana
      uzbekistan;uzbek;uzbeks;tashkent
      kyrgyzstan;kyrgyz;kyrgyz;bishkek
      tajikistan;tajik;tajiks;dushanbe
      turkmenistan;turkmen;turkmens;ashgabat
      azerbaijan;azerbaijani,azeri;azerbaijanis;baku
      armenia;armenian;armenians;yerevan
      georgia;georgian;georgians;tbilisi
      belarus;belarusian;belarusians;minsk
      moldova;moldovan;moldovans;chisinau
      poland;polish;poles;warsaw
      czech republic;czech;czechs;prague,czechia
      slovakia;slovak;slovaks;bratislava
      hungary;hungarian;hungarians;budapest
      romania;romanian;romanians;bucharest
      bulgaria;bulgarian;bulgarians;sofia
      serbia;serbian,serb;serbs;belgrade
      croatia;croatian,croat;croats;zagreb
      bosnia;bosnian;bosnians;sarajevo
      kosovo;kosovan,kosovar;kosovars;pristina
      albania;albanian;albanians;tirana
      north macedonia;macedonian;macedonians;skopje
      slovenia;slovenian;slovenes;ljubljana
      austria;austrian;austrians;vienna
      switzerland;swiss;swiss;bern
      belgium;belgian;belgians;brussels
      netherlands;dutch;dutch;the hague,amsterdam
      denmark;danish;danes;copenhagen
      sweden;swedish;swedes;stockholm
      norway;norwegian;norwegians;oslo
      finland;finnish;finns;helsinki
      estonia;estonian;estonians;tallinn
      latvia;latvian;latvians;riga
      lithuania;lithuanian;lithuanians;vilnius
      ireland;irish;irish;dublin
      iceland;icelandic;icelanders;reykjavik
      canada;canadian;canadians;ottawa
      mexico;mexican;mexicans;mexico city
      guatemala;guatemalan;guatemalans;
      honduras;honduran;hondurans;tegucigalpa
      el salvador;salvadoran;salvadorans;san salvador
      nicaragua;nicaraguan;nicaraguans;managua
      costa rica;costa rican;costa ricans;
      panama;panamanian;panamanians;
      cuba;cuban;cubans;havana
      haiti;haitian;haitians;port-au-prince
      dominican republic;dominican;dominicans;santo domingo
      jamaica;jamaican;jamaicans;kingston
      puerto rico;puerto rican;puerto ricans;
      venezuela;venezuelan;venezuelans;caracas
      colombia;colombian;colombians;bogota,bogotá
      ecuador;ecuadorian,ecuadorean;ecuadorians;quito
      peru;peruvian;peruvians;lima
      bolivia;bolivian;bolivians;la paz
      brazil;brazilian;brazilians;brasilia,brasília
      paraguay;paraguayan;paraguayans;
      uruguay;uruguayan;uruguayans;
      argentina;argentine,argentinian;argentines;buenos aires
      chile;chilean;chileans;santiago
      australia;australian;australians;canberra
      new zealand;new zealand;new zealanders;wellington
      papua new guinea;papuan;papuans;port moresby
      fiji;fijian;fijians;
      tonga;tongan;tongans;
      vanuatu;vanuatuan;vanuatuans;
      western;western;westerners;the west
      european union;eu,european;europeans;eu
      """;

  /** A country's entry. */
  record Place(String country, String adjective) {}

  private static final Map<String, Place> COUNTRIES = new HashMap<>();
  private static final Map<String, Place> ADJECTIVES = new HashMap<>();
  private static final Map<String, Place> PEOPLES = new HashMap<>();
  private static final Map<String, Place> CAPITALS = new HashMap<>();

  static {
    for (String line : TABLE.lines().toList()) {
      String[] parts = line.split(";", -1);
      Place place = new Place(parts[0], parts[1].split(",")[0]);
      COUNTRIES.put(parts[0], place);
      for (String adjective : parts[1].split(",")) {
        ADJECTIVES.put(adjective, place);
      }
      for (String people : parts[2].split(",")) {
        PEOPLES.put(people, place);
      }
      for (String capital : parts[3].split(",")) {
        if (!capital.isEmpty()) {
          CAPITALS.put(capital, place);
        }
      }
    }
  }

  private Places() {}

  static @Nullable Place byCountry(String low) {
    return COUNTRIES.get(low);
  }

  static @Nullable Place byAdjective(String low) {
    return ADJECTIVES.get(low);
  }

  static @Nullable Place byPeople(String low) {
    return PEOPLES.get(low);
  }

  static @Nullable Place byCapital(String low) {
    return CAPITALS.get(low);
  }

  /** Whether a capital's entry is a town, not another name of the country. */
  static boolean isTown(String low) {
    return CAPITALS.containsKey(low) && !ALIASES.contains(low) && !ADJECTIVES.containsKey(low);
  }

  private static final java.util.Set<String> ALIASES =
      java.util.Set.of(
          "dprk",
          "rok",
          "kremlin",
          "russian federation",
          "usa",
          "america",
          "white house",
          "u.k.",
          "uk",
          "u.s.",
          "us",
          "britain",
          "great britain",
          "türkiye",
          "turkiye",
          "gaza strip",
          "drc",
          "uae",
          "burma",
          "czechia",
          "the west",
          "eu");

  /** Whether the word (or the last word of the name) is a people's plural: "koreans". */
  static boolean isPeople(String low) {
    return PEOPLES.containsKey(low) || low.equals("koreans");
  }
}
