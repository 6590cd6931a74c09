package io.tallywire.claim;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a counted noun is, as far as the measures ask for it. Words are listed in the plural or
 * singular as they are counted.
 */
enum Noun {
  /** Soldiers and the like: they are deployed and withdrawn. */
  FORCE(
      "soldier troop serviceman servicewoman servicemember force combatant fighter marine"
          + " paratrooper commando recruit conscript reservist mercenary sapper trooper guardsman"
          + " peacekeeper infantryman sailor militant rebel insurgent gunman guerrilla jihadist"
          + " militiaman personnel comrade men special-forces paramilitary cadet rifleman"
          + " stormtrooper gi"),
  /** Those who are sent to help or to keep order. */
  RESPONDER(
      "policeman policewoman police officer constable firefighter rescuer paramedic medic doctor"
          + " nurse volunteer engineer agent gendarme guard responder crew builder worker expert"
          + " specialist fireman technician trainer instructor adviser diver searcher lifeguard coastguard frogman"),
  PERSON(
      "people person man woman child civilian resident passenger victim worker miner villager"
          + " student pupil patient migrant refugee protester protestor demonstrator marcher"
          + " inmate prisoner tourist foreigner national citizen family life body employee staff"
          + " staffer adult boy girl baby infant teenager youth pilgrim worshipper worshiper fan"
          + " spectator mourner supporter activist journalist hostage captive survivor evacuee"
          + " detainee suspect other fisherman farmer driver pedestrian cyclist commuter swimmer"
          + " climber skier hiker holidaymaker traveller traveler tenant occupant guest visitor"
          + " customer shopper striker teacher lawyer scientist sufferer casualty fatality crewman"
          + " crewmember seafarer mariner human individual elderly women children men settler"
          + " believer participant attendee reveller reveler partygoer concertgoer festivalgoer"
          + " churchgoer evangelical catholic muslim christian jew kurd rohingya household member"
          + " relative official manager contractor trucker rider participant subscriber user"
          + " asylum-seeker jobseeker pensioner schoolchild schoolgirl schoolboy newborn toddler"
          + " grandmother local native islander townspeople homeowner counter-protester"
          + " counter-demonstrator antiwar counterprotester rally-goer unionist trader"
          + " owner boss clerk executive director smuggler trafficker shopkeeper architect"
          + " seamstress sewer cook waiter cleaner caretaker foreman apprentice trainee intern"
          + " hand operator porter janitor receptionist diner clubber dancer singer musician"
          + " player athlete referee coach actor artist writer poet photographer cameraman reporter"
          + " editor priest monk nun imam rabbi pastor bishop deacon mayor councillor deputy"
          + " minister lawmaker senator diplomat envoy consul ambassador judge prosecutor juror"
          + " accomplice culprit assailant attacker looter rioter vandal extremist thug hooligan"
          + " policemen hunter herder shepherd logger lumberjack docker stevedore steward stewardess"
          + " pilot navigator captain skipper deckhand orphan widow widower bystander passer-by"
          + " passerby onlooker neighbour neighbor friend colleague sister brother cousin parent"
          + " father mother daughter son husband wife toddler grandchild twin bride groom"
          + " northerner southerner townsman countryman countrywoman immigrant emigrant deserter"
          + " defector dissident exile convict inmate mercenary sharpshooter sniper"
          + " businessman businesswoman broker banker accountant mechanic electrician plumber"
          + " welder carpenter mason bricklayer tailor weaver potter baker butcher vendor hawker"
          + " nephew niece uncle aunt grandfather grandson granddaughter in-law beggar salesman saleswoman saleswomen cashier postman mailman taxi-driver"),
  BUILDING(
      "building home house apartment flat school hospital structure property dwelling hut shop"
          + " store church mosque bridge facility factory warehouse clinic tent business block"
          + " outbuilding residence unit shelter village town"),
  VEHICLE(
      "vehicle tank car truck bus train aircraft plane helicopter boat ship vessel jet warplane"
          + " fighter-jet bomber howitzer launcher system gun artillery carrier locomotive carriage"
          + " wagon ambulance lorry battery radar depot submarine trawler ferry dinghy chopper airliner gunship destroyer frigate cruiser warship tanker speedboat patrol-boat apc dump piece carrier launcher interceptor bulldozer jeep armour"),
  WEAPON(
      "missile rocket drone shell bomb munition projectile round uav mortar warhead mine grenade"
          + " torpedo icbm shahed strike airstrike sortie bullet canister"),
  ANIMAL(
      "animal hog pig cow cattle sheep goat chicken bird hen turkey poultry dog cat horse camel"
          + " livestock fish whale dolphin elephant lion calf lamb ewe sow duck goose bee"),
  JOB("job position post role"),
  /** Those who hold jobs. */
  STAFF(
      "worker employee staff staffer manager contractor miner teacher people person engineer trainer nurse steelworker dockworker seasonal temp permanent permanent-staff"),
  SERVED("home household customer property business resident house premise subscriber user"),
  TIME(
      "second minute hour day night week weekend month year decade century semester season time"
          + " morning evening quarter generation"),
  MEASURE_UNIT(
      "kilometre kilometer km mile metre meter foot feet inch yard acre hectare tonne ton"
          + " kilogram kilo pound litre liter gallon barrel percent percentage degree point"
          + " kilowatt megawatt gigawatt dollar euro yen ruble rouble hryvnia rupee peso lira"
          + " dlr stg mln bln pct lb centimetre centimeter millimetre millimeter square cubic"),
  EVENT(
      "earthquake quake temblor demo tremor flood storm march rally protest demonstration strike derailment crash"
          + " fire wildfire explosion blast attack collision eruption hurricane cyclone typhoon"
          + " battle clash landslide outbreak epidemic tornado vigil parade concert festival"
          + " shooting disaster stampede capsizing sinking aftershock tremor accident wreck"),
  /** What stands in rooms: nobody is meant by it. */
  ITEM(
      "desk chair table bed cabin bunk cell locker bench pew candle wreath island office river lake"
          + " mountain hill street road lane room deck corridor ticket coin document photograph photo"
          + " picture video camera phone letter message tree door window wall gate file folder"
          + " register dam camp field factory-floor spreadsheet banner placard flag"),
  /** Things that are counted in passing and say nothing about an event. */
  ABSTRACT(
      "country nation state province city district region side thing way reason question part"
          + " factor case-study example issue point step option word page game goal match team"
          + " party group company firm agency percent kind type sort source report article idea"
          + " law bill vote seat round meeting talk visit trip chapter episode film book song");

