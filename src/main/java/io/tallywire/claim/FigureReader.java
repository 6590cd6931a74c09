package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every figure of a line its measure. A figure has it by words of its own, or it leans on a
 * figure it shares them with: on its neighbour in a list ("killed 40 soldiers, 12 civilians"), on
 * the figure it is set against ("up from 30", "the union said 400"), on the whole it is a part of,
 * on what the lines before counted, and last on what the article counts as a rule. Not shared
 * between articles.
 */
final class FigureReader {
  /** Up to this cost a figure's own words hold against its neighbours. */
  private static final double FIRM = 3;

  /** Up to this cost a figure's own words hold against the lines before. */
  private static final double OWN = 6;

  /** A handful of people is no crowd. */
  private static final int CROWD = 100;

  /** Nor are these a march, whatever the words say. */
  private static final int HANDFUL = 10;

  /** No police count of arrests, but one of marchers. */
  private static final int MANY = 1_000;

  private static final double LEANT = 5;

  /** How many lines a figure may lean back. */
  private static final int MEMORY = 2;

  private final MeasureReader measures;
  private final Theme theme;
  private final boolean forces;
  private final OwnReaders others;
  private final MeasureRule crowdRow;
  private final MeasureRule deathRow;
  private final MeasureRule lossRow;
  private final MeasureRule aboardRow;
  private final MeasureRule aliveRow;
  private @Nullable Reading last;
  private @Nullable Reading lastCount;
  private int linesSince = MEMORY + 1;

  FigureReader(MeasureRules rules, Theme theme, boolean forces, OwnReaders others) {
    this.others = others;
    this.measures = new MeasureReader(rules, forces || theme.war());
    this.theme = theme;
    this.forces = forces;
    this.crowdRow = rules.row(Measure.ATTENDANCE, Shape.TOLL);
    this.deathRow = rules.row(Measure.KILLED, Shape.TOLL);
    this.aboardRow = rules.row(Measure.OTHER, Shape.AFTER);
    this.aliveRow = rules.row(Measure.RESCUED, Shape.AFTER);
    this.lossRow = rules.row(Measure.DESTROYED, Shape.PASSIVE);
  }

  /** The reading of each of the line's figures, null where it counts nothing of a measure. */
  @Nullable Reading[] read(Line line) {
    others.pass(line);
    List<Figure> figures = line.figures();
    @Nullable Reading[] readings = new Reading[figures.size()];
    for (Figure figure : figures) {
      readings[figure.index()] = own(line, figure);
    }
    for (Figure figure : figures) {
      if (isCount(line, figure) && !IdleFigures.isNone(line, figure)) {
        readings[figure.index()] = settled(line, figure, readings);
      }
    }
    remember(line, readings);
    return readings;
  }

  /** The reading of a share by words of its own; it leans on nothing. */
  @Nullable Reading share(Line line, Figure figure, NounPhrase counted) {
    return others.jobs().ofPart(line, figure, counted, measures.read(line, figure, counted));
  }

  private @Nullable Reading own(Line line, Figure figure) {
    QuantityForm form = figure.mention().form();
    if ((form != QuantityForm.COUNT && form != QuantityForm.MEASURE)
        || IdleFigures.isNone(line, figure)
        || DateWords.MONTHS.containsKey(line.word(figure.to()))) {
      return null;
    }
    @Nullable Reading ofUnit = UnitRules.read(line, figure);
    if (ofUnit != null) {
      return ofUnit;
    }
    NounPhrase counted = NounPhrase.after(line, figure.to());
    @Nullable Reading flow = others.flows().read(line, figure, counted);
    if (flow != null || FlowUnits.of(line, figure) != null) {
      return flow;
    }
    @Nullable Reading lasting = EventReader.duration(line, figure, forces);
    if (lasting != null || !isCount(line, figure)) {
      return lasting;
    }
    @Nullable Reading reading =
        others.count(line, figure, counted, measures.read(line, figure, counted));
    if (reading != null && isUntold(line, figure, reading)) {
      return null;
    }
    boolean handful =
        reading != null
            && reading.measure().equals(Measure.ATTENDANCE)
            && Amounts.isBelow(figure, HANDFUL);
    return handful ? null : reading;
  }

