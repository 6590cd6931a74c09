package io.tallywire.ledger;

import io.tallywire.claim.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asserts, in a form that two papers share: "South Korea's NIS" and "South Korean intelligence"
 * are one source, "Zelenskyy" and "President Volodymyr Zelensky" are one.
 *
 * @param key equal for one and the same source
 * @param camp the side it speaks for, where its name says so: a country's, with its regions
 * @param outlet whether the outlet itself asserts it
 * @param unnamed whether the words may mean somebody else each time ("people familiar with it")
 * @param words the words of its name, folded; none for an outlet
 */
record SourceId(
    String key, @Nullable String camp, boolean outlet, boolean unnamed, Set<String> words) {
  private static final Set<String> FILLER =
      Set.of(
          ("the a an of in on at to by for from unnamed anonymous senior top two three several some"
                  + " various former acting deputy spokesman spokesperson spokeswoman president prime"
                  + " minister general gen lt col colonel admiral mr mrs ms dr sir foreign secretary"
                  + " chief head commander analyst expert and his her its new")
              .split(" "));

  /** Who speaks for no government, whatever country stands beside it. */
  private static final Set<String> PRIVATE =
      Set.of(
          ("union unions opposition organisers organizers protesters activist activists campaigners"
                  + " ngo ngos aid charity charities analyst analysts expert experts economist"
                  + " economists researchers media newspaper newspapers press journalist journalists"
                  + " blogger bloggers survivors survivor witnesses witness residents relatives"
                  + " families lawyer lawyers doctors medics rebels rebel separatists insurgents"
                  + " exiles dissidents monitor monitors observatory institute university company"
                  + " companies employers association federation traders brokers bank church"
                  + " volunteers workers farmers")
              .split(" "));

  /** Who may be somebody else each time. */
  private static final Set<String> ANYBODY =
      Set.of(
          ("people sources source reports report insiders insider media officials official experts"
                  + " analysts witnesses residents estimates estimate some others critics observers"
                  + " traders")
              .split(" "));

  /** What a body's name ends with. */
  private static final Set<String> BODY_NOUNS =
      Set.of(
          ("survey poll agency institute institution watch council board committee commission"
                  + " company union unions federation association organisation organization group"
                  + " party university hospital bank office service bureau department authority"
                  + " centre center league network weekly times post data")
              .split(" "));

  /** Bodies by role; with a country's name beside it, a role is one source. */
  private static final Map<String, String> ROLES = roles();

  /** Bodies that need no country beside them. */
  private static final Map<String, String> BODIES = bodies();

  private static final Pattern WIRE =
      Pattern.compile("\\b(AFP|Reuters|AP|PA|TASS|Interfax|Yonhap|dpa|ANSA|EFE|Kyodo|Xinhua)\\b");
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,6}");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)\\s*$");

  static SourceId of(Source source, String outlet) {
    return source.isOutlet() ? ofOutlet(outlet) : ofName(source.name());
  }

  private static SourceId ofOutlet(String outlet) {
    Matcher brackets = BRACKETS.matcher(outlet);
    if (brackets.find()) {
      Matcher wire = WIRE.matcher(brackets.group(1));
      if (wire.find()) {
        return outletOf(wire.group(1));
      }
      return outletOf(outlet.substring(0, brackets.start()));
    }
    return outletOf(outlet);
  }

  private static SourceId outletOf(String name) {
    return new SourceId("outlet:" + words(Fold.tokens(name)), null, true, false, Set.of());
  }

  private static SourceId ofName(String name) {
    String bare = bare(name);
    List<Fold.Token> tokens = Fold.tokens(bare.isBlank() ? name : bare);
    List<Fold.Token> named = Fold.rename(Fold.rename(tokens, BODIES), Countries.names());
    List<String> rest = new ArrayList<>();
    String camp = null;
    for (Fold.Token token : named) {
      String word = token.word();
      String country = Countries.isCountry(word) ? word : Countries.capitals().get(word);
      if (word.indexOf(':') > 0) {
        camp = word.substring(0, word.indexOf(':'));
        rest.add(word.substring(word.indexOf(':') + 1));
      } else if (country != null) {
        camp = camp == null ? country : camp;
      } else {
        rest.add(word);
      }
    }
    Set<String> words =
        named.stream()
            .map(Fold.Token::word)
            .filter(word -> !FILLER.contains(word))
            .collect(Collectors.toUnmodifiableSet());
    return named(rest, camp, words);
  }

  /** "Oil Agency (OA)" is "OA"; "Norland government (Oslo)" is "Norland government". */
  private static String bare(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    if (!brackets.find()) {
      return name;
    }
    String inside = brackets.group(1);
    String outside = name.substring(0, brackets.start());
    boolean shortName = SHORT.matcher(inside).matches() && !outside.endsWith("government");
    return shortName ? inside : outside;
  }

  private static SourceId named(List<String> rest, @Nullable String camp, Set<String> words) {
    List<Fold.Token> tokens = rest.stream().map(word -> new Fold.Token(word, false)).toList();
    List<String> roles =
        Fold.rename(tokens, ROLES).stream()
            .map(Fold.Token::word)
            .filter(word -> !FILLER.contains(word))
            .toList();
    boolean body = roles.stream().anyMatch(word -> ROLES.containsValue(word));
    if (camp != null && roles.isEmpty()) {
      return new SourceId(camp + ":government", side(camp, rest), false, false, words);
    }
    if (body) {
      String role = roles.stream().filter(ROLES::containsValue).sorted().findFirst().orElseThrow();
      String other =
          roles.stream()
              .filter(word -> !ROLES.containsValue(word))
              .sorted()
              .collect(Collectors.joining(" "));
      return camp != null
          ? new SourceId(camp + ":" + role, side(camp, rest), false, false, words)
          : new SourceId(
              other.isEmpty() ? role : role + " " + other, null, false, isAnybody(rest), words);
    }
    String person =
        rest.contains("and")
            ? roles.stream().sorted().collect(Collectors.joining(" "))
            : person(roles, rest);
    String side = camp == null ? Leaders.country(person) : camp;
    return new SourceId(
        person,
        side == null ? null : side(side, rest),
        false,
        camp == null && isAnybody(rest),
        words);
  }

  private static @Nullable String side(String country, List<String> words) {
    return words.stream().anyMatch(PRIVATE::contains) ? null : Countries.side(country);
  }

  private static boolean isAnybody(List<String> words) {
    return words.stream().anyMatch(ANYBODY::contains);
  }

  /**
   * Papers print a person by surname after the first time: the last word is the person; a body goes
   * by its whole name.
   */
  private static String person(List<String> words, List<String> all) {
    if (words.isEmpty()) {
      return String.join(" ", all);
    }
    String last = words.getLast();
    boolean body = last.length() < 4 || BODY_NOUNS.contains(last);
    return body ? String.join(" ", words) : ending(last);
  }

  /** Zelenskyy, Zelenskiy and Zelensky; Syrskyi and Syrsky. */
  private static String ending(String surname) {
    return surname.replaceAll("(yy|iy|yi|ii|yj|ij)$", "y");
  }

  private static String words(List<Fold.Token> tokens) {
    return tokens.stream()
        .map(Fold.Token::word)
        .filter(word -> !word.equals("the"))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    put(
        roles,
        "intelligence",
        "intelligence, national intelligence service, nis, spy agency, spy service, intelligence"
            + " agency, intelligence service, intelligence officials, intelligence services");
    put(
        roles,
        "military-intelligence",
        "military intelligence, defence intelligence, defense intelligence, hur, gur, military"
            + " intelligence directorate");
    put(
        roles,
        "military",
        "military, army, armed forces, general staff, joint chiefs, joint chiefs of staff, jcs,"
            + " military officials, chief of staff, air force");
    put(
        roles,
        "defence-ministry",
        "ministry of defence, ministry of defense, defence ministry, defense ministry, mod, defence"
            + " department, defense department, defence officials, defense officials, defence"
            + " minister, defense minister");
    put(
        roles,
        "foreign-ministry",
        "foreign ministry, ministry of foreign affairs, foreign office, state department");
    put(roles, "health-ministry", "health ministry, ministry of health, health officials");
    put(roles, "interior-ministry", "interior ministry, ministry of the interior, home office");
    put(roles, "police", "police, met police, metropolitan police, police force");
    put(roles, "coastguard", "coastguard, coast guard");
    put(roles, "organisers", "organisers, organizers, march organisers, march organizers");
    put(roles, "survivors", "survivors");
    put(roles, "officials", "officials, official, authorities, government, government officials");
    put(roles, "state-media", "state media, state television, state news agency, state tv");
    put(
        roles,
        "disaster-agency",
        "disaster agency, disaster management agency, disaster authority");
    return Map.copyOf(roles);
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new HashMap<>();
    put(bodies, "south-korea:intelligence", "nis, national intelligence service");
    put(bodies, "turkey:disaster-agency", "afad");
    put(bodies, "ukraine:military-intelligence", "hur, gur");
    put(bodies, "us:defence-ministry", "pentagon");
    put(bodies, "us:presidency", "white house");
    put(bodies, "us:foreign-ministry", "state department");
    put(bodies, "us:intelligence", "cia");
    put(bodies, "russia:presidency", "kremlin");
    put(bodies, "israel:military", "idf, israel defense forces, israel defence forces");
    put(bodies, "iran:state-media", "irna, press tv, fars, tasnim");
    put(bodies, "iraq:state-media", "ina");
    put(bodies, "russia:state-media", "tass, ria, ria novosti, interfax");
    put(bodies, "china:state-media", "xinhua, cctv, global times");
    put(bodies, "north-korea:state-media", "kcna");
    put(bodies, "syria:state-media", "sana");
    put(bodies, "palestine:state-media", "wafa");
    put(bodies, "turkey:state-media", "anadolu, trt");
    put(bodies, "united-nations", "un, u n, united nations");
    put(
        bodies,
        "world-health-organization",
        "who, world health organization, world health organisation");
    put(
        bodies,
        "migration-organization",
        "iom, international organization for migration, international organisation for migration, un"
            + " migration agency");
    put(bodies, "un-humanitarian-office", "ocha, un ocha, un humanitarian office");
    put(bodies, "un-refugee-agency", "unhcr, un refugee agency");
    put(bodies, "un-childrens-agency", "unicef, un children agency, un children fund");
    put(bodies, "un-rights-office", "ohchr, un human rights office, un rights office");
    put(bodies, "energy-agency", "iea, international energy agency");
    put(bodies, "red-cross-federation", "ifrc");
    put(
        bodies,
        "opec",
        "opec, organization of petroleum exporting countries, organisation of petroleum exporting"
            + " countries");
    return Map.copyOf(bodies);
  }

  private static void put(Map<String, String> map, String word, String names) {
    for (String name : names.split(",")) {
      map.put(name.strip(), word);
    }
  }
}
