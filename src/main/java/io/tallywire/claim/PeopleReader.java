package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the people a figure counts: by the noun behind it, by the disaster they were in, by their
 * side in a war, by their place. Not shared between articles.
 */
final class PeopleReader {
  static final Set<Measure> OF_INCIDENTS =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.CASUALTIES,
          Measure.MISSING,
          Measure.RESCUED,
          Measure.OTHER);
  private static final Set<Measure> OF_SIDES =
      Set.of(
          Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.MISSING, Measure.CAPTURED);

  /** Nouns that say no more of the counted than "people". */
  private static final Set<String> EMPTY_HEADS =
      WordSet.of(
          "people persons others lives bodies dead deaths casualties wounded injured injuries"
              + " fatalities victims individuals missing losses arrests cases body survivors person killed"
              + " confirmed infections death warrants reports ones total homeless displaced corpses"
              + " remains fatality victim individual life souls corpse inhabitants");

  /** Those on board, however they are called. */
  private static final Set<String> ON_BOARD =
      WordSet.of("passengers passenger migrants migrant refugees occupants travellers travelers");

  private static final Set<String> SOLDIERS =
      WordSet.of(
          "soldiers troops servicemen servicewomen servicemembers combatants recruits conscripts"
              + " reservists troopers infantrymen personnel forces comrades soldier serviceman men");
  private static final Set<String> IRREGULARS =
      WordSet.of("militants gunmen rebels insurgents guerrillas militant jihadists men");

  private final Subject subject;
  private final Incidents incidents;
  private final Sides sides;
  private final Army army;
  private final Surroundings surroundings;
  private final Fighters fighters;

  PeopleReader(
      Subject subject,
      Incidents incidents,
      Sides sides,
      Army army,
      Surroundings surroundings,
      Fighters fighters) {
    this.subject = subject;
    this.incidents = incidents;
    this.sides = sides;
    this.army = army;
    this.surroundings = surroundings;
    this.fighters = fighters;
  }

  /** The population; {@code phrase} has the words behind the figure but those of the measure. */
  String of(Telling telling, String phrase) {
    @Nullable Token head = telling.counted().head(telling.line());
    Origin origin = Origin.of(telling.line(), telling.counted());
    if (subject.force()) {
      return ofForce(telling, head, origin, phrase);
    }
    boolean empty =
        head == null
            || EMPTY_HEADS.contains(head.norm())
            || (sides.isWar() && Soldiery.OF_ENEMIES.contains(head.norm()));
    @Nullable String before = empty && origin.place() == null ? ToldBefore.of(telling) : null;
    if (before != null) {
      return before;
    }
    @Nullable String body =
        OF_SIDES.contains(telling.measure())
            ? Fighters.from(telling.line(), telling.figure())
            : null;
    if (body != null) {
      return body;
    }
    if (head != null && isSoldier(head) && !isCrewman(head, telling)) {
      return soldiers(telling, origin, head);
    }
    @Nullable Incident incident =
        OF_INCIDENTS.contains(telling.measure()) && !isArmy(telling)
            ? incidents.of(
                telling.line(),
                telling.figure(),
                telling.dates(),
                origin.nationals() != null || isCivilian(head))
            : null;
    if (incident != null) {
      boolean aboard = telling.measure().equals(Measure.OTHER);
      String who = origin.nationals() != null ? origin.nationals() : phrase;
      return incident.hold(empty || isOnBoard(head, phrase) ? "people" : who, aboard);
    }
    boolean plain = empty || isCivilian(head);
    @Nullable String site =
        plain && OF_INCIDENTS.contains(telling.measure()) && origin.place() == null
            ? incidents.otherSite(telling.line(), telling.figure())
            : null;
    if (site != null) {
      return "people at " + site;
    }
    if (sides.isWar() && subject.incident() == null && OF_SIDES.contains(telling.measure())) {
      @Nullable String ofSide = ofSide(telling, head, origin, empty);
      if (ofSide != null) {
        return ofSide;
      }
    }
    return elsewhere(telling, head, origin, empty, phrase);
  }

  /** Whether the phrase names one nation's people, in a disaster or in a land not their own. */
  boolean isGroupWithin(Line line, NounPhrase counted, String population) {
    Origin origin = Origin.of(line, counted);
    if (origin.place() == null || subject.force() || sides.isWar()) {
      return false;
    }
    boolean abroad =
        !subject.places().isEmpty() && !subject.places().contains(origin.place().country());
    boolean nationals =
        origin.nationals() != null || line.word(counted.to() - 1).equals("nationals");
    boolean disaster = population.contains(" on the ") || population.contains(" aboard the ");
    return (nationals && disaster)
        || (nationals && abroad && subject.event() != null && population.endsWith("nationals"));
  }

  private static boolean isCivilian(@Nullable Token head) {
    return head != null && (head.is("civilians") || head.is("civilian"));
  }

  private static boolean isOnBoard(@Nullable Token head, String phrase) {
    return head != null
        && (phrase.startsWith("men women")
            || (ON_BOARD.contains(head.norm()) && phrase.indexOf(' ') < 0));
  }

  /** "passengers and crew", "12 crewmen": nobody's soldiers. */
  private boolean isCrewman(Token head, Telling telling) {
    Line line = telling.line();
    return head.is("men") && !subject.isOfLosses() && !line.has(0, line.size(), Soldiery.MILITARY);
  }

  private static boolean isSoldier(Token head) {
    return Noun.FORCE.has(head.norm());
  }

  private boolean isArmy(Telling telling) {
    return subject.incident() == null && telling.clause().has(telling.line(), ARMIES);
  }

  private static final Set<String> ARMIES = WordSet.of("soldiers servicemen troops army military");

  /** The topic follows one army: soldiers are its own unless the words say otherwise. */
  private String ofForce(Telling telling, @Nullable Token head, Origin origin, String phrase) {
    Line line = telling.line();
    boolean soldiers = head != null && isSoldier(head) && !IRREGULARS.contains(head.norm());
    boolean bystanders = OtherPeople.areMeant(line, head, subject.origin());
    boolean empty = head == null || EMPTY_HEADS.contains(head.norm());
    if (origin.nationals() != null) {
      return bystanders ? origin.nationals() : origin.adjective() + " soldiers";
    }
    if (origin.place() != null && soldiers) {
      return origin.adjective() + " " + soldierNoun(head);
    }
    @Nullable String before = empty ? ToldBefore.of(telling) : null;
    if (before != null) {
      return before;
    }
    if (soldiers || (empty && !bystanders)) {
      return army.soldiers(line, telling.figure().from(), soldierNoun(head));
    }
    return elsewhere(telling, head, origin, empty, phrase);
  }

  private static String soldierNoun(@Nullable Token head) {
    return head != null && head.is("personnel") ? "personnel" : "soldiers";
  }

  private String soldiers(Telling telling, Origin origin, Token head) {
    String noun = SOLDIERS.contains(head.norm()) ? soldierNoun(head) : Noun.plural(head.norm());
    @Nullable String side = origin.place() == null ? null : origin.adjective();
    if (side == null) {
      side = told(telling);
    }
    @Nullable String gunmen =
        origin.place() == null ? fighters.of(telling.line(), Noun.plural(head.norm())) : null;
    if (gunmen != null) {
      return gunmen;
    }
    if (side == null && sides.isWar()) {
      side = fallen(telling);
    }
    if (side == null) {
      return sides.isWar() || !noun.equals("soldiers")
          ? noun
          : army.soldiers(telling.line(), telling.figure().from(), noun);
    }
    sides.tell(telling.line(), side);
    @Nullable String town =
        OF_SIDES.contains(telling.measure())
            ? incidents.townOfStrike(telling.line(), telling.figure(), telling.dates())
            : null;
    return side + " " + noun + (town == null ? "" : " in " + town);
  }

  /** The side that the clause names, else the whole line. */
  private @Nullable String told(Telling telling) {
    Line line = telling.line();
    @Nullable String near = sides.told(line, telling.figure(), telling.clause(), telling.source());
    return near != null || !sides.isWar()
        ? near
        : sides.told(line, telling.figure(), new Clause(0, line.size()), telling.source());
  }

  /** The side nobody names: that of the paragraph, else of the one who speaks. */
  private @Nullable String fallen(Telling telling) {
    @Nullable String before =
        sides.before(telling.line(), incidents.isOfStrike() ? Integer.MAX_VALUE : 0);
    @Nullable String own = sides.of(telling.source());
    if (before != null) {
      return before;
    }
    if (own != null && subject.parties().contains(own)) {
      return own;
    }
    return sides.before(telling.line(), 1);
  }

  /** The party that speaks: its own civilians are meant; those told of before were soldiers. */
  private @Nullable String owner(Telling telling) {
    @Nullable String own = sides.of(telling.source());
    return own != null && subject.parties().contains(own) ? own : null;
  }

  /** Soldiers or civilians of a side, where a war's words name or imply them. */
  private @Nullable String ofSide(
      Telling telling, @Nullable Token head, Origin origin, boolean empty) {
    Line line = telling.line();
    boolean national = origin.place() != null && (origin.nationals() != null || empty);
    boolean civilians = head != null && (head.is("civilians") || head.is("civilian"));
    if (!empty && !national && !civilians) {
      return null;
    }
    if (origin.place() == null && Sides.isOfBoth(line, telling.clause())) {
      return (civilians ? "civilians" : "soldiers") + " on both sides";
    }
    @Nullable String side = origin.place() != null ? origin.adjective() : told(telling);
    boolean fallen = head != null && Soldiery.FALLEN.contains(head.norm());
    if (side == null && telling.measure().equals(Measure.CAPTURED)) {
      @Nullable String foe = sides.opponent(sides.of(telling.source()));
      side = foe != null ? foe : sides.before(line, 1);
    } else if (side == null && fallen) {
      side = sides.of(telling.source());
    }
    boolean told = side != null;
    boolean struck = Slayers.of(line, telling.figure(), telling.clause()) != null;
    if ((!told || struck) && isOfTown(telling, head)) {
      return null;
    }
    @Nullable String noun =
        civilians ? "civilians" : Soldiery.group(telling, told, subject.isOfLosses());
    if (noun == null) {
      return null;
    }
    @Nullable Whereabouts where =
        Whereabouts.of(line, telling.figure().from(), telling.figure().to());
    if (noun.equals("civilians") && where != null && !where.country()) {
      return "civilians in " + where.name();
    }
    @Nullable String town = side == null ? surroundings.townOf(line) : null;
    if (noun.equals("civilians") && town != null) {
      return "civilians in " + town;
    }
    if (side == null) {
      boolean placed = where != null && where.country();
      String own = where == null || !placed ? null : adjective(where.name());
      side = placed ? own : civilians ? owner(telling) : fallen(telling);
    }
    if (side == null) {
      return null;
    }
    sides.tell(line, side);
    return side + " " + noun;
  }

  /** "In Tartu 40 people died": nobody's soldiers, where no word of the line is of an army. */
  private static boolean isOfTown(Telling telling, @Nullable Token head) {
    Line line = telling.line();
    @Nullable Whereabouts where =
        Whereabouts.of(line, telling.figure().from(), telling.figure().to());
    boolean people = head == null || head.is("people") || head.is("person");
    return people
        && where != null
        && !where.country()
        && !line.has(0, line.size(), Soldiery.MILITARY);
  }

  private static @Nullable String adjective(String country) {
    Places.@Nullable Place place = Places.byCountry(country);
    return place == null ? null : place.adjective();
  }

  /** Of no disaster and no side: by the noun and its place. */
  private String elsewhere(
      Telling telling, @Nullable Token head, Origin origin, boolean empty, String phrase) {
    Line line = telling.line();
    if (origin.nationals() != null) {
      @Nullable Whereabouts where =
          Whereabouts.of(line, telling.figure().from(), telling.figure().to());
      String country = origin.place() == null ? "" : origin.place().country();
      @Nullable String people = where == null ? surroundings.people(country) : null;
      if (people != null) {
        return people;
      }
      boolean home = where == null || where.name().equals(country);
      if ((home && subject.places().isEmpty()) || subject.places().contains(country)) {
        return origin.nationals();
      }
      return home && subject.places().size() > 1
          ? origin.adjective() + " nationals"
          : placed(origin.nationals(), telling);
    }
    if (empty && army.isMeant(line)) {
      return army.soldiers(line, telling.figure().from(), "soldiers");
    }
    if (!empty && !phrase.isEmpty()) {
      boolean person = head != null && Noun.PERSON.has(head.norm());
      return origin.place() == null && person ? placed(phrase, telling) : phrase;
    }
    boolean hostages =
        telling.measure().equals(Measure.CAPTURED) && telling.clause().has(line, HOSTAGES);
    return placed(hostages ? "hostages" : "people", telling);
  }

  private static final Set<String> HOSTAGES =
      WordSet.of("hostage hostages captives abducted kidnapped kidnap abductees");

  private String placed(String who, Telling telling) {
    Line line = telling.line();
    @Nullable String victims =
        OF_SIDES.contains(telling.measure())
            ? Fighters.victims(line, telling.figure(), telling.clause())
            : null;
    return victims != null
        ? who + " in " + victims
        : surroundings.withPlace(who, line, telling.figure(), sides.of(telling.source()));
  }
}
