package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@link FlowRules} that tell what an amount is an amount of: a noun it complements or
 * a verb it is the object or the subject of. What flows, and whose it is, they do not tell.
 */
record FlowClue(MeasureRule rule, int from, int to) {
  private static final int REACH = 18;

  private static final Phrases<MeasureRule> NOUNS = index(FlowRules.NOUN, FlowRules.QUOTA);
  private static final Phrases<MeasureRule> VERBS = index(FlowRules.VERB);
  private static final Phrases<MeasureRule> PASSIVES = index(FlowRules.PASSIVE);
  private static final Phrases<MeasureRule> SIDES = index(FlowRules.ABOVE);

  private static final Set<String> CLAUSES =
      WordSet.of("because although though if unless when whereas while since before ; : which");
  private static final Set<String> PAST_FIGURES =
      WordSet.of("from to and or vs versus against compared with than by pct percent");

  private static Phrases<MeasureRule> index(MeasureRule... rows) {
    Phrases.Builder<MeasureRule> builder = Phrases.builder();
    for (MeasureRule row : rows) {
      builder.add(row.words(), row);
    }
    return builder.build();
  }

  /** "the 300,000 bpd ceiling", "2 mln tonnes of grain exports", "a 90,000 barrel-a-day quota". */
  static @Nullable FlowClue behind(Line line, int end) {
    int from = line.word(end).equals("of") ? end + 1 : end;
    for (int i = from; i < Math.min(line.size(), from + 4); i++) {
      var noun = NOUNS.startingAt(line.tokens(), i);
      boolean plain = !Word.BE.has(line.word(noun == null ? i : noun.to()));
      if (noun != null && (plain || i > from)) {
        return new FlowClue(noun.value(), noun.from(), noun.to());
      }
      if (line.figureAt(i) != null
          || !line.token(i).isWord()
          || Word.PREPOSITION.has(line.token(i))
          || Word.DETERMINER.has(line.token(i))
          || Word.BE.has(line.token(i))
          || Word.CONJUNCTION.has(line.token(i))
          || DateWords.isDateWord(line.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** The noun or verb before the figure whose complement or object it is. */
  static @Nullable FlowClue before(Line line, Figure figure) {
    for (int i = figure.from() - 1; i >= 0 && figure.from() - i < REACH; i--) {
      var noun = NOUNS.endingAt(line.tokens(), i);
      if (noun != null && !isModifier(line, noun.to())) {
        return new FlowClue(noun.value(), noun.from(), noun.to());
      }
      var verb = VERBS.endingAt(line.tokens(), i);
      if (verb != null && isVerb(line, verb.from())) {
        return new FlowClue(verb.value(), verb.from(), verb.to());
      }
      String low = line.word(i);
      if (CLAUSES.contains(low)) {
        return null;
      }
      Figure other = line.figureAt(i);
      if (other != null && !line.has(other.to(), figure.from(), PAST_FIGURES)) {
        return null;
      }
    }
    return null;
  }

  /** "export ban", "quota talks", "output figures": the word only describes another one. */
  private static boolean isModifier(Line line, int to) {
    String next = line.word(to);
    return next.equals("-")
        || next.equals("talks")
        || next.equals("policy")
        || next.equals("prices")
        || next.equals("price")
        || next.equals("revenue")
        || next.equals("revenues")
        || next.equals("earnings")
        || next.equals("ban");
  }

  private static boolean isVerb(Line line, int at) {
    String before = line.word(at - 1);
    return !Word.DETERMINER.has(before) && !FlowRules.isGoods(before) && !before.equals("'s");
  }

  /** "600,000 bags are held up", "2 mln tonnes have been shipped". */
  static @Nullable FlowClue said(Line line, int end) {
    int from = line.word(end).equals("of") ? end + 2 : end;
    while (line.figureAt(from - 1) != null && line.figureAt(from) != null) {
      from++;
    }
    for (int i = from; i < Math.min(line.size(), from + 6); i++) {
      var hit = PASSIVES.startingAt(line.tokens(), i);
      boolean passive =
          hit != null
              && i > 0
              && (Word.BE.has(line.word(i - 1)) || Word.isAdverb(line.token(i - 1)) || i == from);
      if (hit != null && passive) {
        return new FlowClue(FlowRules.PASSIVE, hit.from(), hit.to());
      }
      if (line.figureAt(i) != null || Word.MARK.has(line.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** Words that an amount above or below a limit stands before; null where none start there. */
  static Phrases.@Nullable Hit<MeasureRule> side(Line line, int at) {
    return at < line.size() ? SIDES.startingAt(line.tokens(), at) : null;
  }

  /** Whether a noun of produce or trade ends at token {@code i}. */
  static boolean isNounAt(Line line, int i) {
    return NOUNS.endingAt(line.tokens(), i) != null;
  }
}
