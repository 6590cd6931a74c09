package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;

/** Where the words that name a speaker begin and end, before a verb and behind one. */
final class SpeakerPhrase {
  private static final int LONGEST_NAME = 16;

  private SpeakerPhrase() {}

  private static final Set<String> ENDS =
      WordSet.of(
          "on at during with late early but citing speaking published released this last "
              + "yesterday as told to that earlier today about after before while or monday "
              + "tuesday wednesday thursday friday saturday sunday");

  /** "people with knowledge of the matter": the preposition belongs to the name. */
  private static final Set<String> KNOWING = WordSet.of("knowledge access direct ties links");

  static boolean isPlainVerb(String low) {
    return PLAIN_VERBS.contains(low);
  }

  private static final Set<String> PLAIN_VERBS =
      WordSet.of("put puts gave gives stands stood rose fell shows because since");

  /** "the agency by the end of the week": the time is no part of the name. */
  private static final Set<String> MOMENTS =
      WordSet.of("end start beginning middle time morning evening afternoon day week month");

  private static final Set<String> ARTICLES = WordSet.of("the a an");
  private static final Set<String> NAME_LINKS = WordSet.of("of for in at from on with");

  private static final Set<String> OF = WordSet.of("of for");

  /** A phrase that names somebody runs to the next mark, verb or relative clause. */
  static int rightEnd(Line line, int from) {
    int i = from;
    while (i < line.size() && i - from < LONGEST_NAME) {
      Token token = line.token(i);
      String low = token.norm();
      boolean stop =
          (!token.isWord()
                  && !(token.is("-") && token.glued())
                  && !(token.is(".")
                      && token.glued()
                      && line.token(i - 1).isCapitalised()
                      && i + 1 < line.size()))
              || (i > from
                  && (line.figureAt(i) != null
                      || (ARTICLES.contains(low)
                          && !line.token(i).isCapitalised()
                          && isNamer(line.token(i - 1)))
                      || (ENDS.contains(low)
                          && !KNOWING.contains(line.word(i + 1))
                          && !isSeat(line, i))
                      || (Word.BE.has(token) && !low.equals("'s"))
                      || Word.HAVE.has(token)
                      || (low.equals("by") && MOMENTS.contains(line.word(i + 2)))
                      || Word.RELATIVE.has(token)
                      || Word.SUBORDINATOR.has(token)
                      || PLAIN_VERBS.contains(low)
                      || (SourceRules.isReportVerb(low) && !SpeechVerb.NOUN_LIKE.contains(low))));
      if (stop) {
        break;
      }
      if (low.equals("and")
          && !(i + 1 < line.size()
              && (line.token(i + 1).isCapitalised()
                  || SpeakerWords.ROLES.contains(line.word(i + 1))))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "a spokesman at the harbour office": no occasion. */
  private static boolean isSeat(Line line, int i) {
    return line.word(i).equals("at")
        && Voices.SPOKES.contains(line.word(i - 1))
        && Word.DETERMINER.has(line.word(i + 1))
        && !line.has(i + 2, i + 5, EVENTS);
  }

  private static final Set<String> EVENTS =
      WordSet.of("conference briefing meeting hearing event time scene rally site summit press");

  static boolean isQuoteEnd(Line line, int i) {
    return line.word(i).equals("\"") || (line.word(i).equals(",") && line.word(i - 1).equals("\""));
  }

  /** Whether the comma closes an aside that began with an earlier comma behind a name. */
  static boolean isApposition(Line line, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < 24; i--) {
      if (line.word(i).equals("\"")) {
        return false;
      }
      if (line.word(i).equals(",")) {
        Token before = line.token(i - 1);
        return (before.isCapitalised()
                || SpeakerWords.ROLES.contains(before.norm())
                || SubjectPhrase.PEOPLE.contains(before.norm()))
            && comma - i > 1;
      }
    }
    return false;
  }

  static int beforeBracket(Line line, int closing) {
    for (int i = closing - 1; i > 0 && closing - i < 8; i--) {
      if (line.word(i).equals("(")) {
        return i;
      }
    }
    return closing;
  }

  static int beforeApposition(Line line, int close) {
    boolean dash = isDash(line, close);
    for (int i = close - 1; i > 0 && close - i < 24; i--) {
      if (line.word(i).equals("\"")) {
        return close;
      }
      if (dash ? isDash(line, i) : line.word(i).equals(",")) {
        return i;
      }
    }
    return close;
  }

  /** A dash between words, not a hyphen within one. */
  static boolean isDash(Line line, int i) {
    String mark = line.word(i);
    return mark.equals("--") || (mark.equals("-") && !line.token(i).glued());
  }

  /** Past adverbs, auxiliaries and days between the name and its verb. */
  static int beforeVerb(Line line, int verb) {
    int i = verb;
    while (i > 0) {
      Token token = line.token(i - 1);
      String low = token.norm();
      if (Word.isAdverb(token)
          || Word.HAVE.has(token)
          || (Word.BE.has(token) && (line.word(i).endsWith("ing") || line.word(i).equals("able")))
          || (low.equals("to") && i > 1 && line.has(i - 2, i - 1, SpeechVerb.ABLE))
          || (DateWords.isDateWord(low) && token.isCapitalised())
          || low.equals("on")
          || low.equals("had")
          || low.equals("did")
          || low.equals("not")
          || WHEN.contains(low)
          || Word.RELATIVE.has(token)) {
        i--;
      } else if (low.equals("been") || low.equals("s") || Word.MODAL.has(token)) {
        i--;
      } else {
        int aside = beforeWhen(line, i);
        if (aside == i) {
          break;
        }
        i = aside;
      }
    }
    return i;
  }

  /** "had by last Friday counted", "the army earlier in the day said": before the time told. */
  private static int beforeWhen(Line line, int end) {
    boolean told = false;
    for (int i = end - 1; i > 0 && end - i < 8; i--) {
      if (Word.HAVE.has(line.token(i))) {
        return i;
      }
      String low = line.word(i);
      boolean time = SpeechScope.isTimePhrase(line, i) || low.equals("of") || low.equals("end");
      boolean day = DateWords.isDateWord(low) || DAYTIMES.contains(low);
      told |= day;
      if (!time || (line.token(i).isCapitalised() && !day)) {
        return told && OPENERS.contains(line.word(i + 1)) ? i + 1 : end;
      }
    }
    return end;
  }

  private static final Set<String> DAYTIMES =
      WordSet.of("day week month year morning afternoon evening night today yesterday");
  private static final Set<String> OPENERS =
      WordSet.of("earlier later on in at late early by last this that yesterday today");

  private static final Set<String> WHEN =
      WordSet.of(
          "never n't able managed itself himself herself themselves earlier later first last initially at once previously since night morning evening");

  /** Where the phrase that ends before {@code end} and names the speaker begins. */
  static int leftStart(Line line, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST_NAME) {
      Token token = line.token(i - 1);
      String low = token.norm();
      if (line.figureAt(i - 1) != null) {
        break;
      }
      if (low.equals("-") || low.equals("'s") || isAbbreviation(line, i - 1, end)) {
        i--;
        continue;
      }
      if ((isHyphened(line, i - 1) && line.word(i).equals("-")) || isPartners(line, i - 1, end)) {
        i--;
        continue;
      }
      if (low.equals("'") && i > 1 && line.word(i - 2).endsWith("s")) {
        i--;
        continue;
      }
      if (!token.isWord() && !token.isNumber()) {
        break;
      }
      if (low.equals("and") || low.equals("or")) {
        boolean ministries =
            line.has(i - 5, i - 1, OF) && i < line.size() && line.token(i).isWord();
        boolean names =
            ministries
                || isPairOfNames(line, i)
                || (i < line.size()
                    && i > 1
                    && ((line.token(i).isCapitalised() && line.token(i - 2).isCapitalised())
                        || (SpeakerWords.ROLES.contains(line.word(i))
                            && SpeakerWords.ROLES.contains(line.word(i - 2)))));
        if (!names) {
          break;
        }
        i--;
        continue;
      }
      if (Word.PREPOSITION.has(token)) {
        boolean inner = i < end && NAME_LINKS.contains(low) && i > 1 && isNamer(line.token(i - 2));
        if (!inner) {
          break;
        }
        i--;
        continue;
      }
      if (Word.SUBORDINATOR.has(token)
          || Word.RELATIVE.has(token)
          || Word.CONJUNCTION.has(token)
          || Word.BE.has(token)
          || (SourceRules.isReportVerb(low) && !SpeechVerb.NOUN_LIKE.contains(low))
          || (Word.isAdverb(token) && !token.is("there"))) {
        break;
      }
      if (Word.PRONOUN.has(token)) {
        return i == end ? i - 1 : i;
      }
      i--;
    }
    return i;
  }

  /** The dot of "Gen." and "Cuts.example" within a name, of "Norcar Corp." at its end. */
  private static boolean isAbbreviation(Line line, int dot, int end) {
    if (dot < 1
        || !line.word(dot).equals(".")
        || !line.token(dot).glued()
        || !line.token(dot - 1).isCapitalised()) {
      return false;
    }
    boolean inside = dot + 1 < end;
    boolean site = inside && line.token(dot + 1).glued() && line.token(dot + 1).isWord();
    return site || (inside ? line.word(dot - 1).length() <= 4 : isFirmEnd(line, dot - 1));
  }

  /** The comma and the sign of "Chester, Gray & Roe". */
  private static boolean isPartners(Line line, int i, int end) {
    boolean sign = line.word(i).equals("&");
    boolean comma = line.word(i).equals(",") && line.word(i + 2).equals("&");
    return (sign || comma)
        && i > 0
        && i + 1 < end
        && line.token(i - 1).isCapitalised()
        && line.token(i + 1).isCapitalised();
  }

  /** "The Herald and the Post" at the beginning of a line; {@code i} is behind the "and". */
  private static boolean isPairOfNames(Line line, int i) {
    if (!line.word(i).equals("the") || i + 1 >= line.size() || !line.token(i + 1).isCapitalised()) {
      return false;
    }
    for (int k = LineSubject.start(line); k < i - 1; k++) {
      boolean name = line.token(k).isCapitalised() || Word.DETERMINER.has(line.word(k));
      if (!name || Word.PREPOSITION.has(line.word(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFirmEnd(Line line, int i) {
    return FIRM_ENDS.contains(line.word(i));
  }

  private static final Set<String> FIRM_ENDS = WordSet.of("corp inc co ltd cos bros jr sr");

  /** The "in" of "commander-in-chief", the "Jae" of "Jae-in". */
  private static boolean isHyphened(Line line, int i) {
    return line.token(i).isWord() && i + 1 < line.size() && line.token(i + 1).glued();
  }

  /** "could not confirm", "did not say": what follows is not the subject's. */
  static boolean isDenied(Line line, int from, int verb) {
    return line.has(from, verb, NOT) && !line.has(verb, verb + 1, DENIABLE);
  }

  private static final Set<String> NOT = WordSet.of("not never n't cannot");
  private static final Set<String> DENIABLE = WordSet.of("think believe expect");

  static boolean isNamer(Line line, int i) {
    return i >= 0 && line.token(i).isWord() && isNamer(line.token(i));
  }

  static boolean isNamer(Token token) {
    return token.isCapitalised() || SpeakerWords.ROLES.contains(token.norm());
  }
}
