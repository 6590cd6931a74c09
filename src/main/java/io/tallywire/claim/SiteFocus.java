package io.tallywire.claim;

import io.tallywire.text.Token;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article, line by line, speaks of the one building or spot its topic follows, or of
 * another building, or of something wider. It names what the topic's site is called; it does not
 * say where the others lie. Not shared between articles.
 */
final class SiteFocus {
  private static final int OPENING = 5;
  private static final int NEAR = 4;

  /** Words for one and the same blow. */
  private static final List<Set<String>> BLOWS =
      List.of(
          WordSet.of("blast explosion explosions exploded"),
          WordSet.of("fire blaze inferno burned burnt"),
          WordSet.of("collapse collapsed collapses"),
          WordSet.of("crash crashed"),
          WordSet.of("shooting massacre"),
          WordSet.of("stampede crush"));

  /** Buildings that go by names of their own. */
  private static final Set<String> BUILDINGS =
      WordSet.of(
          "hospital school church mosque camp hotel university clinic cathedral synagogue temple"
              + " kindergarten theatre theater monastery orphanage");

  /** Those who speak for a building: their figures are of what the article is about. */
  private static final Set<String> STAFF =
      WordSet.of(
          "director doctor doctors surgeon surgeons head spokesman spokeswoman staff nurse nurses"
              + " medics official officials physician manager dean chief morgue administrator");

  /** What says that the other building came to harm, and is no mere place of telling. */
  private static final Set<String> HARMS =
      WordSet.of(
          "strike strikes airstrike raid hit struck bombed shelled explosion blast attack damaged"
              + " destroyed shell shells rocket missile collapsed bombing");

  /** What says that the dead and hurt of the own site were only brought there. */
  private static final Set<String> KEPT =
      WordSet.of(
          "kept morgue identification identified treated admitted taken brought handed transferred"
              + " wreckage grounds");

  private static final Set<String> RUINS = WordSet.of("wreckage rubble debris ruins scene site");

  private static final Set<String> LINKS = WordSet.of("of at in from the");

  private final Incident incident;
  private final Set<String> own = new HashSet<>();
  private final Set<String> proper = new HashSet<>();
  private final boolean early;
  private int surveyed;
  private boolean about;
  private boolean on;
  private @Nullable String other;
  private int paragraph = -1;
  private int otherParagraph = -2;

  SiteFocus(Incident incident, @Nullable LocalDate day, LocalDate published) {
    this.incident = incident;
    this.early = day != null && published.isBefore(day);
    for (String word : incident.name().split("[ -]+")) {
      if (word.length() < 3) {
        continue;
      }
      boolean common =
          IncidentRules.SITES.contains(word)
              || IncidentRules.BLOWS.contains(word)
              || !incident.words().contains(word);
      (common ? own : proper).add(word);
    }
    if (proper.isEmpty()) {
      own.addAll(incident.words());
    }
    for (Set<String> blows : BLOWS) {
      if (blows.stream().anyMatch(own::contains)) {
        own.addAll(blows);
      }
    }
    if (own.contains("collapse") || own.contains("fire") || own.contains("crash")) {
      own.addAll(RUINS);
    }
  }

  /** Whether the article is older than the disaster. */
  boolean isTooEarly() {
    return early;
  }

  /** Takes note of a headline or of one of the first lines. */
  void survey(List<Token> tokens) {
    if (++surveyed <= OPENING) {
      about |= isNamed(tokens, 0, tokens.size());
    }
  }

  /** Follows what the lines are about. */
  void pass(Line line) {
    List<Token> tokens = line.tokens();
    boolean opens = line.sentence().paragraph() != paragraph;
    paragraph = line.sentence().paragraph();
    if (paragraph - otherParagraph > 1) {
      other = null;
    }
    boolean harmed = line.has(0, line.size(), HARMS) && !line.has(0, line.size(), KEPT);
    @Nullable String elsewhere = harmed ? otherSite(line) : null;
    if (elsewhere != null) {
      other = elsewhere;
      otherParagraph = paragraph;
      on = false;
    } else if (isNamed(tokens, 0, tokens.size())) {
      other = null;
      on = true;
    } else if (opens && other == null) {
      on = about;
    }
  }

  /** What the lines have turned to something wider than the site. */
  void stray() {
    on = false;
  }

  /** Whether lines that name no place are of the site. */
  boolean isOn() {
    return on;
  }

  /** "saint mark church": the other building that the lines speak of; null for none. */
  @Nullable String other() {
    return other;
  }

  /** Whether the words {@code from} to {@code to} name the site or its blow. */
  boolean isNamed(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = tokens.get(i).norm();
      if (proper.contains(low)) {
        return true;
      }
      boolean shared = BUILDINGS.contains(low) && (other != null || named(tokens, i) != null);
      if (own.contains(low) && !shared) {
        return true;
      }
    }
    return false;
  }

  /** Another building by its name, unless its staff only speak there. */
  private @Nullable String otherSite(Line line) {
    List<Token> tokens = line.tokens();
    boolean strong = false;
    @Nullable String found = null;
    for (int i = 0; i < tokens.size(); i++) {
      strong |= proper.contains(tokens.get(i).norm());
      if (found == null && BUILDINGS.contains(tokens.get(i).norm())) {
        found = named(tokens, i);
        found = found != null && isSpeaker(line, i) ? null : found;
      }
    }
    return strong || proper.isEmpty() ? null : found;
  }

  private static boolean isSpeaker(Line line, int at) {
    return line.has(Math.max(0, at - NEAR - 1), at, STAFF)
        || SourceRules.isReportVerb(line.word(at + 1));
  }

  /** "Queen Anne hospital", "the church of Saint Mark": the name of another than the own site. */
  private @Nullable String named(List<Token> tokens, int at) {
    if (!BUILDINGS.contains(tokens.get(at).norm())) {
      return null;
    }
    String kind = " " + tokens.get(at).norm();
    @Nullable String behind = nameBehind(tokens, at);
    if (behind != null) {
      return behind + kind;
    }
    int from = at;
    while (from > 0 && at - from < NEAR && isNamePart(tokens, from - 1)) {
      from--;
    }
    boolean starts = from == 0 && at == 1;
    if (from < at && !starts && tokens.get(at - 1).isCapitalised()) {
      return joined(tokens, from, at) + kind;
    }
    return null;
  }

  private @Nullable String nameBehind(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at + 1).is("of")) {
      return null;
    }
    int to = at + 2;
    while (to < tokens.size() && to - at < NEAR + 2 && isNamePart(tokens, to)) {
      to++;
    }
    return to > at + 2 ? joined(tokens, at + 2, to) : null;
  }

  private boolean isNamePart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String low = token.norm();
    boolean joint = token.is("-") || low.equals("al");
    PlaceReader.Found place = PlaceReader.at(tokens, i);
    boolean land = place != null && !place.adjective();
    return joint
        || (token.isCapitalised()
            && !land
            && !low.equals("city")
            && !LINKS.contains(low)
            && !Word.DETERMINER.has(token)
            && !incident.name().contains(low));
  }

  private static String joined(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = i > from && (tokens.get(i).is("-") || tokens.get(i - 1).is("-"));
      name.append(name.isEmpty() || glued ? "" : " ").append(tokens.get(i).norm());
    }
    return name.toString();
  }
}
