package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One disaster that befell a ship, a plane or a building, and those who were in it.
 *
 * @param name what it goes by: "ferry", "boat esperanza", "st mary hospital fire"
 * @param carrier whether people were on board
 * @param words the words that lead back to it in a line
 */
record Incident(String name, boolean carrier, Set<String> words) {
  private static final Set<String> NEVER_NAMES =
      WordSet.of("migrant migrants passenger fishing cargo refugee old new the a an one two");

  Incident {
    words = Set.copyOf(words);
  }

  /** Those of a group that were in it: "children on the ferry". */
  String hold(String who, boolean aboard) {
    return who + (carrier ? (aboard ? " aboard the " : " on the ") : " in the ") + name;
  }

  /** Whether tokens {@code from} to {@code to} speak of it. */
  boolean isNamed(Line line, int from, int to) {
    return line.has(from, to, words);
  }

  /** The disaster that a topic's title tells of, helped by its description; null for none. */
  static @Nullable Incident of(List<Token> title, List<Token> description) {
    List<Token> text = title.isEmpty() ? description : title;
    if (isList(text)) {
      return null;
    }
    @Nullable Incident ofCarrier = carrier(text, has(text) || has(description), description);
    return ofCarrier != null ? ofCarrier.at(place(text)) : site(text);
  }

