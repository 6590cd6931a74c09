package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who or what was counted, short and in lower case: from the words after the figure, then the
 * line, then the lines before, then the topic. Not shared between articles.
 */
final class PopulationReader {
  private final EventNames events;
  private final PopulationNames names;
  private final Incidents incidents;
  private final Sides sides;
  private final Army army;
  private final Surroundings surroundings;
  private final Fighters fighters = new Fighters();
  private final PeopleReader people;
  private @Nullable String lastThing;

  PopulationReader(Subject subject, EventNames events, PopulationNames names, LocalDate published) {
    this.names = names;
    this.events = events;
    this.incidents = new Incidents(subject, published);
    this.sides = new Sides(subject);
    this.army = new Army(subject);
    this.surroundings = new Surroundings(subject);
    this.people = new PeopleReader(subject, incidents, sides, army, surroundings, fighters);
  }

  /** Takes note of the headline. */
  void head(List<Token> title) {
    incidents.head(title);
  }

  /** Takes note of what a line is about before any line is read. */
  void survey(Line line, List<DateMention> dates) {
    incidents.survey(line, dates);
    sides.survey(line);
    surroundings.survey(line);
    fighters.survey(line);
  }

  /** Takes note of the countries and soldiers that a line names, for the lines to come. */
  void pass(Line line) {
    incidents.pass(line);
    sides.pass(line);
    army.pass(line);
    surroundings.pass(line);
  }

  /** The adjective of the one country spoken of last, where the topic is no army's. */
  @Nullable String countryAdjective() {
    return surroundings.countryAdjective();
  }

  /** The soldiers a line speaks of before token {@code at}. */
  String soldiers(Line line, int at) {
    return army.soldiers(line, at);
  }

  /** Whether a figure is told of a part of the countries the topic follows. */
  boolean isOfPart(Line line, Figure figure, String population) {
    return surroundings.isOfPart(line, figure, population);
  }

  /** The town or region that limits a count of soldiers present, null for a whole. */
  @Nullable String limit(Line line, Figure figure, Measure measure, String population) {
    return surroundings.limitOf(line, figure, measure, population);
  }

  /** "90 of the dead were in the port": the place that the topic's title names is no part of it. */
  boolean isOfOwnPlace(Line line, Figure figure) {
    return surroundings.isOfOwnPlace(line, figure);
  }

  /** "Pakistanis on the ferry", "four Australians": one nation's among the people of a disaster. */
  boolean isGroupWithin(Line line, NounPhrase counted, String population) {
    return people.isGroupWithin(line, counted, population);
  }

  String read(Telling told) {
    Telling telling = told.of(named(told));
    Line line = telling.line();
    Measure measure = telling.measure();
    Reading reading = telling.reading();
    if (measure.equals(Measure.ATTENDANCE)) {
      return events.gatheringOf(telling);
    }
    if (events.isCrowd() && OF_CROWDS.contains(measure)) {
      return events.crowded(telling, phrase(line, telling.counted()));
    }
    if (measure.equals(Measure.MAGNITUDE)) {
      return events.eventOf(line);
    }
    if (measure.equals(Measure.DURATION)) {
      boolean unseen = reading.rule().name().startsWith("soldiers");
      return unseen
          ? army.soldiers(line, telling.figure().from()) + " not seen"
          : events.eventOf(line);
    }
    @Nullable String named = names.read(line, telling.figure(), telling.counted());
    if (named != null) {
      return named;
    }
    String phrase = phrase(line, telling.counted());
    if (phrase.isEmpty() && PartRules.isSubset(line, telling.figure()) && lastThing != null) {
      phrase = lastThing;
    }
    if (measure.equals(Measure.DESTROYED)
        || measure.equals(Measure.LAUNCHED)
        || (measure.equals(Measure.AFFECTED) && !isPeople(line, telling.counted()))) {
      String thing = phrase.isEmpty() ? fallback(measure) : ofSide(telling, phrase);
      lastThing = thing;
      return thing;
    }
    if (measure.equals(Measure.JOBS)) {
      return phrase.isEmpty() ? "jobs" : phrase;
    }
    if (measure.equals(Measure.MONEY) || measure.equals(Measure.AREA)) {
      return events.eventOf(line);
    }
    return people.of(telling, phrase);
  }

