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
  /** How far words may stand from the figure's phrase. */
  private static final int REACH = 14;

  /** How many figures may share one verb: "killed five soldiers, 12 civilians and a child". */
  private static final int LONGEST_LIST = 8;

  /** A few soldiers or rockets named in passing are no deployment and no barrage. */
  private static final int MANY = 20;

  private static final Set<String> BEFORE_FIGURES =
      WordSet.of(
          "himself herself themselves itself total of another additional further estimated reported combined what as many the "
              + "its a an their his her those these up to \" ' also about some around his our at "
              + "least more than only just nearly almost in all first initial not extra");
  private static final Set<String> LINKS =
      WordSet.of(
          "near rose risen rises rising rise to at of is was were are stands stood stand standing "
              + "reached reaches reach reaching hit climbed climbs climb climbing passed passes "
              + "passing topped tops surpassed surpasses surpassing exceeded exceeds exceed "
              + "exceeding jumped grew grown growing has had have be been being now by from as "
              + "well above over past estimated put puts numbered totalled totaled totals total "
              + "soared increased increases fell dropped revised up down could may might will "
              + "would nearing nears neared approached approaching surged swelled doubled : - -- "
              + "reduced lowered raised raising bringing brought pushing taking between remained "
              + "remains mounted already so far today officially confirmed crossed came in "
              + "including includes included out counted likely");
  private static final Set<String> FIRM_LINKS =
      WordSet.of(
          "in so far now have has had today out officially already likely up down well as - "
              + "confirmed including past over above");

  private final MeasureRules rules;
  private final boolean forces;

  MeasureReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
  }

  /** The best reading of a figure, or null where no row reads it. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    Reading best = strong(line, figure, counted);
    if (best != null) {
      return best;
    }
    best = noun(line, figure, counted);
    best = cheaper(best, after(line, figure, counted));
    best = cheaper(best, before(line, figure, counted, LONGEST_LIST));
    best = cheaper(best, toll(line, figure, counted));
    best = cheaper(best, bare(line, figure, counted));
    return best == null ? null : withOthers(line, best);
  }

  /** The measure whose words stand nearest before the figure, however they are joined to it. */
  @Nullable Reading mentionedBefore(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0; i--) {
      for (Shape shape : List.of(Shape.NOUN, Shape.TOLL, Shape.PASSIVE, Shape.AFTER)) {
        var hit = rules.of(shape).endingAt(line.tokens(), i);
        if (hit != null) {
          MeasureRule rule = hit.value().getFirst();
          return new Reading(rule, rule.measure(), hit.from(), hit.to(), REACH);
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
    MeasureRule rule = hit != null ? hit.value().getFirst() : crowdRule();
    return new Reading(rule, rule.measure(), counted.to() - 1, counted.to(), 0.5);
  }

  private MeasureRule crowdRule() {
    for (MeasureRule rule : rules.rows()) {
      if (rule.measure().equals(Measure.ATTENDANCE) && rule.shape() == Shape.TOLL) {
        return rule;
      }
    }
    throw new IllegalStateException("no row for crowds");
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
          double cost = modifier ? 1.2 : 0.1;
          return new Reading(rule, rule.measure(), hit.from(), hit.to(), cost);
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
      return head != null && describes && rule.counted().admits(head, forces);
    }
    if (word.equals("lives")) {
      return MeasureRules.isPredicate(line, to)
          || LIFE_TAKERS.contains(line.word(figure.from() - 1))
          || LIFE_TAKERS.contains(line.word(figure.from() - 2))
          || line.word(to).equals("lost");
    }
    if (line.word(to).equals("-") && line.token(to).glued()) {
      return false;
    }
    // "12 killed the mayor": the active past has its object right behind it
    return !isActive(line, from, to) || !rule.words().contains(word + "|") || word.endsWith("s");
  }

  private static final Set<String> MODIFIERS =
      WordSet.of("dead missing homeless hurt slain wounded stranded trapped");
  private static final Set<String> LIFE_TAKERS =
      WordSet.of("claimed claiming claim claims cost costing took taken taking lost least than");

  private @Nullable Reading after(Line line, Figure figure, NounPhrase counted) {
    if (counted.partitive() && line.figureAt(counted.to()) != null) {
      return afterPart(line, figure, counted);
    }
    if (isWhole(line, figure)) {
      Reading reading = predicate(line, Math.min(counted.to(), line.size() - 1), counted, 0);
      return reading != null && reading.measure().equals(Measure.OTHER) ? reading : null;
    }
    return search(line, figure, counted);
  }

  private @Nullable Reading search(Line line, Figure figure, NounPhrase counted) {
    Reading aboard = null;
    double cost = 0;
    int i = counted.to();
    while (i < line.size() && cost < REACH) {
      Figure other = line.figureAt(i);
      if (other != null) {
        if (other.index() == figure.index() || !isListed(line, i)) {
          return aboard;
        }
        i = Math.max(other.to(), NounPhrase.after(line, other.to()).to());
        cost += 2;
        continue;
      }
      Reading reading = predicate(line, i, counted, cost);
      if (reading != null && !reading.measure().equals(Measure.OTHER)) {
        return reading;
      }
      aboard = aboard == null ? reading : aboard;
      int next = step(line, i, counted);
      if (next < 0) {
        return aboard;
      }
      cost += next == i + 1 ? price(line, i, counted) : 1.5;
      i = next;
    }
    return aboard;
  }

  /** "half of the 11,000 troops were killed": the part looks past the whole. */
  private @Nullable Reading afterPart(Line line, Figure figure, NounPhrase counted) {
    Figure whole = line.figureAt(counted.to());
    if (whole == null || whole.index() == figure.index()) {
      return null;
    }
    NounPhrase rest = NounPhrase.after(line, whole.to());
    return search(line, whole, new NounPhrase(rest.from(), rest.to(), false));
  }

  /** "40 of the 90 aboard died": what is said is said of the part. */
  private static boolean isWhole(Line line, Figure figure) {
    int i = figure.from() - 1;
    while (i > 0 && Word.DETERMINER.has(line.token(i))) {
      i--;
    }
    return line.word(i).equals("of") && line.figureAt(i - 1) != null && i < figure.from() - 1;
  }

  private static boolean isListed(Line line, int i) {
    String before = line.word(i - 1);
    return before.equals("and") || before.equals("or") || before.equals(",") || before.equals("&");
  }

  private @Nullable Reading predicate(Line line, int i, NounPhrase counted, double cost) {
    Reading best = null;
    for (Shape shape : List.of(Shape.PASSIVE, Shape.AFTER)) {
      var hit = rules.of(shape).startingAt(line.tokens(), i);
      boolean describes =
          i > counted.to()
              && (Word.DETERMINER.has(line.word(i - 1)) || Word.PREPOSITION.has(line.word(i - 1)))
              && line.word(i).endsWith("ed");
      if (hit == null
          || describes
          || (shape == Shape.PASSIVE && isActive(line, hit.from(), hit.to()))) {
        continue;
      }
      for (MeasureRule rule : hit.value()) {
        boolean longer = best == null || hit.to() > best.to();
        if (rule.counted().admits(counted.head(line), forces) && longer) {
          best = new Reading(rule, rule.measure(), hit.from(), hit.to(), cost + 0.5);
        }
      }
    }
    return best;
  }

  /**
   * Whether a form that could be either is the active past: no "be" before it, an object behind.
   */
  private static boolean isActive(Line line, int from, int to) {
    int i = from - 1;
    while (i >= 0
        && (Word.isAdverb(line.token(i)) || (line.figureAt(i) == null && isChain(line.word(i))))) {
      i--;
    }
    if (i >= 0 && (Word.BE.has(line.token(i)) || line.word(i).equals("left"))) {
      return false;
    }
    if (i >= 0
        && (Word.HAVE.has(line.token(i))
            || Word.MODAL.has(line.token(i))
            || line.word(i).equals("to"))) {
      return true;
    }
    if (to >= line.size()) {
      return false;
    }
    Token next = line.token(to);
    return (line.figureAt(to) != null && !next.is(","))
        || (Word.DETERMINER.has(next)
            && !next.is("each")
            && !next.is("all")
            && !Noun.TIME.has(line.word(to + 1)))
        || (Word.PRONOUN.has(next) && !next.is("it"))
        || next.is("nobody")
        || next.is("everyone")
        || (next.isWord() && Noun.isPerson(next) && line.figureAt(from - 1) == null);
  }

  private static boolean isChain(String word) {
    return word.equals("or")
        || word.equals("and")
        || word.equals(",")
        || word.equals("killed")
        || word.equals("wounded")
        || word.equals("injured");
  }

  /** Where the search for a predicate goes on, or -1 where the clause ends. */
  private static int step(Line line, int i, NounPhrase counted) {
    Token token = line.token(i);
    String low = token.norm();
    return switch (low) {
      case ";", ".", "!", "?", ":", "•" -> -1;
      case "(" -> closing(line, i, ")");
      case "--" -> closing(line, i, "--");
      case "," -> comma(line, i);
      case "and", "but" ->
          Word.DETERMINER.has(line.word(i + 1)) && i > counted.to() + 3 ? -1 : i + 1;
      default -> {
        if (SourceRules.isReportVerb(low) && !Word.BE.has(line.word(i - 1))) {
          yield -1;
        }
        boolean clause =
            Word.SUBORDINATOR.has(token)
                && !low.equals("so")
                && !low.equals("even")
                && !low.equals("since");
        yield clause ? -1 : i + 1;
      }
    };
  }

  /** Past an aside between commas ("20 people, two of them children, were hurt"). */
  private static int comma(Line line, int comma) {
    int end = Math.min(line.size(), comma + 16);
    for (int i = comma + 1; i < end; i++) {
      if (line.word(i).equals(",") || line.word(i).equals("--")) {
        boolean goesOn =
            i + 1 < line.size()
                && (Word.BE.has(line.token(i + 1))
                    || Word.HAVE.has(line.token(i + 1))
                    || Word.MODAL.has(line.token(i + 1))
                    || MeasureRules.isPredicate(line, i + 1));
        if (goesOn) {
          return i + 1;
        }
      }
      if (line.word(i).equals(";")) {
        break;
      }
    }
    return comma + 1;
  }

  private static int closing(Line line, int open, String mark) {
    for (int i = open + 1; i < line.size(); i++) {
      if (line.word(i).equals(mark)) {
        return i + 1;
      }
    }
    return mark.equals("--") ? open + 1 : -1;
  }

  private static double price(Line line, int i, NounPhrase counted) {
    Token token = line.token(i);
    if (Word.BE.has(token) || Word.HAVE.has(token) || Word.isAdverb(token)) {
      return 0.2;
    }
    if (Word.RELATIVE.has(token)) {
      return i == counted.to() ? 0.3 : 6;
    }
    return token.is(",") ? 3 : 1;
  }

  private @Nullable Reading before(Line line, Figure figure, NounPhrase counted, int depth) {
    int i = figure.from() - 1;
    double cost = 0.8;
    while (i >= 0) {
      Reading reading = verb(line, i, counted, cost);
      if (reading != null) {
        return reading;
      }
      Token token = line.token(i);
      boolean himself = token.is("and") && line.word(i - 1).endsWith("self");
      if (himself) {
        i--;
        continue;
      }
      if (line.figureAt(i) != null
          || (!BEFORE_FIGURES.contains(token.norm()) && !Word.isAdverb(token))) {
        return listed(line, i, figure, counted, depth);
      }
      cost += 0.1;
      i--;
    }
    return null;
  }

  private @Nullable Reading verb(Line line, int i, NounPhrase counted, double cost) {
    var hit = rules.of(Shape.BEFORE).endingAt(line.tokens(), i);
    if (hit == null) {
      return null;
    }
    Token head = counted.head(line);
    for (MeasureRule rule : hit.value()) {
      boolean weak = WEAK_VERBS.contains(line.word(hit.from())) && hit.to() - hit.from() == 1;
      if (rule.counted().admits(head, forces) && !isPassive(line, hit.from())) {
        return new Reading(rule, rule.measure(), hit.from(), hit.to(), cost + (weak ? 5 : 0));
      }
    }
    return null;
  }

  private static final Set<String> WEAK_VERBS = WordSet.of("has have had with used taken brought");

  private static boolean isPassive(Line line, int verb) {
    int i = verb - 1;
    while (i >= 0 && Word.isAdverb(line.token(i))) {
      i--;
    }
    return i >= 0
        && Word.BE.has(line.token(i))
        && !line.word(verb).endsWith("ing")
        && !line.word(verb + 1).equals("by");
  }

  /** "killed five soldiers and 12 civilians": the later figure shares the first one's verb. */
  private @Nullable Reading listed(Line line, int i, Figure figure, NounPhrase counted, int depth) {
    int at = i;
    while (at >= 0 && (isListed(line, at + 1) && at >= figure.from() - 3)) {
      at--;
    }
    if (at == i || at < 0 || figure.index() == 0 || depth == 0) {
      return null;
    }
    Figure other = line.figures().get(figure.index() - 1);
    NounPhrase otherCounted = NounPhrase.after(line, other.to());
    if (Math.max(other.to(), otherCounted.to()) != at + 1) {
      return null;
    }
    Reading shared = before(line, other, otherCounted, depth - 1);
    if (shared == null || !shared.rule().counted().admits(counted.head(line), forces)) {
      return null;
    }
    return shared.dearer(2.5);
  }

  private @Nullable Reading toll(Line line, Figure figure, NounPhrase counted) {
    double cost = 2;
    boolean linked =
        Amounts.isExceeding(line.word(figure.from()))
            || line.word(figure.from()).equals("near")
            || line.word(figure.from()).equals("over");
    for (int i = figure.from() - 1; i >= 0 && cost < REACH; i--) {
      String low = line.word(i);
      if (isDash(line, i)) {
        int opening = openingDash(line, i);
        if (opening > 0) {
          i = opening;
          cost += 1;
          continue;
        }
      }
      if (low.equals(";") || low.equals(".") || low.equals("?") || low.equals("!")) {
        return null;
      }
      if (linked) {
        var hit = rules.of(Shape.TOLL).endingAt(line.tokens(), i);
        if (hit != null) {
          for (MeasureRule rule : hit.value()) {
            if ((counted.isEmpty() && rule.counted() == Counted.FORCES)
                || rule.counted().admits(counted.head(line), forces)) {
              return new Reading(rule, rule.measure(), hit.from(), hit.to(), cost);
            }
          }
        }
      }
      if (line.figureAt(i) != null) {
        cost += 0.8;
        continue;
      }
      boolean link = LINKS.contains(low);
      linked |= link && !FIRM_LINKS.contains(low);
      cost +=
          link || Word.isAdverb(line.token(i))
              ? 0.2
              : Word.SUBORDINATOR.has(low) ? 5 : low.equals(",") ? 2 : 1;
    }
    return null;
  }

  private static boolean isDash(Line line, int i) {
    return line.word(i).equals("--") || (line.word(i).equals("-") && !line.token(i).glued());
  }

  private static int openingDash(Line line, int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (isDash(line, i)) {
        return i;
      }
    }
    return -1;
  }

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
  private Reading withOthers(Line line, Reading reading) {
    if (!HARMS.contains(reading.measure()) || reading.rule().shape() == Shape.TOLL) {
      return reading;
    }
    if (Harms.joined(line, reading.from(), reading.to(), reading.rule().shape() == Shape.BEFORE)) {
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
