package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a phrase that names somebody: its head, what leads up to it, how it is printed. */
final class SpeakerHead {
  private SpeakerHead() {}

  static int head(Line line, int from, int to) {
    int head = from;
    while (head + 1 < to && !HEAD_ENDS.contains(line.word(head + 1))) {
      head++;
    }
    return head;
  }

  static final Set<String> HEAD_ENDS = WordSet.of("of in at for , from and that which who on with");

  static final Set<String> NOBODY =
      WordSet.of(
          "i we there nobody everyone everybody everything nothing many most few all some one two"
              + " others not nor here how what why then it's that's chart map graph letter law rule"
              + " question answer figure figures number numbers bodies toll him himself themselves"
              + " which each none anybody anyone somebody someone much marching time thing something day people");

  static boolean isName(Line line, int i) {
    boolean of = line.word(i + 1).equals("of") && OFFICES.contains(line.word(i));
    int next = of ? i + 2 : i + 1;
    return next < line.size() && line.token(next).isCapitalised();
  }

  private static final Set<String> OFFICES =
      WordSet.of("bank ministry department office bureau council board house");

  /** A common noun that has its capital only from the beginning of the sentence. */
  static String printed(Line line, int from, String text) {
    String first = line.word(from);
    boolean common =
        SpeakerWords.ROLES.contains(first)
            || SpeakerWords.COUNTERS.contains(first)
            || SubjectPhrase.PEOPLE.contains(first);
    boolean opens = from == 0 || (common && from == LineSubject.start(line));
    boolean capitals = BodyPhrase.isShortName(line.token(from).text());
    return opens && common && !isName(line, from) && !capitals
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** "the Harbour Institute's report", "a spokesman for the coastguard": the body speaks. */
  static String withoutPaper(String text) {
    String body = text;
    if (body.indexOf('\'') > 0) {
      body = PAPER.matcher(body).replaceFirst("");
    }
    if (body.regionMatches(true, 0, "spokes", 0, 6)) {
      body = MOUTH.matcher(body).replaceFirst("");
    }
    if (body.equals(text)) {
      return text;
    }
    return Places.byCountry(body.toLowerCase(Locale.ROOT)) != null ? text : body;
  }

  static final Pattern PAPER =
      Pattern.compile(
          "(?<=\\w)'s? (?:(?:latest|new|own|official|daily|weekly|monthly|annual) )?(?:spokesman"
              + "|spokeswoman|spokesperson|report|statement|figures|data|tally|count|bulletin)$");

  static final Pattern MOUTH =
      Pattern.compile("^spokes(?:man|woman|person) for (?:the )?(?=\\w)", Pattern.CASE_INSENSITIVE);

  /** A long description ends where a clause about it begins. */
  static int cut(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.word(i).equals("in") && TallyReader.POSSESSIVES.contains(line.word(i + 1))) {
        return i;
      }
      if (isAbout(line, i, to)) {
        return i;
      }
      if (line.word(i).equals("(") || line.word(i).equals(",") || line.word(i).equals(";")) {
        return i;
      }
      boolean seat =
          line.word(i).equals("in")
              && SEATED.contains(line.word(i - 1))
              && i + 1 < to
              && line.token(i + 1).isCapitalised();
      if (seat) {
        return i;
      }
    }
    return to;
  }

  /** "assessment circulated online by": a participle that only tells how it came about. */
  private static boolean isAbout(Line line, int i, int to) {
    String low = line.word(i);
    return i + 1 < to
        && low.endsWith("ed")
        && low.length() > 5
        && !line.token(i).isCapitalised()
        && line.token(i - 1).isWord()
        && ABOUT.contains(line.word(i + 1));
  }

  private static final Set<String> ABOUT = WordSet.of("by online in on at from last with to");

  /** Bodies whose seat is no part of their name: "the Harbour Institute in London". */
  static final Set<String> SEATED =
      WordSet.of("institute centre center university foundation institution bank company");

  static final Set<String> LEADING =
      WordSet.of(
          "the a an its their his her one another this that meanwhile but and however local "
              + "in on by to some two three several many earlier later at for new these "
              + "those both late early other others same another various");
}
