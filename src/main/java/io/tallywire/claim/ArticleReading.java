package io.tallywire.claim;

import io.tallywire.extract.Article;
import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Sentence;
import io.tallywire.text.SentenceSplitter;
import io.tallywire.text.Span;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one article: what its earlier lines told is the context of the later ones. */
final class ArticleReading {
  /** A handful of people is no crowd. */
  private static final int CROWD = 10;

  private static final int LONGEST_LINE = 2_000;

  private final LocalDate published;
  private final Subject subject;
  private final List<Line> lines;
  private final MeasureReader measures;
  private final SourceReader sources;
  private final SourceNames names;
  private final DateReader dates;
  private final PopulationReader populations;
  private final EventNames events;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Measure> told = new HashSet<>();
  private final Map<Count, Claim> totals = new HashMap<>();
  private @Nullable Reading lastReading;
  private @Nullable DateMention lastDate;
  private int lastParagraph = -1;

  ArticleReading(Article article, Subject subject, MeasureRules rules, QuantityReader quantities) {
    this.published = article.published().atZone(ZoneOffset.UTC).toLocalDate();
    this.subject = subject;
    this.lines = lines(article.text(), quantities);
    this.measures = new MeasureReader(rules, subject.force());
    this.names = new SourceNames(NameBook.of(lines));
    this.sources = new SourceReader(names);
    this.dates = new DateReader(published);
    this.events = new EventNames(subject, published);
    lines.forEach(line -> events.pass(line, dates(line)));
    this.populations = new PopulationReader(subject, events);
  }

