package io.tallywire.claim;

import java.util.Set;

/**
 * What police, prosecutors and coast guards say of their own acts by doing them: "police arrested
 * 40 people", "the force fired 40 rounds". Armies at war are left out: what they did is the
 * outlet's to tell, or their own to claim.
 */
final class OwnActs {
  private OwnActs() {}

  private static final Set<String> FORCES =
      WordSet.of(
          "police force prosecutor prosecutors prosecution coastguard guard gendarmerie gendarmes"
              + " constabulary authorities customs sheriff");

  /** Bodies whose parts act for them: "the Oslo police commissioner". */
  private static final Set<String> ANYWHERE =
      WordSet.of("police prosecutor prosecutors coastguard");

  /** Whether the name is that of a force that counts those whom it arrests. */
  static boolean isForce(Source source) {
    NameWords words = new NameWords(source.name());
    boolean last = false;
    while (words.next()) {
      if (words.low().equals("in")) {
        break;
      }
      if (ANYWHERE.contains(words.low())) {
        return true;
      }
      last = FORCES.contains(words.low());
    }
    return last;
  }

  private static final Set<String> MAKES = WordSet.of("made make makes");
  private static final Set<String> ARRESTS = WordSet.of("arrests arrest detentions");
  private static final Set<String> SHOOTS =
      WordSet.of("fired fires fire used uses spent discharged");
  private static final Set<String> SHOTS =
      WordSet.of(
          "rounds round shots bullets grenades canisters cartridges shells tear rubber sponge"
              + " volleys rockets");
  private static final Set<String> ORDERS = WordSet.of("ordered orders");

  /** Whether the act has its own count as its object: "arrested 40", "made 40 arrests". */
  static boolean has(Line line, int verb, int behind) {
    Figure figure = SpeechObject.figure(line, behind);
    if (figure == null) {
      return false;
    }
    String low = line.word(verb);
    if (MAKES.contains(low)) {
      return line.has(figure.to(), figure.to() + 3, ARRESTS);
    }
    if (SHOOTS.contains(low)) {
      return line.has(figure.to(), figure.to() + 3, SHOTS);
    }
    return !ORDERS.contains(low) || line.has(behind, figure.from(), ARRESTS);
  }

  /** Where the act ends: at what it was done for or after ("over a fire that killed 40"). */
  static int end(Line line, int from) {
    int i = from;
    while (i < line.size() && !isEnd(line, i)) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(Line line, int i) {
    String low = line.word(i);
    return low.equals(";")
        || CAUSES.contains(low)
        || Word.SUBORDINATOR.has(low)
        || (Word.RELATIVE.has(low) && !line.word(i - 1).equals("of"));
  }

  private static final Set<String> CAUSES = WordSet.of("over after following during for killing");
}
