package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds countries, their adjectives and peoples among tokens. */
final class PlaceReader {
  /** A place met at tokens up to {@code to}. */
  record Found(Places.Place place, int to, boolean adjective, boolean people, boolean capital) {}

  private PlaceReader() {}

  /** The place that the tokens from {@code i} name; two words before one. */
  static @Nullable Found at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isCapitalised() && !token.is("us")) {
      return null;
    }
    if (token.is("us") && !token.text().equals("US")) {
      return null;
    }
    if (i + 1 < tokens.size()) {
      @Nullable Found two = of(token.norm() + " " + tokens.get(i + 1).norm(), i + 2);
      if (two != null) {
        return two;
      }
    }
    return of(token.norm(), i + 1);
  }

  private static @Nullable Found of(String low, int to) {
    Places.Place place = Places.byAdjective(low);
    if (place != null) {
      return new Found(place, to, true, false, false);
    }
    place = Places.byPeople(low);
    if (place != null) {
      return new Found(place, to, false, true, false);
    }
    place = Places.byCountry(low);
    if (place != null) {
      return new Found(place, to, false, false, false);
    }
    place = Places.byCapital(low);
    return place == null ? null : new Found(place, to, false, false, true);
  }
}
