package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nameless mouths and bare nouns that speak for somebody the article has named: "its spokesman", "a
 * company spokesman", "the carmaker", "the two groups", "the same official".
 */
final class Voices {
  private final Referents referents;
  private final NameBook book;

  Voices(Referents referents, NameBook book) {
    this.referents = referents;
    this.book = book;
  }

  /** "one of its officers", "its spokesman", "its log": the body or the person that is meant. */
  @Nullable Source owned(Line line, int from, int to) {
    for (int i = from; i < to && i - from < 4; i++) {
      if (TallyReader.POSSESSIVES.contains(line.word(i))) {
        boolean voice = MOUTHS.contains(line.word(to - 1)) || PAPERS.contains(line.word(to - 1));
        return voice && to - i < 6 ? referents.pronoun(line.word(i), i) : null;
      }
    }
    return null;
  }

  /** "an officer", "the deputy commissioner": speaks for the force that was spoken of last. */
  @Nullable Source ranked(String text) {
    int blank = text.lastIndexOf(' ');
    boolean bare =
        RANKS.contains(text.substring(blank + 1))
            && (blank < 0 || GRADES.contains(text.substring(0, blank)));
    return bare ? referents.force() : null;
  }

  private static final Set<String> GRADES = WordSet.of("deputy chief senior acting assistant");
  private static final Set<String> RANKS =
      WordSet.of("officer commissioner superintendent inspector sergeant constable");

  /** "its general staff", "its humanitarian office": a part of the body or the country. */
  @Nullable Source branch(Line line, int start, int to) {
    int from = start;
    while (from < to && from - start < 3 && !TallyReader.POSSESSIVES.contains(line.word(from))) {
      from++;
    }
    if (to - from < 3
        || !TallyReader.POSSESSIVES.contains(line.word(from))
        || !BRANCHES.contains(line.word(to - 1))) {
      return null;
    }
    String text = line.text(from + 1, to);
    if (BodyNames.isKnown(text)) {
      return Source.of(BodyNames.normal(text, null));
    }
    @Nullable Source nation = referents.nation();
    @Nullable Source owner = nation != null ? nation : referents.pronoun(line.word(from), from);
    if (owner == null) {
      return null;
    }
    String name = owner.name();
    boolean country = name.endsWith(GOVERNMENT);
    String whose = country ? name.substring(0, name.length() - GOVERNMENT.length()) : name;
    return Source.of(whose + "'s " + text);
  }

  private static final String GOVERNMENT = " government";
  private static final Set<String> BRANCHES =
      WordSet.of("ministry staff office agency service department mission army navy guard command");

  /** Whose spokesman speaks in tokens {@code from} to {@code to}: where the owner's name lies. */
  @Nullable SubjectPhrase owner(Line line, int from, int to) {
    int head = from;
    while (head < to && !SPOKES.contains(line.word(head))) {
      head++;
    }
    if (head >= to) {
      return null;
    }
    String next = line.word(head + 1);
    if (head + 2 < to && OWNING.contains(next)) {
      return new SubjectPhrase(head + 2, clause(line, head + 3, to));
    }
    return head + 1 == to || !line.token(head + 1).isCapitalised()
        ? new SubjectPhrase(from, head)
        : null;
  }

  /** "a spokesman at the harbour office leading the search": the office ends at the clause. */
  private static int clause(Line line, int from, int to) {
    int i = from;
    while (i < to && !(line.word(i).endsWith("ing") && !line.token(i).isCapitalised())) {
      i++;
    }
    return i;
  }

  private static final Set<String> OWNING = WordSet.of("for of at from with");

  /** "the company", "the carmaker": the firm the line or the article is about. */
  @Nullable Source firm(Line line, int from, int to) {
    boolean definite = line.has(from - 1, from, THE) || SPOKES.contains(line.word(to));
    int head = from;
    while (head + 1 < to && !line.word(head + 1).equals("of")) {
      head++;
    }
    if (!definite
        || !FIRMS.contains(line.word(head))
        || head - from > 2
        || (line.word(head).equals("group") && head > from && !isPlace(line, from))
        || hasName(line, from, to)
        || line.has(from, to, OWNED)) {
      return null;
    }
    return firm(line);
  }

