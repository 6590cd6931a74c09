package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;

/** The words a line begins with, as far as they name whom it is about. */
final class LineSubject {
  private static final int LONGEST = 9;
  private static final int DATELINE = 14;
  private static final int HANDFUL = 11;

  private LineSubject() {}

  /** Where the first name begins, behind a dateline ("OSLO, Oct 18 (Wireline) -") or a bullet. */
  static int start(Line line) {
    int from = 0;
    for (int i = 0; i < Math.min(DATELINE, line.size()); i++) {
      String low = line.word(i);
      boolean dash = (low.equals("-") && !line.token(i).glued()) || low.equals("--");
      boolean colon = low.equals(":") && i == 1 && isShouted(line, 0);
      if (dash || colon || low.equals("•")) {
        from = i + 1;
      }
    }
    if (from + 3 < line.size() && line.token(from).isNumber() && line.word(from + 1).equals(":")) {
      from += 3;
    } else if (from + 1 < line.size()
        && line.token(from).isNumber()
        && line.token(from).text().contains(":")) {
      from++;
    }
    while (from < line.size() && line.word(from).equals("\"")) {
      from++;
    }
    return from;
  }

  private static boolean isShouted(Line line, int i) {
    String text = line.token(i).text();
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Where that name ends: before the first verb, mark or relative clause; {@code from} if none. */
  static int end(Line line, int from) {
    int i = from;
    while (i < line.size() && i - from < LONGEST) {
      String low = line.word(i);
      if (low.equals("'s") || (line.token(i).is("-") && line.token(i).glued())) {
        i++;
        continue;
      }
      if (!line.token(i).isWord() && line.figureAt(i) == null) {
        break;
      }
      boolean stop =
          Word.BE.has(line.token(i))
              || Word.HAVE.has(line.token(i))
              || Word.MODAL.has(line.token(i))
              || Word.RELATIVE.has(line.token(i))
              || (i == from && Word.PREPOSITION.has(line.token(i)))
              || (i == from && line.word(i).equals("according"))
              || (i == from && Word.SUBORDINATOR.has(line.token(i)))
              || (i > from && isVerb(line, i));
      if (stop || SELF.contains(low)) {
        break;
      }
      i++;
    }
    boolean cutOff = line.word(i - 1).equals("'s") || isCounted(line, from);
    boolean dateline = from == 0 && isDateline(line);
    return !cutOff && !dateline && isHead(line, from, i) ? i : from;
  }

  /** "PORTHAVEN, Norl.": a line that a full stop cut off behind a town's short state. */
  private static boolean isDateline(Line line) {
    return line.size() > 1 && line.size() < 6 && line.word(1).equals(",") && isShouted(line, 0);
  }

  /** "About 100 people": those who were counted, not those who count. */
  private static boolean isCounted(Line line, int from) {
    Figure figure = line.figureAt(from);
    return figure != null && !Amounts.isBelow(figure, HANDFUL);
  }

  /** A name, or a noun of those who speak: not "the death toll in Oslo". */
  private static boolean isHead(Line line, int from, int to) {
    int head = from;
    while (head + 1 < to
        && !Word.PREPOSITION.has(line.word(head + 1))
        && !SELF.contains(line.word(head + 1))) {
      head++;
    }
    String low = line.word(head);
    return SpeakerWords.ROLES.contains(low)
        || SpeakerWords.COUNTERS.contains(low)
        || SubjectPhrase.PEOPLE.contains(low)
        || (head > from && line.token(head).isCapitalised())
        || (from < to && head == from && isOneName(line, from));
  }

  /** "Norcar", "Reuters": not "Revisions", "Marching". */
  private static boolean isOneName(Line line, int i) {
    String low = line.word(i);
    boolean common = low.endsWith("ing") || low.endsWith("ly");
    boolean plural =
        low.endsWith("s")
            && !low.endsWith("ss")
            && !SpeakerWords.MEDIA.contains(low)
            && Places.byCountry(low) == null
            && Places.byCapital(low) == null
            && !SINGULAR.contains(line.word(i + 1))
            && !low.equals("hamas");
    return line.token(i).isCapitalised() && !common && !plural;
  }

  /** Verbs that tell a name ending in "s" from a plural. */
  private static final Set<String> SINGULAR =
      WordSet.of(
          "is was has plans intends wants says expects announces cuts needs does hopes aims");

  private static boolean isVerb(Line line, int i) {
    String low = line.word(i);
    boolean past = low.endsWith("ed") && !line.token(i).isCapitalised();
    return past
        || VERBS.contains(low)
        || (SourceRules.isReportVerb(low) && !SpeechVerb.NOUN_LIKE.contains(low))
        || (low.endsWith("s")
            && !line.token(i).isCapitalised()
            && i + 1 < line.size()
            && (Word.DETERMINER.has(line.word(i + 1))
                || (line.word(i + 1).equals("to") && line.token(i - 1).isCapitalised())
                || line.figureAt(i + 1) != null));
  }

  private static final Set<String> VERBS =
      WordSet.of(
          "put gave took made went came ran runs set cut lost wants plans sheds shed ups names met"
              + " did does left sent held found let goes keeps kept begins began banks employs stood"
              + " insists gives puts denies hopes fears looks shot hit struck fled drew saw sank flew drove broke opened now also on");

  private static final Set<String> SELF = WordSet.of("itself himself herself themselves alone");
  private static final Set<String> OPENERS =
      WordSet.of("some about according other others several many most few no one two all");

  /** Whether the line begins with a capitalised name that can be a company's. */
  static boolean isFirm(Line line) {
    int i = start(line);
    return i < line.size()
        && line.token(i).isCapitalised()
        && line.figureAt(i) == null
        && !Word.isAdverb(line.token(i))
        && !Word.PREPOSITION.has(line.word(i))
        && !OPENERS.contains(line.word(i))
        && !SubjectPhrase.PEOPLE.contains(line.word(i))
        && !SpeakerWords.ROLES.contains(line.word(i))
        && !Word.DETERMINER.has(line.word(i))
        && Places.byCountry(line.word(i)) == null
        && Places.byCapital(line.word(i)) == null;
  }
}
