package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose output, stocks or quota a line tells of: the possessor of the noun, the subject of
 * the verb, else whom the article spoke of last. Not shared between articles.
 */
final class FlowOwners {
  private static final int NOUN_PHRASE = 9;
  private static final Set<String> OWN = WordSet.of("its their our his her my");
  private static final Set<String> LANDS =
      WordSet.of("kingdom emirate sheikhdom republic country nation state");
  private static final Set<String> THEY = WordSet.of("it they we its their our he she");
  private static final Set<String> WE = WordSet.of("we our");
  private static final Set<String> ELSEWHERE =
      WordSet.of("in at to from through via with near into across outside against for by off");
  private static final Set<String> OFFICIALS =
      WordSet.of(
          "oil energy minister ministers ministry official officials sources source president"
              + " traders delegate delegates sheikh prime foreign agriculture agricultural trade"
              + " bank government embassy press newspaper institute board department refiner"
              + " analysts economists survey scientists meteorologists");
  private static final Set<String> NO_NOUN_PHRASE =
      WordSet.of(
          "put puts set sets cut cuts keep keeps hold holds held kept limit raise raised lower"
              + " lowered reduce reduced estimated estimate estimates says said forecast sees saw"
              + " expects wants boost boosted restrict cap freeze for average averages");

  private final @Nullable String producer;
  private @Nullable String last;
  private @Nullable String land;

  FlowOwners(Business theme) {
    this.producer = theme.producer();
  }

  /** Takes note of the countries a line names, for the lines to come. */
  void pass(Line line) {
    for (int i = 0; i < line.size(); i++) {
      @Nullable String place = place(line, i);
      land = place == null ? land : place;
    }
  }

  /** Takes note of whom a claim was read of. */
  void told(String owner) {
    last = owner;
  }

  /**
   * Whose flow the words at tokens {@code from} to {@code to} tell of, as an adjective or a group's
   * name in lower case; empty where nobody is named.
   */
  String of(Line line, int from, int to, boolean verb, boolean quota) {
    @Nullable String speaker = speaker(line, from);
    if (speaker != null) {
      return speaker;
    }
    if (!verb) {
      @Nullable String owner = possessor(line, from, quota);
      if (owner == null) {
        owner = behind(line, to);
      }
      if (owner != null) {
        return owner;
      }
      if (quota && producer != null && isUnowned(line, from)) {
        return producer;
      }
    }
    @Nullable String subject = subject(line, from, quota);
    if (subject != null) {
      return subject;
    }
    boolean stranger = verb && producer == null && !line.has(0, from, THEY);
    return stranger ? "" : outside(line, from);
  }

