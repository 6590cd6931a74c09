package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs by which somebody asserts what a line says: "said", "put the number at". */
final class SpeechReader {
  private final SourceNames names;

  SpeechReader(SourceNames names) {
    this.names = names;
  }

  /** The attribution whose verb stands at token {@code i}, or null. */
  @Nullable Attribution at(Line line, int i) {
    return at(line, i, SourceRules.shapes(line.word(i)));
  }

  /** Like {@link #at(Line, int)}, for the shapes that begin with that word. */
  @Nullable Attribution at(Line line, int i, Set<SourceShape> shapes) {
    if (!line.token(i).isWord()
        || (i > 0 && line.token(i).isCapitalised())
        || line.word(i - 1).equals("what")) {
      return null;
    }
    for (SourceShape shape : VERBS) {
      if (!shapes.contains(shape)) {
        continue;
      }
      Phrases.Hit<SourceRule> hit = SourceRules.at(shape, line.tokens(), i);
      boolean forecast =
          hit != null
              && shape == SourceShape.CHANGES
              && SpeechObject.isForecast(line, hit.to())
              && !line.has(hit.to(), hit.to() + 1, TallyReader.POSSESSIVES);
      boolean free = shape != SourceShape.HAS && !forecast;
      if (hit != null && SpeechObject.has(line, shape, i, hit.to()) && isVerb(line, i)) {
        @Nullable Attribution found = speech(line, i, hit);
        if (shape == SourceShape.ACTS && (found == null || !isOwnAct(found))) {
          continue;
        }
        if (found != null && isLevel(line, shape, hit.to()) && isProducer(line, found)) {
          continue;
        }
        if (found != null
            && (free || !isCountry(line, found.from(), i))
            && (free
                || names.counters().isCounter(line, found)
                || (forecast && names.people().isProper(line, found.from()))
                || isIntroduced(line, i)
                || line.has(hit.to(), hit.to() + 2, NAMES))) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether a country is named there, which has its dead and does not count them. */
  private static boolean isCountry(Line line, int from, int verb) {
    int end = from;
    while (end < verb && (line.token(end).isCapitalised() || Word.DETERMINER.has(line.word(end)))) {
      end++;
    }
    int start = from < end && Word.DETERMINER.has(line.word(from)) ? from + 1 : from;
    String low = line.text(start, end).toLowerCase(Locale.ROOT);
    boolean more =
        end < verb && (line.word(end).equals("'s") || SpeakerWords.ROLES.contains(line.word(end)));
    return !more && (Places.byCountry(low) != null || Places.byCapital(low) != null);
  }

  /** "OPEC is at 40 barrels": what it pumps, not what it counts. */
  private static boolean isLevel(Line line, SourceShape shape, int behind) {
    return shape == SourceShape.HAS && LEVELS.contains(line.word(behind - 1));
  }

  private static boolean isProducer(Line line, Attribution found) {
    return found.source().hasWord(CARTEL) || Word.PRONOUN.has(line.word(found.from()));
  }

  private static final Set<String> LEVELS = WordSet.of("at to");
  private static final Set<String> CARTEL = WordSet.of("opec");

  /** Not in what somebody else reports: "the mayor said police had arrested 40". */
  private boolean isOwnAct(Attribution found) {
    return OwnActs.isForce(found.source()) && !names.referents().isReporting();
  }

  private static final SourceShape[] VERBS = {
    SourceShape.SPEAKS_OF,
    SourceShape.GIVES,
    SourceShape.CHANGES,
    SourceShape.COUNTS,
    SourceShape.SAYS,
    SourceShape.ADDS,
    SourceShape.HAS,
    SourceShape.ACTS
  };

  /** "has the names of 40 dead": who has them has counted. */
  private static final Set<String> NAMES = WordSet.of("names");

  /** "Sackings.example, a website that counts, has 4,000": a counter by what stands behind it. */
  private static boolean isIntroduced(Line line, int verb) {
    int comma = SpeakerPhrase.beforeVerb(line, verb) - 1;
    if (!line.word(comma).equals(",")) {
      return false;
    }
    int open = SpeakerPhrase.beforeApposition(line, comma);
    int behind = Math.min(open + 6, comma);
    return line.has(open + 1, behind, SpeakerWords.COUNTERS)
        || line.has(open + 1, behind, CONSULTANTS);
  }

  private static final Set<String> CONSULTANTS =
      WordSet.of("consultants consultancy pollsters pollster statisticians demographers");

  private static boolean isVerb(Line line, int i) {
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

  private @Nullable Attribution speech(Line line, int verb, Phrases.Hit<SourceRule> hit) {
    String rule = hit.value().name();
    boolean object = SpeechObject.follows(hit.value().shape());
    boolean aside = line.word(verb - 1).equals(",") && ASIDES.contains(line.word(verb - 2));
    if (!object && !aside && !SpeechScope.hasAudience(line, verb)) {
      @Nullable Attribution inverted = inverted(line, verb, rule);
      if (inverted != null) {
        return inverted;
      }
    }
    int end = SpeakerPhrase.beforeVerb(line, aside ? verb - 3 : verb);
    if (SpeakerPhrase.isDenied(line, end, verb) || line.has(end, verb, FUTURE)) {
      return null;
    }
    boolean participle =
        line.word(verb).endsWith("ing")
            && !Word.BE.has(line.word(verb - 1))
            && !SpeakerPhrase.isNamer(line, end - 1);
    if (participle) {
      @Nullable Source speaker = names.subjectBefore(line, verb);
      return speaker == null ? null : new Attribution(speaker, verb, verb + 1, true, rule);
    }
    if (hit.value().shape() == SourceShape.ACTS && line.word(end).equals("having")) {
      @Nullable Source same = names.referents().sameSubject();
      return same == null ? null : spoken(line, same, end, hit, true);
    }
    return named(line, end, hit, object);
  }

  /** Past a bracket or an aside behind the name: "the Flood Agency (FA) said". */
  private @Nullable Attribution named(
      Line line, int behind, Phrases.Hit<SourceRule> hit, boolean object) {
    int end = behind;
    if (line.word(end - 1).equals(")")) {
      int open = SpeakerPhrase.beforeBracket(line, end - 1);
      int from = SpeakerPhrase.leftStart(line, open);
      if (end - open == 3 && BodyPhrase.isShortName(line.token(open + 1).text())) {
        return spoken(line, names.said().shortNamed(line, from, open), from, hit, object);
      }
      end = open;
    }
    if (end > 0 && isAsideEnd(line, end - 1)) {
      int open = SpeakerPhrase.beforeApposition(line, end - 1);
      @Nullable Source named =
          open < end - 2 ? names.people().person(line, open + 1, end - 1) : null;
      if (named == null) {
        named = introduced(line, open, end - 1);
      }
      if (named != null) {
        return spoken(line, named, SpeakerPhrase.leftStart(line, open), hit, object);
      }
      int apposed = Apposition.name(line, open, end - 1);
      end = apposed > 0 ? end - 1 : open;
    }
    if (JOINS.contains(line.word(end - 1))) {
      @Nullable Source same = names.referents().sameSubject();
      return same == null ? null : spoken(line, same, end, hit, object);
    }
    return bySubject(line, subject(line, end), hit, object);
  }

  /** The verb's subject; of "Norland, Oslo and their allies" the ones named. */
  private static SubjectPhrase subject(Line line, int end) {
    SubjectPhrase subject = SubjectPhrase.before(line, end);
    String first = line.word(subject.from());
    boolean rest = TallyReader.POSSESSIVES.contains(first) || first.equals("other");
    return rest && line.word(subject.from() - 1).equals("and")
        ? SubjectPhrase.before(line, subject.from() - 1)
        : subject;
  }

  private @Nullable Attribution bySubject(
      Line line, SubjectPhrase subject, Phrases.Hit<SourceRule> hit, boolean object) {
    int from = subject.from();
    boolean owned = TallyReader.POSSESSIVES.contains(line.word(from));
    boolean paper =
        names.referents().isReporting()
            && !line.token(from).isCapitalised()
            && SHOWN.contains(line.word(subject.to() - 1))
            && !line.has(from, subject.to(), OF_SOMEBODY);
    if (from >= subject.to() || paper || (owned && names.referents().isReporting())) {
      return null;
    }
    String verb = line.word(hit.from());
    boolean figure = line.figureAt(hit.to()) != null && verb.equals("thought");
    boolean says = hit.value().shape() == SourceShape.SAYS && (figure || !UNSURE.contains(verb));
    boolean name = line.token(from).isCapitalised() && !Word.DETERMINER.has(line.word(from));
    @Nullable Source source =
        says || (object && name)
            ? names.speaker(line, from, subject.to())
            : names.resolve(line, from, subject.to());
    return source == null ? null : spoken(line, source, from, hit, object);
  }

  /** "the mayor, Anna Roy, said", "the group - a charity - said". */
  private static boolean isAsideEnd(Line line, int i) {
    return line.word(i).equals(",") || SpeakerPhrase.isDash(line, i);
  }

  /** "will announce 40": nobody has said so yet. */
  private static final Set<String> FUTURE = WordSet.of("will 'll");

  /** "the captain said the manifest showed 40": what he tells from a paper is his. */
  private static final Set<String> SHOWN =
      WordSet.of(
          "manifest manifests reports records figures list lists log logs papers results tests"
              + " photographs photos images count data documents estimates");

  private static final Set<String> OF_SOMEBODY = WordSet.of("'s '");
  private static final Set<String> JOINS = WordSet.of("and but");

  /** Verbs of which things and crowds can be the subject too. */
  private static final Set<String> UNSURE =
      WordSet.of(
          "report reports reported reporting thought expect expects expected project projects"
              + " projected believed feared fear fears estimated cited cites promised promise"
              + " forecast claimed claims claim confirmed confirms states recalled repeated counters"
              + " informed revealed reveals projects assess suspected warns");

  private Attribution spoken(
      Line line, Source source, int from, Phrases.Hit<SourceRule> hit, boolean object) {
    String rule = hit.value().name();
    int only = RelativeClause.figure(line, from, hit.from(), hit.to());
    if (only >= 0) {
      return new Attribution(source, from, hit.to(), false, only, rule);
    }
    if (hit.value().shape() == SourceShape.ACTS) {
      return new Attribution(source, from, hit.to(), true, rule).until(OwnActs.end(line, hit.to()));
    }
    if (line.word(hit.from()).equals("agreed")) {
      return new Attribution(source, from, hit.to(), true, rule)
          .until(SpeechObject.agreementEnd(line, hit.to()));
    }
    boolean leads = object || SpeechScope.leads(line, from, hit.to() - 1);
    return new Attribution(source, from, hit.to(), leads, rule);
  }

  /** "..., said the mayor": the one who speaks stands behind the verb. */
  private @Nullable Attribution inverted(Line line, int verb, String rule) {
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

  /** "a third, the Harbour Institute, says": the proper name behind a nameless subject. */
  private @Nullable Source introduced(Line line, int comma, int end) {
    int from = SpeakerPhrase.leftStart(line, comma);
    int name = line.word(comma + 1).equals("the") ? comma + 2 : comma + 1;
    boolean nameless =
        from < comma
            && (line.has(Math.max(0, from - 1), from + 1, NAMELESS)
                || line.has(Math.max(0, comma - 5), comma - 1, ANOTHER))
            && name < end
            && line.token(name).isCapitalised()
            && BodyPhrase.end(line.tokens(), name) == end;
    return nameless ? names.resolve(line, name, end) : null;
  }

  private static final Set<String> ANOTHER = WordSet.of("another");
  private static final Set<String> NAMELESS = WordSet.of("a an another one");

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
  private static final Set<String> ASIDES = WordSet.of("however meanwhile though too also");
  private static final Set<String> INVERTERS =
      WordSet.of("said says say added adds wrote writes reported tweeted replied reckons");
}
