package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;

/** What the small words of English do in a sentence, as far as the readers need to know. */
enum Word {
  BE("be been being is are was were am 's 're gets get got"),
  HAVE("have has had having 've"),
  MODAL("will would may might could can shall should must 'll"),
  DETERMINER("the a an this that these those its their his her our my your all both each any"),
  PREPOSITION(
      "in on at of to for from by with within inside outside across near over under after before"
          + " during since until between among amongst against into onto through throughout toward"
          + " towards around along alongside beside besides beyond behind off amid amidst despite"
          + " without per via than as upon following under up"),
  SUBORDINATOR(
      "when while after before because although though since if unless until as whereas where"
          + " whereby once so even"),
  RELATIVE("who whom which whose that"),
  CONJUNCTION("and or but nor plus & yet"),
  PRONOUN("he she they it we i you him them us me himself itself themselves"),
  NEGATION("not no never n't without none neither nor nobody didn't wasn't weren't haven't hasn't"),
  ADVERB(
      "also already still now then so far today yesterday tonight just only about around some"
          + " roughly nearly almost approximately later soon again ever once twice yet even at least"
          + " overnight together altogether overall thus far abroad home there here nationwide countrywide statewide worldwide citywide earlier elsewhere alone apiece simultaneously"),
  QUOTE("\" “ ” « » ' ‘ ’"),
  MARK(", ; : . ? ! ( ) [ ] — – -- … / •");

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<String> words;

  Word(String words) {
    this.words = WordSet.of(words);
  }

  /** A word in capitals ("WHO", "US", "IT") is a name, never one of these. */
  boolean has(Token token) {
    return has(token.norm())
        && (token.text().length() < 2 || !Character.isUpperCase(token.text().charAt(1)));
  }

  boolean has(String low) {
    return words.contains(low);
  }

  /** Whether the line has an adverb there. */
  static boolean isAdverbAt(Line line, int i) {
    return i >= 0 && i < line.size() && isAdverb(line.token(i));
  }

  /** An adverb, by the list or by its ending. */
  static boolean isAdverb(Token token) {
    return ADVERB.has(token)
        || (token.norm().length() > 4 && token.norm().endsWith("ly") && !token.isCapitalised());
  }
}
