package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that lead back to what was told before. */
final class Anaphora {
  private static final Set<String> ALL = WordSet.of("all total altogether overall");
  private static final Set<String> COUNTS =
      WordSet.of("number figure total tally count estimate numbers");
  private static final Set<String> LINKS =
      WordSet.of(
          "touched crossed topped passed hits hit at to of is was stood stands reached rose been be has had now as around being "
              + "high put risen climbed could reach reaches hit pass surpass exceed closer close nearer eventually current latest near nears currently may would revised");

  private Anaphora() {}

  /** "put the number at 3,000", "more than 11,000 in all", "another 50". */
  static boolean refersBack(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i >= 0 && (LINKS.contains(line.word(i)) || Word.isAdverb(line.token(i)))) {
      i--;
    }
    boolean linked = i < figure.from() - 1 || LINKS.contains(line.word(figure.from()));
    if (linked
        && (COUNTS.contains(line.word(i))
            || (COUNTS.contains(line.word(i - 2)) && line.word(i - 1).equals("from")))) {
      return true;
    }
    if (line.word(figure.to()).equals("in") && ALL.contains(line.word(figure.to() + 1))) {
      return true;
    }
    String next = line.word(figure.to());
    boolean ends = next.equals(".") || next.equals(",") || next.isEmpty();
    return line.word(figure.from() - 1).equals("another") && ends;
  }

  /** "their numbers have been cut in half": the rest is gone. */
  static boolean isHalving(Line line, Figure figure) {
    if (!line.has(0, figure.from(), STRENGTHS)) {
      return false;
    }
    return (line.word(figure.from() - 1).equals("in")
            && line.has(figure.from() - 2, figure.from() - 1, CUTS))
        || line.has(figure.from() - 1, figure.from(), CUTS);
  }

  private static final Set<String> STRENGTHS = WordSet.of("numbers number ranks strength force");
  private static final Set<String> CUTS = WordSet.of("cut reduced slashed halved shrunk");

  /** "cut 900 jobs, half of them in Norland": the count that a share is taken of. */
  static @Nullable Figure whole(Line line, Figure share) {
    if (share.mention().form() != QuantityForm.SHARE
        || !line.word(share.to()).equals("of")
        || !WHOLES.contains(line.word(share.to() + 1))) {
      return null;
    }
    for (int i = share.index() - 1; i >= 0; i--) {
      Figure figure = line.figures().get(i);
      if (figure.mention().form() == QuantityForm.COUNT && !IdleFigures.isNone(line, figure)) {
        return figure;
      }
    }
    return null;
  }

  private static final Set<String> WHOLES = WordSet.of("them whom which these those");

  /** "spoke of 400 people", "suggested some 400 people": a guess at what was counted before. */
  static boolean isEstimated(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i >= 0 && (Word.isAdverb(line.token(i)) || line.word(i).equals("\""))) {
      i--;
    }
    return GUESSES.contains(line.word(i))
        || ((line.word(i).equals("of") || line.word(i).equals("on"))
            && TELLS.contains(line.word(i - 1)))
        || (line.word(i).equals("at") && line.has(i - 5, i, PUTS));
  }

  /** "The mayor says 40": a count alone is what somebody tells. */
  static boolean isClaimed(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i >= 0 && Word.isAdverb(line.token(i))) {
      i--;
    }
    return SAYS.contains(line.word(i)) || isEstimated(line, figure);
  }

  private static final Set<String> SAYS =
      WordSet.of("says said say saying published announced reported reports announces issued");

  private static final Set<String> GUESSES =
      WordSet.of(
          "suggested suggests estimated estimates thought thinks counted counts claimed claims"
              + " mentioned mentions listed lists cited cites guessed reckons reckoned indicated"
              + " indicates");
  private static final Set<String> TELLS =
      WordSet.of(
          "spoke speak speaks spoken speaking told talk talks talked insist insisted settled");
  private static final Set<String> PUTS =
      WordSet.of("put puts putting works worked out stands stood");

  static boolean atTheTime(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.word(i).equals("at")
          && (line.word(i + 1).equals("the") || line.word(i + 1).equals("that"))
          && line.word(i + 2).equals("time")) {
        return true;
      }
    }
    return false;
  }
}
