package io.tallywire.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the figures of an article are meant: by their own words ({@link KindRules}), by what
 * flows and firings tell of themselves, and by what topic and article say. Not shared between
 * articles.
 */
final class KindReader {
  private final Subject subject;
  private final PopulationReader populations;
  private final LocalDate published;
  private final Set<Measure> told = new HashSet<>();

  KindReader(Subject subject, PopulationReader populations, LocalDate published) {
    this.subject = subject;
    this.populations = populations;
    this.published = published;
  }

  /** Takes note of what an earlier line or figure counted. */
  void remember(Claim claim) {
    told.add(claim.estimate().measure());
  }

  /** How the figure is meant. */
  Kind read(
      Line line,
      Figure figure,
      NounPhrase counted,
      Reading reading,
      String population,
      List<Claim> ofLine) {
    boolean same =
        ofLine.isEmpty()
            ? told.contains(reading.measure())
            : ofLine.getLast().estimate().measure().equals(reading.measure());
    Kind kind = KindRules.read(line, figure, counted, reading, same);
    @Nullable Told words = reading.told();
    if (words != null && kind != Kind.DENIED && kind != Kind.SUBSET) {
      boolean open = kind == Kind.PERIOD || kind == Kind.INCREMENT;
      if (kind == Kind.PLAN
          && words.kind() == Kind.INCREMENT
          && reading.measure().equals(Measure.OTHER)) {
        return kind;
      }
      return words.kind() != null ? words.kind() : open ? Kind.TOTAL : kind;
    }
    Kind settled = settled(line, figure, reading, kind, ofLine);
    if (settled != Kind.TOTAL || kind != Kind.TOTAL) {
      return settled;
    }
    return isPart(line, figure, counted, reading, population, ofLine) ? Kind.SUBSET : kind;
  }

  /** What the figures before it, the topic's place and the war make of it. */
  private Kind settled(Line line, Figure figure, Reading reading, Kind kind, List<Claim> ofLine) {
    boolean planned =
        kind == Kind.SUBSET
            && !reading.measure().equals(Measure.JOBS)
            && !ofLine.isEmpty()
            && ofLine.getLast().estimate().kind() == Kind.PLAN;
    boolean ofThe = line.word(figure.to()).equals("of") && line.word(figure.to() + 1).equals("the");
    boolean own =
        kind == Kind.SUBSET
            && PartRules.GRAVE.contains(reading.measure())
            && populations.isOfOwnPlace(line, figure);
    if (own || (kind == Kind.SUBSET && !ofThe && PartRules.isOtherHarm(reading, ofLine))) {
      return Kind.TOTAL;
    }
    boolean peaceful = !subject.war() && !subject.force();
    if (kind == Kind.TOTAL && peaceful && isOfOwn(line, figure, reading)) {
      return Kind.SUBSET;
    }
    if (kind == Kind.INCREMENT
        && PartRules.GRAVE.contains(reading.measure())
        && isElsewhere(line, figure)) {
      return Kind.TOTAL;
    }
    if (kind != Kind.TOTAL) {
      return planned ? Kind.PLAN : kind;
    }
    if ((subject.force() || (subject.war() && subject.incident() == null))
        && reading.rule().shape() != Shape.TOLL
        && KindRules.isIncident(line, figure)) {
      return Kind.PERIOD;
    }
    return Kind.TOTAL;
  }

  private boolean isPart(
      Line line,
      Figure figure,
      NounPhrase counted,
      Reading reading,
      String population,
      List<Claim> ofLine) {
    boolean limited =
        counted.partitive()
            && Surroundings.limit(line, figure, reading.measure(), population) != null;
    return limited
        || populations.isOfPart(line, figure, population)
        || populations.isGroupWithin(line, counted, population)
        || PartRules.isTownOfNation(subject, line, figure, reading, population, ofLine);
  }

  private static boolean isOfOwn(Line line, Figure figure, Reading reading) {
    boolean people = reading.told() == null && PEOPLE.contains(reading.measure());
    return people && PartRules.isOfOwn(line, figure);
  }

  /** "a further 90 were killed elsewhere in the north": nothing is added to what was told. */
  private static boolean isElsewhere(Line line, Figure figure) {
    return line.word(figure.from() - 1).equals("further")
        && line.has(figure.to(), figure.to() + 7, ELSEWHERE);
  }

  private static final Set<String> ELSEWHERE = Set.of("elsewhere");
  private static final Set<Measure> PEOPLE =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.RESCUED, Measure.OTHER);

  /** A war that has gone on for more than this year: "since December" is no beginning of it. */
  boolean isSinceLately(Line line, Figure figure, Reading reading, List<DateMention> days) {
    boolean old = subject.years().stream().anyMatch(year -> year < published.getYear());
    return subject.war()
        && old
        && reading.rule().shape() != Shape.TOLL
        && KindRules.isSinceLately(line, figure, days, published);
  }
}
