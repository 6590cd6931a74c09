package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names an event by its place, its kind and its day: "london march of 14 october". What a line does
 * not say is taken from the article as a whole, then from the topic. Not shared between articles.
 */
final class EventNames {
  private final Subject subject;
  private final LocalDate published;
  private final Map<String, Integer> cities = new TreeMap<>();
  private @Nullable LocalDate day;
  private @Nullable LocalDate announced;
  private @Nullable LocalDate spare;
  private @Nullable String gathering;
  private @Nullable String properName;
  private @Nullable String dateline;
  private @Nullable String main;
  private @Nullable String lastTown;
  private int lastParagraph = -1;

  EventNames(Subject subject, LocalDate published) {
    this.subject = subject;
    this.published = published;
  }

  /** Takes note of the places, gatherings and days of a line before any line is read. */
  void pass(Line line, List<DateMention> dates) {
    @Nullable String city = CrowdTowns.city(line, line.size());
    if (city != null) {
      cities.merge(city, 1, Integer::sum);
    }
    @Nullable String noun = Gatherings.noun(line);
    if (noun != null && gathering == null) {
      gathering = noun;
    }
    properName = properName == null ? Gatherings.properName(line) : properName;
    dateline = dateline == null ? CrowdTowns.dateline(line) : dateline;
    @Nullable LocalDate named = single(line, dates);
    if (noun != null && named != null) {
      if (named.isAfter(published)) {
        announced = announced == null ? named : announced;
      } else {
        day = day == null ? named : day;
      }
    }
    if (spare == null || (named != null && spare.isAfter(published))) {
      spare = named;
    }
  }

  /** Whether the topic follows crowds. */
  boolean isCrowd() {
    return subject.isCrowd();
  }

  /** The day of the gathering the line speaks of: its own, else the article's. */
  @Nullable LocalDate dayOf(Line line, List<DateMention> dates) {
    @Nullable LocalDate own = single(line, dates);
    if (own != null || day != null) {
      return own != null ? own : day;
    }
    boolean past = spare != null && !spare.isAfter(published);
    if (past && subject.isCrowd()) {
      return spare;
    }
    if (announced != null || !subject.isCrowd()) {
      return announced;
    }
    return spare != null ? spare : published;
  }

  /** The day that the figure itself is told for, else that of the line or the article. */
  private @Nullable LocalDate dayOf(Telling telling) {
    Line line = telling.line();
    @Nullable DateMention own =
        AsOfRules.pick(
            line, telling.figure(), telling.dates(), published.plusDays(60), telling.reading());
    if (own == null
        || !own.low().equals(own.high())
        || own.sort() == DateMention.Sort.YEAR
        || AsOfRules.isOfStatement(line, own)) {
      return dayOf(line, Comparisons.withoutOthers(line, telling.figure(), telling.dates()));
    }
    return own.low();
  }

  /** "out since 4 May": where a strike began is not the day of its rally. */
  private static final Set<String> BEGINNING = WordSet.of("since until till");

