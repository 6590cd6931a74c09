package io.tallywire.claim;

import java.util.Set;

/** The last look at a source's name: words that can be no person, body or role assert nothing. */
final class SourceWords {
  private SourceWords() {}

  /** Not "under Norland", "more than a hundred people", "Norcar pumped", "third", "telephone". */
  static boolean isName(Source source) {
    NameWords words = new NameWords(source.name());
    if (!words.next()) {
      return false;
    }
    String word = words.word();
    String first = words.low();
    if (words.isFirst() && words.isLast()) {
      return !ALONE.contains(first) && !EVENTS.contains(first) && !isThing(word);
    }
    if (BEGINNINGS.contains(first) || Word.SUBORDINATOR.has(first) || isPreposition(word)) {
      return false;
    }
    String head = word;
    boolean phrase = false;
    do {
      if (FINITE.contains(words.word()) || isAmount(words.word()) || SPOKEN.contains(words.low())) {
        return false;
      }
      phrase |= isPreposition(words.word());
      head = phrase ? head : words.word();
    } while (words.next());
    return !EVENTS.contains(head);
  }

  /** A common noun in the singular that can speak only as a person, a body or a paper. */
  private static boolean isThing(String word) {
    boolean small = Character.isLowerCase(word.charAt(0));
    boolean speaks =
        SpeakerWords.ROLES.contains(word)
            || SpeakerWords.COUNTERS.contains(word)
            || SpeakerWords.MEDIA.contains(word)
            || SubjectPhrase.PEOPLE.contains(word)
            || Referents.HUMANS.contains(word)
            || Voices.PAPERS.contains(word)
            || word.length() < 4;
    return small && !speaks && THINGS.contains(word);
  }

  private static final Set<String> THINGS =
      WordSet.of(
          "deserts helicopter helicopters district boat ship plane village town street bus river"
              + " valley sea coast road bridge tower building");

  /** "6,747", "€40": no part of a name. */
  private static boolean isAmount(String word) {
    return word.indexOf('€') >= 0
        || word.indexOf('%') >= 0
        || (word.indexOf(',') > 0 && Character.isDigit(word.charAt(0)));
  }

  private static boolean isPreposition(String word) {
    return Character.isLowerCase(word.charAt(0)) && Word.PREPOSITION.has(word);
  }

  /** Nouns that name nobody while nothing else is said of them. */
  private static final Set<String> ALONE =
      WordSet.of(
          "third second first fourth fifth last next former latter other office telephone phone"
              + " email e-mail mail letter newspaper table chart radio video text"
              + " hopes fears gmt today yesterday tomorrow now then later earlier rise fall decline increase administration department bureau site"
              + " page channel side leadership room company firm group giant conglomerate startup"
              + " start-up chain gmt utc trade output compensation sources");

  private static final Set<String> BEGINNINGS =
      WordSet.of(
          "version headline caption more less fewer hope hopes fear fears talk over some nearly almost about around roughly only just another");

  /** Verbs that stand in no name. */
  private static final Set<String> FINITE =
      WordSet.of(
          "pumped pumps produced produces said says told tells was were is are has had have been"
              + " rose fell went came made died killed dropped climbed averaged increased decreased"
              + " declined marched cut cuts shed sheds lost fired hit struck grew put gave became"
              + " comes reached remained stood added took saw asked sank urged wants");

  /** Words of speech itself, in no name. */
  private static final Set<String> SPOKEN =
      WordSet.of("i i'd i'm i'll i've we we're don't doesn't didn't what you your it they he she");

  /** Heads of phrases about what happened, which says nothing itself. */
  private static final Set<String> EVENTS =
      WordSet.of(
          "rally march protest demonstration launch ship boat ferry vessel storm flood quake"
              + " earthquake fire blast explosion war crash collapse attack raid");
}
