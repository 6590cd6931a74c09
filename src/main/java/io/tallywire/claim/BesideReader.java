package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who asserts one figure by where it stands: "12,000 (police)", "12,000 for the police", "the
 * ministry's 12,000", "Police: 12,000", "the police counted 8,000 and the unions 12,000".
 */
final class BesideReader {
  private static final int NEAR = 14;
  private final SourceNames names;

  BesideReader(SourceNames names) {
    this.names = names;
  }

  /** The attribution that stands at token {@code i}, or null. */
  @Nullable Attribution at(Line line, int i, @Nullable Attribution earlier) {
    return switch (line.word(i)) {
      case "(" -> bracket(line, i, earlier != null && line.word(earlier.from()).equals("("));
      case ":" -> label(line, i);
      case "for" -> behalf(line, i);
      case "'s", "'" -> owned(line, i);
      case "of" -> ranged(line, i);
      case "official" -> official(line, i);
      case "by" -> found(line, i);
      case "with", "at" -> apart(line, i);
      default -> gapped(line, i, earlier != null && earlier.leads());
    };
  }

  /** "Police, with 4,000, are sure of it": the figure that somebody stands there with. */
  private @Nullable Attribution apart(Line line, int i) {
    @Nullable Attribution host = line.word(i).equals("at") ? hosted(line, i) : null;
    if (host != null) {
      return host;
    }
    int at = TallyReader.POSSESSIVES.contains(line.word(i + 1)) ? i + 2 : i + 1;
    Figure figure = line.figureAt(at);
    if (figure == null
        || figure.from() != at
        || !line.word(i - 1).equals(",")
        || !(line.word(figure.to()).equals(",") || line.word(figure.to()).equals("."))) {
      return figure == null ? null : gapped(line, i, false);
    }
    int from = SpeakerPhrase.leftStart(line, i - 1);
    @Nullable Source source =
        names.counters().isCounter(line, from, i - 1) ? names.resolve(line, from, i - 1) : null;
    return source == null ? null : one(source, from, i, true, figure);
  }

  /** "fell by 4 to 40 million by the survey": where the figure was found. */
  private @Nullable Attribution found(Line line, int i) {
    boolean paper =
        line.word(i + 1).equals("the")
            && FINDERS.contains(line.word(i + 2))
            && !line.token(i + 3 < line.size() ? i + 3 : i).isCapitalised();
    @Nullable Figure figure = paper ? before(line, i) : null;
    if (figure == null || i - figure.to() > 3) {
      return null;
    }
    @Nullable Source source = names.resolve(line, i + 2, i + 3);
    return source == null
        ? null
        : new Attribution(source, i, i + 3, false, SourceRules.besideRule().name());
  }

  private static final Set<String> FINDERS = WordSet.of("survey poll trackers tracker");

  /** "40 million at the Crop Agency, 44 million at the NCA": sums too large for its own staff. */
  private @Nullable Attribution hosted(Line line, int i) {
    @Nullable Figure figure = line.figureAt(i - 1);
    int to = SpeakerPhrase.rightEnd(line, i + 1);
    boolean large = figure != null && !Amounts.isBelow(figure, MILLION);
    if (figure == null || !large || !names.counters().isCounter(line, i + 1, to)) {
      return null;
    }
    @Nullable Source source = names.resolve(line, i + 1, to);
    return source == null ? null : one(source, i, to, false, figure);
  }

  private static final int MILLION = 1_000_000;

  private static Attribution one(Source source, int from, int to, boolean leads, Figure figure) {
    String rule = SourceRules.besideRule().name();
    return new Attribution(source, from, to, leads, figure.from(), rule);
  }

  private @Nullable Attribution bracket(Line line, int open, boolean again) {
    int close = open + 1;
    while (close < line.size() && !line.word(close).equals(")") && close - open < 12) {
      close++;
    }
    int end = open + 1;
    while (end < close && !ENDS.contains(line.word(end))) {
      end++;
    }
    boolean counter =
        names.counters().isCounter(line, open + 1, end)
            || (again && end == close && line.token(open + 1).isCapitalised());
    if (!line.word(close).equals(")") || !counter) {
      return null;
    }
    boolean led = end < close && !line.word(end).equals(";");
    Figure figure = led ? next(line, end, 6) : before(line, open);
    boolean shortName =
        line.token(open - 1 < 0 ? 0 : open - 1).isCapitalised()
            && end - open == 2
            && BodyPhrase.start(line.tokens(), open) < open - 1;
    if (figure == null || shortName || next(line, open + 1, end - open - 1) != null) {
      return null;
    }
    boolean title = line.token(open + 1).isCapitalised() && line.word(open + 2).equals("the");
    @Nullable Source source =
        title ? Source.of(line.text(open + 1, end)) : names.resolve(line, open + 1, end);
    return source == null ? null : one(source, open, end, led, figure);
  }