  /** "480 were flown out": nothing says that soldiers are meant. */
  private boolean isUntold(Line line, Figure figure, Reading reading) {
    if (forces
        || reading.rule().counted() != Counted.FORCES
        || !NounPhrase.after(line, figure.to()).isEmpty()) {
      return false;
    }
    @Nullable Reading told = remembered();
    boolean before = told != null && told.rule().counted() == Counted.FORCES;
    for (int i = 0; i < figure.from() && !before; i++) {
      before = Noun.FORCE.has(line.word(i)) || Noun.RESPONDER.has(line.word(i));
    }
    return !before;
  }

  private static boolean isCount(Line line, Figure figure) {
    return figure.mention().form() == QuantityForm.COUNT
        && !Amounts.isBroken(figure)
        && !DateWords.MONTHS.containsKey(line.word(figure.to()));
  }

  private @Nullable Reading settled(Line line, Figure figure, @Nullable Reading[] readings) {
    @Nullable Reading own =
        toTheme(line, figure, readings[figure.index()], before(figure, readings));
    if (own != null && own.cost() <= FIRM) {
      return own;
    }
    NounPhrase counted = NounPhrase.after(line, figure.to());
    @Nullable Token head = counted.head(line);
    @Nullable Reading before = before(figure, readings);
    boolean base =
        (PredicateReader.isWhole(line, figure) && hasPart(figure, readings))
            || sharesWords(line, figure, own, readings);
    if (base || PredicateReader.isFronted(line, figure, counted)) {
      boolean shared = sharesWords(line, figure, own, readings);
      return own != null && own.cost() <= OWN && !shared ? own : whole(line, counted, figure);
    }
    @Nullable Reading sum = sum(line, figure, readings);
    if (sum != null) {
      return sum;
    }
    @Nullable Reading named = measures.apposition(line, figure);
    if (named != null) {
      return named;
    }
    boolean other = own == null && counted.isEmpty() && IdleFigures.hasOwnVerb(line, counted.to());
    if (KindRules.isSubset(line, figure) && !other) {
      @Nullable Reading whole = before != null ? before : remembered();
      @Nullable Reading part = whole == null ? null : Losses.shared(whole, head, lossRow, deathRow);
      if (part != null) {
        return part;
      }
    }
    @Nullable Reading listed = listed(line, figure, counted, readings);
    if (listed != null) {
      return listed;
    }
    if (own != null && own.cost() <= OWN) {
      return own;
    }
    boolean partOfThings = isPartOfThings(line, counted);
    boolean summed = counted.partitive() && head != null && SUMS.contains(head.norm());
    boolean open = (counted.isEmpty() && !partOfThings) || summed;
    if (open && !other && !IdleFigures.isIdle(line, figure)) {
      return leaning(line, figure, before, own, readings);
    }
    return own != null ? own : byTheme(line, figure, head);
  }

  /** "searched 40 of the 60 huts". */
  private static boolean isPartOfThings(Line line, NounPhrase counted) {
    @Nullable Figure whole = counted.partitive() ? line.figureAt(counted.to()) : null;
    @Nullable Token head = whole == null ? null : NounPhrase.after(line, whole.to()).head(line);
    return head != null && !Noun.isPerson(head) && Noun.isKnown(head.norm());
  }

  /** "30 of the 90 drowned": where people are aboard a ship, all of them are. */
  private @Nullable Reading whole(Line line, NounPhrase counted, Figure figure) {
    @Nullable Token head = counted.head(line);
    boolean people = head == null || Noun.isPerson(head);
    boolean told = line.isPredicate(PredicateReader.ofWhole(line, counted.to()));
    boolean ofPart =
        told && figure.index() > 0 && counted.to() > figure.to() && !isFinite(line, counted);
    return theme.vessel() && people && !theme.war() && !ofPart ? reading(aboardRow, figure) : null;
  }

  /** "nine of the 40 guests were hurt" tells of the nine, "of the 40 guests hurt" of the 40. */
  private static boolean isFinite(Line line, NounPhrase counted) {
    return Word.BE.has(line.word(counted.to())) || Word.HAVE.has(line.word(counted.to()));
  }

  /** "30 of 90 guests drowned": the verb is said of the 30. */
  private static boolean sharesWords(
      Line line, Figure figure, @Nullable Reading own, @Nullable Reading[] readings) {
    int i = figure.index() - 1;
    boolean part =
        i >= 0
            && line.word(figure.from() - 1).equals("of")
            && line.figures().get(i).to() == figure.from() - 1;
    @Nullable Reading before = part ? readings[i] : null;
    return before != null
        && own != null
        && before.from() == own.from()
        && before.measure().equals(own.measure());
  }

