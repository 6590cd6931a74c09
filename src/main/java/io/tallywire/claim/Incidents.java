package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one disaster an article's figures of people are told of: the topic's, else a ship, a plane or
 * (in a war) a strike that the article opens with. Not shared between articles.
 */
final class Incidents {
  private static final int OPENING = 4;
  private static final Set<String> STRIKES =
      WordSet.of(
          "missile missiles rocket rockets shell shells drone drones bomb bombs strike strikes"
              + " airstrike airstrikes attack explosion blast");
  private static final Set<String> HITS =
      WordSet.of(
          "hit hits hitting struck strikes slammed ploughed landed fell crashed destroyed levelled"
              + " brought flattened exploded in on");
  private static final Set<String> SUMS =
      WordSet.of("brings bring brought takes taking bringing stood stands count tally total toll");

  private final Subject subject;
  private final LocalDate published;
  private final @Nullable SiteFocus focus;
  private final Ships ships;
  private @Nullable Incident opened;
  private @Nullable String town;
  private int surveyed;
  private int paragraph = -1;
  private boolean strayed;

  Incidents(Subject subject, LocalDate published) {
    this.subject = subject;
    this.published = published;
    @Nullable Incident own = subject.incident();
    this.focus = own == null || own.carrier() ? null : new SiteFocus(own, subject.day(), published);
    this.ships = new Ships(own, subject.day(), published);
  }

  /** Takes note of the headline. */
  void head(List<Token> title) {
    ships.head(title);
    if (focus != null) {
      focus.survey(title);
    }
  }

  /** Looks for a disaster in the article's first lines, before any line is read. */
  void survey(Line line, List<DateMention> dates) {
    if (focus != null) {
      focus.survey(line.tokens());
    }
    ships.survey(line);
    if (subject.incident() != null || opened != null || ++surveyed > OPENING) {
      nameLater(line);
      return;
    }
    boolean titled = surveyed < OPENING && ships.isTitled(line);
    boolean mishap =
        titled || line.has(0, line.size(), IncidentRules.MISHAPS) || isFireAboard(line);
    boolean other = subject.force() || subject.natural();
    opened = other ? null : Incident.carrier(line.tokens(), mishap, List.of());
    if (opened == null && titled && !other) {
      opened = ships.ofTitle();
      nameLater(line);
    }
    if (opened == null && subject.war()) {
      openStrike(line, dates);
    }
  }

