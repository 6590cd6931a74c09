package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/** Rows for what befalls people: killed, wounded, missing. Those held are in {@link HeldRules}. */
final class HarmRules {
  private HarmRules() {}

  /** "buried in the rubble", "buried in thick mud": not found yet; a grave is none of these. */
  private static String buriedIn() {
    StringBuilder phrases = new StringBuilder();
    for (String what : "rubble debris wreckage ruins mud snow avalanche landslide".split(" ")) {
      phrases.append("|buried in ").append(what).append("|buried in ~ ").append(what);
    }
    return phrases.toString();
  }

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> dead",
                  Measure.KILLED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "victims have been found|victims were found|victims have been recovered"
                      + "|victims were recovered|victims had been found|victims had been recovered"
                      + "|dead|deaths|death|fatalities|fatality|bodies|body|corpses|killed|slain|drowned"
                      + "|drownings|coffins|murders|homicides"
                      + "|lives lost|martyrs|fallen|slayings|killings|burials|funerals")
              .reads("The storm caused 14 deaths along the coast.")
              .reads("Divers pulled 12 bodies from the river.")
              .ignores("The storm hit 14 towns."),
          rule("claimed <n> lives", Measure.KILLED, Shape.NOUN, Counted.ANYTHING, "lives")
              .reads("The fire claimed 34 lives.")
              .ignores("The new vaccine saved 34 lives."),
          rule(
                  "<n> were killed",
                  Measure.KILLED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "killed|slain|massacred|executed|murdered|assassinated|electrocuted|slaughtered"
                      + "|shot dead|gunned down|burned to death|burnt to death|put to death"
                      + "|beaten to death|crushed to death|stabbed to death|trampled to death"
                      + "|buried alive|shot and killed"
                      + "|found dead|swept to their deaths|lynched|hanged|beheaded|mown down"
                      + "|mowed down|fatally shot|fatally injured|fatally wounded|burned alive"
                      + "|burnt alive|blown to pieces|crushed|killed in action|bombed to death"
                      + "|buried|laid to rest|hacked to death|bludgeoned to death|run over and killed")
              .reads("Nine miners were killed when the shaft gave way.")
              .reads("At least 40 villagers have been killed, the mayor said.")
              .reads("The priest said 40 villagers had been buried since Friday.")
              .ignores("The 40 gunmen killed the mayor.")
              .ignores("Some 40 miners are still buried under the slide."),
          rule(
                  "<n> died",
                  Measure.KILLED,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "died|die|dying|drowned|perished|perish|succumbed|suffocated|lost their lives"
                      + "|lost his life|lost her life|lose their lives|losing their lives"
                      + "|passed away|froze to death|starved to death|bled to death"
                      + "|fell to their deaths|fall to their deaths"
                      + "|were dead|are dead|is dead|found dead|dead|confirmed dead|reported dead"
                      + "|declared dead|pronounced dead|feared dead|presumed dead|deceased|drown"
                      + "|among the dead|among those killed|among the killed|among the victims"
                      + "|among the fatalities|lost lives|met their deaths|met their death"
                      + "|went down with"
                      + "|gone down with|feared lost|feared killed|feared drowned"
                      + "|presumed drowned|presumed killed|presumed lost|believed dead"
                      + "|believed killed|believed drowned|were lost|are lost|had fallen"
                      + "|have fallen|fell in battle|fallen in battle|did not survive"
                      + "|gave their lives|given their lives|paid with their lives"
                      + "|been laid to rest|martyred")
              .reads("Some 300 passengers died when the ferry went down.")
              .reads("The blast left 17 people dead.")
              .ignores("The 300 passengers saw nothing."),
          rule(
                  "killed <n>",
                  Measure.KILLED,
                  Shape.BEFORE,
                  Counted.PEOPLE,
                  "killed|killing|kills|kill|claimed the lives of|claiming the lives of"
                      + "|claim the lives of|claims the lives of|took the lives of"
                      + "|taken the lives of"
                      + "|cost the lives of|slaughtered|slaughtering|shot dead|shooting dead"
                      + "|gunned down|executed|executing|massacred|massacring|murdered|murdering"
                      + "|mourning|mourned|buried|burying|drowned|drowning|the deaths of"
                      + "|the manslaughter of|manslaughter of|the murder of|murder of|the murders of"
                      + "|the massacre of|massacre of|the drowning of"
                      + "|the death of|failing to save|failed to save|failure to save|unable to save"
                      + "|could not save"
                      + "|deaths of|the killing of|the killings of|the loss of|the bodies of"
                      + "|bodies of"
                      + "|loss of|body of|the body of|remains of|the remains of|killing of"
                      + "|funerals for|the funerals of|funerals of|left dead|death toll of"
                      + "|toll of|a toll of|a death toll of|lynched|beheaded|hanged"
                      + "|burned alive")
              .reads("The landslide killed 23 people.")
              .reads("A lorry ploughed into a stall, killing at least six shoppers.")
              .ignores("The landslide killed hopes for 23 days."),
          rule(
                  "the death toll rose to <n>",
                  Measure.KILLED,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "total of dead or presumed dead|total of dead|total dead|irretrievable losses|irrecoverable losses|death toll|toll|death count|body count|fatality count|fatalities|deaths"
                      + "|number of dead|number of deaths|number of fatalities"
                      + "|number of people killed"
                      + "|number of those killed|number killed|number of killed|number of victims"
                      + "|number of the dead|number of people dead|number of people who died"
                      + "|confirmed dead|the dead"
                      + "|number of bodies|death tolls")
              .reads("The death toll rose to 212 overnight.")
              .reads("Officials fear the toll could reach 1,000.")
              .ignores("The road toll is 12 euros."),
          rule(
                  "<n> wounded",
                  Measure.WOUNDED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "wounded|injured|injuries|injury|hurt|maimed|hospitalized|hospitalised")
              .reads("Hospitals took in 80 wounded.")
              .ignores("The 80 patients slept."),
          rule(
                  "<n> were wounded",
                  Measure.WOUNDED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "wounded|injured|hurt|maimed|hospitalized|hospitalised|taken to hospital"
                      + "|taken to hospitals|rushed to hospital|taken to the hospital"
                      + "|sent to hospital|treated for injuries|treated in hospital|burned|burnt"
                      + "|admitted to hospital|treated|in hospital|brought to hospital"
                      + "|in critical condition"
                      + "|flown to hospital|flown to hospitals|driven to hospital"
                      + "|airlifted to hospital|carried to hospital|taken to a hospital"
                      + "|admitted to hospitals|treated for|treated at|treated by"
                      + "|being treated|in hospitals|in a hospital|in serious condition"
                      + "|in intensive care|stretchered away|stretchered off|patched up"
                      + "|bandaged|grazed|bruised|injured or hurt")
              .reads("Fifty-two commuters were injured in the crash.")
              .ignores("The 52 commuters injured nobody."),
          rule(
                  "<n> suffered injuries",
                  Measure.WOUNDED,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "recovering from injuries|recovering from their injuries"
                      + "|suffered injuries|sustained injuries|suffered burns|suffered wounds"
                      + "|needed treatment|required treatment|needed hospital treatment"
                      + "|suffered minor injuries|suffered serious injuries|with injuries"
                      + "|among the injured|among the wounded|among those injured"
                      + "|among those hurt|needed care|needed medical care"
                      + "|needed medical attention"
                      + "|required medical attention|required medical care|sought treatment"
                      + "|sought medical help|sought medical care|received treatment"
                      + "|receiving treatment|undergoing treatment|needing treatment"
                      + "|suffering from burns|suffering from smoke inhalation"
                      + "|were hit by stones|hit by stones|hit by bottles|hit by bullets"
                      + "|hit by rubber bullets|hit by shrapnel|hit by gunfire")
              .reads("Eleven climbers suffered injuries.")
              .ignores("Eleven climbers suffered no harm."),
          rule(
                  "wounding <n>",
                  Measure.WOUNDED,
                  Shape.BEFORE,
                  Counted.PEOPLE,
                  "wounded|wounding|wounds|wound|injured|injuring|injures|injure|hurt|hurting"
                      + "|hospitalised|hospitalized|maimed|maiming|treated")
              .reads("A bus overturned, injuring 31 pupils.")
              .ignores("A bus overturned after 31 minutes."),
          rule(
                  "the number of wounded rose to <n>",
                  Measure.WOUNDED,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of wounded|number of injured|number of the wounded|number of the injured"
                      + "|number of injuries|number of people injured|number of people wounded"
                      + "|number of those injured|number injured|number wounded|injuries"
                      + "|injury toll|injury count|the injured|the wounded")
              .reads("The number of injured climbed to 640.")
              .ignores("The number of tents climbed to 640."),
          rule(
                  "<n> casualties",
                  Measure.CASUALTIES,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "casualties|casualty|losses")
              .reads("The brigade took 900 casualties in a month.")
              .ignores("The firm reported losses of $900m."),
          rule(
                  "<n> were neutralised",
                  Measure.CASUALTIES,
                  Shape.PASSIVE,
                  Counted.FORCES,
                  "neutralised|neutralized")
              .reads("The army said 40 militants had been neutralised in the north.")
              .ignores("The army said 40 mines had been neutralised in the north."),
          rule(
                  "<n> put out of action",
                  Measure.CASUALTIES,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "put out of action|taken out of action|knocked out of action|knocked out"
                      + "|incapacitated|out of action|eliminated")
              .reads("About 600 conscripts were put out of action.")
              .ignores("About 600 conscripts were paid."),
          rule(
                  "casualties at <n>",
                  Measure.CASUALTIES,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "casualties|casualty figure|casualty count|casualty toll|losses|combat losses"
                      + "|number of casualties|casualty figures|number of killed and wounded"
                      + "|number of killed or wounded")
              .reads("The ministry put enemy casualties at more than 4,000.")
              .ignores("The bank put its profit at 4,000 euros."),
          rule("<n> missing", Measure.MISSING, Shape.NOUN, Counted.PEOPLE, "missing")
              .reads("The list names 60 missing hikers.")
              .ignores("Rescuers searched for 60 days."),
          rule(
                  "<n> are missing",
                  Measure.MISSING,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "yet to be found|yet to be traced|still to be found|on the list of missing|on the list of the missing"
                      + "|listed as missing|on the missing list"
                      + "|missing|unaccounted for|unaccounted - for|lost at sea|disappeared|vanished"
                      + "|unaccounted|not been found|not been heard from|not yet been found"
                      + "|feared missing|reported missing|went missing|gone missing"
                      + "|buried under|buried beneath|trapped under|trapped beneath"
                      + "|under the rubble|beneath the rubble|under rubble|under the debris"
                      + "|among the missing|lost track of|not accounted for|not been accounted for"
                      + "|not been traced|untraced|lay under|lie under|lying under|lay buried"
                      + "|lie buried|lying buried|buried by|buried when|feared trapped|feared buried"
                      + "|believed buried|believed trapped|believed missing|swept out to sea"
                      + "|being sought|are sought|were sought|still sought"
                      + "|trapped in the rubble|trapped in the wreckage|listed as missing"
                      + "|listed missing|whereabouts unknown|whereabouts are unknown"
                      + "|never found|never been found|were not found|not yet found"
                      + "|never seen again|still not found|never came home|never came back"
                      + "|never returned|not come home|not come back|not returned home"
                      + buriedIn())
              .reads("Seventy people are still unaccounted for.")
              .ignores("Seventy people are waiting."),
          rule(
                  "searching for <n>",
                  Measure.MISSING,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "searching for|search for|searched for|searches for|looking for|hunt for"
                      + "|hunting for|looked for|the search for|disappearance of"
                      + "|hopes of finding|hope of finding|the disappearance of|trace|to trace"
                      + "|tracing|hunted for|scouring the sea for|no trace of|no sign of|miss"
                      + "|hope of rescuing|hopes of rescuing|the fate of|fate of|fates of"
                      + "|whereabouts of|the whereabouts of|lost touch with|lost contact with"
                      + "|losing contact with|losing touch with")
              .reads("Divers are searching for eight crew members.")
              .ignores("Divers are searching for eight wrecks."),
          rule(
                  "lost <n> soldiers",
                  Measure.KILLED,
                  Shape.BEFORE,
                  Counted.FORCES,
                  "lost|lose|losing|the loss of|loss of|loses")
              .reads("The battalion lost 70 fighters in the ambush.")
              .ignores("The battalion lost 70 trucks in the ambush."),
          rule(
                  "lost <n> civilians",
                  Measure.KILLED,
                  Shape.BEFORE,
                  Counted.SOULS,
                  "lost|lose|loses|losing")
              .reads("The valley lost 94 civilians in the raids.")
              .ignores("The valley lost 94 customers to its rival."),
          rule(
                  "the number of missing stood at <n>",
                  Measure.MISSING,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of missing|number of people missing|the missing|number missing"
                      + "|number of people unaccounted for|number of the missing")
              .reads("The number of missing stood at 38.")
              .ignores("The number of boats stood at 38."));
}