  /** "the number of tanks lost at 40": what was counted may be named with the count. */
  private static NounPhrase named(Telling telling) {
    Line line = telling.line();
    if (!telling.counted().isEmpty()) {
      return telling.counted();
    }
    int start = telling.clause().from();
    for (int i = telling.figure().from() - 1; i > start; i--) {
      if (line.figureAt(i) != null) {
        break;
      }
      if (line.word(i).equals("of") && COUNTS.contains(line.word(i - 1))) {
        NounPhrase noun = NounPhrase.after(line, i + 1);
        @Nullable Token head = noun.head(line);
        boolean known = head != null && Noun.isKnown(head.norm());
        return known && noun.to() <= telling.figure().from() ? noun : telling.counted();
      }
    }
    return telling.counted();
  }

  private static final Set<String> COUNTS =
      WordSet.of("number count tally total figure toll numbers");

  /** "latvian tanks": whose the lost weapons and vehicles of a war were. */
  private String ofSide(Telling telling, String phrase) {
    Line line = telling.line();
    @Nullable Token head = telling.counted().head(line);
    boolean arms = head != null && (Noun.VEHICLE.has(head.norm()) || Noun.WEAPON.has(head.norm()));
    if (!sides.isWar() || !arms || !telling.measure().equals(Measure.DESTROYED)) {
      return phrase;
    }
    for (int i = telling.counted().from(); i < telling.counted().to(); i++) {
      if (PlaceReader.at(line.tokens(), i) != null) {
        return phrase;
      }
    }
    @Nullable String side = sides.told(line, telling.figure(), telling.clause(), telling.source());
    if (side == null) {
      side = sideBefore(telling);
    }
    if (side == null) {
      @Nullable String own = sides.of(telling.source());
      side = telling.clause().has(line, OWN_LOSS) ? own : sides.opponent(own);
    }
    return side == null ? phrase : side + " " + phrase;
  }

  /** "only four planes were lost": one's own, unless a foe is named. */
  private static final Set<String> OWN_LOSS = WordSet.of("lost losing loss losses");

  /** "40 Latvian tanks and 12 guns": the guns are of the tanks' side. */
  private @Nullable String sideBefore(Telling telling) {
    if (telling.ofLine().isEmpty()) {
      return null;
    }
    Estimate before = telling.ofLine().getLast().estimate();
    for (String party : sides.parties()) {
      if (before.population().startsWith(party + " ")) {
        return party;
      }
    }
    return null;
  }

  private static final Set<Measure> OF_CROWDS =
      Set.of(Measure.DETAINED, Measure.DEPLOYED, Measure.WOUNDED);

  private static String fallback(Measure measure) {
    return measure.equals(Measure.LAUNCHED) ? "missiles" : "buildings";
  }

  private static boolean isPeople(Line line, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    return head == null || Noun.isPerson(head);
  }

  /** The words of the phrase without measure words, the last one in the plural. */
  private static String phrase(Line line, NounPhrase counted) {
    StringBuilder phrase = new StringBuilder();
    for (int i = counted.from(); i < counted.to(); i++) {
      Token token = line.token(i);
      boolean dropped =
          !token.isWord()
              || line.isPredicate(i)
              || token.is("'s")
              || token.is("more")
              || token.is("other");
      if (!dropped) {
        phrase.append(phrase.isEmpty() ? "" : " ");
        phrase.append(i == counted.to() - 1 ? Noun.plural(token.norm()) : token.norm());
      }
    }
    return phrase.toString();
  }
}
