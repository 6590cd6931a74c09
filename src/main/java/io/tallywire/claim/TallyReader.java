package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose count a figure is: "by the mayor's latest count", "the police tally stood at". */
final class TallyReader {
  private final SourceNames names;

  TallyReader(SourceNames names) {
    this.names = names;
  }

  /** The attribution whose count's noun stands at token {@code i}, or null. */
  @Nullable Attribution at(Line line, int i) {
    Phrases.Hit<SourceRule> hit = SourceRules.at(SourceShape.TALLY, line.tokens(), i);
    if (hit == null || isVerb(line, i) || isShare(line, i)) {
      return null;
    }
    String rule = hit.value().name();
    Owner owner = owner(line, i);
    if (owner == null || line.has(owner.from - 2, i, CHANGERS)) {
      return null;
    }
    int before = owner.from - 1;
    while (before > 0 && Word.DETERMINER.has(line.word(before))) {
      before--;
    }
    boolean measured = MEASURES.contains(line.word(before)) && hasFigure(line, before - 1, -1);
    if (measured) {
      return new Attribution(owner.source, before, owner.to, false, rule);
    }
    int of = line.word(owner.to).equals("of") || line.word(owner.to).equals("at") ? 1 : 0;
    Figure next = line.figureAt(owner.to + of);
    if (next != null && of == 1) {
      return new Attribution(owner.source, owner.from, owner.to, true, next.from(), rule);
    }
    return hasFigure(line, owner.to, 1) && !line.word(owner.to).equals(".")
        ? new Attribution(owner.source, owner.from, owner.to, true, rule)
        : null;
  }

  /** "Norland's defence office claims 3,350": a verb, for all its look. */
  private static boolean isVerb(Line line, int i) {
    return VERBS.contains(line.word(i))
        && line.figureAt(i + 1) != null
        && !line.word(i - 1).equals("'s")
        && !line.word(i - 1).equals("'");
  }

  private static final Set<String> VERBS =
      WordSet.of(
          "claims claim counts count estimates estimate records lists list reports report"
              + " registers register logs tallies notices");

  /** "Roy raised the office's count to 40": Roy gives the new one. */
  private static final Set<String> CHANGERS =
      WordSet.of(
          "raised raises lowered lowers cut cuts revised revises corrected increased reduced");

  /** "Offices account for 40": a verb, and nobody's count. */
  private static boolean isShare(Line line, int i) {
    return line.word(i).startsWith("account") && line.word(i + 1).equals("for");
  }

  private record Owner(Source source, int from, int to) {}

  private @Nullable Owner owner(Line line, int noun) {
    boolean weak = WEAK.contains(line.word(noun));
    int i = noun - 1;
    while (i > 0 && noun - i < 5 && isAdjective(line, i)) {
      i--;
    }
    String mark = line.word(i);
    if (mark.equals("'s") || (mark.equals("'") && line.word(i - 1).endsWith("s"))) {
      int from = SpeakerPhrase.leftStart(line, i);
      boolean counter = names.counters().isCounter(line, from, i);
      @Nullable Source source = !weak || counter ? names.resolve(line, from, i) : null;
      return source == null || isPlace(line, from, i, noun)
          ? null
          : new Owner(source, from, noun + 1);
    }
    if (POSSESSIVES.contains(mark)) {
      @Nullable Source source = weak && i == noun - 1 ? null : names.referents().pronoun(mark, i);
      return source == null ? null : new Owner(source, i, noun + 1);
    }
    @Nullable Owner behind = behind(line, noun, weak);
    return behind != null ? behind : compound(line, noun);
  }

  /** "Turkey's earthquake figures": not Turkey; "Armenia's claim": Armenia. */
  private static boolean isPlace(Line line, int from, int to, int noun) {
    return noun - to > 2
        && Places.byCountry(line.text(from, to).toLowerCase(Locale.ROOT)) != null
        && !line.has(to, noun, OWN);
  }

  private static final Set<String> OWN =
      WordSet.of("own official latest final last previous first");

  private static boolean isAdjective(Line line, int i) {
    String low = line.word(i);
    return line.token(i).isWord()
        && !low.equals("'s")
        && !POSSESSIVES.contains(low)
        && !Word.PREPOSITION.has(low)
        && !Word.DETERMINER.has(low)
        && !Word.BE.has(low)
        && !Word.CONJUNCTION.has(low)
        && line.figureAt(i) == null
        && !SourceRules.isReportVerb(low);
  }

  /** "a count by the coroner", "the figures of the ministry". */
  private @Nullable Owner behind(Line line, int noun, boolean weak) {
    String link = line.word(noun + 1);
    boolean by = link.equals("by") || link.equals("from");
    if (!by && !link.equals("of")) {
      return null;
    }
    int from = noun + 2;
    int to = SpeakerPhrase.rightEnd(line, from);
    if (from >= line.size() || line.figureAt(from) != null) {
      return null;
    }
    boolean counter = names.counters().isCounter(line, from, to);
    boolean kept = by || OF.contains(line.word(noun));
    boolean named = !weak && kept && line.token(from).isCapitalised();
    if (!kept || !(counter || named) || isCountry(line, from, to)) {
      return null;
    }
    @Nullable Source source = names.resolve(line, from, to);
    return source == null ? null : new Owner(source, noun, to);
  }

  private static boolean isCountry(Line line, int from, int to) {
    return Places.byCountry(line.text(from, to).toLowerCase(Locale.ROOT)) != null;
  }

  /** Nouns of which "of" can name the owner, not only what was counted. */
  private static final Set<String> OF =
      WordSet.of(
          "count counts tally figures estimate estimates reckoning calculation calculations");

  /** "the provisional police count", "CGT figures", "official data". */
  private @Nullable Owner compound(Line line, int noun) {
    int from = noun;
    while (from > 0 && noun - from < 4 && isAdjective(line, from - 1)) {
      from--;
    }
    if (noun > from && OFFICIAL.contains(line.word(noun - 1))) {
      return new Owner(names.officials(), from, noun + 1);
    }
    for (int i = from; i < noun; i++) {
      if (names.counters().isCounter(line, i, noun)) {
        @Nullable Source source = names.resolve(line, i, noun);
        return source == null ? null : new Owner(source, from, noun + 1);
      }
    }
    return null;
  }

  private static final Set<String> OFFICIAL = WordSet.of("official government");

  private static boolean hasFigure(Line line, int from, int step) {
    for (int i = from; i >= 0 && i < line.size() && !line.word(i).equals(";"); i += step) {
      if (line.figureAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> MEASURES = WordSet.of("by on in per from under to with");
  static final Set<String> POSSESSIVES = WordSet.of("its their his her");

  /** Nouns of which the owner need not have counted: a town's toll, a firm's numbers. */
  private static final Set<String> WEAK =
      WordSet.of(
          "list lists number numbers toll guess guesses answer statement statements notice notices"
              + " total report reports reading records roll rolls minutes filing filings log logs"
              + " survey surveys poll assessment register registers account accounts");
}
