package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who or what was counted, short and in lower case: from the words after the figure, then the
 * line, then the lines before, then the topic. Not shared between articles.
 */
final class PopulationReader {
  private static final Set<String> EMPTY_HEADS =
      WordSet.of(
          "people persons others lives bodies dead deaths casualties wounded injured injuries"
              + " fatalities victims individuals missing losses arrests cases body survivors person killed"
              + " confirmed infections death warrants reports ones total homeless displaced");
  private static final Set<String> IRREGULARS =
      WordSet.of("militants gunmen rebels insurgents guerrillas militant jihadists men");

  private final Subject subject;
  private final EventNames events;
  private final PopulationNames names;
  private @Nullable String place;
  private int placeParagraph = -1;
  private @Nullable String force;

  PopulationReader(Subject subject, EventNames events, PopulationNames names) {
    this.subject = subject;
    this.events = events;
    this.names = names;
  }

  /** Takes note of the countries and soldiers that a line names, for the lines to come. */
  void pass(Line line) {
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && found.adjective() && Noun.FORCE.has(line.word(found.to()))) {
        force = found.place().adjective();
      }
    }
    @Nullable Whereabouts where = Whereabouts.of(line, line.size(), line.size());
    if (where != null && where.country()) {
      place = where.name();
      placeParagraph = line.sentence().paragraph();
    }
  }

  /** The adjective of the one country spoken of last, where the topic is no army's. */
  @Nullable String countryAdjective() {
    Places.@Nullable Place country =
        place == null || subject.force() ? null : Places.byCountry(place);
    return country == null ? null : country.adjective();
  }

  String read(
      Line line, Figure figure, NounPhrase counted, Reading reading, List<DateMention> dates) {
    Measure measure = reading.measure();
    if (measure.equals(Measure.ATTENDANCE)) {
      return events.gatheringOf(line, figure, dates);
    }
    if (measure.equals(Measure.MAGNITUDE)) {
      return events.eventOf(line);
    }
    if (measure.equals(Measure.DURATION)) {
      boolean unseen = reading.rule().name().startsWith("soldiers");
      return unseen ? soldiers(line, figure.from()) + " not seen" : events.eventOf(line);
    }
    @Nullable String named = names.read(line, figure, counted);
    if (named != null) {
      return named;
    }
    String phrase = phrase(line, counted);
    if (measure.equals(Measure.DESTROYED)
        || measure.equals(Measure.LAUNCHED)
        || (measure.equals(Measure.AFFECTED) && !isPeople(line, counted))) {
      return phrase.isEmpty() ? fallback(measure) : phrase;
    }
    if (measure.equals(Measure.JOBS)) {
      return phrase.isEmpty() ? "jobs" : phrase;
    }
    if (reading.rule().name().startsWith("output")) {
      return output(line, figure);
    }
    if (measure.equals(Measure.MONEY) || measure.equals(Measure.AREA)) {
      return events.eventOf(line);
    }
    return people(line, figure, counted, phrase);
  }

  /** "oil output", "grain exports": what flows and how, in the words of the line. */
  private static String output(Line line, Figure figure) {
    String flow = "output";
    String goods = "";
    String whose = "";
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      if (FLOWS.contains(low) && (i < figure.from() || flow.equals("output"))) {
        flow = low;
      }
      if (GOODS.contains(low) && goods.isEmpty()) {
        goods = low + " ";
      }
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && whose.isEmpty() && i < figure.from()) {
        whose = found.place().adjective() + " ";
      }
      whose = low.equals("opec") ? "opec " : whose;
    }
    return whose + goods + flow;
  }

  private static final Set<String> FLOWS =
      WordSet.of(
          "output production exports shipments harvest capacity quota supply demand stocks inventories");
  private static final Set<String> GOODS =
      WordSet.of(
          "oil crude gas grain wheat corn rice coal steel ammunition gold copper fuel fertiliser sugar");

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

  private String people(Line line, Figure figure, NounPhrase counted, String phrase) {
    @Nullable Token head = counted.head(line);
    Places.@Nullable Place origin = null;
    boolean nationals = false;
    for (int i = counted.from(); i < counted.to(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && (found.adjective() || found.people())) {
        origin = found.place();
        nationals |= found.people();
      }
    }
    boolean soldiers =
        head != null && Noun.FORCE.has(head.norm()) && !IRREGULARS.contains(head.norm());
    boolean fighting = subject.force();
    boolean bystanders = fighting && OtherPeople.areMeant(line, head, subject.origin());
    if (origin != null && nationals) {
      return origin.adjective() + (fighting && !bystanders ? " soldiers" : " nationals");
    }
    if (origin != null && soldiers) {
      return origin.adjective() + " " + soldierNoun(head);
    }
    boolean empty = head == null || EMPTY_HEADS.contains(head.norm());
    if (soldiers || (empty && fighting && !bystanders)) {
      return soldiersOf(line, figure.from(), soldierNoun(head));
    }
    if (empty && !fighting && isMilitary(line)) {
      return soldiersOf(line, figure.from(), "soldiers");
    }
    if (!empty && !phrase.isEmpty()) {
      boolean person = head != null && Noun.PERSON.has(head.norm());
      return origin == null && person ? withPlace(phrase, line, figure) : phrase;
    }
    return withPlace("people", line, figure);
  }

  private static String soldierNoun(@Nullable Token head) {
    return head != null && head.is("personnel") ? "personnel" : "soldiers";
  }

  /** "the army's casualties", "losses on the front": without a noun, soldiers are meant. */
  private boolean isMilitary(Line line) {
    return force != null
        && line.has(0, line.size(), BATTLE)
        && Whereabouts.of(line, line.size(), line.size()) == null;
  }

  private static final Set<String> BATTLE =
      WordSet.of("troops soldiers casualties battlefield frontline army");

  /** The soldiers a line speaks of before token {@code at}. */
  String soldiers(Line line, int at) {
    if (subject.origin() != null && namesSubject(line, subject.origin())) {
      return subject.origin() + " soldiers";
    }
    return soldiersOf(line, at, "soldiers");
  }

  private static boolean namesSubject(Line line, String origin) {
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      boolean own = found != null && found.place().adjective().equals(origin);
      if (own || line.word(i).equals("they") || line.word(i).equals("them")) {
        return true;
      }
    }
    return false;
  }

  private String soldiersOf(Line line, int at, String noun) {
    @Nullable String nearest = null;
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found == null) {
        continue;
      }
      if (OtherPeople.isLoser(line, i, found.to()) && (nearest == null || i < at)) {
        nearest = found.place().adjective();
      }
    }
    @Nullable String adjective = nearest;
    if (adjective == null) {
      adjective = subject.origin() != null ? subject.origin() : force;
    }
    return adjective == null ? noun : adjective + " " + noun;
  }

  private String withPlace(String who, Line line, Figure figure) {
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where != null) {
      return who + " in " + where.name();
    }
    boolean here = place != null && placeParagraph == line.sentence().paragraph();
    if (here) {
      return who + " in " + place;
    }
    if (!subject.places().isEmpty() && !subject.force()) {
      return who + " in " + String.join(" and ", subject.places());
    }
    return place == null || subject.force() ? who : who + " in " + place;
  }

  /** "in kursk": the town or region that limits a count of soldiers present; null for a whole. */
  static @Nullable String limit(Line line, Figure figure, Measure measure, String population) {
    if (!measure.equals(Measure.DEPLOYED) || !population.endsWith("soldiers")) {
      return null;
    }
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where == null || where.country() || !isInside(line, figure.to(), where.name())) {
      return null;
    }
    return "in " + where.name().replaceFirst(" (oblast|region|province|district)$", "");
  }

  /** "in the Kursk region", not "from Kursk" or "to Kursk". */
  private static boolean isInside(Line line, int from, String name) {
    for (int i = from; i + 1 < line.size(); i++) {
      int at = Word.DETERMINER.has(line.token(i + 1)) ? i + 2 : i + 1;
      if (INSIDE.contains(line.word(i)) && name.startsWith(line.word(at)) && at < line.size()) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> INSIDE = WordSet.of("in inside across within");

  /** Whether a figure is told of a part of the countries the topic follows. */
  boolean isOfPart(Line line, Figure figure, String population) {
    if (subject.places().isEmpty() || subject.force() || !population.contains(" in ")) {
      return false;
    }
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    return where != null
        && !where.country()
        && population.endsWith(" in " + where.name())
        && !where.name().equals(subject.city());
  }
}
