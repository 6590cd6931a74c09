package io.tallywire.claim;

import java.util.Map;
import java.util.Set;

/** Words by which somebody is said to assert something, and the names that are folded into one. */
final class SourceRules {
  private SourceRules() {}

  /** Verbs whose subject asserts what the sentence says. */
  static final Set<String> REPORT_VERBS =
      WordSet.of(
          "warn predict fear fears feared said says say saying told tells tell telling reported reports report reporting "
              + "announced announces announcing estimated estimates estimate estimating claimed "
              + "claims claim claiming confirmed confirms confirming added adds adding stated "
              + "states stating declared declares believes believe believed warned warns warning "
              + "counted counts recorded records tallied registered revealed reveals disclosed "
              + "acknowledged acknowledges admitted admits denied denies insisted insists wrote "
              + "writes tweeted posted noted notes showed shows show suggested suggests suggest "
              + "indicated indicates indicate calculated calculates assessed assesses assess "
              + "predicted predicts predict forecast forecasts explained explains testified "
              + "alleged alleges argued argues asserted asserts boasted described quoted cited "
              + "cites published updated listed concluded concludes "
              + "reckons reckon reckoned thinks expects expect projected projects observed "
              + "verified documented released issued remarked pegged "
              + "briefed informed detected");

  /** Verbs that need an amount or a report as their object before they count. */
  static final Set<String> GIVING_VERBS =
      WordSet.of(
          "put puts putting gave gives giving placed places set sets provided provides "
              + "raised revised lowered issued offered released published updated listed cited "
              + "quoted described recorded registered counted detected observed records counts "
              + "report reports believed");

  /**
   * Verbs that report only where "that", a colon or a quotation follows, or where they close it.
   */
  static final Set<String> WEAK_VERBS =
      WordSet.of(
          "added adds adding showed shows show noted notes posted described observed suggested suggests suggest indicated indicates indicate documented verified detected released issued published updated listed recorded records registered counted counts quoted explained rejected rejects dismissed dismisses disputed denied denies");

  static final Set<String> GIVEN_NOUNS =
      WordSet.of(
          "number figure figures toll estimate tally count total losses casualties deaths "
              + "crowd turnout attendance numbers it them data statement report update dead "
              + "victims strength size range loss damage cost death");

  /** Lower-case nouns that name who asserts. */
  static final Set<String> ROLES =
      WordSet.of(
          "official officials authorities authority police ministry minister government "
              + "spokesman spokeswoman spokesperson spokespeople spokesmen agency agencies service "
              + "services command media report reports source sources witness witnesses hospital "
              + "hospitals mayor governor organisers organizers organiser organizer organisation "
              + "organization organisations organizations union unions company army military "
              + "rescuers doctors medics experts expert analyst analysts researchers estimates "
              + "estimate intelligence department office president commander commanders chief "
              + "leader leaders forces council commission committee group groups airline "
              + "broadcaster newspaper television tv radio coastguard firefighters residents "
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

  static boolean isReportVerb(String low) {
    return REPORT_VERBS.contains(low);
  }
}
