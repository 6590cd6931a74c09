package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs by which somebody asserts what a line says: "said", "put the number at". */
final class SpeechReader {
  private final SourceNames names;
  private final InvertedSpeech inverted;

  SpeechReader(SourceNames names) {
    this.names = names;
    this.inverted = new InvertedSpeech(names);
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
      if (hit != null && SpeechObject.has(line, shape, i, hit.to()) && SpeechVerb.isVerb(line, i)) {
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

  private @Nullable Attribution speech(Line line, int verb, Phrases.Hit<SourceRule> hit) {
    String rule = hit.value().name();
    boolean object = SpeechObject.follows(hit.value().shape());
    boolean aside = line.word(verb - 1).equals(",") && ASIDES.contains(line.word(verb - 2));
    if (!object && !aside && !SpeechScope.hasAudience(line, verb)) {
      @Nullable Attribution behind = inverted.at(line, verb, rule);
      if (behind != null) {
        return behind;
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

  private static final Set<String> ASIDES = WordSet.of("however meanwhile though too also");
}
