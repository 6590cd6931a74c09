package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who asserts what a line says: speech, "according to", "put the number at", "citing". */
final class SourceReader {

  private final SourceNames names;

  SourceReader(SourceNames names) {
    this.names = names;
  }

  /** The attributions of a line in order. */
  List<Attribution> read(Line line) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Attribution attribution = at(line, i);
      if (attribution != null) {
        found.add(attribution);
        names.spoke(attribution.source());
      }
    }
    names.passed(line);
    return found;
  }

  private @Nullable Attribution at(Line line, int i) {
    String low = line.word(i);
    if (low.equals("according") && line.word(i + 1).equals("to")) {
      return afterwards(line, i, i + 2);
    }
    if ((low.equals("citing") || low.equals("quoting")) && line.figureAt(i + 1) == null) {
      return afterwards(line, i, i + 1);
    }
    if (low.equals("by") && GIVERS.contains(line.word(i - 1))) {
      return afterwards(line, i, i + 1);
    }
    if (low.equals("from") && FROM_GIVERS.contains(line.word(i - 1))) {
      return afterwards(line, i, i + 1);
    }
    if (line.word(i - 1).equals("what") || line.word(i - 2).equals("what")) {
      return null;
    }
    if (SourceRules.WEAK_VERBS.contains(low) && !reports(line, i)) {
      return null;
    }
    boolean giving = SourceRules.GIVING_VERBS.contains(low);
    if ((giving && !gives(line, i)) || (!giving && !SourceRules.isReportVerb(low))) {
      return null;
    }
    return isVerb(line, i) ? speech(line, i) : null;
  }

  private static final Set<String> GIVERS =
      WordSet.of(
          "estimates estimate count tally figures released published issued compiled "
              + "reported statement study survey assessment report estimated analysis data cited "
              + "quoted provided announced confirmed");
  private static final Set<String> FROM_GIVERS =
      WordSet.of("figures data estimates tally report reports statement numbers statistics count");

  /** "added that", "the data showed 12 deaths", ", he added.": not "added to the damage". */
  private static boolean reports(Line line, int i) {
    String next = line.word(i + 1);
    return next.equals("that")
        || next.equals(":")
        || next.equals("\"")
        || next.equals(".")
        || next.equals(",")
        || line.figureAt(i + 1) != null
        || DateWords.isDateWord(next)
        || next.equals("on")
        || line.has(i + 1, i + 4, REPORTED)
        || (SourceRules.GIVING_VERBS.contains(line.word(i)) && gives(line, i));
  }

  private static final Set<String> REPORTED =
      WordSet.of(
          "claims reports suggestions figure figures allegations estimate estimates number deaths people");

  /** "put the number at", "gave an updated tally". */
  private static boolean gives(Line line, int i) {
    int end = Math.min(line.size(), i + 9);
    for (int k = i + 1; k < end; k++) {
      if (SourceRules.GIVEN_NOUNS.contains(line.word(k))) {
        return true;
      }
      if (line.figureAt(k) != null && k > i + 1) {
        if (line.word(k - 1).equals("at")) {
          return true;
        }
        break;
      }
    }
    return (SourceRules.isReportVerb(line.word(i)) && line.figureAt(i + 1) != null)
        || line.word(i + 1).equals("that");
  }

  private static boolean isVerb(Line line, int i) {
    String before = line.word(i - 1);
    String low = line.word(i);
    if ((Word.DETERMINER.has(before) && !before.equals("that") && !before.equals("this"))
        || before.equals("to")
        || before.equals("of")) {
      return false;
    }
    if (PLURAL_FORMS.contains(low) && !isPluralSubject(line, i - 1)) {
      return false;
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
            || line.word(i + 1).equals("of")
            || SourceRules.GIVING_VERBS.contains(line.word(i + 1))));
  }

  /** Forms that are verbs behind a plural only; behind a singular they are nouns. */
  private static final Set<String> PLURAL_FORMS =
      WordSet.of(
          "warn predict fear estimate report claim forecast show tell say believe suggest indicate predict count assess expect reckon");

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
        || before.equals("who")
        || before.equals("media")
        || before.equals("data")
        || before.equals("\"")
        || before.equals(",");
  }

  static final Set<String> NOUN_LIKE =
      WordSet.of(
          "estimates estimate reports report claims claim records notes counts shows "
              + "forecast forecasts projects states posted");

  private @Nullable Attribution afterwards(Line line, int i, int from) {
    int to = SpeakerPhrase.rightEnd(line, from);
    @Nullable Source source =
        line.word(i).equals("according")
            ? names.cited(line, from, to)
            : names.resolve(line, from, to);
    return source == null ? null : new Attribution(source, i, to, i == 0);
  }

  private @Nullable Attribution speech(Line line, int verb) {
    boolean aside = line.word(verb - 1).equals(",") && ASIDES.contains(line.word(verb - 2));
    boolean inverted =
        !aside
            && (verb == 0
                || SpeakerPhrase.isQuoteEnd(line, verb - 1)
                || (line.word(verb - 1).equals(",")
                    && !SpeakerPhrase.isApposition(line, verb - 1)));
    if (inverted
        && verb + 1 < line.size()
        && (!Word.DETERMINER.has(line.word(verb + 1)) || INVERTERS.contains(line.word(verb)))) {
      int to = SpeakerPhrase.rightEnd(line, verb + 1);
      @Nullable Source source = apposed(line, to);
      if (source == null) {
        source = names.resolve(line, verb + 1, to);
      }
      if (source != null) {
        return new Attribution(source, verb, to, false);
      }
    }
    int end = SpeakerPhrase.beforeVerb(line, aside ? verb - 3 : verb);
    if (line.word(end - 1).equals(")")) {
      int open = SpeakerPhrase.beforeBracket(line, end - 1);
      boolean shortName = end - open == 3 && BodyPhrase.isShortName(line.token(open + 1).text());
      if (shortName) {
        return new Attribution(
            names.shortNamed(line, SpeakerPhrase.leftStart(line, open), open),
            SpeakerPhrase.leftStart(line, open),
            verb + 1,
            leads(line, SpeakerPhrase.leftStart(line, open), verb));
      }
      end = open;
    }
    boolean participle =
        line.word(verb).endsWith("ing")
            && !Word.BE.has(line.word(verb - 1))
            && !SpeakerPhrase.isNamer(line, end - 1);
    if (participle) {
      @Nullable Source speaker = names.subjectBefore(line, verb);
      return speaker == null ? null : new Attribution(speaker, verb, verb + 1, true);
    }
    if (end > 0 && line.word(end - 1).equals(",")) {
      int open = SpeakerPhrase.beforeApposition(line, end - 1);
      if (open < end - 2) {
        @Nullable Source named = names.person(line, open + 1, end - 1);
        if (named != null) {
          return new Attribution(
              named,
              SpeakerPhrase.leftStart(line, open),
              verb + 1,
              leads(line, SpeakerPhrase.leftStart(line, open), verb));
        }
      }
      end = open;
    }
    int from = SpeakerPhrase.leftStart(line, end);
    if (from >= end) {
      return null;
    }
    @Nullable Source source = names.resolve(line, from, end);
    return source == null ? null : new Attribution(source, from, verb + 1, leads(line, from, verb));
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
    return closed && to - comma > 2 ? names.person(line, comma + 1, to) : null;
  }

  private static final Set<String> ASIDES = WordSet.of("however meanwhile though too also");
  private static final Set<String> INVERTERS =
      WordSet.of("said says added wrote reported told tweeted");

  /** Whether what is asserted comes after the verb, not before it. */
  private static boolean leads(Line line, int from, int verb) {
    int i = verb + 1;
    while (i < line.size() && isTimePhrase(line, i)) {
      i++;
    }
    if (i >= line.size() || (closes(line, from) && isSetting(line, verb))) {
      return false;
    }
    String next = line.word(i);
    boolean closed = next.equals(",") || next.equals(".") || next.equals(";") || next.equals("--");
    boolean opensQuote = next.equals("\"") && i + 1 < line.size() && line.token(i + 1).isWord();
    boolean before = from > 1;
    return (!closed
            && (line.token(i).isWord()
                || line.token(i).isNumber()
                || opensQuote
                || next.equals(":")
                || next.equals("(")
                || line.figureAt(i) != null))
        || (!before && closed);
  }

  /** Whether the speaker stands behind what is asserted: "..., the mayor told reporters". */
  private static boolean closes(Line line, int from) {
    int before = from - 1;
    while (before > 0 && Word.DETERMINER.has(line.word(before))) {
      before--;
    }
    return before > 0 && (line.word(before).equals(",") || line.word(before).equals("\""));
  }

  /** Whether only an audience or an occasion follows: "told lawmakers on Thursday". */
  private static boolean isSetting(Line line, int verb) {
    boolean told = AUDIENCE_VERBS.contains(line.word(verb));
    if (!told && !OCCASIONS.contains(line.word(verb + 1))) {
      return false;
    }
    for (int i = verb + 1; i < line.size(); i++) {
      String low = line.word(i);
      if (i > verb + 1 && (low.equals(",") || low.equals(".") || low.equals(";"))) {
        return true;
      }
      if (low.equals("that")
          || low.equals(":")
          || low.equals("\"")
          || (Word.BE.has(low) && !low.equals("'s"))
          || Word.HAVE.has(low)
          || Word.MODAL.has(low)
          || (line.figureAt(i) != null
              && !DateWords.isDateWord(line.word(i - 1))
              && !DateWords.isDateWord(line.word(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> OCCASIONS = WordSet.of("in on at to during from through via");
  private static final Set<String> AUDIENCE_VERBS = WordSet.of("told tells briefed informed");

  private static boolean isTimePhrase(Line line, int i) {
    String low = line.word(i);
    return DateWords.isDateWord(low)
        || TIME_WORDS.contains(low)
        || (line.token(i).isNumber() && DateWords.isDateWord(line.word(i - 1)))
        || Word.isAdverb(line.token(i));
  }

  private static final Set<String> TIME_WORDS =
      WordSet.of(
          "on in a at the early late last this statement morning afternoon evening night week month year day interview post briefing conference news press time reporters earlier");
}
