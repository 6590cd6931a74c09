package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the person that words name, by name or by office, in one article. */
final class PersonNames {
  private final NameBook book;

  PersonNames(NameBook book) {
    this.book = book;
  }

  boolean isPerson(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && name.equals(book.fullName(name.substring(blank + 1)));
  }

  /** The person whose name makes up tokens {@code from} to {@code to}, or null. */
  @Nullable Source person(Line line, int from, int to) {
    @Nullable String name =
        from < to && line.token(from).isCapitalised() && allNames(line, from, to)
            ? PersonRun.personIn(line.tokens(), from, to)
            : null;
    if (name == null) {
      return null;
    }
    @Nullable String full = book.fullName(name.substring(name.lastIndexOf(' ') + 1));
    return full != null ? Source.of(full) : name.indexOf(' ') > 0 ? Source.of(name) : null;
  }

  private static boolean allNames(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = line.token(i);
      boolean small = token.isWord() && !token.isCapitalised() && token.text().length() > 3;
      if (small
          && !PersonRun.isHyphened(line.tokens(), i)
          && !SpeakerWords.TITLES.contains(token.norm())) {
        return false;
      }
    }
    return true;
  }

  /** "the UK's foreign secretary": the one the article calls so. */
  @Nullable Source holder(Line line, int from, int to) {
    if (to - from < 2) {
      return null;
    }
    int head = SpeakerHead.head(line, from, to);
    @Nullable String name = book.holderOf(line.word(head - 1) + " " + line.word(head), line);
    boolean definite = DEFINITE.contains(line.word(from - 1)) || line.word(from + 1).equals("'s");
    boolean ranked = definite && RANKS.contains(line.word(head));
    if (name == null && ranked) {
      name = book.holderOf(line.word(head), line);
    }
    boolean aide = AIDES.contains(line.word(head - 1)) || AIDES.contains(line.word(head));
    boolean adviser = aide && line.has(from + 1, to, TO);
    boolean office = definite && NameBook.OFFICES.contains(line.word(head));
    if (name == null && (office || adviser)) {
      name = book.nextSpeaker(line);
    }
    return name == null ? null : Source.of(name);
  }

  private static final Set<String> TO = WordSet.of("to");
  private static final Set<String> AIDES = WordSet.of("adviser advisor aide");
  private static final Set<String> RANKS = WordSet.of("general admiral");
  private static final Set<String> DEFINITE = WordSet.of("the its their his her");

  @Nullable Source named(Line line, int from, int behind) {
    int to = from + 1;
    boolean role =
        SpeakerWords.ROLES.contains(line.word(from)) || !line.token(from).isCapitalised();
    while (to < behind && !(role && SpeakerHead.HEAD_ENDS.contains(line.word(to)))) {
      if (role && line.word(to).equals("to")) {
        break;
      }
      role |= SpeakerWords.ROLES.contains(line.word(to)) && !line.token(to).isCapitalised();
      to++;
    }
    int end = to;
    while (end > from) {
      while (end > from
          && !line.token(end - 1).isCapitalised()
          && !PersonRun.isHyphened(line.tokens(), end - 1)) {
        end--;
      }
      int start = end;
      while (start > from && isNamePart(line, start - 1, from)) {
        start--;
      }
      if (start < end) {
        @Nullable String name = PersonRun.personIn(line.tokens(), start, end);
        if (name != null && !isOfOffice(line, end, to)) {
          int blank = name.lastIndexOf(' ');
          @Nullable String full = book.fullName(name.substring(blank + 1));
          if (full != null || blank > 0) {
            return Source.of(full != null ? full : name);
          }
        }
      }
      end = start - 1;
    }
    return null;
  }

  /** "Smith's office said": the office speaks, not Smith. */
  private static boolean isOfOffice(Line line, int end, int to) {
    return end < to
        && (line.word(end).equals("'s")
            || (SpeakerWords.ROLES.contains(line.word(to - 1))
                && !line.word(end).equals("of")
                && !line.word(end).equals(",")));
  }

  private static boolean isNamePart(Line line, int i, int from) {
    Token token = line.token(i);
    return token.isCapitalised()
        || PersonRun.isHyphened(line.tokens(), i)
        || (token.is("-") && PersonRun.isHyphened(line.tokens(), i + 1))
        || (i > from
            && (token.is("-")
                || token.is("al")
                || token.is("bin")
                || token.is("de")
                || token.is("van")
                || token.is("von")
                || token.is("da")
                || token.is("."))
            && i + 1 < line.size()
            && line.token(i + 1).isCapitalised());
  }

  /** Whether a name stands there that has its capital within sentences too, and is no place. */
  boolean isProper(Line line, int i) {
    return line.token(i).isCapitalised()
        && book.isProper(line.word(i))
        && Places.byCountry(line.word(i)) == null
        && Places.byCapital(line.word(i)) == null;
  }
}