  private static final Set<String> ALL = all();

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<String> words;

  Noun(String words) {
    this.words = WordSet.of(words);
  }

  boolean has(String low) {
    return words.contains(low) || words.contains(singular(low));
  }

  static boolean isKnown(String low) {
    return ALL.contains(low) || ALL.contains(singular(low));
  }

  /** A person, soldiers included; by the lists, or by an ending that names doers. */
  static boolean isPerson(Token head) {
    String low = head.norm();
    return FORCE.has(low)
        || RESPONDER.has(low)
        || PERSON.has(low)
        || STAFF.has(low)
        || (!isKnown(low)
            && ((head.isCapitalised() && Places.isPeople(low))
                || low.endsWith("men")
                || low.endsWith("goers")
                || low.endsWith("-olds")));
  }

  /** Somebody who may go on a march: people of no trade that would be counted for itself. */
  static boolean isMarcher(Token head) {
    String low = singular(head.norm());
    return MARCHERS.contains(low)
        || MARCHERS.contains(head.norm())
        || (head.isCapitalised() && Places.isPeople(head.norm()));
  }

  /** Somebody who is lost to a firm or a party by going elsewhere. */
  static boolean isMember(String low) {
    return (STAFF.has(low) && !low.equals("people")) || MEMBERS.contains(singular(low));
  }

  private static final Set<String> MEMBERS =
      WordSet.of(
          "customer member user subscriber supporter voter fan student pupil tenant client viewer"
              + " guest visitor other official lawyer family household employee staff");

  private static final Set<String> MARCHERS =
      WordSet.of(
          "people person man woman student worker teacher pensioner citizen resident supporter"
              + " activist hooligan thug individual element militant youth anarchist trade-unionist"
              + " unionist member family participant marcher protester demonstrator farmer nurse"
              + " doctor troublemaker rioter extremist believer faithful fan mourner pilgrim striker");

  /** The singular of a plural as far as its ending tells; other words unchanged. */
  static String singular(String low) {
    char last = low.isEmpty() ? ' ' : low.charAt(low.length() - 1);
    if (last != 's' && last != 'n') {
      return low;
    }
    if (low.equals("lives") || low.equals("wives")) {
      return low.substring(0, low.length() - 3) + "fe";
    }
    if (low.endsWith("ies") && low.length() > 4) {
      return low.substring(0, low.length() - 3) + "y";
    }
    if (low.endsWith("men")) {
      return low.substring(0, low.length() - 2) + "an";
    }
    if (low.endsWith("ses")
        || low.endsWith("ches")
        || low.endsWith("shes")
        || low.endsWith("xes")) {
      String bare = low.substring(0, low.length() - 2);
      return ALL.contains(bare) ? bare : low.substring(0, low.length() - 1);
    }
    if (low.endsWith("s") && !low.endsWith("ss") && low.length() > 2) {
      return low.substring(0, low.length() - 1);
    }
    return low;
  }

  /** The plural as it is counted in a population's name; words that have none unchanged. */
  static String plural(String low) {
    @Nullable String irregular =
        switch (low) {
          case "man" -> "men";
          case "woman" -> "women";
          case "child" -> "children";
          case "person" -> "people";
          case "life" -> "people";
          case "body" -> "bodies";
          case "police", "crew", "personnel", "people", "aircraft", "artillery", "staff" -> low;
          default -> null;
        };
    if (irregular != null) {
      return irregular;
    }
    if (low.endsWith("s") || low.endsWith("men") || low.endsWith("children")) {
      return low;
    }
    if (low.endsWith("y")
        && low.length() > 2
        && "aeiou".indexOf(low.charAt(low.length() - 2)) < 0) {
      return low.substring(0, low.length() - 1).toLowerCase(Locale.ROOT) + "ies";
    }
    return low.endsWith("ch") || low.endsWith("sh") || low.endsWith("x") ? low + "es" : low + "s";
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    for (Noun noun : values()) {
      all.addAll(noun.words);
    }
    return Lexicon.of(all);
  }
}
