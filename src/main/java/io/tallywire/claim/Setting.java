package io.tallywire.claim;

import org.jspecify.annotations.Nullable;

/**
 * Of which country bare "officials" are: that of the place a line begins in ("In Oslo the
 * ministry"), of the dateline, or of the place the article speaks of. One article's lines, in
 * order.
 */
final class Setting {
  private @Nullable String here;
  private @Nullable String home;
  private @Nullable String spokenOf;

  /** Says of which country the article speaks; null where that is not clear. */
  void speakOf(@Nullable String countryAdjective) {
    spokenOf = countryAdjective;
  }

  void begin(Line line) {
    here = line.word(0).equals("in") ? at(line, 1) : where(line);
    if (home == null && line.sentence().span().start() == 0 && LineSubject.start(line) > 0) {
      home = at(line, 0);
    }
  }

  /** "far above the one from Oslo, where the army": the place before the clause. */
  private static @Nullable String where(Line line) {
    for (int i = 2; i < line.size(); i++) {
      if (line.word(i).equals("where") && line.word(i - 1).equals(",")) {
        return at(line, i - 2);
      }
    }
    return null;
  }

  private static @Nullable String at(Line line, int i) {
    Places.@Nullable Place place = Places.byCapital(line.word(i));
    if (place == null) {
      place = Places.byCountry(line.word(i));
    }
    return place == null || place.country().equals("belgium") ? null : place.adjective();
  }

  @Nullable String adjective() {
    return here != null ? here : home != null ? home : spokenOf;
  }
}