  private static List<Line> lines(String text, QuantityReader quantities) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : new SentenceSplitter().split(text)) {
      if (!Furniture.is(sentence)) {
        for (Sentence part : parts(sentence)) {
          List<Token> tokens = Words.of(part.text());
          lines.add(new Line(part, tokens, quantities.read(tokens)));
        }
      }
    }
    return lines;
  }

  /**
   * A sentence of prose is one line; what runs on for thousands of characters without a full stop
   * is no prose and is read in pieces, so that the time stays linear.
   */
  private static List<Sentence> parts(Sentence sentence) {
    String text = sentence.text();
    if (text.length() <= LONGEST_LINE) {
      return List.of(sentence);
    }
    List<Sentence> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + LONGEST_LINE);
      int blank = to < text.length() ? text.lastIndexOf(' ', to) : to;
      to = blank > from ? blank : to;
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to++;
      }
      Span span = new Span(from, to).shift(sentence.span().start());
      parts.add(new Sentence(text.substring(from, to), span, sentence.paragraph()));
      from = to;
    }
    return parts;
  }

  private List<DateMention> dates(Line line) {
    return Futures.resolved(line, dates.read(line.tokens()), published);
  }

  List<Claim> claims() {
    for (Line line : lines) {
      read(line);
    }
    return List.copyOf(claims);
  }

  private void read(Line line) {
    @Nullable Source before = names.lastSpeaker();
    populations.pass(line);
    names.speakOf(populations.countryAdjective());
    List<Attribution> attributions = sources.read(line);
    List<DateMention> days = dates(line);
    List<Claim> ofLine = new ArrayList<>();
    for (Figure figure : line.figures()) {
      read(line, figure, days, source(line, figure, attributions, before), ofLine);
    }
    @Nullable Claim casualties = subject.force() ? Derivations.casualties(ofLine) : null;
    if (casualties != null) {
      ofLine.add(casualties);
    }
    ofLine.forEach(this::remember);
    if (!days.isEmpty()) {
      lastDate = days.getLast();
    }
    lastParagraph = line.sentence().paragraph();
  }

  private @Nullable Reading reading(
      Line line, Figure figure, NounPhrase counted, @Nullable Reading ofFigureBefore) {
    if (DateWords.MONTHS.containsKey(line.word(figure.to()))) {
      return null;
    }
    @Nullable Reading ofUnit = UnitRules.read(line, figure);
    if (ofUnit != null) {
      return ofUnit;
    }
    if (figure.mention().form() != QuantityForm.COUNT || Amounts.isBroken(figure)) {
      return null;
    }
    Reading reading = measures.read(line, figure, counted);
    if (reading != null
        && reading.measure().equals(Measure.ATTENDANCE)
        && Amounts.isBelow(figure, CROWD)) {
      return null;
    }
    boolean leaning = reading == null || reading.cost() > 3;
    if (leaning && KindRules.isSubset(line, figure)) {
      return ofFigureBefore;
    }
    if (leaning && ofFigureBefore != null && Anaphora.isListed(line, figure, counted)) {
      return ofFigureBefore;
    }
    if (Anaphora.refersBack(line, figure)
        && counted.isEmpty()
        && (reading == null || reading.cost() > 3)) {
      @Nullable Reading before = measures.mentionedBefore(line, figure);
      return before != null ? before : lastReading;
    }
    return reading;
  }

  private void read(
      Line line, Figure figure, List<DateMention> days, Source source, List<Claim> ofLine) {
    NounPhrase counted = NounPhrase.after(line, figure.to());
    switch (figure.mention().form()) {
      case COUNT, MEASURE -> {
        @Nullable Reading reading =
            reading(line, figure, counted, ofLine.isEmpty() ? null : lastReading);
        if (reading != null) {
          Claim claim =
              claim(
                  line,
                  figure,
                  counted,
                  reading,
                  Amounts.of(line, figure),
                  false,
                  days,
                  source,
                  ofLine);
          ofLine.add(claim);
          lastReading = reading;
          addTogether(line, figure, claim, ofLine);
        }
      }
      case SHARE -> share(line, figure, counted, days, source, ofLine);
      case MULTIPLE, AGE, PICK -> {}
    }
  }

  /**
   * "joined by another 10,000": those who were there before and those who came make a new total.
   */
  private void addTogether(Line line, Figure figure, Claim claim, List<Claim> ofLine) {
    boolean joined =
        claim.estimate().kind() == Kind.INCREMENT
            && line.word(figure.from() - 1).equals("another")
            && line.word(figure.from() - 2).equals("by")
            && line.word(figure.from() - 3).equals("joined");
    @Nullable Claim before =
        joined ? latest(claim.estimate().measure(), claim.estimate().population()) : null;
    @Nullable Claim together =
        before == null
            ? null
            : Derivations.combined(
                before, claim, claim.estimate().measure(), "<n>, joined by another <n>");
    if (together != null) {
      ofLine.add(together);
    }
  }

  /** What the article counted: the key to its latest running total. */
  private record Count(Measure measure, String population) {}

  private void remember(Claim claim) {
    claims.add(claim);
    told.add(claim.estimate().measure());
    if (claim.estimate().kind() == Kind.TOTAL) {
      totals.put(new Count(claim.estimate().measure(), claim.estimate().population()), claim);
    }
  }

  private @Nullable Claim latest(Measure measure, String population) {
    return totals.get(new Count(measure, population));
  }

  private void share(
      Line line,
      Figure figure,
      NounPhrase counted,
      List<DateMention> days,
      Source source,
      List<Claim> ofLine) {
    @Nullable Reading earlier = lastReading;
    @Nullable Reading reading =
        earlier != null && Anaphora.isHalving(line, figure)
            ? earlier.as(Measure.CASUALTIES)
            : measures.read(line, figure, counted);
    if (reading == null) {
      return;
    }
    @Nullable Quantity base = base(line, figure, counted, reading);
    if (base != null) {
      Quantity part = figure.mention().of(base);
      ofLine.add(claim(line, figure, counted, reading, part, true, days, source, ofLine));
      lastReading = reading;
    }
  }

  private @Nullable Quantity base(Line line, Figure figure, NounPhrase counted, Reading reading) {
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    if (whole != null) {
      return whole.mention().form() == QuantityForm.COUNT ? whole.mention().quantity() : null;
    }
    String population = populations.read(line, figure, counted, reading, List.of());
    for (Measure standing : List.of(Measure.DEPLOYED, Measure.OTHER)) {
      @Nullable Claim all = latest(standing, population);
      if (all != null && all.estimate().interval() instanceof Quantity q) {
        return q;
      }
    }
    return null;
  }

  private Claim claim(
      Line line,
      Figure figure,
      NounPhrase counted,
      Reading reading,
      Quantity quantity,
      boolean derived,
      List<DateMention> days,
      Source source,
      List<Claim> ofLine) {
    String population = populations.read(line, figure, counted, reading, days);
    Kind kind = derived ? Kind.TOTAL : kind(line, figure, counted, reading, population, ofLine);
    AsOf asOf = asOf(line, figure, days, reading, kind);
    Estimate estimate =
        new Estimate(
            reading.measure(),
            population,
            quantity,
            derived ? null : UnitRules.unit(line, figure, reading.measure()),
            kind,
            null,
            asOf.day(),
            asOf.stated(),
            derived);
    Evidence evidence =
        new Evidence(
            line.sentence().text(),
            line.sentence().span(),
            figure.mention().span().shift(line.sentence().span().start()),
            reading.rule().name() + "; " + figure.mention().rule(),
            ReaderVersion.CURRENT);
    return new Claim(estimate, source, evidence);
  }

  private Kind kind(
      Line line,
      Figure figure,
      NounPhrase counted,
      Reading reading,
      String population,
      List<Claim> ofLine) {
    boolean same =
        ofLine.isEmpty()
            ? told.contains(reading.measure())
            : ofLine.getLast().estimate().measure().equals(reading.measure());
    Kind kind = KindRules.read(line, figure, counted, reading, same);
    boolean part = kind == Kind.TOTAL && populations.isOfPart(line, figure, population);
    return part ? Kind.SUBSET : kind;
  }

  private AsOf asOf(Line line, Figure figure, List<DateMention> days, Reading reading, Kind kind) {
    LocalDate last = kind == Kind.PLAN ? published.plusYears(1) : published;
    @Nullable DateMention day = AsOfRules.pick(line, figure, days, last);
    if (day == null && lastDate != null && Anaphora.atTheTime(line)) {
      day = lastDate;
    }
    if (day == null && reading.measure().equals(Measure.ATTENDANCE)) {
      @Nullable LocalDate event = events.dayOf(days);
      return event == null ? new AsOf(published, false) : new AsOf(event, true);
    }
    return day == null ? new AsOf(published, false) : new AsOf(day.asOf(), true);
  }

  private Source source(
      Line line, Figure figure, List<Attribution> attributions, @Nullable Source before) {
    @Nullable Source source = Speakers.of(line, figure, attributions);
    if (source != null) {
      return source;
    }
    boolean quoted = Anaphora.isInQuotes(line, figure);
    return quoted && before != null && lastParagraph >= 0 ? before : Source.outlet();
  }
}
