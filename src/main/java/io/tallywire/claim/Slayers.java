package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have killed, captured or destroyed what a figure counts: "Latvia said its troops
 * had killed 40". It reads the active voice only; "40 were killed by" is no case of it.
 */
final class Slayers {
  private static final Set<String> ACTS =
      WordSet.of(
          "killed killing kill wounded wounding captured capturing capture destroyed destroying"
              + " downed downing seized seizing annihilated eliminated crushed");
  private static final Set<String> PASSIVE =
      WordSet.of("was were been being be is are got lay dead people civilians soldiers");
  private static final Set<String> BETWEEN =
      WordSet.of(
          "killed wounded injured captured or and more than at least about some around nearly over"
              + " up to as many another down an estimated fewer almost , the have has had to");
  private static final int NEAR = 7;

  private Slayers() {}

  /** The adjective of the side that did it, null where none is named before the verb. */
  static @Nullable String of(Line line, Figure figure, Clause clause) {
    int verb = verb(line, figure, clause);
    if (verb < 0 || PASSIVE.contains(line.word(verb - 1))) {
      return null;
    }
    @Nullable String nearest = null;
    for (int i = 0; i < verb; i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      boolean place = found != null && !found.adjective() && PLACED.contains(line.word(i - 1));
      if (found != null && !place) {
        nearest = found.place().adjective();
      }
    }
    return nearest;
  }

  private static final Set<String> PLACED = WordSet.of("in from at to of near into across on");

  /** The first verb of those right before the figure, or -1. */
  private static int verb(Line line, Figure figure, Clause clause) {
    int verb = -1;
    for (int i = figure.from() - 1; i >= clause.from() && figure.from() - i < NEAR; i--) {
      if (ACTS.contains(line.word(i))) {
        verb = i;
      } else if (!BETWEEN.contains(line.word(i))) {
        break;
      }
    }
    return verb;
  }
}
