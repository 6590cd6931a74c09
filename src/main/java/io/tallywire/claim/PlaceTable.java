package io.tallywire.claim;

/** Rows of places, as data in lower case; {@link Places} reads them. */
final class PlaceTable {
  private PlaceTable() {}

  /**
   * country; adjectives; people (plural); towns that stand for the government; other names. The
   * first adjective is the one that populations are named by.
   */
  static final String COUNTRIES =
      """
      north korea;north korean;north koreans;pyongyang;dprk
      south korea;south korean;south koreans;seoul;rok
      russia;russian;russians;moscow;kremlin,russian federation
      ukraine;ukrainian;ukrainians;kyiv,kiev;
      united states;us,american,u.s.;americans;washington;us,u.s.,usa,u.s.a.,america,white house,united states of america
      britain;british,uk;britons,brits;london;uk,u.k.,united kingdom,great britain
      england;english;english;;
      scotland;scottish;scots;edinburgh;
      wales;welsh;welsh;cardiff;
      northern ireland;northern irish;northern irish;belfast;ulster
      france;french;french;paris;
      germany;german;germans;berlin;
      italy;italian;italians;rome;
      spain;spanish;spaniards;madrid;
      portugal;portuguese;portuguese;lisbon;
      greece;greek;greeks;athens;
      cyprus;cypriot,greek cypriot;cypriots,greek cypriots;nicosia;
      malta;maltese;maltese;valletta;
      turkey;turkish;turks;ankara;türkiye,turkiye
      syria;syrian;syrians;damascus;
      lebanon;lebanese;lebanese;beirut;
      israel;israeli;israelis;jerusalem,tel aviv;
      gaza;gazan;gazans;;gaza strip
      west bank;west bank;west bankers;;
      palestine;palestinian;palestinians;ramallah;palestinian territories
      egypt;egyptian;egyptians;cairo;
      libya;libyan;libyans;tripoli;
      tunisia;tunisian;tunisians;tunis;
      algeria;algerian;algerians;algiers;
      morocco;moroccan;moroccans;rabat;
      mauritania;mauritanian;mauritanians;nouakchott;
      sudan;sudanese;sudanese;khartoum;
      south sudan;south sudanese;south sudanese;juba;
      ethiopia;ethiopian;ethiopians;addis ababa;
      eritrea;eritrean;eritreans;asmara;
      djibouti;djiboutian;djiboutians;;
      somalia;somali;somalis;mogadishu;
      kenya;kenyan;kenyans;nairobi;
      uganda;ugandan;ugandans;kampala;
      tanzania;tanzanian;tanzanians;dodoma,dar es salaam;zanzibar
      rwanda;rwandan;rwandans;kigali;
      burundi;burundian;burundians;bujumbura,gitega;
      congo;congolese;congolese;kinshasa,brazzaville;drc,dr congo,democratic republic of congo,democratic republic of the congo
      gabon;gabonese;gabonese;libreville;
      equatorial guinea;equatorial guinean;equatorial guineans;malabo;
      central african republic;central african;central africans;bangui;
      sao tome;sao tomean;sao tomeans;;são tomé
      nigeria;nigerian;nigerians;abuja,lagos;
      niger;nigerien;nigeriens;niamey;
      benin;beninese;beninese;cotonou,porto-novo;
      togo;togolese;togolese;lome,lomé;
      ghana;ghanaian;ghanaians;accra;
      ivory coast;ivorian;ivorians;abidjan,yamoussoukro;cote d'ivoire,côte d'ivoire
      mali;malian;malians;bamako;
      burkina faso;burkinabe,burkinabè;burkinabes;ouagadougou;
      senegal;senegalese;senegalese;dakar;
      gambia;gambian;gambians;banjul;
      guinea;guinean;guineans;conakry;
      guinea-bissau;bissau-guinean;bissau-guineans;bissau;
      cape verde;cape verdean;cape verdeans;praia;
      sierra leone;sierra leonean;sierra leoneans;freetown;
      liberia;liberian;liberians;monrovia;
      cameroon;cameroonian;cameroonians;yaounde,yaoundé;
      chad;chadian;chadians;n'djamena,ndjamena;
      zimbabwe;zimbabwean;zimbabweans;harare;
      zambia;zambian;zambians;lusaka;
      malawi;malawian;malawians;lilongwe;
      mozambique;mozambican;mozambicans;maputo;
      south africa;south african;south africans;pretoria,johannesburg;
      namibia;namibian;namibians;windhoek;
      botswana;botswanan;botswanans;gaborone;
      lesotho;basotho;basotho;maseru;
      eswatini;swazi;swazis;mbabane;swaziland
      angola;angolan;angolans;luanda;
      madagascar;malagasy;malagasy;antananarivo;
      mauritius;mauritian;mauritians;port louis;
      comoros;comoran,comorian;comorans,comorians;moroni;
      seychelles;seychellois;seychellois;;
      iran;iranian;iranians;tehran,teheran;
      iraq;iraqi;iraqis;baghdad;
      saudi arabia;saudi,saudi arabian;saudis;riyadh;
      yemen;yemeni;yemenis;sanaa,sana'a;
      oman;omani;omanis;muscat;
      qatar;qatari;qataris;doha;
      kuwait;kuwaiti;kuwaitis;kuwait city;
      bahrain;bahraini;bahrainis;manama;
      united arab emirates;emirati;emiratis;abu dhabi,dubai;uae,u.a.e.
      jordan;jordanian;jordanians;amman;
      afghanistan;afghan;afghans;kabul;
      pakistan;pakistani;pakistanis;islamabad;
      india;indian;indians;delhi,new delhi;
      bangladesh;bangladeshi;bangladeshis;dhaka,dacca;
      sri lanka;sri lankan;sri lankans;colombo;
      maldives;maldivian;maldivians;;
      nepal;nepali,nepalese;nepalis;kathmandu;
      bhutan;bhutanese;bhutanese;thimphu;
      myanmar;myanmar,burmese;burmese;naypyidaw,naypyitaw,yangon,rangoon;burma
      thailand;thai;thais;bangkok;
      vietnam;vietnamese;vietnamese;hanoi;
      laos;laotian,lao;laotians;vientiane;
      cambodia;cambodian;cambodians;phnom penh;kampuchea
      malaysia;malaysian;malaysians;kuala lumpur;
      singapore;singaporean;singaporeans;;
      brunei;bruneian;bruneians;;
      indonesia;indonesian;indonesians;jakarta;
      timor-leste;timorese,east timorese;timorese;dili;east timor
      philippines;philippine,filipino;filipinos;manila;
      china;chinese;chinese;beijing,peking;
      hong kong;hong kong;hongkongers,hong kongers;;
      macau;macanese;macanese;;macao
      taiwan;taiwanese;taiwanese;taipei;
      japan;japanese;japanese;tokyo;
      mongolia;mongolian;mongolians;ulaanbaatar,ulan bator;
      kazakhstan;kazakh,kazakhstani;kazakhs,kazakhstanis;astana,almaty;
      uzbekistan;uzbek;uzbeks;tashkent;
      kyrgyzstan;kyrgyz;kyrgyz;bishkek;
      tajikistan;tajik;tajiks;dushanbe;
      turkmenistan;turkmen;turkmens;ashgabat;
      azerbaijan;azerbaijani,azeri;azerbaijanis,azeris;baku;
      armenia;armenian;armenians;yerevan;
      georgia;georgian;georgians;tbilisi;
      belarus;belarusian,belarussian;belarusians;minsk;
      moldova;moldovan;moldovans;chisinau;
      poland;polish;poles;warsaw;
      czech republic;czech;czechs;prague;czechia
      slovakia;slovak;slovaks;bratislava;
      hungary;hungarian;hungarians;budapest;
      romania;romanian;romanians;bucharest;
      bulgaria;bulgarian;bulgarians;sofia;
      serbia;serbian,serb;serbs,serbians;belgrade;
      montenegro;montenegrin;montenegrins;podgorica;
      croatia;croatian,croat;croats,croatians;zagreb;
      bosnia;bosnian;bosnians,bosniaks;sarajevo;bosnia-herzegovina,bosnia and herzegovina
      kosovo;kosovan,kosovar;kosovars,kosovans;pristina;
      albania;albanian;albanians;tirana;
      north macedonia;macedonian;macedonians;skopje;macedonia
      slovenia;slovenian,slovene;slovenes,slovenians;ljubljana;
      austria;austrian;austrians;vienna;
      switzerland;swiss;swiss;bern,berne;
      liechtenstein;liechtenstein;liechtensteiners;vaduz;
      belgium;belgian;belgians;brussels;
      luxembourg;luxembourg;luxembourgers;;
      netherlands;dutch;dutch;the hague,amsterdam;holland
      denmark;danish;danes;copenhagen;
      sweden;swedish;swedes;stockholm;
      norway;norwegian;norwegians;oslo;
      finland;finnish;finns;helsinki;
      estonia;estonian;estonians;tallinn;
      latvia;latvian;latvians;riga;
      lithuania;lithuanian;lithuanians;vilnius;
      ireland;irish;irish;dublin;irish republic
      iceland;icelandic;icelanders;reykjavik;
      monaco;monegasque;monegasques;;
      andorra;andorran;andorrans;;
      san marino;sammarinese;sammarinese;;
      vatican;vatican;;;holy see,vatican city
      canada;canadian;canadians;ottawa;
      greenland;greenlandic;greenlanders;nuuk;
      mexico;mexican;mexicans;mexico city;
      guatemala;guatemalan;guatemalans;guatemala city;
      honduras;honduran;hondurans;tegucigalpa;
      el salvador;salvadoran,salvadorean;salvadorans,salvadoreans;san salvador;
      nicaragua;nicaraguan;nicaraguans;managua;
      costa rica;costa rican;costa ricans;;
      panama;panamanian;panamanians;panama city;
      belize;belizean;belizeans;belmopan;
      cuba;cuban;cubans;havana;
      haiti;haitian;haitians;port-au-prince;
      dominican republic;dominican;dominicans;santo domingo;
      jamaica;jamaican;jamaicans;kingston;
      bahamas;bahamian;bahamians;nassau;
      barbados;barbadian;barbadians;bridgetown;
      trinidad and tobago;trinidadian;trinidadians;port of spain;trinidad
      grenada;grenadian;grenadians;;
      dominica;;;roseau;
      saint lucia;saint lucian;saint lucians;castries;st lucia
      saint vincent;vincentian;vincentians;kingstown;st vincent
      antigua and barbuda;antiguan;antiguans;;antigua,barbuda
      puerto rico;puerto rican;puerto ricans;;
      guyana;guyanese;guyanese;;
      suriname;surinamese;surinamese;paramaribo;surinam
      venezuela;venezuelan;venezuelans;caracas;
      colombia;colombian;colombians;bogota,bogotá;
      ecuador;ecuadorian,ecuadorean;ecuadorians,ecuadoreans;quito;
      peru;peruvian;peruvians;lima;
      bolivia;bolivian;bolivians;la paz;
      brazil;brazilian;brazilians;brasilia,brasília;
      paraguay;paraguayan;paraguayans;asuncion,asunción;
      uruguay;uruguayan;uruguayans;montevideo;
      argentina;argentine,argentinian;argentines,argentinians;buenos aires;
      chile;chilean;chileans;santiago;
      australia;australian;australians;canberra;
      new zealand;new zealand;new zealanders;wellington;
      papua new guinea;papuan;papuans;port moresby;
      fiji;fijian;fijians;suva;
      samoa;samoan;samoans;apia;
      tonga;tongan;tongans;nuku'alofa;
      vanuatu;vanuatuan,ni-vanuatu;vanuatuans;port vila;
      solomon islands;solomon islands;solomon islanders;honiara;
      kiribati;i-kiribati;;tarawa;
      tuvalu;tuvaluan;tuvaluans;;
      nauru;nauruan;nauruans;;
      palau;palauan;palauans;;
      micronesia;micronesian;micronesians;;
      marshall islands;marshallese;marshallese;majuro;
      new caledonia;caledonian;caledonians;noumea,nouméa;
      soviet union;soviet;soviets;;ussr,u.s.s.r.
      west germany;west german;west germans;bonn;
      east germany;east german;east germans;east berlin;gdr,german democratic republic
      yugoslavia;yugoslav,yugoslavian;yugoslavs;;
      czechoslovakia;czechoslovak,czechoslovakian;czechoslovaks;;
      south vietnam;south vietnamese;south vietnamese;saigon;
      north vietnam;north vietnamese;north vietnamese;;
      zaire;zairean,zairian;zaireans,zairians;;
      rhodesia;rhodesian;rhodesians;;
      western;western;westerners;;the west
      european union;eu,european;europeans;;eu
      """;

