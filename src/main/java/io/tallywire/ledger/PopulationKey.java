package io.tallywire.ledger;

import io.tallywire.claim.Estimate;
import io.tallywire.claim.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who or what was counted, in a form that two papers share: "Pyongyang's troops" and "North Korean
 * soldiers" are one, "people in Turkey" and "people in Syria" are two.
 *
 * <p>It folds spelling, country names and words for the same thing, and does not guess that one
 * group is part of another.
 *
 * @param words what was counted, with the place where one is named
 * @param limits the further limits of the scope; empty where there are none
 * @param located whether a place or another limit is named
 */
record PopulationKey(Set<String> words, Set<String> limits, boolean located) {
  private static final Set<String> FILLER =
      Set.of(
          "the a an of in on at to by for from into inside within near around among across"
              .split(" "));
  private static final Set<String> MORE_FILLER =
      Set.of(
          ("who which that were was are is be been being have has had said total estimated reported"
                  + " elite some their its his her more additional least about nearly alone so far"
                  + " during after since before region oblast province currently already overall"
                  + " fighting deployed sent there all")
              .split(" "));
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "from", "aboard", "on", "across", "inside", "around", "within");

  /** Words for the same thing. */
  private static final Map<String, String> SAME = same();

  /** What a crowd's event may be called; the place and the day say which event it was. */
  private static final Set<String> EVENT_WORDS =
      Set.of(
          ("march marches marcher marchers rally rallies protest protests protester protesters"
                  + " demonstration demonstrations demonstrator demonstrators crowd crowds people"
                  + " attendance attendees participants event gathering pro anti pro-palestinian"
                  + " pro-palestine national street streets central person")
              .split(" "));

  private static final Map<String, Integer> MONTHS = months();

  /** Beside one of these, "people" says nothing more. */
  private static final Set<String> VESSELS =
      Set.of("boat", "vessel", "ship", "trawler", "ferry", "fishing", "dinghy", "plane", "flight");

  private static final Set<String> GROUPS =
      Set.of("soldier", "civilian", "child", "migrant", "woman", "worker", "fighter", "passenger");

  PopulationKey {
    words = Set.copyOf(words);
    limits = Set.copyOf(limits);
  }

  static PopulationKey of(Estimate estimate) {
    List<Fold.Token> population = folded(estimate.population());
    boolean located = estimate.population().matches(".*\\b(in|at|near|aboard|inside|of|from)\\b.*");
    Set<String> words = content(population);
    if (estimate.measure().equals(Measure.ATTENDANCE)) {
      return event(words, estimate.asOf());
    }
    if (words.size() > 1 && words.stream().anyMatch(GROUPS::contains)) {
      words.remove("people");
    }
    if (words.contains("aboard")) {
      words.removeAll(VESSELS);
    }
    Set<String> limits = limits(estimate);
    String scope = estimate.scope();
    if (scope != null && isPlace(scope) && !limits.isEmpty()) {
      words = new TreeSet<>(words);
      words.addAll(limits);
      return new PopulationKey(words, Set.of(), true);
    }
    return new PopulationKey(words, limits, located || !limits.isEmpty());
  }

  /** Whether the other may be the same event, one of them perhaps named more fully. */
  boolean agrees(PopulationKey other) {
    return limits.equals(other.limits)
        || (!limits.isEmpty() && other.limits.containsAll(limits))
        || (!other.limits.isEmpty() && limits.containsAll(other.limits));
  }

  /** Whether one word alone says who was counted: "people", "soldiers", "drones". */
  boolean isUnnamed() {
    return words.size() < 2 && limits.isEmpty();
  }

  /** Whether the name says only in which country something was: "united states event". */
  boolean isNowhere() {
    return limits.isEmpty()
        && words.stream().allMatch(word -> word.equals("event") || Countries.isCountry(word));
  }

  /** Whether the name fits all people of countries, and so whatever befell some of them. */
  boolean isWide() {
    return limits.isEmpty()
        && words.contains("people")
        && words.stream()
            .allMatch(
                word -> word.equals("people") || word.equals("&") || Countries.isCountry(word));
  }

  /** One line that is equal where all words are. */
  String line() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  /** The same with the further limits. */
  String lineWithLimits() {
    return limits.isEmpty()
        ? line()
        : line() + " | " + limits.stream().sorted().collect(Collectors.joining(" "));
  }

  private static Set<String> limits(Estimate estimate) {
    String scope = estimate.scope();
    if (scope == null
        || scope.isBlank()
        || estimate.measure().equals(Measure.DATE)
        || estimate.measure().equals(Measure.DURATION)
        || scope.matches("(?i)(with|including|incl|plus|counting|as)\\b.*")) {
      return Set.of();
    }
    Set<String> limits = content(folded(scope));
    limits.removeAll(content(folded(estimate.population())));
    return limits;
  }

  /** A place limits the population wherever it is printed; a stretch of time is another matter. */
  private static boolean isPlace(String scope) {
    return scope != null
        && scope.matches("(?i)(in|at|near|inside|across|from|around) .*")
        && !scope.matches(
            "(?i).*\\b(day|days|night|week|weeks|weekend|month|months|year|years|hour|hours|strike"
                + "|attack|raid|past|last|first|january|february|march|april|may|june|july|august"
                + "|september|october|november|december|\\d{4}|morning|evening)\\b.*");
  }

  private static List<Fold.Token> folded(String text) {
    List<Fold.Token> tokens = Fold.rename(Fold.tokens(text), Countries.names());
    return Fold.rename(metonyms(tokens), SAME);
  }

  /** "Pyongyang's troops" are North Korea's; a march in London is not the country's. */
  private static List<Fold.Token> metonyms(List<Fold.Token> tokens) {
    List<Fold.Token> result = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Fold.Token token = tokens.get(i);
      String country = Countries.capitals().get(token.word());
      boolean beforePeople =
          i + 1 < tokens.size() && "soldier".equals(SAME.get(tokens.get(i + 1).word()));
      boolean place = i > 0 && PREPOSITIONS.contains(tokens.get(i - 1).word());
      result.add(
          country != null && beforePeople && !place
              ? new Fold.Token(country, token.possessive())
              : token);
    }
    return result;
  }

  private static Set<String> content(List<Fold.Token> tokens) {
    Set<String> words = new TreeSet<>();
    boolean afterPlaceWord = false;
    for (int i = 0; i < tokens.size(); i++) {
      Fold.Token token = tokens.get(i);
      String word = token.word();
      boolean ownerOfPlace =
          afterPlaceWord && token.possessive() && i + 1 < tokens.size(); // in Russia's Kursk
      afterPlaceWord = PREPOSITIONS.contains(word);
      if (word.equals("and") || word.equals("&")) {
        words.add("&");
      } else if (!FILLER.contains(word) && !MORE_FILLER.contains(word) && !ownerOfPlace) {
        words.add(singular(word));
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /**
   * A crowd is known by its day; its place stands among the limits, since papers may leave it out.
   */
  private static PopulationKey event(Set<String> words, LocalDate asOf) {
    Set<String> place = new TreeSet<>(words);
    place.removeIf(EVENT_WORDS::contains);
    int month = 0;
    int day = 0;
    for (String word : words) {
      Integer named = MONTHS.get(word);
      if (named != null && (named != 3 || words.stream().anyMatch(w -> w.matches("\\d{1,2}")))) {
        month = month == 0 || named != 3 ? named : month;
      } else if (word.matches("\\d{1,2}(st|nd|rd|th)?")) {
        day = Integer.parseInt(word.replaceAll("\\D", ""));
      }
    }
    place.removeIf(word -> MONTHS.containsKey(word) || word.matches("\\d{1,2}(st|nd|rd|th)?"));
    boolean severalEvents = place.contains("together") || place.contains("series");
    place.removeAll(Set.of("together", "series"));
    if (!place.stream().allMatch(Countries::isCountry) && !place.contains("outside")) {
      place.removeIf(Countries::isCountry);
    }
    String date =
        month > 0 && day > 0
            ? "%02d-%02d".formatted(month, day)
            : "%02d-%02d".formatted(asOf.getMonthValue(), asOf.getDayOfMonth());
    return new PopulationKey(Set.of(severalEvents ? "several events" : date), place, true);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names =
        "january february march april may june july august september october november december"
            .split(" ");
    for (int i = 0; i < names.length; i++) {
      months.put(names[i], i + 1);
    }
    return Map.copyOf(months);
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    putAll(
        same,
        "soldier",
        "soldier, soldiers, troop, troops, serviceman, servicemen, servicemembers, service members,"
            + " military personnel, troops and officers, forces, army soldiers, combat troops,"
            + " soldiers and officers, regular troops, ground troops");
    putAll(
        same,
        "people",
        "people, persons, person, victims, lives, dead, deaths, bodies, residents, inhabitants,"
            + " casualties, human beings, fatalities");
    putAll(same, "home", "homes, households, houses, dwellings, home, house, household");
    putAll(same, "building", "building, buildings, structures, structure");
    putAll(same, "quake", "quake, quakes, earthquake, earthquakes, tremor");
    putAll(same, "migrant", "migrant, migrants, refugees and migrants, asylum seekers");
    putAll(same, "child", "child, children, minors, kids");
    putAll(same, "aboard", "aboard, on board, onboard");
    putAll(same, "output", "output, production, crude output, oil output, crude oil output");
    putAll(same, "oil", "crude oil, crude, oil");
    putAll(same, "barrel", "barrel, barrels, bpd, b d");
    putAll(same, "builder", "builder, builders, military builders, construction troops");
    putAll(same, "sapper", "sapper, sappers, deminers, engineers for mine clearance");
    putAll(same, "kursk", "kursk oblast, kursk region, kursk");
    return Map.copyOf(same);
  }

  private static void putAll(Map<String, String> same, String word, String names) {
    for (String name : names.split(",")) {
      same.put(name.strip(), word);
    }
  }
}
