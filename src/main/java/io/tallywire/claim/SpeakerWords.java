package io.tallywire.claim;

import java.util.Map;
import java.util.Set;

/** Words of which the names of those who assert are made: roles, titles, bodies. */
final class SpeakerWords {
  private SpeakerWords() {}

  /** Lower-case nouns that name who asserts. */
  static final Set<String> ROLES =
      WordSet.of(
          "newspapers dailies tabloids councillor councillors steward stewards nurse nurses attache attaches guild collective navy writer writers gendarmerie marines coroner coroners pathologist harbourmaster firefighter rescuer prefecture prefectures prefect ombudsman exporters traders dealers brokers broker trader shipowners missionaries marchers bloggers neighbours neighbors delegation aide aides adviser advisers advisor campaigners pickets drivers driver strikers employers management tracker newsletter watchdog confederation confederations registry headquarters communique headteachers pathologists forwarders refiners underwriters owner owners peacekeepers reporters journalists "
              + "official officials authorities authority police ministry minister government "
              + "spokesman spokeswoman spokesperson spokespeople spokesmen agency agencies service "
              + "services command media report reports source sources witness witnesses hospital "
              + "hospitals mayor governor organisers organizers organiser organizer organisation "
              + "organization organisations organizations union unions company army military "
              + "rescuers doctors medics experts expert analyst analysts researchers estimates "
              + "estimate intelligence department office president commander commanders chief "
              + "leader leaders forces council commission committee group groups airline "
              + "broadcaster newspaper television tv radio coastguard secretariat firefighters residents "
              + "locals survivors prosecutor prosecutors coroner director head secretary senator "
              + "lawmaker lawmakers diplomat diplomats scientists seismologists economists "
              + "activists coordinator monitors monitor observers data figures survey study institute center "
              + "centre officer officers administration defence defense regulator operator utility "
              + "bank firm companies charity charities ngo coast guard superintendent sheriff "
              + "constable captain colonel general major lieutenant admiral inspector king pope "
              + "premier chancellor ambassador medical health rebels militants insurgents "
              + "opposition party manager executive ceo chairman chairwoman founder workers "
              + "statement assessment analysis tally count bulletin memo letter briefing documents "
              + "records census poll statistics investigators detectives marshal counter "
              + "consultancy traders delegates delegate carmaker automaker maker manufacturer "
              + "retailer lender giant paper magazine website network channel monk priest bishop "
              + "archbishop imam lawyer lawyers judge court attorney tribunal relatives families "
              + "father mother teacher principal professor historian historians scholars engineer "
              + "engineers geologist geologists meteorologists forecasters epidemiologist "
              + "ministers deputies deputy envoy negotiators mediator mediators militia junta "
              + "regime state nation un bureau board federation association society alliance "
              + "coalition foundation initiative centre operations team crew fishermen villagers "
              + "protesters");

  /** Last words of those who count people, deaths, strikers: not of places and companies. */
  static final Set<String> COUNTERS =
      WordSet.of(
          "navy gendarmerie police prefecture prefectures prefect ministry ministries union unions organiser"
              + " organisers organizer organizers government authorities authority agency observatory"
              + " ombudsman ombudsman's prosecutor prosecutors coastguard guard office monitor"
              + " monitors rescuers army military hospital hospitals commission command staff"
              + " headquarters opposition officials official sources source media newspaper newsletter"
              + " survey register registry institute tracker database council federation"
              + " association department coroner coroners mayor governor bureau defence service"
              + " services confederation confederations bloggers observers researchers analysts"
              + " doctors medics activists cross crescent administration minister president"
              + " ministers delegation envoys employers management traders dealers exporters"
              + " shipowners statisticians seismologists firefighters civil-defence aid-workers"
              + " experts charity reuters bloomberg afp tracker"
              + " network website watchdog regulator");

  /** Words in the names of those who pass on what others say. */
  static final Set<String> MEDIA =
      WordSet.of(
          "media reuters afp ap dpa tass interfax xinhua yonhap kyodo anadolu irna ina bloomberg bbc"
              + " cnn cnbc nbc cbs abc npr times post journal herald tribune telegraph guardian"
              + " newspaper newspapers newsletter television tv radio broadcaster magazine news press"
              + " parisien monde figaro spiegel axios insider outlet website");