  /** "one of the 40" leads back to a count that is known. */
  private static boolean hasPart(Figure figure, @Nullable Reading[] readings) {
    return figure.index() > 0 && readings[figure.index() - 1] != null;
  }

  /** "12 dead and 30 missing, 42 in all": two harms of one line added up. */
  private static @Nullable Reading sum(Line line, Figure figure, @Nullable Reading[] readings) {
    int last = figure.index() - 1;
    if (last < 1 || !line.has(figure.from() - 4, figure.from(), ADDS)) {
      return null;
    }
    @Nullable Reading first = readings[last - 1];
    @Nullable Reading second = readings[last];
    if (first == null
        || second == null
        || !HARMS.contains(first.measure())
        || !HARMS.contains(second.measure())
        || first.measure().equals(second.measure())) {
      return null;
    }
    @Nullable BigDecimal one = line.figures().get(last - 1).mention().quantity().low();
    @Nullable BigDecimal two = line.figures().get(last).mention().quantity().low();
    @Nullable BigDecimal all = figure.mention().quantity().low();
    if (one == null || two == null || all == null || all.compareTo(one.add(two)) != 0) {
      return null;
    }
    boolean dead = line.has(0, line.size(), PRESUMED);
    return first.as(dead ? Measure.KILLED : Measure.CASUALTIES);
  }

  private static final Set<String> ADDS =
      WordSet.of("makes make making total together altogether bringing brings sum");
  private static final Set<String> PRESUMED = WordSet.of("presumed");
  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  /** Words that mean one thing on a march and another at sea, or after the dead were told. */
  private @Nullable Reading toTheme(
      Line line, Figure figure, @Nullable Reading own, @Nullable Reading before) {
    if (own == null) {
      return null;
    }
    String word = line.word(own.from());
    if (theme.crowd() && !theme.vessel() && word.equals("picked")) {
      return own.as(Measure.DETAINED);
    }
    boolean taken = own.measure().equals(Measure.CAPTURED) && TAKEN.contains(word);
    if (taken && theme.crowd() && !theme.captives()) {
      return own.as(Measure.DETAINED);
    }
    @Nullable Token head = NounPhrase.after(line, figure.to()).head(line);
    if (own.measure().equals(Measure.ATTENDANCE) && head != null) {
      if (head.is("suspects")) {
        return own.as(Measure.DETAINED);
      }
      if (OF_ORDER.contains(head.norm()) && MUSTERED.contains(word)) {
        return own.as(Measure.DEPLOYED);
      }
    }
    boolean arms = own.rule().counted() == Counted.ARMS || LOST.contains(word);
    if (own.measure().equals(Measure.DESTROYED) && arms && !isLoss(line, figure, own)) {
      return null;
    }
    boolean held = own.measure().equals(Measure.DETAINED) && line.has(own.from(), own.to(), HELD);
    if (held && (theme.captives() || theme.war()) && !theme.crowd()) {
      return own.as(Measure.CAPTURED);
    }
    boolean losses =
        own.measure().equals(Measure.CASUALTIES) && line.word(own.to() - 1).equals("losses");
    boolean ofDead = losses && before != null && before.measure().equals(Measure.KILLED);
    return ofDead ? own.as(Measure.KILLED) : own;
  }

  /** "The clerk counted 40 lorries", "the family lost nine": nothing was destroyed. */
  private boolean isLoss(Line line, Figure figure, Reading own) {
    if (theme.war() || forces) {
      return true;
    }
    boolean named = !NounPhrase.after(line, figure.to()).isEmpty();
    return own.rule().counted() == Counted.ARMS ? line.has(own.from(), own.to(), STRUCK) : named;
  }

  private static final Set<String> OF_ORDER =
      WordSet.of("officers policemen police soldiers troops gendarmes guards");
  private static final Set<String> MUSTERED =
      WordSet.of("assembled massed mustered gathered lined turned");
  private static final Set<String> TAKEN = WordSet.of("seized snatched captured");
  private static final Set<String> LOST = WordSet.of("lost lose loses losing");
  private static final Set<String> STRUCK = WordSet.of("hit hitting struck striking strikes lost");
  private static final Set<String> HELD = WordSet.of("held holding still being hold holds");

