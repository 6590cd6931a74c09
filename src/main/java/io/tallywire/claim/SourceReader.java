package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who asserts what a line says, by the rows of {@link SourceRules}. One article's lines, in
 * order.
 */
final class SourceReader {
  private final SourceNames names;
  private final CitedNames citedNames;
  private final Bulletin bulletin;
  private final SpeechReader speech;
  private final TallyReader tallies;
  private final BesideReader beside;
  private final Account account = new Account();
  private final LateSpeaker late;
  private final List<Line> lines;
  private List<Attribution> attributions = List.of();
  private @Nullable Source quoted;
  private int next;

  SourceReader(SourceNames names, Bulletin bulletin, List<Line> lines) {
    this.lines = lines;
    this.names = names;
    this.citedNames = new CitedNames(names);
    this.bulletin = bulletin;
    this.speech = new SpeechReader(names);
    this.tallies = new TallyReader(names);
    this.beside = new BesideReader(names);
    this.late = new LateSpeaker(speech);
  }

  /** Reads the next line of the article. */
  void read(Line line) {
    account.begin(line);
    bulletin.begin(line);
    names.begin(line);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Attribution attribution = at(line, i, found.isEmpty() ? null : found.getLast());
      if (attribution != null) {
        attribution = enclosed(line, attribution);
        found.add(attribution);
        names.said().spoke(attribution);
        boolean whole = attribution.rule().equals(SourceRules.quotedRule().name());
        i = whole ? attribution.to() - 1 : i;
      }
    }
    names.said().passed(line);
    attributions = List.copyOf(found);
    account.end(line, attributions);
    bulletin.end(line, attributions);
    quoted =
        attributions.isEmpty() && account.opens() && !line.figures().isEmpty()
            ? late.of(lines, next)
            : null;
    next++;
  }

  /** "(police would say only 40)": who speaks in brackets speaks to their end. */
  private static Attribution enclosed(Line line, Attribution attribution) {
    int open = attribution.from() - 1;
    while (open >= 0 && !line.word(open).equals("(") && !line.word(open).equals(")")) {
      open--;
    }
    int close = attribution.to();
    while (close < line.size() && !line.word(close).equals(")")) {
      close++;
    }
    boolean inside = open >= 0 && line.word(open).equals("(") && close < attribution.until();
    return inside && close < line.size() && attribution.leads()
        ? attribution.until(close)
        : attribution;
  }

  /** Like {@link #of}, for a figure of that measure: the rest of a survey is the survey's too. */
  Source of(Line line, int from, int to, Measure measure) {
    Source source = of(line, from, to);
    @Nullable Source survey =
        source.isOutlet() ? bulletin.carried(line, from, measure, attributions) : null;
    Source said = survey != null ? survey : source;
    boolean quota = Bulletin.isSurvey(said) && Bulletin.isQuota(line, from, to);
    return quota ? Source.outlet() : said;
  }

  /** Who asserts what stands at tokens {@code from} to {@code to} of the line read last. */
  Source of(Line line, int from, int to) {
    @Nullable Source source = Speakers.of(line, from, to, attributions);
    if (source != null) {
      return source;
    }
    if (quoted != null && account.isInside(line, from)) {
      return quoted;
    }
    @Nullable Source carried = account.carried(line, from, attributions);
    return carried != null ? carried : Source.outlet();
  }

  List<Attribution> attributions() {
    return attributions;
  }

  private @Nullable Attribution at(Line line, int i, @Nullable Attribution earlier) {
    Set<SourceShape> shapes = SourceRules.shapes(line.word(i));
    if (shapes.isEmpty()) {
      return beside.at(line, i, earlier);
    }
    @Nullable Attribution found = null;
    if (shapes.contains(SourceShape.QUOTED)) {
      found = quotedAsSaying(line, i);
    }
    if (found == null && shapes.contains(SourceShape.ACCORDING)) {
      found = cited(line, i);
    }
    if (found == null && shapes.contains(SourceShape.GIVEN_BY)) {
      found = given(line, i, earlier != null && earlier.leads());
    }
    if (found == null && shapes.contains(SourceShape.TALLY)) {
      found = tallies.at(line, i);
    }
    if (found == null) {
      found = speech.at(line, i, shapes);
    }
    if (found == null) {
      found = beside.at(line, i, earlier);
    }
    if (found == null) {
      return null;
    }
    Attribution named = found.by(NameTrim.of(found.source()));
    return SourceWords.isName(named.source()) ? named : null;
  }

  private @Nullable Attribution cited(Line line, int i) {
    Phrases.Hit<SourceRule> hit = SourceRules.at(SourceShape.ACCORDING, line.tokens(), i);
    if (hit == null
        || !isSomebody(line, hit.to())
        || (line.word(i).equals("according") && SORTED.contains(line.word(i - 1)))) {
      return null;
    }
    @Nullable Figure number = line.figureAt(hit.to());
    int to = SpeakerPhrase.rightEnd(line, number == null ? hit.to() : number.to());
    boolean rate = line.word(i).equals("per") && !names.counters().isCounter(line, hit.to(), to);
    boolean sure = line.word(i).equals("according");
    @Nullable Source source =
        rate
            ? null
            : sure
                ? citedNames.cited(line, hit.to(), to)
                : citedNames.informant(line, hit.to(), to);
    return source == null ? null : new Attribution(source, i, to, i == 0, hit.value().name());
  }

  /** "numbered according to age": no one's words. */
  private static final Set<String> SORTED =
      WordSet.of(
          "numbered sorted arranged ordered divided graded ranked vary varies varied differ differs"
              + " priced paid shared allocated distributed classified grouped treated dressed");

  /** Not a figure: "citing 40 deaths"; but "according to three people". */
  private static boolean isSomebody(Line line, int i) {
    @Nullable Figure figure = line.figureAt(i);
    if (figure == null) {
      return true;
    }
    for (int k = figure.to(); k < figure.to() + 3; k++) {
      String low = line.word(k);
      if (SubjectPhrase.PEOPLE.contains(low) || SpeakerWords.ROLES.contains(low)) {
        return true;
      }
    }
    return false;
  }

  /** "the agency quoted the mayor as saying", "the mayor was quoted by the agency as saying". */
  private @Nullable Attribution quotedAsSaying(Line line, int i) {
    int as = i + 1;
    while (as < line.size() && as - i < 20 && !line.word(as).equals("as")) {
      as++;
    }
    if (!line.word(as + 1).endsWith("ing")) {
      return null;
    }
    boolean passive = Word.BE.has(line.word(i - 1));
    SubjectPhrase who =
        passive
            ? SubjectPhrase.before(line, SpeakerPhrase.beforeVerb(line, i - 1))
            : new SubjectPhrase(i + 1, as);
    @Nullable Source source = names.speaker(line, who.from(), who.to());
    String rule = SourceRules.quotedRule().name();
    return source == null ? null : new Attribution(source, who.from(), as + 2, true, rule);
  }

  /** "the 40 reported by the mayor": the nearest figure before it, or all of the clause. */
  private @Nullable Attribution given(Line line, int i, boolean led) {
    Phrases.Hit<SourceRule> hit = SourceRules.at(SourceShape.GIVEN_BY, line.tokens(), i);
    if (hit == null) {
      return null;
    }
    int to = SpeakerPhrase.rightEnd(line, hit.to());
    @Nullable Source source = names.resolve(line, hit.to(), to);
    boolean passedOn = line.word(i).equals("quoted") || line.word(i).equals("cited");
    if (source == null || (passedOn && line.word(i - 1).equals(","))) {
      return null;
    }
    String rule = hit.value().name();
    for (int k = i - 1; led && k >= Math.max(0, i - 5); k--) {
      Figure figure = line.figureAt(k);
      if (figure != null && !Word.BE.has(line.word(i - 1))) {
        return new Attribution(source, i, to, false, figure.from(), rule);
      }
    }
    return new Attribution(source, i, to, false, rule);
  }
}