  private static boolean has(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> IncidentRules.MISHAPS.contains(token.norm()));
  }

  /** "quake, ferry, strikes": a title of several things. */
  private static boolean isList(List<Token> title) {
    Set<String> things = new HashSet<>();
    for (Token token : title) {
      String low = token.norm();
      if (Noun.EVENT.has(low) || low.equals("war")) {
        things.add(low);
      } else if (IncidentRules.CARRIERS.containsKey(low)) {
        things.add("carrier");
      }
    }
    return things.size() > 2;
  }

  /** The ship or plane of a text in which something befalls one. */
  static @Nullable Incident carrier(List<Token> text, boolean mishap, List<Token> more) {
    for (int i = 0; mishap && i < text.size(); i++) {
      String low = text.get(i).norm();
      @Nullable String kind = IncidentRules.CARRIERS.get(low);
      if (kind == null || (i > 0 && text.get(i - 1).is("shuttle"))) {
        continue;
      }
      boolean small =
          kind.equals("ship")
              && text.stream().anyMatch(token -> IncidentRules.SMALL.contains(token.norm()));
      @Nullable String proper = properName(text);
      if (proper == null) {
        proper = properName(more);
      }
      String name = small ? "boat" : kind;
      Set<String> words = new HashSet<>(IncidentRules.CARRIERS.keySet());
      words.addAll(IncidentRules.MISHAPS);
      words.addAll(Set.of("aboard", "board", "onboard", "passengers", "crew", "survivors"));
      if (proper != null) {
        words.addAll(List.of(proper.split(" ")));
      }
      words.remove("of");
      return new Incident(proper == null ? name : called(name, proper), true, words);
    }
    return null;
  }

  /** "ferry santa clara", but "stark" for "the frigate USS Stark": a ship goes by its name. */
  static String called(String kind, String proper) {
    return kind.equals("ship") ? proper : kind + " " + proper;
  }

  private Incident at(String place) {
    if (place.isEmpty() || name.contains(place)) {
      return this;
    }
    Set<String> more = new HashSet<>(words);
    more.add(place);
    return new Incident(place + " " + name, carrier, more);
  }

  /** "the Brenmouth shipwreck", "sank off Brenmouth": the place that a wreck goes by, or "". */
  private static String place(List<Token> text) {
    for (int i = 1; i < text.size(); i++) {
      Token token = text.get(i);
      boolean behind = token.is("off") || token.is("near");
      boolean noun =
          IncidentRules.CARRIERS.containsKey(token.norm())
              || IncidentRules.MISHAPS.contains(token.norm());
      if (behind && i + 1 < text.size() && isPlaceName(text.get(i + 1))) {
        return text.get(i + 1).norm();
      }
      if (noun && !token.isCapitalised() && isPlaceName(text.get(i - 1))) {
        return text.get(i - 1).norm();
      }
    }
    return "";
  }

  private static boolean isPlaceName(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && !isOther(token.norm())
        && !Word.DETERMINER.has(token)
        && !IncidentRules.MISHAPS.contains(token.norm())
        && !IncidentRules.CARRIERS.containsKey(token.norm());
  }

  /** "the ferry Santa Clara", "the 8,000 tonne Pride of Galway": the name behind the noun. */
  static @Nullable String properName(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean lead =
          (IncidentRules.CARRIERS.containsKey(tokens.get(i).norm())
                  && !tokens.get(i).isCapitalised())
              || PREFIXES.contains(tokens.get(i).norm())
              || tokens.get(i).is("tonne")
              || tokens.get(i).is("ton");
      int from = i + 1;
      if (lead && from + 1 < tokens.size() && PREFIXES.contains(tokens.get(from).norm())) {
        from++;
      }
      @Nullable String name = lead ? nameAt(tokens, from) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** What stands before a ship's name. */
  static final Set<String> PREFIXES = WordSet.of("mv ms ss uss hms rms mt mts");

  static @Nullable String nameAt(List<Token> tokens, int from) {
    StringBuilder name = new StringBuilder();
    int i = from;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean joins =
          (token.is("of") || token.is("the"))
              && !name.isEmpty()
              && i + 1 < tokens.size()
              && tokens.get(i + 1).isCapitalised();
      boolean number = !name.isEmpty() && token.isNumber() && token.norm().length() < 3;
      if (!token.isCapitalised() && !joins && !number) {
        break;
      }
      if (DateWords.isDateWord(token.norm())
          || Places.byCountry(token.norm()) != null
          || IncidentRules.MISHAPS.contains(token.norm())
          || (token.isCapitalised() && Places.byAdjective(token.norm()) != null)) {
        return null;
      }
      name.append(name.isEmpty() ? "" : " ").append(token.norm());
      i++;
    }
    return name.isEmpty() ? null : name.toString();
  }

  /** The building of a title and what befell it, else the sudden thing that befell a crowd. */
  private static @Nullable Incident site(List<Token> title) {
    @Nullable String blow = blow(title, IncidentRules.BLOWS);
    int at = siteAt(title);
    if (blow == null || (at < 0 && blow(title, IncidentRules.SUDDEN) == null)) {
      return null;
    }
    Set<String> words = new HashSet<>(IncidentRules.BLOWS);
    words.addAll(IncidentRules.DONE.keySet());
    String name = at < 0 ? spot(title, blow) : named(title, at);
    words.addAll(List.of(name.split("[ -]+")));
    words.addAll(Set.of("compound", "scene", "wreckage", "rubble", "debris", "ruins"));
    words.removeAll(Set.of("al", "st", "the", "", "strike", "attack"));
    return new Incident((name + " " + blow).strip(), false, words);
  }

  private static int siteAt(List<Token> title) {
    for (int i = 0; i < title.size(); i++) {
      if (IncidentRules.SITES.contains(title.get(i).norm())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String blow(List<Token> title, Set<String> blows) {
    for (Token token : title) {
      @Nullable String done = IncidentRules.DONE.get(token.norm());
      if (done != null || blows.contains(token.norm())) {
        return done != null ? done : token.norm();
      }
    }
    return null;
  }

  /** "st mary hospital": the noun at {@code at} with the name before or behind it. */
  private static String named(List<Token> title, int at) {
    int from = at;
    while (from > 0
        && (title.get(from - 1).isCapitalised() || title.get(from - 1).is("-"))
        && !isOther(title.get(from - 1).norm())) {
      from--;
    }
    int to = at + 1;
    while (to < title.size()
        && (IncidentRules.SITES.contains(title.get(to).norm())
            || (title.get(at).isCapitalised()
                && title.get(to).isCapitalised()
                && !isOther(title.get(to).norm())))) {
      to++;
    }
    return joined(title, from, to);
  }

  private static boolean isOther(String low) {
    return IncidentRules.BLOWS.contains(low)
        || IncidentRules.DONE.containsKey(low)
        || DateWords.isDateWord(low)
        || NEVER_NAMES.contains(low)
        || Places.byAdjective(low) != null;
  }

  private static String joined(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = tokens.get(i).glued() && i > from;
      name.append(name.isEmpty() || glued ? "" : " ").append(tokens.get(i).norm());
    }
    return name.toString();
  }

  /** The town or square of a title without a building: the capitalised words beside the blow. */
  private static String spot(List<Token> title, String blow) {
    String best = "";
    for (int i = 0; i < title.size(); i++) {
      boolean starts =
          title.get(i).isCapitalised()
              && !isOther(title.get(i).norm())
              && (i == 0 || !title.get(i - 1).isCapitalised());
      int to = i;
      while (starts
          && to < title.size()
          && title.get(to).isCapitalised()
          && !isOther(title.get(to).norm())) {
        to++;
      }
      boolean beside =
          to > i
              && ((to < title.size() && title.get(to).is(blow))
                  || (i > 0 && (title.get(i - 1).is("in") || title.get(i - 1).is("at"))));
      if (beside && best.isEmpty()) {
        best = joined(title, i, to);
      }
    }
    return best;
  }
}