  /** The first day that is not merely that of a statement or of the dateline. */
  private @Nullable LocalDate single(Line line, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (AsOfRules.isOfStatement(line, date)
          || AsOfRules.isDateline(line, date)
          || BEGINNING.contains(line.word(date.from() - 1))) {
        continue;
      }
      boolean recent =
          !date.low().isAfter(published.plusDays(14))
              && date.low().isAfter(published.minusDays(15));
      if (date.low().equals(date.high()) && recent) {
        return date.low();
      }
    }
    return null;
  }

  /** The name of the gathering that a figure of the line is told of. */
  String gatheringOf(Telling telling) {
    Line line = telling.line();
    @Nullable String noun = Gatherings.noun(line);
    @Nullable String own = Gatherings.properName(line);
    boolean same = properName != null && (noun == null || properName.endsWith(noun));
    if (own == null && same && !isLongAgo(telling)) {
      own = properName;
    }
    if (own != null) {
      @Nullable String where = behind(line, telling.figure());
      return dated((where == null ? "" : where + " ") + own, when(telling));
    }
    if (noun == null) {
      noun =
          gathering != null ? gathering : subject.event() != null ? subject.event() : "gathering";
    }
    return named(noun, telling);
  }

  private static String dated(String name, String when) {
    return when.isEmpty() ? name : name + " of " + when;
  }

  /** The name of the event of another sort: "turkey earthquake". */
  String eventOf(Line line) {
    String noun = subject.event() != null ? subject.event() : "event";
    for (int i = 0; i < line.size(); i++) {
      if (Noun.EVENT.has(line.word(i))) {
        noun = Noun.singular(line.word(i));
        break;
      }
    }
    String where = subject.places().isEmpty() ? main() : String.join(" ", subject.places());
    return (where + " " + noun).strip();
  }

  private String named(String noun, Telling telling) {
    Line line = telling.line();
    Figure figure = telling.figure();
    String when = when(telling);
    @Nullable String nation = nation(line, figure);
    if (nation != null) {
      return (when + " protests in " + nation).strip();
    }
    @Nullable String where = ofParagraph(line, near(line, figure));
    String name = ((where != null ? where : main()) + " " + noun).strip();
    return dated(name, when);
  }

  /** "14 october"; for a crowd of long ago the month or year that the line gives. */
  private String when(Telling telling) {
    @Nullable DateMention own = picked(telling);
    if (own != null && isLongAgo(own)) {
      String month = own.sort() == DateMention.Sort.MONTH ? monthOf(own.high()) + " " : "";
      return month + own.high().getYear();
    }
    @Nullable LocalDate day = dayOf(telling);
    return day == null ? "" : dayAndMonth(day);
  }

  private @Nullable DateMention picked(Telling telling) {
    return AsOfRules.pick(
        telling.line(), telling.figure(), telling.dates(), published, telling.reading());
  }

  private boolean isLongAgo(Telling telling) {
    @Nullable DateMention own = picked(telling);
    return own != null && isLongAgo(own);
  }

  private boolean isLongAgo(DateMention own) {
    return (own.sort() == DateMention.Sort.YEAR || own.sort() == DateMention.Sort.MONTH)
        && own.high().isBefore(published.minusDays(LONG_AGO));
  }

  private static String monthOf(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /** Days; what is farther back is another year's crowd. */
  private static final int LONG_AGO = 60;

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + monthOf(day);
  }

  /**
   * The country whose gatherings are counted together: the line says so, or it names no town in a
   * topic that follows a whole country.
   */
  private @Nullable String nation(Line line, Figure figure) {
    boolean whole = subject.isCrowd() && subject.city() == null && subject.places().size() == 1;
    if (!whole) {
      return null;
    }
    String country = subject.places().getFirst();
    Clause clause = Clause.around(line, figure);
    if (behind(line, figure) != null) {
      return null;
    }
    if (clause.has(line, NATIONWIDE)) {
      return country;
    }
    boolean town =
        CrowdTowns.before(line, figure) != null
            || CrowdTowns.leading(line, figure) != null
            || inCapital(line, clause.from(), figure.from());
    return town ? null : country;
  }

  private static boolean inCapital(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.word(i).equals("capital") && line.word(i - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NATIONWIDE =
      WordSet.of("nationwide nationally countrywide country nation");
  private static final Set<String> CAPITAL = WordSet.of("capital");

  /** "Organisers claimed a million": a line that names no town speaks of that of its paragraph. */
  private @Nullable String ofParagraph(Line line, @Nullable String near) {
    int paragraph = line.sentence().paragraph();
    if (near == null) {
      return paragraph == lastParagraph ? lastTown : null;
    }
    lastTown = near;
    lastParagraph = paragraph;
    return near;
  }

  /** The town right behind the figure, else the last one before it, else the line's first. */
  private @Nullable String near(Line line, Figure figure) {
    @Nullable String behind = behind(line, figure);
    if (behind != null) {
      return behind;
    }
    @Nullable String leading = CrowdTowns.leading(line, figure);
    if (leading != null) {
      return leading;
    }
    @Nullable String owner = CrowdTowns.owner(line);
    if (owner == null && CrowdTowns.before(line, figure) == null) {
      owner = CrowdTowns.policed(line, figure);
    }
    if (owner != null) {
      return owner;
    }
    @Nullable String named = CrowdTowns.city(line, figure.to());
    return named == null && line.has(0, line.size(), CAPITAL) ? capital() : named;
  }

  private @Nullable String behind(Line line, Figure figure) {
    int end = CrowdTowns.behindEnd(line, figure);
    for (int i = figure.to() + 1; i < end; i++) {
      if (line.word(i).equals("capital") && line.word(i - 1).equals("the")) {
        return capital();
      }
    }
    return CrowdTowns.behind(line, figure);
  }

  private @Nullable String capital() {
    return subject.places().size() == 1 ? Places.capitalOf(subject.places().getFirst()) : null;
  }

  /** "protesters in paris on 7 march": those held, hurt or on duty at a gathering. */
  String crowded(Telling telling, String phrase) {
    Line line = telling.line();
    @Nullable Token head = telling.counted().head(line);
    boolean known = head != null && !phrase.isEmpty() && Noun.isPerson(head) && !head.is("people");
    String who = known ? phrase : "protesters";
    who = who.equals("police") ? "police officers" : who;
    @Nullable LocalDate when = dayOf(telling);
    @Nullable String nation = nation(line, telling.figure());
    @Nullable String where = nation != null ? nation : near(line, telling.figure());
    String place = where != null ? where : main();
    return who
        + (place.isEmpty() ? "" : " in " + place)
        + (when == null ? "" : " on " + dayAndMonth(when));
  }

  private String main() {
    if (main == null) {
      main = mostNamed();
    }
    return main;
  }

  private String mostNamed() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> city : cities.entrySet()) {
      if (city.getValue() > most) {
        most = city.getValue();
        best = city.getKey();
      }
    }
    if (subject.city() != null && (best.isEmpty() || cities.containsKey(subject.city()))) {
      return subject.city();
    }
    if (!best.isEmpty()) {
      return best;
    }
    return !subject.places().isEmpty()
        ? subject.places().getFirst()
        : dateline == null ? "" : dateline;
  }
}
