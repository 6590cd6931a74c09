package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a source that the article has not introduced by the words that describe it. */
final class Descriptions {
  private final PersonNames people;
  private final Voices voices;
  private final Setting setting;

  Descriptions(PersonNames people, Voices voices, Setting setting) {
    this.people = people;
    this.voices = voices;
    this.setting = setting;
  }

  /** The source that tokens {@code from} to {@code to} describe; null for no likely speaker. */
  @Nullable Source source(Line line, int from, int to) {
    boolean crowd = SubjectPhrase.PEOPLE.contains(line.word(from));
    if (SpeakerHead.NOBODY.contains(line.word(from)) && !crowd && to - from > 1) {
      return null;
    }
    boolean plausible = false;
    int start = from;
    int head = line.token(from).isCapitalised() ? to - 1 : SpeakerHead.head(line, from, to);
    for (int i = start; i <= head; i++) {
      Token token = line.token(i);
      plausible |=
          SpeakerWords.ROLES.contains(token.norm())
              || SubjectPhrase.PEOPLE.contains(token.norm())
              || (token.isCapitalised()
                  && !SpeakerHead.NOBODY.contains(token.norm())
                  && (i > 0
                      || people.isProper(line, i)
                      || BodyPhrase.isShortName(token.text())
                      || line.word(i + 1).equals("'s")
                      || Places.byCountry(token.norm()) != null
                      || Places.byCapital(token.norm()) != null
                      || (to - from > 1 && line.token(i + 1).isCapitalised())));
    }
    if (!plausible) {
      return null;
    }
    int end = SpeakerHead.cut(line, start, to);
    @Nullable Figure number = line.figureAt(start - 1);
    int first =
        number != null && SubjectPhrase.PEOPLE.contains(line.word(start)) ? number.from() : start;
    String text =
        SpeakerHead.withoutPaper(blanks(line.text(first, end).replace('’', '\'')).strip());
    if (text.isEmpty()) {
      return null;
    }
    text = SpeakerHead.printed(line, start, text);
    @Nullable Source ranked = voices.ranked(text);
    if (ranked != null) {
      return ranked;
    }
    String owned = withoutCountry(text);
    @Nullable String adjective = setting.adjective();
    if (!owned.equals(text) && adjective != null) {
      return Source.of(BodyNames.normal(BodyNames.capitalised(adjective) + " " + owned, null));
    }
    return Source.of(BodyNames.normal(owned, adjective));
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Single blanks between the words. */
  private static String blanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u00a0' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return BLANKS.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  /** "the country's agency": the agency. */
  private static String withoutCountry(String text) {
    boolean owned =
        text.startsWith("country's ")
            || text.startsWith("nation's ")
            || text.startsWith("state's ");
    return owned ? text.substring(text.indexOf(' ') + 1) : text;
  }
}
