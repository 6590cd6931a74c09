package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/**
 * Rows for the rest: infected, affected, destroyed, launched, and counts without a measure of their
 * own.
 */
final class ThingRules {
  private static final String VESSELS =
      "boat trawler ship ferry vessel dinghy plane train bus jet flight aircraft barge yacht coach"
          + " raft craft airliner tanker helicopter ferryboat steamer submarine";

  private ThingRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> cases",
                  Measure.INFECTED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "cases|infections|case|infected|confirmed cases|sickened")
              .reads("The province reported 230 new cases of cholera.")
              .ignores("The court heard 230 witnesses."),
          rule(
                  "<n> were infected",
                  Measure.INFECTED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "infected|sickened|quarantined")
              .reads("More than 4,000 people have been infected.")
              .ignores("More than 4,000 people have been vaccinated."),
          rule(
                  "<n> fell ill",
                  Measure.INFECTED,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "fell ill|fallen ill|tested positive|contracted|caught|became ill|become ill"
                      + "|got sick|fell sick|taken ill|falling ill|became sick|ill|sick")
              .reads("At least 60 pupils fell ill after lunch.")
              .ignores("At least 60 pupils went home."),
          rule(
                  "infecting <n>",
                  Measure.INFECTED,
                  Shape.BEFORE,
                  Counted.PEOPLE,
                  "infected|infecting|infect|infects|sickened|sickening|sicken")
              .reads("The virus has infected 1,800 people in the valley.")
              .ignores("The virus has lasted 18 weeks."),
          rule(
                  "the number of cases rose to <n>",
                  Measure.INFECTED,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of cases|case count|number of infections|infections|caseload|cases"
                      + "|number of confirmed cases|number of people infected")
              .reads("The number of confirmed cases rose to 512.")
              .ignores("The number of clinics rose to 12."),
          rule(
                  "<n> were destroyed",
                  Measure.DESTROYED,
                  Shape.PASSIVE,
                  Counted.THINGS,
                  "destroyed|damaged|demolished|burned down|burnt down|burned|burnt|gutted|razed"
                      + "|flattened|shot down|downed|intercepted|washed away|sunk|levelled|leveled"
                      + "|wrecked|swept away|torched|ruined|submerged|inundated|flooded"
                      + "|torn|uninhabitable|reduced to rubble|reduced to ashes|in ruins"
                      + "|brought down|neutralised|neutralized"
                      + "|wiped out|knocked out|put out of action|taken out|blown up|smashed"
                      + "|crippled|disabled|blown apart|written off|burned out|burnt out"
                      + "|burnt to the ground|burned to the ground|set on fire|set ablaze"
                      + "|set alight|incinerated|unroofed|levelled to the ground|crushed"
                      + "|reduced to ash|reduced to cinders")
              .reads("Four hundred houses were destroyed by the blaze.")
              .ignores("Four hundred houses were sold."),
          rule(
                  "<n> collapsed",
                  Measure.DESTROYED,
                  Shape.AFTER,
                  Counted.THINGS,
                  "collapsed|collapsing|sank|burned|caught fire|crashed|toppled|toppling"
                      + "|derailed|sustained damage|suffered damage|crumbled"
                      + "|sunk|exploded|blew up|flew into|went down|went up in flames"
                      + "|burned to the ground|burned down|burnt down|caved in|were lost"
                      + "|was lost|are lost")
              .reads("At least 15 buildings collapsed in the old town.")
              .ignores("At least 15 people collapsed."),
          rule(
                  "destroyed <n>",
                  Measure.DESTROYED,
                  Shape.BEFORE,
                  Counted.THINGS,
                  "destroyed|destroying|destroy|destroys|damaged|damaging|damage|damages|demolished"
                      + "|demolishing|razed|razing|gutted|gutting|flattened|flattening|levelled"
                      + "|leveled|leveling|levelling|shot down|shooting down|downed|downing"
                      + "|intercepted|intercepting|sank|sunk"
                      + "|sinking|wrecked|wrecking|burned|burning|burned down|torched|torching"
                      + "|brought down|lost"
                      + "|washed away|washing away|swept away|sweeping away|submerged"
                      + "|inundated|flooded|flooding|ruined"
                      + "|the destruction of|destruction of|the collapse of|collapse of"
                      + "|the loss of|loss of|toppled|shoot down|knocked down|knocking down"
                      + "|damage to|destroyed or damaged|damaged or destroyed"
                      + "|destroying or damaging"
                      + "|knocked out|knocking out|wiped out|wiping out|took out|taking out"
                      + "|blew up|blowing up|blown up|crippled|crippling|disabled|disabling"
                      + "|smashed|smashing|put out of action|burned out|set fire to"
                      + "|setting fire to|set ablaze|torched|losing|loses|lose|wrecks of"
                      + "|the wrecks of|wreckage of|the wreckage of|bring down|bringing down")
              .reads("The tornado damaged 320 homes.")
              .ignores("The tornado moved on after 320 metres."),
          rule(
                  "aircraft losses were <n>",
                  Measure.DESTROYED,
                  Shape.TOLL,
                  Counted.THINGS,
                  "downed planes|downed aircraft|aircraft losses|tank losses|loss in aircraft"
                      + "|losses in aircraft|losses of aircraft|loss of aircraft|losses in tanks"
                      + "|losses of tanks|aircraft lost|planes lost|tanks lost|tanks destroyed")
              .reads("The staff put its aircraft losses at 14.")
              .ignores("The staff put its aircraft orders at 14."),
          rule(
                  "<n> tanks were hit",
                  Measure.DESTROYED,
                  Shape.PASSIVE,
                  Counted.ARMS,
                  "were hit|was hit|been hit|were struck|was struck|been struck|lost"
                      + "|claimed|claimed by")
              .reads("Three tanks were hit in the night.")
              .ignores("Three towns were hit in the night."),
          rule(
                  "claimed <n> tanks",
                  Measure.DESTROYED,
                  Shape.BEFORE,
                  Counted.ARMS,
                  "claimed|claims|claim|claiming|listed|lists|listing|counted|counts|counting"
                      + "|confirmed|confirms|admits to|admitted to|admits|admitted|acknowledged"
                      + "|acknowledges|logged|documented|hit|hitting|struck|striking|strikes"
                      + "|pictures of|photographs of")
              .reads("By dusk the rebels had hit 14 tanks and a helicopter.")
              .ignores("The museum has documented 40 tanks, most of them old.")
              .ignores("The analysts have counted 14 mistakes."),
          rule(
                  "<n> were launched",
                  Measure.LAUNCHED,
                  Shape.PASSIVE,
                  Counted.WEAPONS,
                  "launched|fired|dropped|lobbed|released|used|discharged|spent|shot")
              .reads("Sixty drones were launched at the port.")
              .ignores("Sixty ships were launched at the port."),
          rule(
                  "launched <n> missiles",
                  Measure.LAUNCHED,
                  Shape.BEFORE,
                  Counted.WEAPONS,
                  "launched|launching|launch|launches|fired|firing|fires|fire|dropped|dropping"
                      + "|lobbed|lobbing|unleashed|unleashing|carried out|conducted|hit with"
                      + "|barrage of|a barrage of|salvo of|used|with|wave of|swarm of|test - fired"
                      + "|spent|expended|discharged|discharging|shot|firing off|fired off")
              .reads("The navy fired 12 cruise missiles.")
              .ignores("The navy fired 12 officers."),
          rule(
                  "<n> without power",
                  Measure.AFFECTED,
                  Shape.AFTER,
                  Counted.ANYTHING,
                  "have no electricity|have no power|had no power|had no electricity|have no water"
                      + "|had no water|idle|idled|tied up|laid up|at a standstill"
                      + "|without power|without electricity|without water|without running water"
                      + "|without heating|without gas|in the dark|without drinking water|lost power"
                      + "|lost electricity|lose power|losing power|cut off|in need|need help"
                      + "|need aid"
                      + "|stranded|trapped|facing|face|need food|need humanitarian|in need of"
                      + "|went hungry|needed food|needed help|needed aid|rely on|relying on"
                      + "|relied on|depend on|dependent on|needing food|needing help"
                      + "|needing aid|facing hunger|facing famine|on the brink|starving"
                      + "|without internet|without access|without clean water|without food"
                      + "|without shelter|lacked power")
              .reads("Some 90,000 households were left without electricity.")
              .ignores("Some 90,000 households have a garden."),
          rule(
                  "<n> were affected",
                  Measure.AFFECTED,
                  Shape.PASSIVE,
                  Counted.ANYTHING,
                  "affected|attacked|cancelled|canceled|grounded|delayed|closed|shut"
                      + "|suspended|stuck|marooned|disrupted|blacked out|targeted|diverted"
                      + "|vandalised|vandalized|no longer functioning|not functioning"
                      + "|exposed to"
                      + "|no longer working|no longer operating|out of service")
              .reads("About 300 flights were cancelled.")
              .ignores("About 300 flights landed safely."),
          rule(
                  "<n> shops were looted",
                  Measure.AFFECTED,
                  Shape.PASSIVE,
                  Counted.THINGS,
                  "looted|sacked|ransacked|plundered|pillaged|broken into|burgled")
              .reads("Around 70 shops were looted after dark.")
              .ignores("Around 70 clerks were sacked after the audit."),
          rule(
                  "struck <n> targets",
                  Measure.AFFECTED,
                  Shape.BEFORE,
                  Counted.SITES,
                  "hit|hits|struck|strikes|striking|bombed|bombing|shelled|shelling|raided|raiding"
                      + "|bombarded|bombarding|pounded|pounding|looted|sacked|ransacked")
              .reads("Its jets struck 31 targets overnight.")
              .reads("The fleet has hit 12 tankers this year.")
              .ignores("Its jets struck 31 men overnight."),
          rule(
                  "affecting <n>",
                  Measure.AFFECTED,
                  Shape.BEFORE,
                  Counted.ANYTHING,
                  "affected|affecting|affects|affect|hitting|stranding|stranded"
                      + "|trapped|trapping|cancelled|canceled|canceling|cancelling|grounded"
                      + "|grounding|attacked|attacking"
                      + "|cutting power to|cut power to|knocked out power to|knocking out power to"
                      + "|power to|electricity to|closed|shut|cancel|disrupted|disrupting"
                      + "|vandalised|vandalized|cutting off|cut off")
              .reads("The outage affected 15,000 customers.")
              .ignores("The outage ended after 15 hours."),
          rule(
                  "<n> missiles",
                  Measure.LAUNCHED,
                  Shape.BARE,
                  Counted.ANYTHING,
                  "missiles|rockets|drones|shells|airstrikes|air strikes|air raids|sorties")
              .reads("Some 30 rockets lit the sky over the port.")
              .ignores("A row of some 30 lamps lit the sky."),
          rule(
                  "<n> troops",
                  Measure.DEPLOYED,
                  Shape.BARE,
                  Counted.ANYTHING,
                  "troops|soldiers|servicemen|special forces|peacekeepers|combatants|marines"
                      + "|paratroopers|commandos|conscripts|reservists|mercenaries|militants"
                      + "|fighters|militiamen|personnel|officers|policemen|firefighters|divers"
                      + "|rescuers|searchers|sappers|police|gendarmes|police officers|guardsmen")
              .reads("Thousands of soldiers dug in along the river.")
              .ignores("Thousands of olive trees grow along the river."),
          rule(
                  "<n> on board",
                  Measure.OTHER,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "aboard|on board|onboard|boarded|got on|got aboard|were inside|was carrying|below deck|below decks"
                      + "|on deck|in the hold|in its hold|in the lifeboats|crowded on to"
                      + "|crowded onto|crowded aboard"
                      + "|crammed on to|crammed onto|crammed aboard|packed on to|packed onto|packed aboard"
                      + "|squeezed on to|squeezed onto|squeezed aboard|jammed on to|jammed onto|herded on to"
                      + "|herded onto|herded aboard|sailed on|travelling on|traveling on|on the passenger list"
                      + onOrIn())
              .reads("There were 140 people on board.")
              .ignores("There were 140 people in the hall."),
          rule(
                  "<n> were in the building",
                  Measure.OTHER,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "inside when|trapped inside when|working inside|working at the time"
                      + "|at work when|at work inside|on shift|on duty when|underground"
                      + "|were working|had been working|working when|working there"
                      + "|inside at the time|remain inside|remained inside"
                      + "|still inside|were employed|was employed|used to work"
                      + inVenue())
              .reads("Fourteen died in the blast. Some 90 tenants were in the building.")
              .ignores("Some 90 tenants met in the building."),
          rule(
                  "trapping <n> in the building",
                  Measure.OTHER,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "housing|housed|employing|employed|employs|collapsed on|collapsed around"
                      + "|fell around|fell on|collapsed with|came down on|caved in on")
              .reads("Nine died in the blast. The mill fell on 140 workers.")
              .ignores("The mill on the hill sold flour to 140 bakers."),
          rule(
                  "the number on board was <n>",
                  Measure.OTHER,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number on board|number aboard|those on board|those aboard|number of passengers"
                      + "|number of people on board|number of people aboard|passenger list"
                      + "|passenger manifest|number of passengers and crew")
              .reads("The owner put the number on board at 212.")
              .ignores("The owner put the number of berths at 212."),
          rule(
                  "carrying <n>",
                  Measure.OTHER,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "carrying|carried|carries|carry|packed with|crammed with|loaded with"
                      + "|overloaded with"
                      + "|crowded with|transporting|jammed with|filled with|full of|laden with"
                      + "|sank with|capsized with|went down with|overturned with|crashed with"
                      + "|foundered with|set out with|left port with|took on board|taken on board"
                      + vesselsWith())
              .reads("A dinghy carrying 38 migrants capsized.")
              .ignores("A dinghy carrying 38 crates capsized."));

  /** "on the boat", "in that dinghy", "on to a train". */
  private static String onOrIn() {
    StringBuilder phrases = new StringBuilder();
    for (String vessel : VESSELS.split(" ")) {
      for (String place : List.of("on", "on to", "onto", "in", "into")) {
        for (String one : List.of("the", "that", "this", "a", "his", "their")) {
          phrases.append('|').append(place).append(' ').append(one).append(' ').append(vessel);
        }
      }
    }
    for (String vessel : VESSELS.split(" ")) {
      for (String sort :
          List.of("fishing", "overcrowded", "packed", "stricken", "sunken", "same")) {
        phrases.append("|on the ").append(sort).append(' ').append(vessel);
      }
    }
    return phrases.toString();
  }

  private static final String VENUES =
      "building factory factories complex mine mill plant club nightclub hotel school hospital"
          + " theatre theater cinema mall market hall church mosque temple tower block warehouse"
          + " workshop workshops stadium shaft tunnel premises prison jail supermarket hostel";

  /** "were in the building", "working in that mill"; a crowd in a square is no such thing. */
  private static String inVenue() {
    StringBuilder phrases = new StringBuilder();
    for (String venue : VENUES.split(" ")) {
      for (String place : List.of("were in", "was in", "inside", "working in")) {
        for (String one : List.of("the", "that", "this", "a")) {
          phrases.append('|').append(place).append(' ').append(one).append(' ').append(venue);
        }
      }
    }
    return phrases.toString();
  }

  /** "a boat with 40 migrants". */
  private static String vesselsWith() {
    StringBuilder phrases = new StringBuilder();
    for (String vessel : VESSELS.split(" ")) {
      phrases.append('|').append(vessel).append(" with");
    }
    return phrases.toString();
  }
}