  /** What a figure without a noun leans on: its line, the lines before, the article. */
  private @Nullable Reading leaning(
      Line line,
      Figure figure,
      @Nullable Reading before,
      @Nullable Reading own,
      @Nullable Reading[] readings) {
    if (Anaphora.refersBack(line, figure)) {
      if (before == null && followsOther(line, figure, readings)) {
        return null;
      }
      @Nullable Reading mentioned =
          before != null ? before : measures.mentionedBefore(line, figure);
      return mentioned != null
          ? mentioned
          : lastCount != null ? lastCount : fromBefore(line, figure);
    }
    @Nullable Reading heading = measures.heading(line);
    if (heading != null) {
      return heading;
    }
    if (before != null) {
      return IdleFigures.isReversed(line, figure) ? reversed(before, figure) : before;
    }
    if (own != null) {
      return own;
    }
    int next = figure.index() + 1;
    boolean paired =
        next < readings.length
            && readings[next] != null
            && Series.isSetAgainst(line, figure.to(), line.figures().get(next).from());
    return paired && isLeanable(readings[next]) ? readings[next] : fromBefore(line, figure);
  }

  /** "It has 40 pumps; in all, the number is 300": they are pumps, whatever was told before. */
  private static boolean followsOther(Line line, Figure figure, @Nullable Reading[] readings) {
    int i = figure.index() - 1;
    if (i < 0 || readings[i] != null) {
      return false;
    }
    @Nullable Token head = NounPhrase.after(line, line.figures().get(i).to()).head(line);
    return head != null && !Noun.TIME.has(head.norm()) && !Noun.isPerson(head);
  }

  /** "Ten lived; 14 did not." */
  private @Nullable Reading reversed(Reading before, Figure figure) {
    if (before.measure().equals(Measure.RESCUED)) {
      return reading(deathRow, figure);
    }
    return before.measure().equals(Measure.KILLED) ? reading(aliveRow, figure) : null;
  }

  private @Nullable Reading fromBefore(Line line, Figure figure) {
    @Nullable Reading told = remembered();
    boolean many = !Amounts.isBelow(figure, MANY);
    if (theme.crowd() && many && (told == null || !STANDING.contains(told.measure()))) {
      return reading(crowdRow, figure);
    }
    @Nullable Reading before = announced(line, figure);
    if (before != null) {
      return before;
    }
    boolean huge =
        !Amounts.isBelow(figure, HUGE) && told != null && OF_FEW.contains(told.measure());
    boolean others = line.word(figure.to()).equals("others");
    if (told == null) {
      boolean claimed = theme.deaths() && !theme.war() && Anaphora.isClaimed(line, figure);
      return claimed ? reading(deathRow, figure) : null;
    }
    return huge || others ? null : told;
  }