  /** "We pump 2 million," said the Norlandish minister: the country of the one who speaks. */
  private static @Nullable String speaker(Line line, int at) {
    if (!line.has(Math.max(0, at - 4), at, WE)) {
      return null;
    }
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && isOfficial(line, found.to())) {
        return found.place().adjective();
      }
    }
    return null;
  }

  /** Whose a figure is that has no words of its own: the nearest name before it. */
  String nearest(Line line, int at) {
    @Nullable String subject = subject(line, at, false);
    return subject != null ? subject : outside(line, at);
  }

  private String outside(Line line, int at) {
    boolean back = last != null && line.has(0, at, THEY);
    @Nullable String owner = back || producer == null ? last : producer;
    return owner == null ? "" : owner;
  }

  /** "Norland's crude oil output", "OPEC production", "the kingdom's stocks". */
  private @Nullable String possessor(Line line, int noun, boolean quota) {
    boolean adjacent = true;
    for (int i = noun - 1; i >= 0 && noun - i < NOUN_PHRASE; i--) {
      String low = line.word(i);
      if (line.figureAt(i) != null) {
        continue;
      }
      @Nullable String place = place(line, i);
      if (place != null) {
        return place;
      }
      if (LANDS.contains(low)) {
        return landBefore(line, i);
      }
      if (FlowRules.isCartel(low) && !quota) {
        return low;
      }
      if (OWN.contains(low)
          || Word.DETERMINER.has(low)
          || NO_NOUN_PHRASE.contains(low)
          || Word.BE.has(low)
          || Word.PREPOSITION.has(low)
          || Word.CONJUNCTION.has(low)
          || low.equals(",")) {
        return null;
      }
      if (adjacent && isName(line, i)) {
        return name(line, i);
      }
      adjacent &= low.equals("'s") || FlowRules.isGoods(low);
    }
    return null;
  }

  /** "the 15.8 mln bpd ceiling": a limit that nobody is said to own is the group's. */
  private static boolean isUnowned(Line line, int noun) {
    int i = noun - 1;
    while (i >= 0
        && (line.figureAt(i) != null
            || (line.token(i).isWord()
                && !Word.DETERMINER.has(line.token(i))
                && !OWN.contains(line.word(i))
                && !Word.PREPOSITION.has(line.token(i))
                && noun - i < NOUN_PHRASE))) {
      i--;
    }
    return !OWN.contains(line.word(i)) && !line.word(noun).startsWith("quota");
  }

  private static boolean isName(Line line, int i) {
    Token token = line.token(i);
    return token.isCapitalised()
        && i > 0
        && !DateWords.isDateWord(token.norm())
        && !SpeakerWords.ROLES.contains(token.norm())
        && !OFFICIALS.contains(token.norm())
        && !FlowRules.isCartel(token.norm())
        && line.word(i + 1).equals("'s");
  }

  private static String name(Line line, int end) {
    int from = end;
    while (from > 0 && line.token(from - 1).isCapitalised() && line.figureAt(from - 1) == null) {
      from--;
    }
    return line.text(from, end + 1).toLowerCase(Locale.ROOT);
  }

  /** "exports of Norland", "production in Sudland". */
  private static @Nullable String behind(Line line, int to) {
    String link = line.word(to);
    if (!link.equals("of") && !link.equals("in") && !link.equals("by") && !link.equals("from")) {
      return null;
    }
    int at = line.word(to + 1).equals("the") ? to + 2 : to + 1;
    if (at >= line.size() || line.figureAt(at) != null) {
      return null;
    }
    if (FlowRules.isCartel(line.word(at))) {
      return line.word(at);
    }
    return place(line, at);
  }

  /** The nearest country or group before token {@code at} that can be the one who does it. */
  private @Nullable String subject(Line line, int at, boolean quota) {
    for (int i = at - 1; i >= 0; i--) {
      String low = line.word(i);
      if (low.equals(";")) {
        return null;
      }
      if (LANDS.contains(low) && line.word(i - 1).equals("the")) {
        return landBefore(line, i);
      }
      boolean cartel =
          FlowRules.isCartel(low)
              && !FlowRules.QUOTA.words().contains(line.word(i + 1))
              && !isOfficial(line, i + 1)
              && !(quota && line.figureAt(i + 1) != null);
      if (cartel) {
        return low;
      }
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && isSubject(line, i, found)) {
        return found.place().adjective();
      }
    }
    return null;
  }

  private static boolean isSubject(Line line, int i, PlaceReader.Found found) {
    if (isOfficial(line, found.to())) {
      return false;
    }
    String before = line.word(i - 1).equals("the") ? line.word(i - 2) : line.word(i - 1);
    if (found.adjective() && !found.people()) {
      String next = line.word(found.to());
      boolean names = Places.byCountry(line.word(i)) != null;
      return names || FlowRules.isGoods(next) || FlowRules.name(next) != null;
    }
    boolean related =
        line.word(found.to()).equals(",") && Word.RELATIVE.has(line.word(found.to() + 1));
    return (!found.capital() && (related || !ELSEWHERE.contains(before)))
        || isShortName(line, i, before);
  }

  /** "the UAE", "the US": a capital's row in the table of places, but a country's name. */
  private static boolean isShortName(Line line, int i, String before) {
    String text = line.token(i).text();
    return text.length() > 1
        && text.length() < 6
        && Character.isUpperCase(text.charAt(1))
        && !ELSEWHERE.contains(before);
  }

  private static boolean isOfficial(Line line, int at) {
    int i = line.word(at).equals("'s") ? at + 1 : at;
    for (int k = i; k < i + 3; k++) {
      if (FlowRules.name(line.word(k)) != null) {
        return false;
      }
      if (OFFICIALS.contains(line.word(k)) && !FlowRules.isGoods(line.word(k))) {
        return true;
      }
      if (!FlowRules.isGoods(line.word(k))) {
        return false;
      }
    }
    return false;
  }

  /** "the kingdom": the last country named before it, officials' included. */
  private @Nullable String landBefore(Line line, int at) {
    for (int i = at - 1; i >= 0; i--) {
      @Nullable String place = place(line, i);
      if (place != null) {
        return place;
      }
    }
    return land != null ? land : last;
  }

  private static @Nullable String place(Line line, int i) {
    PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
    if (found == null) {
      return null;
    }
    // of "Saudi Arabia" the second word alone is no place; of "South Korea" it is another one
    PlaceReader.Found wider = i > 0 ? PlaceReader.at(line.tokens(), i - 1) : null;
    return wider != null && wider.to() > i ? wider.place().adjective() : found.place().adjective();
  }
}
