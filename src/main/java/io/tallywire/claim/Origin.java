package io.tallywire.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people a noun phrase names.
 *
 * @param nationals the people's name where it is the head: "pakistanis"
 * @param other the first of two sides counted together
 */
record Origin(
    Places.@Nullable Place place, @Nullable String nationals, Places.@Nullable Place other) {

  /** "russian", "russian and ukrainian". */
  String adjective() {
    String one = place == null ? "" : place.adjective();
    return other == null ? one : other.adjective() + " and " + one;
  }

  static Origin of(Line line, NounPhrase counted) {
    Places.@Nullable Place place = null;
    Places.@Nullable Place other = null;
    @Nullable String nationals = null;
    for (int i = counted.from(); i < counted.to(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && (found.adjective() || found.people())) {
        boolean two = place != null && line.word(i - 1).equals("and");
        other = two && !found.place().equals(place) ? place : null;
        place = found.place();
        boolean head = found.to() >= counted.to();
        if (found.people() || head) {
          nationals = line.text(i, found.to()).toLowerCase(Locale.ROOT);
        }
        i = found.to() - 1;
      }
    }
    return new Origin(place, nationals, other);
  }
}