  /**
   * The same of parts of countries, and of lands whose rule is in dispute, that speak and count for
   * themselves.
   */
  static final String REGIONS =
      """
      karabakh;karabakh;karabakhis;stepanakert,khankendi;nagorno-karabakh,nagorny karabakh,artsakh
      abkhazia;abkhaz,abkhazian;abkhazians;sukhumi;
      south ossetia;south ossetian;south ossetians;tskhinvali;
      north ossetia;north ossetian;north ossetians;;
      ossetia;ossetian;ossetians;;
      chechnya;chechen;chechens;grozny;
      dagestan;dagestani;dagestanis;makhachkala;
      ingushetia;ingush;ingush;;
      crimea;crimean;crimeans;simferopol,sevastopol;
      donbas;donbas;;;donbass
      donetsk people's republic;;;;dpr
      luhansk people's republic;;;;lpr
      transnistria;transnistrian;transnistrians;tiraspol;transdniestria
      republika srpska;bosnian serb;bosnian serbs;banja luka;
      northern cyprus;turkish cypriot;turkish cypriots;;
      catalonia;catalan;catalans;barcelona;
      basque country;basque;basques;;
      corsica;corsican;corsicans;;
      sicily;sicilian;sicilians;;
      sardinia;sardinian;sardinians;;
      kurdistan;kurdish;kurds;erbil,irbil;
      kashmir;kashmiri;kashmiris;srinagar;
      punjab;punjabi;punjabis;;
      baluchistan;baluch,baloch;baluchis;;balochistan
      tibet;tibetan;tibetans;lhasa;
      xinjiang;uyghur,uighur;uyghurs,uighurs;urumqi;
      tigray;tigrayan;tigrayans;mekelle;
      oromia;oromo;oromos;;
      darfur;darfuri;darfuris;el fasher;
      somaliland;somaliland;somalilanders;hargeisa;
      puntland;puntland;;;
      western sahara;sahrawi;sahrawis;;
      biafra;biafran;biafrans;;
      katanga;katangan;katangans;;
      aceh;acehnese;acehnese;banda aceh;
      west papua;;;;
      okinawa;okinawan;okinawans;;
      rakhine;rakhine;;sittwe;
      """;
}
