package io.tallywire.claim;

import java.util.Set;

/**
 * The words that name a verb's subject: "people with knowledge of the matter" said, "survivors
 * interviewed by the channel" said, "a man who would not be named" spoke of.
 *
 * @param from the first token
 * @param to the token behind the last
 */
record SubjectPhrase(int from, int to) {
  private static final int LONGEST = 26;
  private static final int LONGEST_HEAD = 8;

  /** The subject of a verb that, with its auxiliaries and adverbs, begins at token {@code end}. */
  static SubjectPhrase before(Line line, int end) {
    int near = SpeakerPhrase.leftStart(line, end);
    int start = clauseStart(line, end);
    start = opensName(line, start) ? start : article(line, start, near);
    if (start > near || !opensName(line, start)) {
      return survey(line, near, end);
    }
    int head = headEnd(line, start, end);
    return head > start ? new SubjectPhrase(start, head) : survey(line, near, end);
  }

  /** "somewhere in the north an official with": the first article that no preposition governs. */
  private static int article(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String low = line.word(i);
      boolean article = low.equals("a") || low.equals("an") || low.equals("the");
      if (article && !Word.PREPOSITION.has(line.word(i - 1))) {
        return i;
      }
    }
    return from;
  }

  /** "a survey of refiners, traders and shippers showed": the survey, not the last in the list. */
  private static SubjectPhrase survey(Line line, int near, int end) {
    for (int i = near - 1; i > Math.max(0, near - 10); i--) {
      if (SURVEYS.contains(line.word(i)) && line.word(i + 1).equals("of")) {
        return new SubjectPhrase(SpeakerPhrase.leftStart(line, i + 1), i + 1);
      }
      if (!line.token(i).isWord() && !line.word(i).equals(",")) {
        break;
      }
    }
    return new SubjectPhrase(near, end);
  }

  private static final Set<String> SURVEYS = WordSet.of("survey poll study panel sample");

  /** Behind the last mark, conjunction of clauses or verb of speech. */
  private static int clauseStart(Line line, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST) {
      String low = line.word(i - 1);
      boolean inner = line.token(i - 1).glued() && (low.equals("-") || low.equals("."));
      boolean mark = !line.token(i - 1).isWord() && line.figureAt(i - 1) == null && !inner;
      boolean possessive = low.equals("'s") || low.equals("'");
      boolean speech =
          SourceRules.isReportVerb(low)
              && !SpeechVerb.NOUN_LIKE.contains(low)
              && !Word.DETERMINER.has(line.word(i - 2))
              && !Word.BE.has(line.word(i - 2));
      if ((mark && !possessive) || BREAKS.contains(low) || speech) {
        break;
      }
      i--;
    }
    while (i < end && OPENINGS.contains(line.word(i))) {
      i++;
    }
    return i;
  }

  private static final Set<String> BREAKS =
      WordSet.of("while when although though because if whereas but and or where until unless");
  private static final Set<String> OPENINGS = WordSet.of("that meanwhile however but and");

  private static boolean opensName(Line line, int i) {
    String low = line.word(i);
    return Word.DETERMINER.has(low)
        || (line.token(i).isCapitalised() && !Word.PREPOSITION.has(low))
        || SpeakerWords.ROLES.contains(low)
        || PEOPLE.contains(low)
        || line.figureAt(i) != null
        || (DOCUMENTS.contains(line.word(i + 1)) && isParticiple(line, i + 2));
  }

  /** "internal papers seen by": what is read, behind a word that says what sort it is. */
  private static final Set<String> DOCUMENTS =
      WordSet.of(
          "documents papers records notes memos letters minutes files slides emails messages");

  /** Where the head ends: at a relative clause or a participle; the whole phrase if it has none. */
  private static int headEnd(Line line, int start, int end) {
    int preposition = -1;
    for (int i = start + 1; i < end; i++) {
      String low = line.word(i);
      boolean near = i - start <= LONGEST_HEAD;
      boolean person = low.equals("who") && i == start + 2 && Word.DETERMINER.has(line.word(start));
      if (person && !opensName(line, i + 1)) {
        return i;
      }
      boolean told = SourceRules.isReportVerb(line.word(start - 1));
      if (told && low.equals("that")) {
        return -1;
      }
      boolean clause =
          low.equals("who") || low.equals("which") || low.equals("that") || low.equals("whom");
      if (clause && opensName(line, i + 1)) {
        return -1;
      }
      if (near && clause) {
        return isHead(line, i - 1) || preposition > 0 ? i : -1;
      }
      if (near && isParticiple(line, i)) {
        return isHead(line, i - 1) ? i : -1;
      }
      if ((Word.BE.has(line.token(i)) && !low.equals("'s"))
          || Word.HAVE.has(line.token(i))
          || Word.MODAL.has(line.token(i))) {
        return -1;
      }
      if (preposition < 0 && Word.PREPOSITION.has(low)) {
        boolean close = line.word(i - 1).equals("close") || line.word(i - 1).equals("familiar");
        if (!isHead(line, close ? i - 2 : i - 1) && !Word.DETERMINER.has(line.word(start))) {
          return -1;
        }
        preposition = i;
      }
    }
    return preposition > 0 ? end : -1;
  }

  private static boolean isHead(Line line, int i) {
    String low = line.word(i);
    return SpeakerWords.ROLES.contains(low)
        || SpeakerWords.COUNTERS.contains(low)
        || PEOPLE.contains(low)
        || DOCUMENTS.contains(low)
        || BODIES.contains(low)
        || line.token(i).isCapitalised();
  }

  /** Bodies that are known by what they do: "a laboratory that", "a clinic which". */
  private static final Set<String> BODIES =
      WordSet.of("laboratory lab clinic collective project panel portal startup start-up school");

  /** "an officer overseeing", "workers hauling": not "the bank lending". */
  private static boolean isPerson(Line line, int i) {
    String low = line.word(i);
    return PEOPLE.contains(low) || Referents.HUMANS.contains(low) || PERSONS.contains(low);
  }

  private static final Set<String> PERSONS =
      WordSet.of(
          "officials officers doctors rescuers investigators engineers analysts experts commanders"
              + " residents monitors activists researchers lawyers diplomats firefighters surgeons");

  private static boolean isParticiple(Line line, int i) {
    String low = line.word(i);
    boolean form = low.endsWith("ed") || low.endsWith("ing") || FORMS.contains(low);
    boolean active = low.endsWith("ing") && low.length() > 5 && isPerson(line, i - 1);
    return form
        && !line.token(i).isCapitalised()
        && (active || Word.PREPOSITION.has(line.word(i + 1)) || line.has(i + 1, i + 2, LAST))
        && !Word.DETERMINER.has(line.word(i - 1));
  }

  private static final Set<String> LAST = WordSet.of("this last yesterday today earlier");
  private static final Set<String> FORMS =
      WordSet.of("held seen sent told shown put kept taken flown driven brought drawn run led");

  /** Nouns of persons that are no office. */
  static final Set<String> PEOPLE =
      WordSet.of(
          "people person man woman men women members member sources those missionaries travellers"
              + " passengers workers students volunteers lawyers insiders some several friends"
              + " parents mothers migrants refugees sailors seamen soldiers veterans colleagues"
              + " crews guests tourists shoppers filings notices filing notice");
}
