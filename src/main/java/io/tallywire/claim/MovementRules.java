package io.tallywire.claim;

import static io.tallywire.claim.MeasureRule.rule;

import java.util.List;

/** Rows for where people are and go: displaced, rescued, deployed, withdrawn, attendance. */
final class MovementRules {
  private MovementRules() {}

  static final List<MeasureRule> ROWS =
      List.of(
          rule(
                  "<n> displaced",
                  Measure.DISPLACED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "displaced|evacuated|evacuations|evacuees|refugees|refugee|homeless|uprooted"
                      + "|displacements|exiles"
                      + "|left homeless|internally displaced|idps")
              .reads("The camp houses 3,000 evacuees.")
              .ignores("The camp houses 3,000 tents."),
          rule(
                  "<n> were displaced",
                  Measure.DISPLACED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "displaced|evacuated|uprooted|forced from their homes|forced to flee"
                      + "|driven from their homes|made homeless|forced out|forced to leave"
                      + "|forced to leave their homes|forced to evacuate|ordered to evacuate"
                      + "|told to evacuate|ordered to leave|told to leave|left homeless|driven out"
                      + "|moved from their homes|taken from their homes|moved to safety|relocated|moved to shelters|taken to safety"
                      + "|under evacuation orders|urged to evacuate|advised to evacuate"
                      + "|asked to leave"
                      + "|housed in shelters|housed in tents|expelled"
                      + "|left without a home|left without homes|left roofless"
                      + "|rendered homeless|bombed out|burned out of their homes|driven from"
                      + "|driven out of|driven off their land|evicted|deported|moved out"
                      + "|bused out|bussed out|housed in|accommodated in|put up in|lodged in"
                      + "|billeted in")
              .reads("Some 5,200 villagers were evacuated as the dam leaked.")
              .ignores("Some 5,200 villagers were fed."),
          rule(
                  "<n> fled",
                  Measure.DISPLACED,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "fled|flee|fleeing|have come over|had come over|came over the border|left their homes|abandoned their homes|homeless"
                      + "|sought shelter|sought refuge|taken shelter|taken refuge|took shelter"
                      + "|took refuge|sheltering|living in tents|living in camps|crossed into"
                      + "|crossed the border|left the country|lost their homes|leave their homes"
                      + "|seeking refuge|seeking shelter|in shelters|in temporary shelters"
                      + "|sleeping in the open|sleeping outside|sleeping outdoors"
                      + "|sleeping rough|camping out|in evacuation centres"
                      + "|in evacuation centers|living in shelters|without homes"
                      + "|taken to the roads|took to the roads|on the move|crossed over"
                      + "|streamed across|streamed into|poured across|escaped across"
                      + "|escaped to|left for the south|left their villages"
                      + "|abandoned their villages|have left the|had left the|have left their"
                      + "|had left their|living with relatives|staying with relatives"
                      + "|staying in|sought safety|seeking safety|sleep in|sleeping in"
                      + "|became refugees|become refugees|become homeless|became homeless"
                      + "|made refugees|without a roof|without a home|without shelter"
                      + "|without roofs|in camps|in the camps|in tents|in tent camps"
                      + "|in makeshift camps|in refugee camps|in relief camps|in displacement camps"
                      + "|in ~ camps|under canvas|still in temporary shelter|in temporary shelter"
                      + "|living in schools|living in mosques|living in churches|living in the open"
                      + "|living on the streets|living in the streets|living in cars"
                      + "|went to camps|gone to camps|moved to camps|moved into camps"
                      + "|taking shelter|taking refuge|living under canvas|crammed into its schools"
                      + "|crowded into camps|crammed into camps|huddled in camps"
                      + "|in emergency shelters|in public shelters|registered in camps")
              .reads("Two thousand families fled their homes.")
              .reads("The agency counts 61,000 people in camps along the river.")
              .reads("The governor put the number in camps at 61,000.")
              .ignores("The agency counts 61,000 tents in the stores.")
              .ignores("Two thousand families stayed."),
          rule(
                  "displacing <n>",
                  Measure.DISPLACED,
                  Shape.BEFORE,
                  Counted.PEOPLE,
                  "displaced|displacing|displaces|displace|evacuated|evacuating|evacuate|uprooted"
                      + "|uprooting|shelter|shelters|sheltering|forced|forcing|driven|driving|made homeless|expelled"
                      + "|expelling|relocated|the evacuation of|evacuation of|the displacement of"
                      + "|force"
                      + "|left homeless|leaving homeless|making homeless|drove|drove out"
                      + "|driving out|uproots|evicted|evicting|deported|deporting|bombed out"
                      + "|sent fleeing|sending fleeing|preparing tents for|tents for"
                      + "|shelter for")
              .reads("The flood displaced about 40,000 people.")
              .reads("Rising water forced 900 families to leave their homes.")
              .ignores("The flood lasted 40 days."),
          rule(
                  "the number of displaced passed <n>",
                  Measure.DISPLACED,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "number of displaced|number of refugees|number of evacuees|the displaced"
                      + "|number of people displaced|number of displaced people"
                      + "|number of homeless")
              .reads("The number of displaced people passed 70,000.")
              .ignores("The number of wells passed 70."),
          rule(
                  "<n> survivors",
                  Measure.RESCUED,
                  Shape.NOUN,
                  Counted.ANYTHING,
                  "survivors|rescued|rescues|freed")
              .reads("A trawler brought 19 survivors ashore.")
              .ignores("A trawler brought 19 crates ashore."),
          rule(
                  "<n> were rescued",
                  Measure.RESCUED,
                  Shape.PASSIVE,
                  Counted.PEOPLE,
                  "rescued|saved|pulled alive|pulled out alive|found alive|freed|released"
                      + "|brought ashore|airlifted|plucked|winched|pulled from the water"
                      + "|pulled from the sea|brought to safety|picked up|pulled to safety"
                      + "|dug out alive"
                      + "|pulled from|pulled out of|pulled out|dug out|brought out"
                      + "|pulled from the rubble|pulled from the wreckage"
                      + "|pulled out of the rubble"
                      + "|brought in alive|picked up alive|pulled alive from|hauled aboard"
                      + "|hauled from the water|hauled out alive|taken off|taken off the wreck"
                      + "|lifted out|lifted off|flown to safety|winched to safety|winched up"
                      + "|fished out|fished from|taken ashore|carried to safety|led to safety"
                      + "|taken aboard|taken on board|plucked from|dragged to safety"
                      + "|helped to safety|flown out|recovered alive|accounted for|set free"
                      + "|located alive|found safe|found safe and well|brought to the surface")
              .reads("Twenty-two sailors were rescued by a helicopter.")
              .ignores("Twenty-two sailors were praying."),
          rule(
                  "<n> survived",
                  Measure.RESCUED,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "survived|survive|escaped alive"
                      + "|among the survivors|among those rescued|lived|are alive|were alive"
                      + "|is alive|was alive|alive|came out alive"
                      + "|got out alive|made it out alive|came ashore|swam ashore"
                      + "|swam to safety|made it ashore|reached shore|reached the shore"
                      + "|reached safety|made it to safety|got away with their lives"
                      + "|turned up alive|turned up safe|escaped with their lives|walked away from the wreck|are safe"
                      + "|were safe|lived through")
              .reads("Only four passengers survived the crash.")
              .ignores("Only four passengers paid."),
          rule(
                  "rescued <n>",
                  Measure.RESCUED,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "rescued|rescuing|rescue|rescues|saved|saving|save|freed|freeing|picked up"
                      + "|the rescue of|the release of|released|releasing|airlifted|airlifting"
                      + "|plucked|pulled"
                      + "|plucking|hauled from the water|lifted out|lifted off|taken off"
                      + "|took off|had landed|fished out|fished|picking up|pulling|winched"
                      + "|winching|winched up|dug out|digging out|brought ashore"
                      + "|bringing ashore|hauled aboard|took aboard|taken aboard"
                      + "|flew to safety|led to safety|saving the lives of|saved the lives of"
                      + "|liberated|liberating|flown out|release of|rescue of|pulled out")
              .reads("The coastguard rescued 55 migrants.")
              .ignores("The coastguard rescued two dogs in 55 minutes."),
          rule(
                  "<n> were deployed",
                  Measure.DEPLOYED,
                  Shape.PASSIVE,
                  Counted.FORCES,
                  "deployed|sent|dispatched|mobilised|mobilized|stationed|drafted in|called up"
                      + "|brought in|transferred|transported|redeployed|shipped|on duty"
                      + "|moved|posted|based|on the ground|called in|massed|concentrated"
                      + "|drafted|flown in"
                      + "|massing|ferried|bused in|bussed in|sent in|brought to|stood ready"
                      + "|on alert|on standby|on the scene|on patrol|at the scene|at work"
                      + "|mobilized|assigned|put on alert|flown to|being prepared"
                      + "|being readied|being sent|being deployed")
              .reads("More than 700 firefighters were deployed to the ridge.")
              .ignores("More than 700 firefighters were honoured."),
          rule(
                  "<n> arrived",
                  Measure.DEPLOYED,
                  Shape.AFTER,
                  Counted.FORCES,
                  "arrived|arrive|arriving|are fighting|fighting|entered|joined|were present"
                      + "|are present|are in|were in|training|are training|took up positions"
                      + "|stationed"
                      + "|battling|tackling|responded|working|patrolled|patrolling|deployed"
                      + "|had landed|landed|on hand|in place|standing by|stood by|taking turns|in the search|combing|scouring|searching|kept watch"
                      + "|stood guard|guarding|guarded|policed|policing|on patrol|moved in"
                      + "|moved into|rushed to|raced to|crossed from")
              .reads("A further 1,200 soldiers arrived in the port.")
              .ignores("A further 1,200 letters arrived."),
          rule(
                  "<n> boats searched",
                  Measure.DEPLOYED,
                  Shape.AFTER,
                  Counted.CRAFT,
                  "taking part|took part|take part|joined the search|join the search"
                      + "|joining the search|involved in the search|combing|scouring|searching"
                      + "|assigned to the search|helping in the search|in the search"
                      + "|joined the rescue|taking part in the rescue|at the scene"
                      + "|on the scene")
              .reads("About 40 boats joined the search at first light.")
              .ignores("About 40 boats stayed in the harbour."),
          rule(
                  "sent <n> troops",
                  Measure.DEPLOYED,
                  Shape.BEFORE,
                  Counted.FORCES,
                  "deployed|deploying|deploys|deploy|sent|send|sending|sends|dispatched"
                      + "|dispatching|dispatch|mobilised|mobilized|mobilising|mobilizing|mobilise"
                      + "|mobilize|stationed|stationing|transferred|moved|moving|brought in"
                      + "|called up"
                      + "|drafted in|the deployment of|deployment of|the arrival of|arrival of"
                      + "|presence of|mobilisation of|mobilization of|dispatch of|massed"
                      + "|massing|amassed|the sending of|shipped"
                      + "|redeployed|has|have|had|with|committed|joined by|contributed"
                      + "|contribute|provide|provided"
                      + "|numbers|number|numbering|brought|brings|bringing|flew in|flying in"
                      + "|positioned|called out|fielded|fielding|assigned|assigning|rushed"
                      + "|rushing|posted|posting|lined up|deploys|stationed|transporting"
                      + "|transported|ferried|ferrying|ordered in|backed by|guarded by"
                      + "|watched over by|policed by|a contingent of|contingent of|force of"
                      + "|a force of|reinforced by|reinforcements of")
              .reads("The province sent 2,500 police officers to the capital.")
              .ignores("The province sent 2,500 blankets."),
          rule(
                  "the number of troops reached <n>",
                  Measure.DEPLOYED,
                  Shape.TOLL,
                  Counted.FORCES,
                  "number of troops|number of soldiers|troop strength|troop levels|troop level"
                      + "|strength of the force|number of officers|size of the force|deployment"
                      + "|number of firefighters|contingent|contingent of|force of|a force of")
              .reads("The number of troops reached 30,000.")
              .ignores("The number of guests reached 30."),
          rule(
                  "<n> withdrew",
                  Measure.WITHDRAWN,
                  Shape.AFTER,
                  Counted.FORCES,
                  "withdrew|withdrawn|pulled out|pulled back|rotated out|repatriated|sent home"
                      + "|returned home|retreated|went home|brought home|leave|left")
              .reads("About 400 peacekeepers were withdrawn in spring.")
              .ignores("About 400 villagers were withdrawn."),
          rule(
                  "withdrew <n>",
                  Measure.WITHDRAWN,
                  Shape.BEFORE,
                  Counted.FORCES,
                  "withdrew|withdraw|withdrawing|withdrawn|withdraws|pulled out|pulled back"
                      + "|pulling out|pulling back|rotated out|repatriated|the withdrawal of"
                      + "|withdrawal of|brought home|recalled|recalling|bring home|pull out")
              .reads("The alliance will withdraw 1,000 soldiers by June.")
              .ignores("The bank withdrew 1,000 notes."),
          rule(
                  "<n> marched",
                  Measure.ATTENDANCE,
                  Shape.AFTER,
                  Counted.PEOPLE,
                  "expected at|expected to attend|expected to join|expected to take part"
                      + "|expected to march|marched|march|marching|protested|protesting"
                      + "|demonstrated|demonstrating|rallied"
                      + "|rallying|gathered|gathering|gather|attended|attending|attend"
                      + "|took to the streets|take to the streets|taking to the streets"
                      + "|taken to the streets|turned out|turning out|took part|take part"
                      + "|taking part"
                      + "|taken part|participated|participating|assembled|lined the streets|lined"
                      + "|converged|showed up"
                      + "|thronged|paraded|descended on|packed|filled|flocked|massed|filed past"
                      + "|joined|joining|poured into|flooded|swarmed|were in attendance|congregated"
                      + "|came out|turn out|paid their respects|crowded|jammed|join"
                      + "|were present"
                      + "|in the streets|in the street|on the streets|on the street"
                      + "|in the procession|in the square|on the square|back on the square"
                      + "|at the rally|at the march|at the vigil|at the demonstration"
                      + "|at the protest|at the funeral|at the service|at the concert"
                      + "|responded to the call|heeded the call|answered the call"
                      + "|followed the call|made their way|turned up|turn up|turned out for"
                      + "|crammed into|squeezed into|streamed through|streamed past"
                      + "|filed through|queued|stood in silence|took to the street|demonstrate"
                      + "|protest|rally|parading|had come to|lining the route|lined the route"
                      + "|been out|were out|are out"
                      + "|packed into|came together|crowded into|celebrated"
                      + "|cheered|mourned|bade farewell|filled the streets|walked through"
                      + "|walked past|walked along|sat on|sat in|sat down on|sat down in|had sat"
                      + "|sat on the|blocked|blockaded|defied|had ignored"
                      + "|walked from|heckled|jeered|booed")
              .reads("Around 25,000 nurses took to the streets of the capital.")
              .reads("Half a million believers attended the mass.")
              .ignores("Around 25,000 nurses work in the capital."),
          rule(
                  "drew <n>",
                  Measure.ATTENDANCE,
                  Shape.BEFORE,
                  Counted.PERSONS,
                  "drew|draw|drawing|draws|drawn|attracted|attracting|attract|attended by|joined by"
                      + "|gathered|brought out|brought together|watched by|attendance of"
                      + "|turnout of|crowd of|crowds of|crowd of up to|gathering of|mob of"
                      + "|audience of|a march of|march by|protest by|rally of|demonstration by"
                      + "|the participation of"
                      + "|brought|an audience of|group of protesters of"
                      + "|turned out|mustered|numbering|numbered|demonstration of"
                      + "|procession of|a procession of|procession by|vigil of|vigil by"
                      + "|parade of|gathering by|a gathering of|joined by|swelled by|rallied"
                      + "|rallying|mobilised|mobilized|mobilising|mobilizing|pulled in"
                      + "|assembled|crowd estimated at|packed with|watched by")
              .reads("The concert drew 80,000 people.")
              .reads("A crowd of 6,000 waited outside the court.")
              .ignores("The artist drew 80 portraits."),
          rule(
                  "turnout was <n>",
                  Measure.ATTENDANCE,
                  Shape.TOLL,
                  Counted.PEOPLE,
                  "crowd|turnout|attendance|crowd size|size of the crowd|number of protesters"
                      + "|number of protestors|number of demonstrators|number of marchers"
                      + "|number of participants|number of attendees|crowds|numbers|those attending"
                      + "|number of people attending|number of people who marched"
                      + "|number of people present"
                      + "|number taking part|number of people taking part"
                      + "|gathering|the march|the rally|the demonstration|the protest"
                      + "|number of people in attendance|number of those attending"
                      + "|number of people at the"
                      + "|participation|numbers attending|numbers taking part|police count"
                      + "|head count|procession|the vigil|the parade"
                      + "|crowd count|crowd estimate|crowd estimates|number of mourners"
                      + "|number of pilgrims|number of people marching"
                      + "|number of people on the streets|number of people in the streets"
                      + "|number of people who took part")
              .reads("Police put the crowd at 18,000.")
              .ignores("The stadium has a capacity of 18,000."),
          rule(
                  "<n> protesters",
                  Measure.ATTENDANCE,
                  Shape.BARE,
                  Counted.ANYTHING,
                  "protesters|protestors|demonstrators|marchers|attendees|participants|strikers"
                      + "|worshippers|worshipers|mourners|pilgrims|spectators|counter - protesters"
                      + "|counterprotesters|counter - demonstrators|revellers|revelers|concertgoers"
                      + "|festivalgoers|rallygoers|partygoers")
              .reads("Thousands of demonstrators chanted slogans.")
              .ignores("Thousands of birds sang in the square."));
}
