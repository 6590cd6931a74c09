package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where the speaker stands behind the verb: "..., said the mayor, Anna Roy". */
final class InvertedSpeech {
  private final SourceNames names;

  InvertedSpeech(SourceNames names) {
    this.names = names;
  }

  /** "..., said the mayor": the one who speaks stands behind the verb. */
  @Nullable Attribution at(Line line, int verb, String rule) {
    if (line.word(verb - 1).equals(",") && isSurveyBehind(line, verb)) {
      int to = SpeakerPhrase.rightEnd(line, verb + 1);
      @Nullable Source survey = names.resolve(line, verb + 1, to);
      return survey == null ? null : new Attribution(survey, verb, to, false, rule);
    }
    boolean behind =
        standsBehind(line, verb)
            || verb == 0
            || SpeakerPhrase.isQuoteEnd(line, verb - 1)
            || (line.word(verb - 1).equals(",") && !SpeakerPhrase.isApposition(line, verb - 1));
    if (!behind
        || verb + 1 >= line.size()
        || (SpeechScope.isTimePhrase(line, verb + 1) && !Word.DETERMINER.has(line.word(verb + 1)))
        || (Word.DETERMINER.has(line.word(verb + 1)) && !INVERTERS.contains(line.word(verb)))
        || (!INVERTERS.contains(line.word(verb)) && line.word(verb).endsWith("ing"))) {
      return null;
    }
    int to = SpeakerPhrase.rightEnd(line, verb + 1);
    @Nullable Source source = apposed(line, to);
    if (source == null) {
      source =
          INVERTERS.contains(line.word(verb))
              ? names.speaker(line, verb + 1, to)
              : names.resolve(line, verb + 1, to);
    }
    return source == null ? null : new Attribution(source, verb, to, false, rule);
  }

  /** "..., found the survey, which": what was found stands before it. */
  private static boolean isSurveyBehind(Line line, int verb) {
    return FOUND.contains(line.word(verb))
        && Word.DETERMINER.has(line.word(verb + 1))
        && line.has(verb + 2, verb + 5, SURVEYS);
  }

  private static final Set<String> FOUND =
      WordSet.of("found finds showed shows indicated suggested estimated estimates");
  private static final Set<String> SURVEYS = WordSet.of("survey poll report study census");

  /** "..., says the mayor, who": a short name between "says" and a mark or a relative clause. */
  private static boolean standsBehind(Line line, int verb) {
    if (!BEHIND.contains(line.word(verb))
        || !line.word(verb - 1).equals(",")
        || Word.PREPOSITION.has(line.word(verb + 1))) {
      return false;
    }
    int to = SpeakerPhrase.rightEnd(line, verb + 1);
    boolean closed =
        to >= line.size() || !line.token(to).isWord() || Word.RELATIVE.has(line.word(to));
    return closed && to - verb < 8 && line.figureAt(verb + 1) == null;
  }

  /** "said the mayor, Anna Roy.": the name behind the comma. */
  private @Nullable Source apposed(Line line, int comma) {
    if (!line.word(comma).equals(",") || comma + 1 >= line.size()) {
      return null;
    }
    int to = comma + 1;
    while (to < line.size()
        && (line.token(to).isCapitalised()
            || (line.word(to).equals("-") && line.token(to).glued()))) {
      to++;
    }
    boolean closed = to >= line.size() || !line.token(to).isWord();
    return closed && to - comma > 2 ? names.people().person(line, comma + 1, to) : null;
  }

  private static final Set<String> BEHIND =
      WordSet.of("said says say wrote writes reckons replied");
  private static final Set<String> INVERTERS =
      WordSet.of("said says say added adds wrote writes reported tweeted replied reckons");
}
