package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose object is counted: "killed at least 14", "cut another 200 jobs". */
final class ObjectReader {
  /** How many figures may share one verb: "killed five soldiers, 12 civilians and a child". */
  private static final int LONGEST_LIST = 8;

  private static final Set<String> BEFORE_FIGURES =
      WordSet.of(
          "himself herself themselves itself total of another additional further estimated reported combined what as many the "
              + "its a an their his her those these up to \" ' also about some around his our at "
              + "group party team pair batch last remaining final least more than only just nearly almost in all first initial not extra");

  private final MeasureRules rules;
  private final boolean forces;

  ObjectReader(MeasureRules rules, boolean forces) {
    this.rules = rules;
    this.forces = forces;
  }

  /** The reading by a verb before the figure, or null. */
  @Nullable Reading read(Line line, Figure figure, NounPhrase counted) {
    return before(line, figure, counted, LONGEST_LIST);
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
    boolean single = hit.to() - hit.from() == 1;
    if (Word.HAVE.has(line.word(i)) && Amounts.isExceeding(line.word(i + 1))) {
      return null;
    }
    if (line.word(i).startsWith("hit") && line.has(i - TOLD, i, COUNTS)) {
      return null;
    }
    if (single && (isArticle(line.word(i - 1)) || line.word(i - 1).equals("of"))) {
      return null;
    }
    if (NUMBERING.contains(line.word(i))) {
      @Nullable Reading named = numbered(line, i);
      if (named != null) {
        return named;
      }
    }
    if (line.word(i).equals("of")
        && line.word(i + 1).equals("the")
        && counted.from() - i < 5
        && KNOWN.contains(line.word(i + 2))) {
      return null;
    }
    boolean genitive = line.word(i).equals("of") && i == hit.to() - 1 && hit.to() - hit.from() > 1;
    for (MeasureRule rule : hit.value()) {
      boolean weak = WEAK_VERBS.contains(line.word(hit.from())) && hit.to() - hit.from() == 1;
      boolean sent = !weak || rule.counted() != Counted.FORCES || isSoldier(head);
      if (sent && rule.counted().admits(line, counted, forces) && !isPassive(line, hit.from())) {
        double price = weak ? cost + 5 : genitive ? cost - GENITIVE : cost;
        return new Reading(rule, rule.measure(), hit.from(), hit.to(), price);
      }
    }
    return null;
  }

  /** "the collapse of the two bridges": told before. */
  private static final Set<String> KNOWN = WordSet.of("two three");

  /** "the dead now number 40", "Refugees from the north numbered 9,000": the subject is counted. */
  private @Nullable Reading numbered(Line line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < REACH; i--) {
      if (line.figureAt(i) != null || Word.MARK.has(line.word(i))) {
        return null;
      }
      var hit = rules.of(Shape.NOUN).endingAt(line.tokens(), i);
      boolean noun = hit != null && !line.word(i).endsWith("ed");
      if (hit != null && noun) {
        MeasureRule rule = hit.value().getFirst();
        return new Reading(rule, rule.measure(), hit.from(), hit.to(), 1);
      }
    }
    return null;
  }

  /** "the number of missing was hitting 40": the count reached it. */
  private static final int TOLD = 7;

  private static final Set<String> COUNTS = WordSet.of("number toll count total tally");
  private static final int REACH = 10;
  private static final Set<String> NUMBERING = WordSet.of("number numbers numbered numbering");

  /** "the bodies of 17 migrants" are bodies, whatever was done with them. */
  private static final double GENITIVE = 0.75;

  private static final Set<String> WEAK_VERBS = WordSet.of("has have had with used taken brought");

  /** "the wounded", "his attack"; "that killed" and "both killed" are verbs. */
  private static boolean isArticle(String word) {
    return Word.DETERMINER.has(word)
        && !word.equals("that")
        && !word.equals("both")
        && !word.equals("each")
        && !word.equals("all");
  }

  /** "with 40 soldiers"; a firm that has 40 workers has sent nobody. */
  private static boolean isSoldier(@Nullable Token head) {
    return head == null
        || Noun.FORCE.has(head.norm())
        || head.is("police")
        || head.is("officers")
        || head.is("firefighters");
  }

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
    while (at >= 0 && (PredicateReader.isListed(line, at + 1) && at >= figure.from() - 3)) {
      at--;
    }
    if (at == i || at < 0 || figure.index() == 0 || depth == 0) {
      return null;
    }
    Figure other = line.figures().get(figure.index() - 1);
    NounPhrase otherCounted = NounPhrase.after(line, other.to());
    int end = Math.max(other.to(), otherCounted.to());
    if (end != at + 1 && !isOfWhat(line, end, at + 1)) {
      return null;
    }
    Reading shared = before(line, other, otherCounted, depth - 1);
    if (shared == null || !shared.rule().counted().admits(counted.head(line), forces)) {
      return null;
    }
    return shared.dearer(2.5);
  }

  /** "40 crates of green apples, six ...": the noun goes on behind "of". */
  private static boolean isOfWhat(Line line, int from, int to) {
    if (!line.word(from).equals("of") || to - from > 4 || to - from < 2) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      boolean noun =
          line.token(i).isWord()
              && !Word.PREPOSITION.has(line.word(i))
              && !Word.BE.has(line.word(i))
              && !line.isPredicate(i);
      if (!noun) {
        return false;
      }
    }
    return true;
  }
}
