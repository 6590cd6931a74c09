package io.tallywire.claim;

import io.tallywire.extract.Article;
import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.quantity.QuantityReader;
import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one article: what its earlier lines told is the context of the later ones. */
final class ArticleReading {
  private final LocalDate published;
  private final Subject subject;
  private final List<Line> lines;
  private final FigureReader figures;
  private final OwnReaders others;
  private final SourceReader sources;
  private final SourceNames names;
  private final IdentityHashMap<Line, List<DateMention>> days = new IdentityHashMap<>();
  private final PopulationReader populations;
  private final KindReader kinds;
  private final AsOfReader asOfs;
  private final List<Claim> claims = new ArrayList<>();
  private final Totals totals = new Totals();
  private @Nullable Reading lastReading;
  private @Nullable Reading[] ofFigures = new Reading[0];

  ArticleReading(Article article, TopicReading topic, QuantityReader quantities) {
    Grammar grammar = topic.grammar();
    this.published = article.published().atZone(ZoneOffset.UTC).toLocalDate();
    this.subject = topic.subject();
    this.lines = Lines.of(article.text(), quantities, grammar.measures());
    NameBook book = NameBook.of(lines);
    this.others =
        OwnReaders.of(
            topic.business(),
            lines,
            Lines.bare(article.title(), grammar.measures()),
            topic.line(),
            book,
            published.getYear());
    this.figures =
        new FigureReader(grammar.measures(), Theme.of(topic, lines), subject.force(), others);
    Bulletin bulletin = Bulletin.of(lines);
    this.names = new SourceNames(book, bulletin);
    this.sources = new SourceReader(names, bulletin, lines);
    var dates = new DateReader(published);
    EventNames events = new EventNames(subject, published);
    this.asOfs = new AsOfReader(published, subject, events, book);
    List<Token> title = Words.of(article.title());
    asOfs.head(title, dates.read(title));
    this.populations = new PopulationReader(subject, events, grammar.populations(), published);
    populations.head(title);
    this.kinds = new KindReader(subject, populations, published);
    for (Line line : lines) {
      List<DateMention> ofLine = Futures.resolved(line, dates.read(line.tokens()), published);
      days.put(line, ofLine);
      events.pass(line, ofLine);
      populations.survey(line, ofLine);
    }
  }

  List<Claim> claims() {
    for (Line line : lines) {
      read(line);
    }
    return List.copyOf(claims);
  }

  private void read(Line line) {
    populations.pass(line);
    names.setting().speakOf(populations.countryAdjective());
    sources.read(line);
    List<DateMention> days = this.days.getOrDefault(line, List.of());
    List<Claim> ofLine = new ArrayList<>();
    @Nullable Reading[] readings = figures.read(line);
    ofFigures = readings;
    for (Figure figure : line.figures()) {
      read(
          line,
          figure,
          readings[figure.index()],
          days,
          source(line, figure, readings[figure.index()]),
          ofLine);
    }
    @Nullable Claim casualties = subject.force() ? Derivations.casualties(ofLine) : null;
    if (casualties != null) {
      ofLine.add(casualties);
    }
    for (EventReader.Dated dated : EventReader.days(line, days, subject.force())) {
      ofLine.add(dated(line, dated, sources.of(line, dated.from(), dated.to())));
    }
    CrowdParts.marked(ofLine).forEach(claim -> remember(line, claim));
    asOfs.pass(line, days);
  }

  private Source source(Line line, Figure figure, @Nullable Reading reading) {
    return reading == null
        ? sources.of(line, figure.from(), figure.to())
        : sources.of(line, figure.from(), figure.to(), reading.measure());
  }

