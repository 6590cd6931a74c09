package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a line that give a figure its measure. Every row's reading has a cost, the
 * cheapest wins: the counted noun itself, then verbs beside it, then what stands farther off.
 */
final class MeasureReader {

  /** A few soldiers or rockets named in passing are no deployment and no barrage. */
  private static final int MANY = 20;

  /** "the two prisoners" are known already. */
  private static final int FEW = 10;

  private final MeasureRules rules;
  private final boolean forces;
  private final PredicateReader predicates;
  private final ObjectReader objects;
  private final TollReader tolls;
  private final CountNames names;

  MeasureReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
    this.predicates = new PredicateReader(rules, forces);
    this.objects = new ObjectReader(rules, forces);
    this.tolls = new TollReader(rules, forces);
    this.names = new CountNames(rules, forces);
  }

  /** The best reading of a figure, or null where no row reads it. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    Reading best = strong(line, figure, counted);
    if (best != null) {
      return best;
    }
    best = noun(line, figure, counted);
    best = cheaper(best, predicates.read(line, figure, counted));
    best = cheaper(best, objects.read(line, figure, counted));
    best = cheaper(best, tolls.read(line, figure, counted));
    best = cheaper(best, bare(line, figure, counted));
    return best == null ? null : withOthers(line, figure, best);
  }

  /**
   * "The bodies, 78 of them, ...", "Of the hurt 12 were pupils", "40 Danes and two Finns among the
   * survivors": the noun beside the figure counts as if it stood behind.
   */
  @Nullable Reading apposition(Line line, Figure figure) {
    int end = Series.end(line, figure);
    if (Series.isAmongTheHarmed(line, end) && !line.word(figure.from() - 1).equals("from")) {
      var among = rules.of(Shape.NOUN).startingAt(line.tokens(), end + 2);
      if (among == null) {
        return null;
      }
      MeasureRule row = among.value().getFirst();
      return new Reading(row, row.measure(), among.from(), among.to(), 1);
    }
    var fronted =
        figure.from() < 3 ? null : rules.of(Shape.NOUN).endingAt(line.tokens(), figure.from() - 1);
    if (fronted != null
        && line.word(fronted.from() - 1).equals("the")
        && line.word(fronted.from() - 2).equals("of")
        && (fronted.from() == 2 || !line.token(Math.max(0, fronted.from() - 3)).isWord())) {
      MeasureRule row = fronted.value().getFirst();
      return new Reading(row, row.measure(), fronted.from(), fronted.to(), 1);
    }
    int i = figure.from() - 2;
    boolean them = line.word(figure.to()).equals("of") && line.word(figure.to() + 1).equals("them");
    if (!them || i < 0 || !line.word(i + 1).equals(",")) {
      return null;
    }
    var noun = rules.of(Shape.NOUN).endingAt(line.tokens(), i);
    var bare = noun == null ? rules.of(Shape.BARE).endingAt(line.tokens(), i) : null;
    var hit = bare != null && opens(line, bare.from()) ? bare : noun;
    if (hit == null || line.word(i).endsWith("ed") || NounPhrase.isBehindFigure(line, hit.from())) {
      return null;
    }
    MeasureRule rule = hit.value().getFirst();
    return new Reading(rule, rule.measure(), hit.from(), hit.to(), 1);
  }

  /** "Searchers, 90 of them, ...": the noun opens the line. */
  private static boolean opens(Line line, int from) {
    return from == 0 || (from == 1 && Word.DETERMINER.has(line.word(0)));
  }

  /** What a line is headed by: "Dead: ...". */
  @Nullable Reading heading(Line line) {
    return names.heading(line);
  }

  /** What a line speaks of counting, with or without a figure: "how many were aboard". */
  @Nullable Reading mentioned(Line line) {
    return names.mentioned(line);
  }

  /** The measure whose words stand nearest before the figure, however they are joined to it. */
  @Nullable Reading mentionedBefore(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0; i--) {
      for (Shape shape : List.of(Shape.NOUN, Shape.TOLL, Shape.PASSIVE)) {
        var hit = rules.of(shape).endingAt(line.tokens(), i);
        if (hit != null) {
          MeasureRule rule = hit.value().getFirst();
          return new Reading(rule, rule.measure(), hit.from(), hit.to(), TollReader.REACH);
        }
      }
    }
    return null;
  }

  /** "a 20,000-strong march", "the 3,000-strong contingent". */
  private @Nullable Reading strong(Line line, Figure figure, NounPhrase counted) {
    @Nullable Token head = counted.head(line);
    if (head == null || !Amounts.isStrong(line, figure)) {
      return null;
    }
    boolean crowd = Noun.EVENT.has(head.norm()) || head.is("crowd") || head.is("gathering");
    var hit = rules.of(crowd ? Shape.TOLL : Shape.BARE).startingAt(line.tokens(), counted.to() - 1);
    if (hit == null && !crowd) {
      return null;
    }
    MeasureRule rule =
        hit != null ? hit.value().getFirst() : rules.row(Measure.ATTENDANCE, Shape.TOLL);
    return new Reading(rule, rule.measure(), counted.to() - 1, counted.to(), 0.5);
  }

  private @Nullable Reading noun(Line line, Figure figure, NounPhrase counted) {
    int last = Math.min(line.size(), counted.to() + 1);
    for (int i = counted.from(); i < last; i++) {
      if (line.figureAt(i) != null || i > counted.to()) {
        break;
      }
      if (i == counted.to() && !counted.isEmpty()) {
        break;
      }
      var hit = rules.of(Shape.NOUN).startingAt(line.tokens(), i);
      if (hit == null && i < counted.to() - 1) {
        hit = rules.of(Shape.PASSIVE).startingAt(line.tokens(), i);
      }
      if (hit == null && i < counted.to() - 1) {
        hit = rules.of(Shape.AFTER).startingAt(line.tokens(), i);
      }
      if (hit == null) {
        continue;
      }
      for (MeasureRule rule : hit.value()) {
        boolean modifier = hit.to() < counted.to();
        if (nounFits(line, figure, counted, hit.from(), hit.to(), rule, modifier)) {
          double cost = modifier ? 1.2 : STATUS.contains(line.word(hit.from())) ? 2.3 : 0.1;
          @Nullable Measure measure = SaidOfNoun.counts(line, rule.measure(), hit.to());
          return measure == null ? null : new Reading(rule, measure, hit.from(), hit.to(), cost);
        }
      }
    }
    return null;
  }

  private boolean nounFits(
      Line line,
      Figure figure,
      NounPhrase counted,
      int from,
      int to,
      MeasureRule rule,
      boolean modifier) {
    String word = line.word(from);
    if (modifier) {
      Token head = counted.head(line);
      boolean describes = word.endsWith("ed") || MODIFIERS.contains(word);
      return head != null
          && describes
          && rule.counted().admits(head, forces)
          && (!OF_PEOPLE.contains(rule.measure()) || Counted.PEOPLE.admits(head, forces));
    }
    if (word.equals("lives")) {
      return line.isPredicate(to)
          || LIFE_TAKERS.contains(line.word(figure.from() - 1))
          || LIFE_TAKERS.contains(line.word(figure.from() - 2))
          || line.word(to).equals("lost");
    }
    if (STATUS.contains(word) && isActor(line, figure, to)) {
      return false;
    }
    if (line.word(to).equals("-") && line.token(to).glued()) {
      return false;
    }
    // "12 killed the mayor": the active past has its object right behind it
    return !PredicateReader.isActive(line, from, to)
        || !rule.words().contains(word + "|")
        || word.endsWith("s");
  }

  private static final Set<Measure> OF_PEOPLE =
      Set.of(
          Measure.KILLED,
          Measure.WOUNDED,
          Measure.MISSING,
          Measure.CAPTURED,
          Measure.DETAINED,
          Measure.DISPLACED,
          Measure.RESCUED);

  /** People named by what befell them: what is done now outweighs it ("freed 12 hostages"). */
  private static final Set<String> STATUS =
      WordSet.of(
          "survivors hostages prisoners captives refugees refugee evacuees detainees abductees pows"
              + " exiles homeless");

  /** "40 survivors filed a complaint", "spoke to 21 survivors": they are nobody's count. */
  private static boolean isActor(Line line, Figure figure, int to) {
    String before = line.word(figure.from() - 1);
    String earlier = line.word(figure.from() - 2);
    boolean asked =
        (Amounts.isBelow(figure, FEW) && before.equals("the"))
            || HEARD.contains(before)
            || ((before.equals("to") || before.equals("with") || before.equals("of"))
                && HEARD.contains(earlier));
    int end = Math.min(line.size(), to + 6);
    boolean acts = SourceRules.isReportVerb(line.word(to));
    for (int i = to; i < end && !acts && line.token(i).isWord(); i++) {
      acts = ACTS.contains(line.word(i));
    }
    return asked || acts;
  }

  private static final Set<String> HEARD =
      WordSet.of(
          "testimony testimonies interviews accounts statements spoke spoken speak talked talk interviewed interviewing heard questioned met by");
  private static final Set<String> ACTS =
      WordSet.of(
          "lodged lodge alleging alleged described filed sued suing accuse accused accusing testified recalled remembered described returned"
              + " return returning back complained demanded identified");

  private static final Set<String> MODIFIERS =
      WordSet.of("fallen drowned dead missing homeless hurt slain wounded stranded trapped");
  private static final Set<String> LIFE_TAKERS =
      WordSet.of("claimed claiming claim claims cost costing took taken taking lost least than");

  private @Nullable Reading bare(Line line, Figure figure, NounPhrase counted) {
    if (Amounts.isBelow(figure, MANY)) {
      return null;
    }
    for (int i = counted.from(); i < counted.to(); i++) {
      var hit = rules.of(Shape.BARE).startingAt(line.tokens(), i);
      if (hit != null && hit.to() == counted.to()) {
        MeasureRule rule = hit.value().getFirst();
        return new Reading(rule, rule.measure(), hit.from(), hit.to(), 30);
      }
    }
    return null;
  }

  /** "killed or wounded": several harms told in one number are casualties. */
  private Reading withOthers(Line line, Figure figure, Reading reading) {
    if (!HARMS.contains(reading.measure()) || reading.rule().shape() == Shape.TOLL) {
      return reading;
    }
    if (Losses.areOfBoth(line, reading, figure)
        || Harms.joined(
            line, reading.from(), reading.to(), reading.rule().shape() == Shape.BEFORE)) {
      return reading.as(Measure.CASUALTIES);
    }
    return reading;
  }

  private static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  private static @Nullable Reading cheaper(@Nullable Reading a, @Nullable Reading b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.cost() < a.cost() ? b : a;
  }
}
