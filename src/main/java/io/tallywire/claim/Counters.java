package io.tallywire.claim;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells who counts people, deaths or strikers, and not only is counted or owns. */
final class Counters {
  private final PersonNames people;
  private final BodyBook bodies;

  private static final Pattern PLACE = Pattern.compile(" (?:in|of|at|for) ");

  Counters(PersonNames people, BodyBook bodies) {
    this.people = people;
    this.bodies = bodies;
  }

  /** Whether the words name one who counts: police, unions, an agency, a body that has spoken. */
  boolean isCounter(Line line, int from, int to) {
    int start = from;
    while (start < to
        && (SpeakerHead.LEADING.contains(line.word(start)) || !line.token(start).isWord())) {
      start++;
    }
    if (start >= to || to - start > 9) {
      return false;
    }
    int head = SpeakerHead.head(line, start, to);
    if (SpeakerWords.COUNTERS.contains(line.word(head))) {
      return true;
    }
    for (int i = to - start < 4 ? start : head; i <= head; i++) {
      if (BodyPhrase.isShortName(line.token(i).text())
          && Places.byCapital(line.word(i)) == null
          && Places.byAdjective(line.word(i)) == null) {
        return true;
      }
    }
    return line.token(start).isCapitalised() && bodies.isNamed(line.text(start, head + 1));
  }

  boolean isCounter(Line line, Attribution attribution) {
    String[] words = PLACE.split(attribution.source().name(), 2)[0].split(" ");
    String last = words[words.length - 1];
    return people.isPerson(attribution.source().name())
        || SpeakerWords.COUNTERS.contains(last.toLowerCase(Locale.ROOT).replace(")", ""))
        || BodyPhrase.isShortName(last.replace("(", "").replace(")", ""))
        || bodies.isNamed(attribution.source().name());
  }
}
