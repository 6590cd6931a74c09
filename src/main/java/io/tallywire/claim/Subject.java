package io.tallywire.claim;

import io.tallywire.match.Topic;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a topic is about, as far as its title tells, else its description, else the words of its
 * query: whose soldiers, which countries, which event.
 *
 * @param origin the adjective of the people it follows ("north korean"), null where none is named
 * @param force whether it follows the soldiers of one army
 * @param places the places named in the title, in order, lower case
 * @param parties all places the topic names, by their adjectives: those of the title first
 * @param city the first town named in the title, lower case
 * @param event the event's noun ("earthquake"), null where none is named
 * @param war whether it follows a war
 * @param incident the one disaster it follows, null where it follows none or many
 * @param years the years its title and description name
 * @param day the first day that they name with its year, null for none
 * @param named the names of its title, word by word in lower case
 * @param lossesTold whether its title speaks of losses or soldiers
 * @param natural whether its title tells of a flood or the like, which befalls a whole country
 */
record Subject(
    @Nullable String origin,
    boolean force,
    List<String> places,
    List<String> parties,
    @Nullable String city,
    @Nullable String event,
    boolean war,
    @Nullable Incident incident,
    Set<Integer> years,
    @Nullable LocalDate day,
    Set<String> named,
    boolean lossesTold,
    boolean natural) {
  private static final Set<String> WAR =
      WordSet.of(
          "war conflict fighting offensive counteroffensive counter-offensive hostilities invasion"
              + " battle battles insurgency front frontline ceasefire truce");

  Subject {
    places = List.copyOf(places);
    parties = List.copyOf(parties);
    years = Set.copyOf(years);
    named = Set.copyOf(named);
  }

  /** Whether it follows what the armies of a war lose, and people are soldiers unless told. */
  boolean isOfLosses() {
    return war && lossesTold;
  }

  private static final Set<String> NATURAL =
      WordSet.of("flood earthquake quake hurricane cyclone typhoon storm wildfire tornado");
  private static final Set<String> LOSSES = WordSet.of("losses casualties soldiers troops");

  /** Whether it follows marches, rallies or strikes. */
  boolean isCrowd() {
    return event != null && Gatherings.NOUNS.contains(event);
  }

  static Subject of(Topic topic) {
    return of(
        Words.of(topic.title()),
        Words.of(topic.description()),
        capitalised(Words.of(topic.query().text())));
  }

  static Subject of(String title) {
    return of(Words.of(title), List.of(), List.of());
  }

  /** A query is typed in lower case: its words may be names all the same. */
  private static List<Token> capitalised(List<Token> query) {
    List<Token> names = new ArrayList<>(query.size());
    for (int i = 0; i < query.size(); i++) {
      Token token = query.get(i);
      boolean open = i + 1 < query.size() && query.get(i + 1).is("*");
      @Nullable String country = open ? Places.countryBeginning(token.norm()) : null;
      if (country != null) {
        names.addAll(Words.of(Character.toUpperCase(country.charAt(0)) + country.substring(1)));
        continue;
      }
      boolean plain = token.isWord() && !token.is("and") && !token.is("or") && !token.is("not");
      String text = token.text();
      names.add(
          plain
              ? new Token(
                  token.is("us") ? "US" : Character.toUpperCase(text.charAt(0)) + text.substring(1),
                  token.norm(),
                  token.span(),
                  token.kind(),
                  token.glued())
              : token);
    }
    return names;
  }

  private static Subject of(List<Token> title, List<Token> description, List<Token> query) {
    Names named = Names.of(title);
    Names more = Names.of(description);
    boolean listed = title.stream().filter(token -> token.is(",")).count() >= MANY;
    @Nullable String told = listed && isMixed(description) ? null : event(title);
    boolean mixed = told == null && isMixed(description);
    @Nullable String event = told != null ? told : mixed ? null : event(query);
    boolean crowds = event != null && Gatherings.NOUNS.contains(event);
    boolean bare = named.isEmpty() && (crowds || more.isEmpty());
    Names asked = bare ? Names.of(query) : Names.of(List.of());
    Names first = !named.isEmpty() ? named : crowds || more.places.isEmpty() ? asked : more;
    boolean many = named.isEmpty() && (first.places.size() > 2 || mixed);
    List<String> places = many ? List.of() : first.places;
    Set<String> parties = new LinkedHashSet<>(named.parties);
    parties.addAll(more.parties);
    parties.addAll(asked.parties);
    boolean war = has(title, WAR) || has(description, WAR) || has(query, WAR);
    return new Subject(
        named.origin,
        isForce(title),
        places,
        List.copyOf(parties),
        first.city,
        event,
        war,
        Incident.of(title, description),
        years(title, description),
        day(title, description),
        title.stream().filter(Token::isCapitalised).map(Token::norm).collect(Collectors.toSet()),
        has(title, LOSSES),
        told != null && NATURAL.contains(told) && !has(title, IncidentRules.CARRIERS.keySet()));
  }

  /** The first day that is told with its year. */
  private static @Nullable LocalDate day(List<Token> title, List<Token> description) {
    DateReader dates = new DateReader(LocalDate.of(2100, 12, 31));
    for (List<Token> text : List.of(title, description)) {
      for (DateMention date : dates.read(text)) {
        if (date.sort() == DateMention.Sort.DAY && date.low().getYear() < 2099) {
          return date.low();
        }
      }
    }
    return null;
  }

  private static Set<Integer> years(List<Token> title, List<Token> description) {
    Set<Integer> years = new HashSet<>();
    for (List<Token> text : List.of(title, description)) {
      for (Token token : text) {
        if (token.isNumber() && token.norm().matches("1[89]\\d\\d|20\\d\\d")) {
          years.add(Integer.parseInt(token.norm()));
        }
      }
    }
    return years;
  }

  /** Commas of a title that lists several stories. */
  private static final int MANY = 3;

  /** "strikes, riots and air crashes": a topic of more than gatherings has no one event. */
  private static boolean isMixed(List<Token> description) {
    boolean gathering = false;
    boolean harm = false;
    for (Token token : description) {
      String low = Noun.singular(token.norm());
      boolean march = low.equals("march") && token.isCapitalised();
      gathering |= Gatherings.NOUNS.contains(low) && !march;
      harm |= IncidentRules.MISHAPS.contains(low) || low.equals("riot") || low.equals("earthquake");
    }
    return gathering && harm;
  }

  private static boolean has(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(token -> words.contains(token.norm()));
  }

  private static boolean isForce(List<Token> title) {
    return title.stream().anyMatch(token -> Noun.FORCE.has(token.norm()));
  }

  private static @Nullable String event(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String low = tokens.get(i).norm();
      boolean month =
          low.equals("march")
              && ((i + 1 < tokens.size() && tokens.get(i + 1).isNumber())
                  || (i > 0 && tokens.get(i - 1).isNumber()));
      if (Noun.EVENT.has(low) && !month) {
        return Noun.singular(low);
      }
    }
    return null;
  }

  /** The places that a text names. */
  private record Names(
      @Nullable String origin, List<String> places, List<String> parties, @Nullable String city) {

    boolean isEmpty() {
      return parties.isEmpty();
    }

    static Names of(List<Token> tokens) {
      Set<String> places = new LinkedHashSet<>();
      Set<String> parties = new LinkedHashSet<>();
      @Nullable String origin = null;
      @Nullable String city = null;
      for (int i = 0; i < tokens.size(); i++) {
        PlaceReader.Found found = PlaceReader.at(tokens, i);
        if (found == null) {
          continue;
        }
        if (found.adjective() && origin == null) {
          origin = found.place().adjective();
        }
        if (found.town()) {
          city = city == null ? tokens.get(i).norm() : city;
        } else {
          places.add(found.place().country());
        }
        parties.add(found.place().adjective());
        i = found.to() - 1;
      }
      return new Names(origin, new ArrayList<>(places), new ArrayList<>(parties), city);
    }
  }
}
