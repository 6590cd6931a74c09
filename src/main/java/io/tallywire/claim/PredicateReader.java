package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said of the counted: "14 people, two of them children, were killed". It steps over
 * asides and lists and stops where a clause ends.
 */
final class PredicateReader {
  /** How far words may stand from the figure's phrase. */
  private static final int REACH = 14;

  /** Where people are says less than what was done with them. */
  private static final double ABOARD = 1;

  private final MeasureRules rules;
  private final boolean forces;

  PredicateReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
  }

  /** The reading by words that stand behind the figure, or null. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    if (counted.partitive() && line.figureAt(counted.to()) != null) {
      return afterPart(line, figure, counted);
    }
    if (Wholes.isWhole(line, figure)) {
      Reading reading = predicate(line, Math.min(counted.to(), line.size() - 1), counted, 0);
      return reading != null && reading.measure().equals(Measure.OTHER) ? reading : null;
    }
    if (isContained(line, figure, LONGEST_LIST)) {
      int end = counted.to();
      return end < line.size() && !Word.BE.has(line.word(end - 1))
          ? predicate(line, end, counted, 0)
          : null;
    }
    if (Wholes.isFronted(line, figure, counted)) {
      int said = Wholes.ofWhole(line, counted.to());
      return said < line.size() ? predicate(line, said, counted, 0) : null;
    }
    if (Shelters.hold(line, counted)) {
      MeasureRule row = rules.row(Measure.DISPLACED, Shape.AFTER);
      return new Reading(row, row.measure(), counted.to(), counted.to() + 1, 1);
    }
    return search(line, figure, counted);
  }

  /** "a block that housed several shops and 40 tenants collapsed": the block did. */
  private static boolean isContained(Line line, Figure figure, int depth) {
    int i = figure.from() - 1;
    while (i > 0 && (Word.isAdverb(line.token(i)) || Word.DETERMINER.has(line.token(i)))) {
      i--;
    }
    boolean owning = line.word(i).equals("to") && line.word(i - 1).equals("belonging");
    if (owning || CONTAINING.contains(line.word(i))) {
      return true;
    }
    if (figure.index() == 0 || depth == 0 || !isListed(line, i + 1)) {
      return false;
    }
    Figure other = line.figures().get(figure.index() - 1);
    int end = Math.max(other.to(), NounPhrase.after(line, other.to()).to());
    return end == i && isContained(line, other, depth - 1);
  }

  /** How many things one verb of containing may share. */
  private static final int LONGEST_LIST = 4;

  private static final Set<String> CONTAINING =
      WordSet.of(
          "housed housing houses contained containing contains hosted hosting hosts comprised"
              + " comprising employed employing employs serving accommodating accommodated");

  private @Nullable Reading search(Line line, Figure figure, NounPhrase counted) {
    Reading aboard = null;
    double cost = 0;
    int i = counted.to();
    boolean list = true;
    boolean ofOther = false;
    boolean finite = false;
    if (counted.partitive() && line.word(i - 1).equals("those")) {
      var whole = line.predicateAt(i);
      i = whole == null ? i : whole.to();
    }
    while (i < line.size() && cost < REACH) {
      Figure other = line.figureAt(i);
      if (other != null) {
        if (other.index() != figure.index() && isAside(line, other)) {
          i = other.to();
          continue;
        }
        boolean passed = (list && isListed(line, i)) || INSIDE.contains(line.word(i - 1));
        boolean own = (aboard != null && isTold(line, other)) || isToldAlone(line, other);
        if (other.index() == figure.index() || !passed || own) {
          return aboard;
        }
        i = Math.max(other.to(), NounPhrase.after(line, other.to()).to());
        cost += 2;
        continue;
      }
      Reading reading = predicate(line, i, counted, cost);
      boolean theirs =
          reading != null
              && ((ofOther && !isFinite(line, reading)) || (finite && isReduced(line, i)));
      if (reading != null && !theirs && !reading.measure().equals(Measure.OTHER)) {
        return reading;
      }
      boolean verb = Word.BE.has(line.token(i)) || Word.HAVE.has(line.token(i));
      finite |= verb && !line.word(i).equals("'s") && !line.word(i).equals("being");
      list &= !verb;
      ofOther = !verb && (ofOther || (i > counted.to() && isOthers(line, i)));
      if (aboard == null && !theirs && reading != null) {
        aboard = reading.dearer(ABOARD);
      }
      int next = ClauseWalk.step(line, i, counted);
      if (next < 0) {
        return aboard;
      }
      cost += next == i + 1 ? ClauseWalk.price(line, i, counted) : 1.5;
      i = next;
    }
    return aboard;
  }

  /** "40 aboard, 12 rescued": the later figure has its own word behind it. */
  private static boolean isTold(Line line, Figure other) {
    int i = Math.max(other.to(), NounPhrase.after(line, other.to()).to());
    return line.isPredicate(i) || line.isCountNoun(i) || line.isCountNoun(i - 1);
  }

  /** "12 and 30 hurt", "52, two of whom died": what follows is said of the later figure alone. */
  private static boolean isToldAlone(Line line, Figure other) {
    NounPhrase noun = NounPhrase.after(line, other.to());
    int end = Math.max(noun.to(), other.to());
    boolean named = noun.partitive() && isAsideNoun(line, end);
    boolean part = noun.partitive() && !named && !line.word(end).equals(",");
    return (noun.isEmpty() || part) && (line.isPredicate(end) || line.isCountNoun(end) || part);
  }

  /** "nine sailors, two of them cadets, died": a noun and a comma end the aside. */
  private static boolean isAsideNoun(Line line, int i) {
    int end = i;
    while (end < line.size() && end - i < 3 && line.token(end).isWord() && !line.isPredicate(end)) {
      end++;
    }
    return end > i && line.word(end).equals(",");
  }

  /** An age, a time, a distance between the figure and what is said of it. */
  private static boolean isAside(Line line, Figure other) {
    return switch (other.mention().form()) {
      case AGE -> true;
      case MEASURE -> INSIDE.contains(line.word(other.from() - 1));
      case COUNT, SHARE, MULTIPLE, PICK -> IdleFigures.isNone(line, other);
    };
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

  static boolean isListed(Line line, int i) {
    String before = line.word(i - 1);
    return before.equals("and") || before.equals("or") || before.equals(",") || before.equals("&");
  }

  private @Nullable Reading predicate(Line line, int i, NounPhrase counted, double cost) {
    Reading best = null;
    for (Shape shape : List.of(Shape.PASSIVE, Shape.AFTER)) {
      var hit = rules.of(shape).startingAt(line.tokens(), i);
      boolean nominal =
          Word.DETERMINER.has(line.word(i - 1))
              || line.word(i - 1).equals("'s")
              || (line.word(i - 1).equals("-") && line.token(i).glued())
              || (Word.PREPOSITION.has(line.word(i - 1)) && !line.word(i - 1).equals("as"));
      boolean describes =
          i > counted.to()
              && ((nominal && hit != null && hit.to() == i + 1)
                  || (HOMOGRAPHS.contains(line.word(i)) && !isVerb(line, i)));
      if (hit == null
          || describes
          || (shape == Shape.PASSIVE && isActive(line, hit.from(), hit.to()))) {
        continue;
      }
      for (MeasureRule rule : hit.value()) {
        boolean longer = best == null || hit.to() > best.to();
        if (rule.counted().admits(line, counted, forces) && longer) {
          best = new Reading(rule, rule.measure(), hit.from(), hit.to(), cost + 0.5);
        }
      }
    }
    return best;
  }

  /** "12 men in two boats were killed": the boats stand inside what is said of the men. */
  private static final Set<String> INSIDE =
      WordSet.of("in of on at aboard near inside under outside from");

  /** "relatives of people still missing": only a verb reaches past the nearer noun. */
  private static boolean isFinite(Line line, Reading reading) {
    String word = line.word(reading.from());
    String before = line.word(reading.from() - 1);
    boolean passive = Word.BE.has(before) && !before.equals("'s");
    if (STAYS.contains(before) || (passive && !Word.RELATIVE.has(line.word(reading.from() - 2)))) {
      return true;
    }
    return reading.rule().shape() == Shape.AFTER
        && !UNFINITE.contains(word)
        && !Word.PREPOSITION.has(word)
        && !word.endsWith("ing");
  }

  /** "were employed in halls housed in the block": the participle describes the noun before it. */
  private static boolean isReduced(Line line, int i) {
    Token before = line.token(i - 1);
    String low = before.norm();
    return line.word(i).endsWith("ed")
        && before.isWord()
        && low.endsWith("s")
        && !low.equals("'s")
        && !low.equals("was")
        && !low.equals("is")
        && !low.equals("has")
        && !low.equals("others")
        && !low.equals("weeks")
        && !Word.isAdverb(before);
  }

  private static final Set<String> STAYS = WordSet.of("remain remains remained stay stayed");
  private static final Set<String> UNFINITE =
      WordSet.of(
          "missing dead alive homeless unaccounted stranded trapped ill sick aboard onboard");

  /** Plain forms that are nouns as well: "on their way to the Paris march". */
  private static final Set<String> HOMOGRAPHS = WordSet.of("march protest rally strike");

  private static boolean isVerb(Line line, int i) {
    String before = line.word(i - 1);
    return Word.MODAL.has(before)
        || before.equals("to")
        || before.equals("who")
        || Word.isAdverb(line.token(i - 1));
  }

  /**
   * Whether a form that could be either is the active past: no "be" before it, an object behind.
   */
  static boolean isActive(Line line, int from, int to) {
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

  /** Another noun of persons, or "of those". */
  private static boolean isOthers(Line line, int i) {
    boolean those = line.word(i).equals("those") && line.word(i - 1).equals("of");
    return those || Noun.isPerson(line.token(i));
  }
}
