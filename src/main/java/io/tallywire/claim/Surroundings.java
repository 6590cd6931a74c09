package io.tallywire.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people are counted: in the place of the line, of the paragraph, of the topic, of the
 * article. Not shared between articles.
 */
final class Surroundings {
  private static final Set<String> INSIDE = WordSet.of("in inside across within");

  private final Subject subject;
  private final Map<String, Integer> named = new HashMap<>();
  private @Nullable String main;
  private @Nullable String last;
  private @Nullable String region;
  private int lastParagraph = -1;
  private @Nullable String town;
  private int townParagraph = -1;
  private @Nullable String city;
  private int cityParagraph = -1;

  Surroundings(Subject subject) {
    this.subject = subject;
  }

  /** Counts the countries of a line before any line is read: an article has a main one. */
  void survey(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (city == null && subject.natural() && isCityOfTopic(line, i)) {
        city = line.word(i);
      }
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null) {
        String country = found.place().country();
        int times = named.merge(country, 1, Integer::sum);
        if (main == null || times > named.getOrDefault(main, 0)) {
          main = country;
        }
        i = found.to() - 1;
      }
    }
  }

  /** Takes note of the country a line puts things in, for the lines to come. */
  void pass(Line line) {
    @Nullable Whereabouts where = Whereabouts.of(line, line.size(), line.size());
    if (where != null && where.country() && isOfTopic(where.name())) {
      last = where.name();
      lastParagraph = line.sentence().paragraph();
    }
    int paragraph = line.sentence().paragraph();
    if (city != null && (where == null || where.name().equals(city)) && isOfCity(line)) {
      cityParagraph = paragraph;
    } else if (cityParagraph == paragraph && where != null) {
      cityParagraph = -1;
    }
    if (where != null && !where.country() && line.has(0, line.size(), STRUCK)) {
      town = where.name();
      townParagraph = line.sentence().paragraph();
    }
  }

  /** "in Ashwell": a town that the topic's title names. */
  private boolean isCityOfTopic(Line line, int i) {
    return line.token(i).isCapitalised()
        && subject.named().contains(line.word(i))
        && (INSIDE.contains(line.word(i - 1)) || line.word(i - 1).equals("of"))
        && !DateWords.isDateWord(line.word(i))
        && PlaceReader.at(line.tokens(), i) == null;
  }

  /** Whether a line speaks of the topic's town by its name or as "the city". */
  private boolean isOfCity(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean noun = line.word(i).equals("city") || line.word(i).equals("town");
      if ((line.word(i).equals(city) && isTitleOfTwo())
          || (noun && line.has(i - 2, i, THAT) && !line.word(i + 1).equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /** "The Ashwell flood in Peru": a title of a town and its country, so that the town is meant. */
  private boolean isTitleOfTwo() {
    return subject.places().stream().anyMatch(subject.named()::contains);
  }

  private static final Set<String> THAT = WordSet.of("the this");

  /** The town that a blow befell in this paragraph; null for none. */
  @Nullable String townOf(Line line) {
    return townParagraph == line.sentence().paragraph() ? town : null;
  }

  private static final Set<String> STRUCK =
      WordSet.of(
          "hit struck bombed shelled shelling strike strikes airstrike raid raids attack attacked"
              + " missile missiles rocket rockets bombing slammed");
  private static final Set<String> WHOLE =
      WordSet.of(
          "war overall total since country nationwide sides altogether year month region elsewhere");
  private static final Set<String> RAIDS =
      WordSet.of("raid raids attack attacks strike strikes airstrike shelling bombing bombardment");

  /** A country named in passing is no place for a topic that has its own. */
  private boolean isOfTopic(String name) {
    return subject.places().isEmpty()
        || List.of(name.split(" and ")).stream().anyMatch(this::isOwn);
  }

  private boolean isOwn(String country) {
    Places.@Nullable Place place = Places.byCountry(country);
    return subject.places().contains(country)
        || (place != null && subject.parties().contains(place.adjective()));
  }

  /** The adjective of the one country spoken of last, where the topic is no army's. */
  @Nullable String countryAdjective() {
    Places.@Nullable Place country =
        subject.force() ? null : last != null ? Places.byCountry(last) : topical();
    return country == null ? null : country.adjective();
  }

  /** The one country that the topic names, while the article has named none. */
  private Places.@Nullable Place topical() {
    return subject.places().size() == 1
        ? Places.byCountry(subject.places().iterator().next())
        : null;
  }

  /**
   * "people in syria": a group by its place.
   *
   * @param speaker the adjective of the country that speaks, null where unknown
   */
  String withPlace(String who, Line line, Figure figure, @Nullable String speaker) {
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where != null) {
      return who + " in " + where.name();
    }
    Clause clause = Clause.around(line, figure);
    if (city != null
        && cityParagraph == line.sentence().paragraph()
        && !line.has(0, line.size(), WHOLE)) {
      return who + " in " + city;
    }
    if (town != null
        && townParagraph == line.sentence().paragraph()
        && (line.has(clause.from(), clause.to(), RAIDS)
            || (subject.war() && subject.incident() == null && !line.has(0, line.size(), WHOLE)))) {
      return who + " in " + town;
    }
    boolean rivals = subject.war() && subject.places().size() > 1;
    boolean counts = rivals && subject.incident() != null;
    @Nullable String spoken = counts && speaker != null ? ofSpeaker(speaker) : null;
    if (spoken != null) {
      return who + " in " + spoken;
    }
    if (last != null && lastParagraph == line.sentence().paragraph()) {
      return who + " in " + last;
    }
    if (rivals && last != null && subject.incident() != null) {
      return who + " in " + last;
    }
    if (!subject.places().isEmpty() && !subject.force()) {
      return who + " in " + String.join(" and ", subject.places());
    }
    if (subject.force()) {
      return who;
    }
    @Nullable String country = last != null ? last : main;
    return country == null ? who : who + " in " + country;
  }

  /** A country's officials count the people of their own, where the topic follows it. */
  private @Nullable String ofSpeaker(String adjective) {
    for (String country : subject.places()) {
      Places.@Nullable Place place = Places.byCountry(country);
      if (place != null && place.adjective().equals(adjective)) {
        return country;
      }
    }
    return null;
  }

  /** "people in gaza": how nationals are counted in a disaster that befell a part of a war. */
  @Nullable String people(String country) {
    if (subject.incident() == null) {
      return null;
    }
    boolean own = subject.places().contains(country);
    @Nullable String part = ENCLAVES.get(country);
    String name = own || part == null ? country : part;
    return subject.places().contains(name) ? "people in " + name : null;
  }

  /** Countries whose people a topic follows in a part of them. */
  private static final Map<String, String> ENCLAVES =
      Map.of("palestine", "gaza", "palestinian territories", "gaza");

  /** "900 soldiers who had reached the region": of the one that limited a count before. */
  @Nullable String limitOf(Line line, Figure figure, Measure measure, String population) {
    @Nullable String own = limit(line, figure, measure, population);
    if (own != null) {
      region = own;
      return own;
    }
    boolean there = measure.equals(Measure.DEPLOYED) && isOfTheRegion(line, figure);
    return there && population.endsWith("soldiers") ? region : null;
  }

  private static boolean isOfTheRegion(Line line, Figure figure) {
    for (int i = figure.to(); i + 2 < line.size() && i < figure.to() + COUNT_FAR; i++) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return false;
      }
      boolean there = PRESENT.contains(line.word(i)) && line.word(i + 1).equals("the");
      if (there && REGIONS.contains(line.word(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PRESENT =
      WordSet.of("in inside reached entered into within across reaching");
  private static final Set<String> REGIONS = WordSet.of("region area province district pocket");

  /** "in kursk": the town or region that limits a count of soldiers present; null for a whole. */
  static @Nullable String limit(Line line, Figure figure, Measure measure, String population) {
    if (!measure.equals(Measure.DEPLOYED) || !population.endsWith("soldiers")) {
      return null;
    }
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where == null || where.country() || !isInside(line, figure.to(), where.name())) {
      return ofCount(line, figure.from());
    }
    return "in " + where.name().replaceFirst(" (oblast|region|province|district)$", "");
  }

  /** "raised its count of soldiers in Norland's Olm region to 900": the place of the count. */
  private static @Nullable String ofCount(Line line, int to) {
    if (!line.word(to - 1).equals("to") && !line.word(to - 1).equals("at")) {
      return null;
    }
    for (int i = to - 2; i > 0 && to - i < COUNT_FAR; i--) {
      if (line.word(i).equals(",") || line.figureAt(i) != null) {
        return null;
      }
      int at = line.word(i + 2).equals("'s") ? i + 3 : i + 1;
      at = Word.DETERMINER.has(line.token(at)) ? at + 1 : at;
      boolean named = at + 1 < to && REGIONS.contains(line.word(at + 1));
      if (INSIDE.contains(line.word(i)) && named && line.token(at).isCapitalised()) {
        return line.has(i - COUNT_FAR, i, COUNTS) ? "in " + line.word(at) : null;
      }
    }
    return null;
  }

  private static final int COUNT_FAR = 9;
  private static final Set<String> COUNTS =
      WordSet.of("count number figure estimate strength total tally");

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

  /** Whether the figure's place is a town or province that the topic's title names. */
  boolean isOfOwnPlace(Line line, Figure figure) {
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where == null || where.country() || subject.isCrowd() || subject.war()) {
      return false;
    }
    String name = where.name();
    int end = name.indexOf(' ');
    return subject.named().contains(end < 0 ? name : name.substring(0, end))
        && isInside(line, figure.to(), name);
  }

  /** Whether a figure is told of a part of the countries the topic follows. */
  boolean isOfPart(Line line, Figure figure, String population) {
    if (subject.places().isEmpty()
        || subject.force()
        || subject.isCrowd()
        || !population.contains(" in ")) {
      return false;
    }
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    return where != null
        && !where.country()
        && !(subject.war() && Places.isTown(where.name()))
        && population.endsWith(" in " + where.name())
        && !subject.places().contains(where.name())
        && !subject.named().contains(where.name())
        && !where.name().equals(subject.city());
  }
}