  /** Words of a person's office that stand before the name. */
  static final Set<String> TITLES =
      WordSet.of(
          "president general minister prime mayor governor chief commander secretary "
              + "spokesman spokeswoman spokesperson mr mrs ms dr sir lord lady dame king queen "
              + "prince princess pope senator sen rep representative congressman congresswoman gov "
              + "gen lt col colonel major maj captain capt admiral adm sergeant sgt lieutenant "
              + "brigadier brig judge justice professor prof chancellor premier vice deputy "
              + "foreign defence defense interior health finance economy energy oil transport home "
              + "labor labour director head chairman chairwoman ceo executive officer analyst "
              + "lawmaker mp ambassador envoy leader sheriff inspector superintendent commissioner "
              + "acting former then in of and - top military reverend rev fr father bishop "
              + "archbishop cardinal imam ayatollah sheikh marshal detective constable supreme "
              + "attorney press army police fire union activist resident provincial regional "
              + "district opposition rebel state national security environment agriculture "
              + "education emergency emergencies interim new us u.s. local senior un eu founder "
              + "expert economist historian lawyer first treasury chair vice-president "
              + "spokespeople disaster relief humanitarian human rights organiser organizer "
              + "cabinet shadow city county town village bank group coordinator campaigner "
              + "researcher journalist author doctor nurse medic farmer witness prosecutor public "
              + "special representative parliament speaker member crown majority minority whip "
              + "house field air marine naval navy");

  /** Words that make a capitalised name that of a body, not of a person. */
  static final Set<String> BODY_WORDS =
      WordSet.of(
          "ministry agency service department house times command police office institute "
              + "center centre council committee commission news post journal army forces force "
              + "nations union bank group company corp inc ltd organization organisation "
              + "association authority administration foundation society university college "
              + "hospital party front movement programme program fund cross crescent crisis "
              + "observatory watch international press agence media tv television radio telegraph "
              + "guardian herald tribune telegram bbc cnn reuters afp ap un unicef who nis nato eu "
              + "survey board bureau staff pentagon kremlin state states parliament senate "
              + "congress helmets defence defense intelligence coast guard airlines airways motors "
              + "energy oil industries market markets investigators officials courts court "
              + "federation alliance league confederation republic chiefs platts argus stop "
              + "coalition campaign network against free city hall district county street square "
              + "river sea island islands lake mountain north south east west region province "
              + "korea korean");

  /** The one normal name of people and bodies that are spelt or called in several ways. */
  static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("zelensky", "Volodymyr Zelensky"),
          Map.entry("zelenskyy", "Volodymyr Zelensky"),
          Map.entry("zelenskiy", "Volodymyr Zelensky"),
          Map.entry("zelenskyi", "Volodymyr Zelensky"),
          Map.entry("syrsky", "Oleksandr Syrskyi"),
          Map.entry("syrskyi", "Oleksandr Syrskyi"),
          Map.entry("syrskiy", "Oleksandr Syrskyi"),
          Map.entry("syrskyy", "Oleksandr Syrskyi"),
          Map.entry("shoigu", "Sergei Shoigu"),
          Map.entry("putin", "Vladimir Putin"),
          Map.entry("lavrov", "Sergei Lavrov"),
          Map.entry("budanov", "Kyrylo Budanov"),
          Map.entry("umerov", "Rustem Umerov"),
          Map.entry("netanyahu", "Benjamin Netanyahu"),
          Map.entry("erdogan", "Recep Tayyip Erdogan"),
          Map.entry("erdoğan", "Recep Tayyip Erdogan"),
          Map.entry("khrushchev", "Nikita Khrushchev"),
          Map.entry("gaddafi", "Muammar Gaddafi"),
          Map.entry("qaddafi", "Muammar Gaddafi"),
          Map.entry("kadafi", "Muammar Gaddafi"));
}
