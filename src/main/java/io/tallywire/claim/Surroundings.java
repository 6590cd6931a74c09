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
  private int lastParagraph = -1;

  Surroundings(Subject subject) {
    this.subject = subject;
  }

  /** Counts the countries of a line before any line is read: an article has a main one. */
  void survey(Line line) {
    for (int i = 0; i < line.size(); i++) {
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
  }

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

  /** "people in syria": a group by its place. */
  String withPlace(String who, Line line, Figure figure) {
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    if (where != null) {
      return who + " in " + where.name();
    }
    if (last != null && lastParagraph == line.sentence().paragraph()) {
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