  private void read(
      Line line,
      Figure figure,
      @Nullable Reading reading,
      List<DateMention> days,
      Source source,
      List<Claim> ofLine) {
    NounPhrase counted = NounPhrase.after(line, figure.to());
    switch (figure.mention().form()) {
      case COUNT, MEASURE -> {
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
          lastReading = figure.mention().form() == QuantityForm.COUNT ? reading : lastReading;
          @Nullable Claim together = totals.together(line, figure, claim);
          if (together != null) {
            ofLine.add(together);
          }
        }
      }
      case SHARE -> share(line, figure, counted, days, source, ofLine);
      case MULTIPLE -> multiple(line, figure, days, source, ofLine);
      case AGE, PICK -> {}
    }
  }

  private void remember(Line line, Claim claim) {
    claims.add(claim);
    kinds.remember(claim);
    asOfs.remember(line, claim);
    totals.remember(claim);
  }

  /** "three times that many wounded": so many times what was counted before. */
  private void multiple(
      Line line, Figure figure, List<DateMention> days, Source source, List<Claim> ofLine) {
    @Nullable NounPhrase counted = Totals.multiplied(line, figure);
    @Nullable Reading own = counted == null ? null : figures.share(line, figure, counted);
    if (own == null && ofLine.isEmpty()) {
      own = figures.mentionedBefore(line, figure);
    }
    @Nullable Claim base =
        counted == null ? null : totals.multiplicand(ofLine, own == null ? null : own.measure());
    @Nullable Quantity quantity = base == null ? null : Totals.of(figure, base);
    @Nullable Reading reading = own != null ? own : ofLine.isEmpty() ? null : lastReading;
    if (counted != null && quantity != null && reading != null) {
      ofLine.add(claim(line, figure, counted, reading, quantity, true, days, source, ofLine));
    }
  }

  private void share(
      Line line,
      Figure figure,
      NounPhrase counted,
      List<DateMention> days,
      Source source,
      List<Claim> ofLine) {
    @Nullable Reading earlier = lastReading;
    @Nullable Reading own =
        earlier != null && Anaphora.isHalving(line, figure)
            ? earlier.as(Measure.CASUALTIES)
            : figures.share(line, figure, counted);
    @Nullable Figure whole = Anaphora.whole(line, figure);
    @Nullable Reading reading = own == null && whole != null ? ofFigures[whole.index()] : own;
    @Nullable Quantity base = reading == null ? null : base(line, figure, counted, reading);
    if (reading != null && base != null) {
      Quantity part = figure.mention().of(base);
      ofLine.add(claim(line, figure, counted, reading, part, true, days, source, ofLine));
      lastReading = reading;
      return;
    }
    String population =
        reading == null
            ? ""
            : populations.read(new Telling(line, figure, counted, reading, days, source, ofLine));
    @Nullable Reading share = others.shares().read(line, figure, counted, reading, population);
    if (share != null) {
      Quantity quantity = Amounts.of(line, figure);
      ofLine.add(claim(line, figure, counted, share, quantity, false, days, source, ofLine));
    }
  }

  private @Nullable Quantity base(Line line, Figure figure, NounPhrase counted, Reading reading) {
    @Nullable Figure told = Anaphora.whole(line, figure);
    if (told != null) {
      return Amounts.of(line, told);
    }
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    if (whole != null) {
      return whole.mention().form() == QuantityForm.COUNT ? whole.mention().quantity() : null;
    }
    String population =
        populations.read(
            new Telling(line, figure, counted, reading, List.of(), Source.outlet(), List.of()));
    for (Measure standing : List.of(Measure.DEPLOYED, Measure.OTHER)) {
      @Nullable Claim all = totals.latest(standing, population);
      if (all != null && all.estimate().interval() instanceof Quantity q) {
        return q;
      }
    }
    return null;
  }

  private Claim dated(Line line, EventReader.Dated dated, Source source) {
    String who = populations.soldiers(line, dated.from());
    String what = dated.rule().name().replace("soldiers", who);
    Estimate estimate =
        new Estimate(
            Measure.DATE, what, dated.days(), null, Kind.TOTAL, null, published, false, false);
    return new Claim(
        estimate,
        source,
        new Evidence(
            line.sentence().text(),
            line.sentence().span(),
            line.span(dated.from(), dated.to()),
            dated.rule().name() + "; day",
            ReaderVersion.CURRENT));
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
    @Nullable Told told = reading.told();
    String population =
        told != null
            ? told.population()
            : populations.read(new Telling(line, figure, counted, reading, days, source, ofLine));
    boolean part = derived && Anaphora.whole(line, figure) != null;
    Kind kind =
        part
            ? Kind.SUBSET
            : derived && !reading.measure().equals(Measure.JOBS)
                ? Kind.TOTAL
                : kinds.read(line, figure, counted, reading, population, ofLine);
    if (kind == Kind.TOTAL && kinds.isSinceLately(line, figure, reading, days)) {
      kind = Kind.PERIOD;
    }
    AsOf asOf = asOfs.read(line, figure, days, reading, kind, source);
    population = told == null ? population : told.populationOn(asOf.day());
    Estimate estimate =
        new Estimate(
            reading.measure(),
            population,
            quantity,
            told != null ? told.unit() : derived ? null : UnitRules.unit(figure, reading.measure()),
            kind,
            told != null
                ? told.scope()
                : populations.limit(line, figure, reading.measure(), population),
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
}
