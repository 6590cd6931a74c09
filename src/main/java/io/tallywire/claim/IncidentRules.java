package io.tallywire.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of disasters that befall one ship, plane or building, and the names they go by. */
final class IncidentRules {
  private IncidentRules() {}

  /** What people are carried by, and the word it goes by in a population's name. */
  static final Map<String, String> CARRIERS = carriers();

  private static Map<String, String> carriers() {
    Map<String, String> names = new HashMap<>();
    add(names, "boat", "boat trawler dinghy raft motorboat canoe skiff smack shipwreck speedboat");
    add(names, "ferry", "ferry");
    add(names, "ship", "ship vessel liner freighter tanker warship frigate cruiser steamer");
    add(names, "yacht", "yacht catamaran");
    add(names, "submarine", "submarine submersible");
    add(names, "plane", "plane aircraft airliner airplane aeroplane jetliner jumbo");
    add(names, "helicopter", "helicopter chopper");
    add(names, "train", "train");
    add(names, "bus", "bus coach minibus");
    add(names, "balloon", "balloon");
    return Map.copyOf(names);
  }

  private static void add(Map<String, String> names, String name, String words) {
    for (String word : words.split(" ")) {
      names.put(word, name);
    }
  }

  /** Words that make small craft of a ship: "a vessel with migrants". */
  static final Set<String> SMALL = WordSet.of("migrant migrants refugee refugees fishing wooden");

  /** What befalls a ship, a plane or a train. */
  static final Set<String> MISHAPS =
      WordSet.of(
          "sank sink sinks sinking sunk capsized capsize capsizes capsizing shipwreck wreck wrecked"
              + " overturned overturns disaster tragedy crash crashed crashes crashing derailed derailment"
              + " derails collision collided missing accident foundered wreckage rolled aground"
              + " plunged plunges ditched burned shipwrecked");

  /** Buildings and places where people come to harm together. */
  static final Set<String> SITES =
      WordSet.of(
          "hospital school church mosque hotel factory mine colliery tower apartment apartments"
              + " building block bridge dam stadium theatre theater nightclub club disco market mall"
              + " plant station airport prison jail embassy hall warehouse condominium condo tunnel"
              + " camp restaurant refinery port cinema synagogue temple university college"
              + " kindergarten shelter supermarket cafe shop store house platform shrine dormitory"
              + " orphanage hostel barracks base arena concert wedding festival plaza");

  /** What happens at such a place; alone it names an incident only where {@link #SUDDEN}. */
  static final Set<String> BLOWS =
      WordSet.of(
          "explosion explosions blast fire blaze inferno collapse shooting massacre stampede crush bombing attack"
              + " strike airstrike siege accident disaster crash arson shelling poisoning");

  /** What happens to one crowd or one spot, whether or not a building is named. */
  static final Set<String> SUDDEN =
      WordSet.of(
          "explosion blast collapse shooting massacre stampede crush bombing crash derailment");

  /** Verbs that say of a site that it came to harm. */
  static final Map<String, String> DONE =
      Map.of(
          "collapsed", "collapse",
          "collapses", "collapse",
          "exploded", "explosion",
          "burned", "fire",
          "burnt", "fire",
          "crashed", "crash",
          "crashes", "crash",
          "bombed", "bombing");
}