  /** "It said how many it had freed: 40." A colon hands the count to what stands before it. */
  private @Nullable Reading announced(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && (line.word(i).equals("not") || Word.isAdverb(line.token(i)))) {
      i--;
    }
    if (line.word(i).equals("but") && figure.index() > 0) {
      return null;
    }
    return line.word(i).equals(":") ? measures.mentionedBefore(line, figure) : null;
  }

  /** Nobody kills, holds or sends so many. */
  private static final int HUGE = 10_000_000;

  private static final Set<Measure> OF_FEW =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CAPTURED,
          Measure.DETAINED,
          Measure.RESCUED,
          Measure.DEPLOYED,
          Measure.WITHDRAWN);

  /** A figure of people in an article on crowds, of passengers in one on a ship. */
  private @Nullable Reading byTheme(Line line, Figure figure, @Nullable Token head) {
    if (head == null) {
      return null;
    }
    String low = head.norm();
    if (IdleFigures.isOwned(line, figure)) {
      return null;
    }
    if (theme.crowd() && !Amounts.isBelow(figure, CROWD) && Noun.isMarcher(head)) {
      return reading(crowdRow, figure);
    }
    if (theme.vessel() && (PASSENGERS.contains(low) || isAboard(line, figure, head))) {
      return reading(aboardRow, figure);
    }
    @Nullable Reading told = remembered();
    boolean people = PEOPLE.contains(low) && told != null && isOfPeople(told);
    return people && Anaphora.isEstimated(line, figure) ? told : null;
  }

  /** "The launch went down at noon with 40 people." */
  private static boolean isAboard(Line line, Figure figure, Token head) {
    return Noun.isPerson(head)
        && line.word(figure.from() - 1).equals("with")
        && line.has(figure.from() - SUNK_BEFORE, figure.from() - 1, SUNK);
  }

  private static final int SUNK_BEFORE = 8;
  private static final Set<String> SUNK =
      WordSet.of(
          "sank capsized foundered overturned crashed vanished sailed departed ditched keeled");
  private static final Set<String> SUMS =
      WordSet.of("figure figures total totals former latter number sum tally count");
  private static final Set<String> PASSENGERS = WordSet.of("passengers crew");
  private static final Set<String> PEOPLE = WordSet.of("people persons");

  /** The neighbour on a list gives its measure, or the losses that go with it. */
  private @Nullable Reading listed(
      Line line, Figure figure, NounPhrase counted, @Nullable Reading[] readings) {
    int i = figure.index();
    @Nullable Token head = counted.head(line);
    if (i > 0) {
      Figure earlier = line.figures().get(i - 1);
      NounPhrase noun = NounPhrase.after(line, earlier.to());
      if (Series.joins(line, Math.max(noun.to(), earlier.to()), readings[i - 1], figure)) {
        @Nullable Reading told = readings[i - 1];
        if (told != null && isLeanable(told) && told.rule().shape() != Shape.BARE) {
          return Losses.shared(told, head, lossRow, deathRow);
        }
        boolean along = line.word(figure.from() - 1).equals("with");
        if (theme.war() && !along && Losses.isList(noun.head(line), head)) {
          return reading(Losses.isArms(head) ? lossRow : deathRow, figure);
        }
      }
    }
    if (theme.war() && i + 1 < readings.length) {
      Figure later = line.figures().get(i + 1);
      boolean open = readings[i] == null || readings[i].rule().shape() == Shape.BARE;
      if (open
          && Series.joins(line, counted.to(), null, later)
          && !line.word(later.from() - 1).equals("with")
          && Losses.isList(head, NounPhrase.after(line, later.to()).head(line))) {
        return reading(Losses.isArms(head) ? lossRow : deathRow, figure);
      }
    }
    return null;
  }

  private static @Nullable Reading before(Figure figure, @Nullable Reading[] readings) {
    for (int i = figure.index() - 1; i >= 0; i--) {
      @Nullable Reading reading = readings[i];
      if (reading != null && isLeanable(reading)) {
        return reading;
      }
    }
    return null;
  }

  private @Nullable Reading remembered() {
    return linesSince <= MEMORY && isLeanable(last) ? last : null;
  }

  /** The graver harm of a line, else its last figure's measure, is what later figures mean. */
  private void remember(Line line, @Nullable Reading[] readings) {
    linesSince++;
    @Nullable Reading told = null;
    for (@Nullable Reading reading : readings) {
      boolean graver =
          told != null
              && reading != null
              && told.measure().equals(Measure.KILLED)
              && LESSER.contains(reading.measure());
      told = reading == null || graver ? told : reading;
    }
    @Nullable Reading mentioned = measures.mentioned(line);
    boolean named = mentioned != null && (told == null || mentioned.from() > told.to());
    if (named || told != null) {
      last = named ? mentioned : told;
      lastCount = isLeanable(last) ? last : lastCount;
      linesSince = 0;
    }
  }

  private static final Set<Measure> LESSER =
      Set.of(Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  private static Reading reading(MeasureRule row, Figure figure) {
    return new Reading(row, row.measure(), figure.from(), figure.to(), LEANT);
  }

  /** Amounts of a unit have words of their own everywhere. */
  private static boolean isLeanable(@Nullable Reading reading) {
    return reading != null
        && !OF_UNITS.contains(reading.measure())
        && !UnitRules.ROWS.contains(reading.rule())
        && (reading.told() == null || reading.measure().equals(Measure.ATTENDANCE));
  }

  private static boolean isOfPeople(Reading reading) {
    return !OF_THINGS.contains(reading.measure());
  }

  private static final Set<Measure> OF_UNITS =
      Set.of(Measure.MONEY, Measure.AREA, Measure.MAGNITUDE, Measure.DURATION, Measure.DATE);
  private static final Set<Measure> OF_THINGS =
      Set.of(Measure.DESTROYED, Measure.LAUNCHED, Measure.JOBS, Measure.AFFECTED);

  /** What an article on crowds also counts in thousands. */
  private static final Set<Measure> STANDING =
      Set.of(Measure.ATTENDANCE, Measure.DEPLOYED, Measure.JOBS, Measure.DISPLACED);
}