  private static final Set<String> ENDS = WordSet.of(": , ;");

  /** "Police: 4,000 marchers"; "21:40 - Roe, at headquarters: 40 hurt". */
  private @Nullable Attribution label(Line line, int colon) {
    if (colon > 16 || next(line, colon + 1, 4) == null) {
      return null;
    }
    int from = 0;
    for (int i = 0; i < colon; i++) {
      if (line.token(i).is("-") && !line.token(i).glued()) {
        from = i + 1;
      }
    }
    int to = from;
    while (to < colon && !line.word(to).equals(",")) {
      if (SourceRules.isReportVerb(line.word(to)) || line.figureAt(to) != null) {
        return null;
      }
      to++;
    }
    if (to <= from || to - from > 5 || isHeading(line, from, to)) {
      return null;
    }
    @Nullable Source source = names.people().person(line, from, to);
    if (source == null
        && to - from == 1
        && line.word(to).equals(",")
        && line.token(from).isCapitalised()
        && Places.byCapital(line.word(from)) == null
        && Places.byCountry(line.word(from)) == null
        && !line.token(to + 1).isCapitalised()) {
      source = Source.of(line.text(from, to));
    }
    if (source == null && names.counters().isCounter(line, from, to)) {
      source = names.resolve(line, from, to);
    }
    return source == null
        ? null
        : new Attribution(source, from, colon + 1, true, SourceRules.besideRule().name());
  }

  /** "STRIKE: 40 dead": a long word in capitals that is no known body's name. */
  private static boolean isHeading(Line line, int from, int to) {
    String text = line.token(from).text();
    return to - from == 1
        && text.length() > 4
        && BodyPhrase.isShortName(text)
        && !BodyNames.isKnown(text)
        && !SpeakerWords.MEDIA.contains(line.word(from));
  }

  /** "10,000 for the police, 17,000 for the unions": two figures, each for its own counter. */
  private @Nullable Attribution behalf(Line line, int i) {
    boolean same = line.word(i + 2).equals("same");
    int to = SpeakerPhrase.rightEnd(line, i + 1);
    Figure figure = before(line, i);
    if (figure == null
        || (!same && i - figure.to() > 2)
        || !(same || isPaired(line, i))
        || !names.counters().isCounter(line, i + 1, to)) {
      return null;
    }
    @Nullable Source source = names.resolve(line, i + 1, to);
    return source == null ? null : one(source, i, to, false, figure);
  }