  private @Nullable Source firm(Line line) {
    @Nullable Source subject = referents.subject();
    if (subject != null && LineSubject.isFirm(line)) {
      return subject;
    }
    @Nullable Source firm = referents.firm();
    return firm != null ? firm : book.firm();
  }

  /** "the two groups", "the same official", "the Nigerian minister": who has just spoken. */
  @Nullable Source again(Line line, int from, int to) {
    String before = line.word(from - 1);
    int headAt = from;
    while (headAt + 1 < to && !Word.PREPOSITION.has(line.word(headAt + 1))) {
      headAt++;
    }
    String head = line.word(headAt);
    boolean definite = line.has(from - 3, from, DEFINITE) || line.has(from, from + 1, DEFINITE);
    if (!definite || (hasCapital(line, from, headAt + 1) && !isCountry(line, from, headAt + 1))) {
      return null;
    }
    if ((before.equals("two") || before.equals("both")) && head.endsWith("s")) {
      return referents.pair();
    }
    @Nullable Source person = referents.person();
    boolean fits =
        person != null
            && Referents.HUMANS.contains(head)
            && headAt - from < 2
            && (book.mayHold(person.name(), head)
                || (isPlain(line, from, headAt, to) && book.isFree(person.name(), head)));
    return fits ? person : null;
  }

  /** "the president", "the defence secretary": of no place and no grade. */
  private static boolean isPlain(Line line, int from, int head, int to) {
    return head + 1 == to && (head == from || FIELDS.contains(line.word(from)));
  }

  private static final Set<String> FIELDS =
      WordSet.of("prime foreign defence defense interior home health finance energy oil transport");

  /** "The chart also listed 40": whoever spoke last made it. */
  @Nullable Source paper(Line line, int from, int to) {
    boolean first = line.word(from - 1).equals("the") && from == 1;
    boolean bare = to - from == 1 && (first || line.word(from - 1).equals("same"));
    return bare && OWN_PAPERS.contains(line.word(from)) ? referents.last() : null;
  }

  private static final Set<String> OWN_PAPERS =
      WordSet.of(
          "chart list letter memo post message page slide document statement filing table map thread");

  private static boolean isCountry(Line line, int from, int to) {
    return to - from == 2 && Places.byAdjective(line.word(from)) != null;
  }

  private static boolean hasName(Line line, int from, int to) {
    return hasCapital(line, isPlace(line, from) ? from + 1 : from, to);
  }

  private static boolean isPlace(Line line, int i) {
    return Places.byAdjective(line.word(i)) != null || Places.byCapital(line.word(i)) != null;
  }

  private static boolean hasCapital(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.token(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OWNED = WordSet.of("'s '");
  private static final Set<String> THE = WordSet.of("the");
  private static final Set<String> DEFINITE = WordSet.of("the same");

  static final Set<String> SPOKES =
      WordSet.of("spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons");

  private static final Set<String> MOUTHS =
      WordSet.of(
          "spokesman spokeswoman spokesperson spokesmen spokespeople officers officials people"
              + " staff representatives leaders lawyers press");

  /** What is written by somebody and says nothing by itself. */
  static final Set<String> PAPERS =
      WordSet.of(
          "log logs report reports list lists records books count tally figures estimate estimates"
              + " statement data chart letter memo bulletin filing filings notice notices website"
              + " minutes ledger register statistics papers documents message");

  private static final Set<String> FIRMS =
      WordSet.of(
          "company firm carmaker chipmaker automaker maker owner retailer lender airline manufacturer"
              + " conglomerate supplier employer start-up startup chain operator insurer brewer"
              + " steelmaker planemaker drugmaker shipowner shipper bank giant lender broadcaster"
              + " utility steelworks brewery group");
}
