package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds countries, their adjectives and peoples among tokens. */
final class PlaceReader {
  /**
   * A place met at tokens up to {@code to}.
   *
   * @param capital whether it is named by its capital or another name
   * @param town whether that name is a town's
   * @param noun whether the name is one of the place itself, though it may be an adjective too
   */
  record Found(
      Places.Place place,
      int to,
      boolean adjective,
      boolean people,
      boolean capital,
      boolean town,
      boolean noun) {}

  private PlaceReader() {}

  /** The place that the tokens from {@code i} name, by the longest of its names. */
  static @Nullable Found at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isCapitalised() || (token.is("us") && !token.text().equals("US"))) {
      return null;
    }
    Phrases.@Nullable Hit<Places.Name> hit = Places.at(tokens, i);
    if (hit == null) {
      return null;
    }
    Places.Name name = hit.value();
    return new Found(
        name.place(),
        hit.to(),
        name.role() == Places.Role.ADJECTIVE,
        name.role() == Places.Role.PEOPLE,
        name.role() == Places.Role.CAPITAL,
        name.town(),
        name.noun());
  }
}
