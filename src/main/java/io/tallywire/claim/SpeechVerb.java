package io.tallywire.claim;

import java.util.Set;

/** Tells a verb of speech from the noun that is spelt like it: "they report", "the report". */
final class SpeechVerb {
  private SpeechVerb() {}

  /** Whether the form at token {@code i} is a verb there and says something. */
  static boolean isVerb(Line line, int i) {
    String before = line.word(i - 1);
    String low = line.word(i);
    if ((Word.DETERMINER.has(before) && !before.equals("that") && !before.equals("this"))
        || (before.equals("to") && !ABLE.contains(line.word(i - 2)))
        || before.equals("of")
        || (low.equals("accused") && line.word(i + 1).equals("of"))
        || (low.equals("said") && line.word(i + 1).equals("to"))
        || (low.equals("heard") && Word.PRONOUN.has(before))) {
      return false;
    }
    if (PLURAL_FORMS.contains(low) && !before.equals("to") && !isPluralSubject(line, i - 1)) {
      SubjectPhrase subject = SubjectPhrase.before(line, i);
      int head = subject.from();
      while (head + 1 < subject.to() && !Word.PREPOSITION.has(line.word(head + 1))) {
        head++;
      }
      boolean plural =
          head + 1 < i - 1 && line.word(head).endsWith("s") && subject.from() < head + 1;
      if (!plural || NOUN_LIKE.contains(low)) {
        return false;
      }
    }
    if (Word.BE.has(before) && !low.endsWith("ing")) {
      return false;
    }
    if (Places.byAdjective(before) != null && NOUN_LIKE.contains(low)) {
      return false;
    }
    return !(NOUN_LIKE.contains(low)
        && (before.equals("'s")
            || Word.PREPOSITION.has(before)
            || before.isEmpty()
            || line.word(i + 1).equals("of")));
  }

  /** "has been able to confirm": as good as confirmed. */
  static final Set<String> ABLE = WordSet.of("able managed");

  /** Forms that are verbs behind a plural only; behind a singular they are nouns. */
  private static final Set<String> PLURAL_FORMS =
      WordSet.of(
          "warn predict fear estimate report claim forecast show tell say believe suggest indicate"
              + " predict count assess expect reckon think acknowledge admit concede insist argue"
              + " contend allege stand stick know speak talk list record register log document have"
              + " see hear release confirm hope project find");

  private static boolean isPluralSubject(Line line, int i) {
    int at = i;
    while (at > 0 && Word.isAdverb(line.token(at))) {
      at--;
    }
    String before = line.word(at);
    return (before.endsWith("s") && !before.equals("'s"))
        || Word.PRONOUN.has(before)
        || Word.MODAL.has(before)
        || before.equals("police")
        || before.equals("people")
        || before.equals("men")
        || before.equals("who")
        || before.equals("media")
        || before.equals("data")
        || before.equals("\"")
        || before.equals(",")
        || (at > 0 && line.token(at).isCapitalised() && !Word.DETERMINER.has(line.word(at - 1)));
  }

  static final Set<String> NOUN_LIKE =
      WordSet.of(
          "estimates estimate reports report claims claim records notes counts shows "
              + "forecast forecasts projects states posted lists names finds thought");
}