  private boolean isPaired(Line line, int at) {
    for (int i = 0; i < line.size(); i++) {
      if (i != at
          && line.word(i).equals("for")
          && names.counters().isCounter(line, i + 1, SpeakerPhrase.rightEnd(line, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "the ministry's 12,000": nothing is counted behind it. */
  private @Nullable Attribution owned(Line line, int i) {
    Figure figure = line.figureAt(i + 1);
    boolean possessive = line.word(i).equals("'s") || line.word(i - 1).endsWith("s");
    boolean harmed = figure != null && line.has(figure.to(), figure.to() + 1, HARMED);
    if (figure == null || !possessive || !(harmed || isBare(line, figure.to()))) {
      return null;
    }
    int from = SpeakerPhrase.leftStart(line, i);
    @Nullable Source source =
        !harmed && names.counters().isCounter(line, from, i)
            ? names.resolve(line, from, i)
            : names.people().person(line, from, i);
    return source == null ? null : one(source, from, i + 1, true, figure);
  }

  /** "far more than the official 40": nothing is counted behind it. */
  private @Nullable Attribution official(Line line, int i) {
    Figure figure = line.figureAt(i + 1);
    return figure != null && line.word(i - 1).equals("the") && isBare(line, figure.to())
        ? one(names.officials(), i, i + 1, true, figure)
        : null;
  }

  private static boolean isBare(Line line, int i) {
    return i >= line.size()
        || !line.token(i).isWord()
        || Word.CONJUNCTION.has(line.word(i))
        || Word.BE.has(line.word(i))
        || AFTER_BARE.contains(line.word(i));
  }

  /** "Roy's 40 dead": those whom a person speaks of; an army's or a town's are its own. */
  private static final Set<String> HARMED =
      WordSet.of("dead killed wounded casualties deaths injured missing losses");

  private static final Set<String> AFTER_BARE = WordSet.of("or in on for was is were are");

  /** "the police counted 8,000 and the unions [at] 12,000": the verb is not said again. */
  private @Nullable Attribution gapped(Line line, int i, boolean led) {
    Figure figure = line.figureAt(i);
    boolean listed = line.word(i - 1).equals("at");
    if (figure == null || figure.from() != i || !(led || listed)) {
      return null;
    }
    int end = i;
    while (end > 0 && GAPS.contains(line.word(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < 6 && isNameWord(line, from - 1)) {
      from--;
    }
    @Nullable Attribution described = listed && led ? described(line, i) : null;
    if (described != null) {
      return described;
    }
    boolean joined = JOINS.contains(line.word(from - 1));
    if (from < end && isVerbal(line, from, end - 1)) {
      return null;
    }
    boolean colon = listed && (line.word(from - 1).equals(":") || line.has(0, from, COLON));
    boolean counter =
        from < end
            && (names.counters().isCounter(line, from, end)
                || (colon && end - from == 1 && line.token(from).isCapitalised()));
    if (!(joined || colon) || !counter || !(led || colon)) {
      return null;
    }
    @Nullable Source source = names.resolve(line, from, end);
    return source == null
        ? null
        : new Attribution(source, from, i, true, SourceRules.besideRule().name());
  }

  /** "and Anna Roy, a surveyor, at 40": a person between the joint and an aside. */
  private @Nullable Attribution described(Line line, int i) {
    int close = i - 2;
    if (!line.word(close).equals(",")) {
      return null;
    }
    int open = SpeakerPhrase.beforeApposition(line, close);
    int from = open;
    while (from > 0 && open - from < 4 && line.token(from - 1).isCapitalised()) {
      from--;
    }
    boolean joined = open < close && from < open && JOINS.contains(line.word(from - 1));
    @Nullable Source person = joined ? names.people().person(line, from, open) : null;
    return person == null
        ? null
        : new Attribution(person, from, i, true, SourceRules.besideRule().name());
  }

  /** "Norcar pumped 40": a name and its verb, no name. */
  private static boolean isVerbal(Line line, int from, int last) {
    String low = line.word(last);
    return last > from
        && !line.token(last).isCapitalised()
        && !low.equals("'s")
        && !SpeakerWords.ROLES.contains(low)
        && !SpeakerWords.COUNTERS.contains(low)
        && !SubjectPhrase.PEOPLE.contains(low);
  }

  private static boolean isNameWord(Line line, int i) {
    String low = line.word(i);
    return line.token(i).isWord()
        && line.figureAt(i) == null
        && !JOINS.contains(low)
        && !Word.PREPOSITION.has(low)
        && !SourceRules.isReportVerb(low)
        && !SpeakerPhrase.isPlainVerb(low)
        && !low.endsWith("ing")
        && !Word.BE.has(low)
        && !Word.RELATIVE.has(low);
  }

  /** "from the 19 million of the Oil Agency to the 20 million of the Survey". */
  private @Nullable Attribution ranged(Line line, int i) {
    int to = SpeakerPhrase.rightEnd(line, i + 1);
    boolean that = line.word(i - 1).equals("that") || line.word(i - 1).equals("those");
    for (int k = i + 2; that && k < to; k++) {
      boolean verb = !line.token(k).isCapitalised() && line.word(k).endsWith("ed");
      to = verb ? k : to;
    }
    if (that && names.counters().isCounter(line, i + 1, to)) {
      @Nullable Source owner = names.resolve(line, i + 1, to);
      @Nullable Figure judged = line.word(i - 2).equals("in") ? before(line, i - 2) : null;
      if (owner != null && judged != null && i - 2 - judged.to() < 3) {
        return one(owner, i - 2, to, false, judged);
      }
      String rule = SourceRules.besideRule().name();
      return owner == null ? null : new Attribution(owner, i, i + 2, true, rule);
    }
    @Nullable Figure figure = before(line, i);
    boolean near =
        figure != null && i - figure.to() < 2 && line.word(figure.from() - 1).equals("the");
    if (figure == null || !near || !line.has(0, figure.from(), RANGES)) {
      return null;
    }
    @Nullable Source source = names.resolve(line, i + 1, to);
    return source == null ? null : one(source, i, to, false, figure);
  }

  private static final Set<String> RANGES =
      WordSet.of("estimates figures counts forecasts tallies");
  private static final Set<String> COLON = WordSet.of(":");
  private static final Set<String> GAPS = WordSet.of("at with just only about , some half");
  private static final Set<String> JOINS = WordSet.of("and , while ; but against or --");

  private static @Nullable Figure before(Line line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      Figure figure = line.figureAt(k);
      if (figure != null) {
        return figure;
      }
      if (line.word(k).equals(";")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Figure next(Line line, int from, int length) {
    for (int k = from; k < Math.min(line.size(), from + length); k++) {
      Figure figure = line.figureAt(k);
      if (figure != null) {
        return figure;
      }
    }
    return null;
  }
}
