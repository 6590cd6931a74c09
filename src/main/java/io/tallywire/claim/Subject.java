package io.tallywire.claim;

import io.tallywire.match.Topic;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a topic is about, as far as its title tells: whose soldiers, which countries, which event.
 *
 * @param origin the adjective of the people it follows ("north korean"), null where none is named
 * @param force whether it follows soldiers
 * @param places the places named in the title, in order, lower case
 * @param city the first town named in the title, lower case
 * @param event the event's noun ("earthquake"), null where none is named
 */
record Subject(
    @Nullable String origin,
    boolean force,
    List<String> places,
    @Nullable String city,
    @Nullable String event) {
  Subject {
    places = List.copyOf(places);
  }

  static Subject of(Topic topic) {
    return of(topic.title());
  }

  static Subject of(String title) {
    List<Token> tokens = Words.of(title);
    Set<String> places = new LinkedHashSet<>();
    @Nullable String origin = null;
    @Nullable String event = null;
    boolean force = false;
    @Nullable String city = null;
    for (int i = 0; i < tokens.size(); i++) {
      String low = tokens.get(i).norm();
      force |= Noun.FORCE.has(low);
      if (Noun.EVENT.has(low) && event == null) {
        event = Noun.singular(low);
      }
      PlaceReader.Found found = PlaceReader.at(tokens, i);
      if (found != null) {
        if (found.adjective() && origin == null) {
          origin = found.place().adjective();
        }
        if (Places.isTown(tokens.get(i).norm()) && found.capital()) {
          city = city == null ? tokens.get(i).norm() : city;
        } else {
          places.add(found.place().country());
        }
        i = found.to() - 1;
      }
    }
    return new Subject(origin, force, new ArrayList<>(places), city, event);
  }
}