  /** "a fire on the ferry", "the burnt-out liner". */
  private static boolean isFireAboard(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      boolean fire = FIRES.contains(low) && ABOARD.contains(line.word(i + 1));
      if (fire || BURNT.contains(low)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> FIRES = WordSet.of("fire blaze explosion blast");
  private static final Set<String> ABOARD = WordSet.of("on aboard");
  private static final Set<String> BURNT = WordSet.of("burnt gutted ablaze blazing burnt-out");

  /** Follows whether the lines of a paragraph have left the disaster for something wider. */
  void pass(Line line) {
    @Nullable Incident incident = incident();
    if (incident == null) {
      return;
    }
    if (focus != null) {
      focus.pass(line);
    }
    if (line.sentence().paragraph() != paragraph) {
      paragraph = line.sentence().paragraph();
      strayed = false;
    }
    if (incident.isNamed(line, 0, line.size())) {
      strayed = false;
    } else if (IncidentScope.isWider(line, 0, line.size())) {
      strayed = true;
    }
  }

  private @Nullable Incident incident() {
    return subject.incident() != null ? subject.incident() : opened;
  }

  /** A ship's name may come later than the word for it. */
  private void nameLater(Line line) {
    if (opened == null
        || !opened.carrier()
        || !IncidentRules.CARRIERS.containsValue(opened.name())) {
      return;
    }
    @Nullable String proper = Ships.name(line.tokens());
    if (proper != null && !isOfOtherYear(line)) {
      Set<String> words = new HashSet<>(opened.words());
      words.addAll(List.of(proper.split(" ")));
      words.remove("of");
      opened = new Incident(Incident.called(opened.name(), proper), true, words);
    }
  }

  /** "the liner Santa Clara in 1945": one of long ago. */
  private boolean isOfOtherYear(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      boolean year = low.length() == 4 && (low.startsWith("1") || low.startsWith("20"));
      if (year && line.token(i).isNumber() && !low.equals(String.valueOf(published.getYear()))) {
        return true;
      }
    }
    return false;
  }

  private void openStrike(Line line, List<DateMention> dates) {
    for (int i = 0; i < line.size(); i++) {
      if (!STRIKES.contains(line.word(i)) || !line.has(i + 1, i + 3, HITS)) {
        continue;
      }
      @Nullable Whereabouts where = Whereabouts.of(line, i, i + 1);
      if (where == null || where.country() || where.name().contains(" and ")) {
        continue;
      }
      String place = where.name().replaceFirst("^the ", "");
      LocalDate day = published;
      for (DateMention date : dates) {
        day = date.low().equals(date.high()) ? date.low() : day;
      }
      town = place;
      String name = dayAndMonth(day) + " " + place + " strike";
      opened =
          new Incident(
              name, false, Set.of("strike", "missile", "rocket", "attack", "blast", "same"));
      return;
    }
  }

  private static String dayAndMonth(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day.getDayOfMonth() + " " + month.toLowerCase(Locale.ROOT);
  }

  /** The disaster the figure is told of; null where it is told of more, or of something else. */
  @Nullable Incident of(Line line, Figure figure, List<DateMention> dates, boolean nationals) {
    @Nullable Incident incident = incident();
    if (incident == null) {
      return null;
    }
    Clause clause = Clause.around(line, figure);
    if (subject.incident() != null && incident.carrier()) {
      @Nullable Incident ship = ships.of(line, clause);
      incident = ship == null ? incident : ship;
    }
    boolean named =
        focus == null
            ? incident.isNamed(line, clause.from(), clause.to())
            : focus.isNamed(line.tokens(), clause.from(), clause.to());
    if (focus != null && (focus.isTooEarly() || (!named && !focus.isOn()))) {
      return null;
    }
    boolean wholeWar = subject.incident() == null && line.has(clause.from(), clause.to(), SUMMED);
    if (IncidentScope.isCumulative(line, clause, figure, named)
        || IncidentScope.isLongSpan(line, clause)
        || isOtherDay(line, clause, dates)
        || IncidentScope.before(line, clause)
        || (wholeWar && !incident.carrier())
        || (nationals && !named && !incident.carrier())) {
      strayed = true;
      if (focus != null) {
        focus.stray();
      }
      return null;
    }
    if (incident.carrier() && IncidentScope.isOnGround(line)) {
      return null;
    }
    if (incident.carrier() || named) {
      return incident;
    }
    if (strayed || IncidentScope.isOfPeople(line, clause)) {
      return null;
    }
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    boolean elsewhere =
        where != null
            && !(focus != null && IncidentScope.isOfTeller(line, figure))
            && !where.name().equals(town)
            && (!subject.places().contains(where.name()) || (focus != null && where.country()))
            && !inName(incident, where);
    boolean wider = IncidentScope.isWider(line, clause.from(), clause.to());
    boolean summed =
        opened != null && line.has(clause.from(), clause.to(), SUMS) && subject.incident() == null;
    return elsewhere || wider || summed ? null : incident;
  }

  /** Whether the article opens with one strike of a war. */
  boolean isOfStrike() {
    return opened != null && town != null;
  }

  /** "in tartu": where the one strike of a war befell the soldiers counted; null for elsewhere. */
  @Nullable String townOfStrike(Line line, Figure figure, List<DateMention> dates) {
    return isOfStrike() && of(line, figure, dates, false) != null ? town : null;
  }

  /** The other building that the lines speak of, by its name; null for none. */
  @Nullable String otherSite(Line line, Figure figure) {
    @Nullable String other = focus == null || focus.isTooEarly() ? null : focus.other();
    if (other == null) {
      return null;
    }
    Clause clause = Clause.around(line, figure);
    @Nullable Whereabouts where = Whereabouts.of(line, figure.from(), figure.to());
    boolean wide =
        IncidentScope.isWider(line, clause.from(), clause.to())
            || line.has(clause.from(), clause.to(), OVERALL)
            || (where != null
                && where.country()
                && !line.has(clause.from(), clause.to(), Set.of(other.split("[ -]"))));
    return wide ? null : other;
  }

  private static final Set<String> OVERALL =
      WordSet.of("overall altogether total since now so brings bringing toll");

  private static final Set<String> SUMMED = WordSet.of("brings bring bringing takes taking");

  private static boolean inName(Incident incident, Whereabouts where) {
    return incident.words().contains(where.name()) || incident.name().contains(where.name());
  }

  private static final Set<String> RELATIVES = WordSet.of("which who where when");

  /** "the 2016 wreck off the cape", "killed on 2 May": a day that is not the disaster's. */
  private boolean isOtherDay(Line line, Clause clause, List<DateMention> dates) {
    for (DateMention date : dates) {
      boolean spelled =
          line.token(date.to() - 1).isNumber() && line.word(date.to() - 1).length() == 4;
      boolean aside =
          line.has(clause.from(), date.from(), RELATIVES) && date.from() > clause.from();
      boolean otherYear =
          spelled
              && !aside
              && date.low().getYear() < published.getYear()
              && !subject.years().contains(date.low().getYear());
      boolean earlier =
          subject.incident() != null
              && subject.day() != null
              && date.sort() == DateMention.Sort.DAY
              && date.from() >= clause.from()
              && date.to() <= clause.to()
              && date.low().isBefore(subject.day().minusDays(1));
      if (otherYear || earlier) {
        return true;
      }
    }
    return false;
  }
}
