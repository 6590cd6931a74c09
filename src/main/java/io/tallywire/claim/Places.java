package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Countries and regions with the words made from them: the adjective, the people's plural, and the
 * capitals that stand for governments.
 */
final class Places {
  /**
   * A place's entry.
   *
   * @param region whether it is a part of a country
   */
  record Place(String country, String adjective, boolean region) {}

  /** What a name says of its place. */
  enum Role {
    ADJECTIVE,
    PEOPLE,
    COUNTRY,
    CAPITAL
  }

  /**
   * A name and what it stands for.
   *
   * @param town whether it is a town's
   * @param noun whether an adjective is the place's own name too ("US", "Hong Kong")
   */
  record Name(Place place, Role role, boolean town, boolean noun) {}

  private static final Map<String, Name> COUNTRIES = new LinkedHashMap<>();
  private static final Map<String, Name> ADJECTIVES = new HashMap<>();
  private static final Map<String, Name> PEOPLES = new HashMap<>();
  private static final Map<String, Name> CAPITALS = new HashMap<>();
  private static final Map<String, String> SEATS = new HashMap<>();
  private static final Phrases<Name> NAMES;

  static {
    read(PlaceTable.COUNTRIES, false);
    read(PlaceTable.REGIONS, true);
    Map<String, Name> all = new HashMap<>(CAPITALS);
    all.putAll(COUNTRIES);
    all.putAll(PEOPLES);
    ADJECTIVES.forEach((name, meant) ->
        all.merge(
            name,
            meant,
            (other, adjective) ->
                new Name(adjective.place(), Role.ADJECTIVE, false, other.noun())));
    Phrases.Builder<Name> names = Phrases.builder();
    all.forEach((name, meant) -> names.add(words(name), meant));
    NAMES = names.build();
  }

  private static void read(String table, boolean region) {
    for (String line : table.lines().toList()) {
      String[] parts = line.split(";", -1);
      Place place = new Place(parts[0], adjective(parts), region);
      COUNTRIES.put(parts[0], new Name(place, Role.COUNTRY, false, true));
      putAll(ADJECTIVES, parts[1], new Name(place, Role.ADJECTIVE, false, false));
      putAll(PEOPLES, parts[2], new Name(place, Role.PEOPLE, false, false));
      if (!parts[3].isEmpty()) {
        SEATS.put(parts[0], parts[3].split(",")[0]);
      }
      putAll(CAPITALS, parts[3], new Name(place, Role.CAPITAL, true, true));
      putAll(CAPITALS, parts[4], new Name(place, Role.CAPITAL, false, true));
    }
  }

  private static String adjective(String[] parts) {
    return parts[1].isEmpty() ? parts[0] : parts[1].split(",")[0];
  }

  private static void putAll(Map<String, Name> names, String listed, Name meant) {
    for (String name : listed.split(",")) {
      if (!name.isEmpty()) {
        names.put(name, meant);
      }
    }
  }

  /** The name as the tokens of a line: cut at hyphens. */
  private static String words(String name) {
    return Words.of(name).stream().map(Token::norm).collect(Collectors.joining(" "));
  }

  private Places() {}

  /** The longest name that begins at token {@code i}. */
  static Phrases.@Nullable Hit<Name> at(List<Token> tokens, int i) {
    return NAMES.startingAt(tokens, i);
  }

  private static @Nullable Place place(Map<String, Name> names, String low) {
    Name name = names.get(low);
    return name == null ? null : name.place();
  }

  static @Nullable Place byCountry(String low) {
    return place(COUNTRIES, low);
  }

  /** The first country of the table whose name begins so; null for fewer than three letters. */
  static @Nullable String countryBeginning(String letters) {
    for (String country : COUNTRIES.keySet()) {
      if (letters.length() > 2 && country.startsWith(letters)) {
        return country;
      }
    }
    return null;
  }

  static @Nullable Place byAdjective(String low) {
    return place(ADJECTIVES, low);
  }

  static @Nullable Place byPeople(String low) {
    return place(PEOPLES, low);
  }

  static @Nullable Place byCapital(String low) {
    return place(CAPITALS, low);
  }

  /** The first town that stands for a country's government; null for none. */
  static @Nullable String capitalOf(String country) {
    return SEATS.get(country);
  }

  /** Whether a capital's entry is a town, not another name of the country. */
  static boolean isTown(String low) {
    Name name = CAPITALS.get(low);
    return name != null && name.town() && !ADJECTIVES.containsKey(low);
  }

  /** Whether the word (or the last word of the name) is a people's plural: "koreans". */
  static boolean isPeople(String low) {
    return PEOPLES.containsKey(low) || low.equals("koreans");
  }
}
