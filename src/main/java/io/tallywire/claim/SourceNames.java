package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words that name an asserter into one normal short name, and remembers within an article
 * who spoke last, for pronouns and bare titles. Not shared between articles.
 */
final class SourceNames {
  private static final Set<String> LEADING =
      WordSet.of(
          "the a an its their his her one another this that meanwhile but and however local "
              + "in on by to some two three several many earlier later at for new these "
              + "those both newsletter late early");

  private final NameBook book;
  private final BodyBook bodies = new BodyBook();
  private @Nullable String adjective;
  private @Nullable Source person;
  private @Nullable Source body;
  private @Nullable Source last;

  SourceNames(NameBook book) {
    this.book = book;
  }

  /** Says of which country bare "officials" are from here on; null where that is not clear. */
  void speakOf(@Nullable String countryAdjective) {
    adjective = countryAdjective;
  }

  private static String capitalised(String low) {
    return Character.toUpperCase(low.charAt(0)) + low.substring(1);
  }

  /** Notes who spoke, for the pronouns to come. */
  void spoke(Source source) {
    last = source;
    if (isPerson(source.name())) {
      person = source;
    } else {
      body = source;
      bodies.add(source.name(), source);
    }
  }

  /** The body whose long name ends before the bracket that holds its short one. */
  Source shortNamed(Line line, int from, int bracket) {
    String capitals = line.token(bracket + 1).text();
    @Nullable Source introduced = book.body(capitals);
    Source source =
        introduced != null
            ? introduced
            : Source.of(BodyPhrase.withOwner(line.text(from, bracket), capitals));
    bodies.add(line.text(from, bracket), source);
    return source;
  }

  /** Notes the bodies a line has named, for the descriptions to come. */
  void passed(Line line) {
    bodies.pass(line, book);
  }

  @Nullable Source lastSpeaker() {
    return last;
  }

  private boolean isPerson(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && name.equals(book.fullName(name.substring(blank + 1)));
  }

  /** The person whose name makes up tokens {@code from} to {@code to}, or null. */
  @Nullable Source person(Line line, int from, int to) {
    @Nullable String name =
        from < to && line.token(from).isCapitalised()
            ? NameBook.personIn(line.tokens(), from, to)
            : null;
    if (name == null) {
      return null;
    }
    @Nullable String full = book.fullName(name.substring(name.lastIndexOf(' ') + 1));
    return full != null ? Source.of(full) : name.indexOf(' ') > 0 ? Source.of(name) : null;
  }

  /** The last person named before a participle ("..., saying that"), else the last speaker. */
  @Nullable Source subjectBefore(Line line, int verb) {
    if (!line.word(verb - 1).equals(",") && !line.word(verb - 1).equals("and")) {
      return null;
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (line.token(i).isCapitalised()) {
        @Nullable String full = book.fullName(line.token(i).text());
        if (full != null) {
          return Source.of(full);
        }
      }
    }
    return last;
  }

  /** Like {@link #resolve}, where the words leave no doubt that somebody is named. */
  @Nullable Source cited(Line line, int from, int to) {
    @Nullable Source source = resolve(line, from, to);
    if (source != null) {
      return source;
    }
    int start = from;
    while (start < to && LEADING.contains(line.word(start))) {
      start++;
    }
    boolean words = start < to && line.token(start).isWord() && line.figureAt(start) == null;
    return words && !Word.PRONOUN.has(line.token(start)) && !DateWords.isDateWord(line.word(start))
        ? Source.of(line.text(start, to).replace('’', '\''))
        : null;
  }

  /** The source that tokens {@code from} to {@code to} name, or null where they name nobody. */
  @Nullable Source resolve(Line line, int from, int to) {
    int start = from;
    int end = to;
    while (end > start && (!line.token(end - 1).isWord() || line.word(end - 1).equals("'s"))) {
      end--;
    }
    while (start < end
        && (LEADING.contains(line.word(start))
            || !line.token(start).isWord()
            || line.figureAt(start) != null)) {
      start++;
    }
    start = Preamble.end(line, start, end);
    if (start >= end) {
      return pronoun(line, from, to);
    }
    if (end - start == 1) {
      @Nullable Source one = single(line, start);
      if (one != null) {
        return one;
      }
    }
    if (DateWords.isDateWord(line.word(end - 1))) {
      return null;
    }
    @Nullable Source known = known(line, start, end);
    if (known != null) {
      return known;
    }
    @Nullable Source found = named(line, start, end);
    if (found == null) {
      found = holder(line, start, end);
    }
    return found != null ? found : described(line, start, end);
  }

  /** "the UK's foreign secretary": the one the article calls so. */
  private @Nullable Source holder(Line line, int from, int to) {
    if (to - from < 2) {
      return null;
    }
    @Nullable String name = book.holderOf(line.word(to - 2) + " " + line.word(to - 1), line);
    return name == null ? null : Source.of(name);
  }

  private @Nullable Source pronoun(Line line, int from, int to) {
    return from < to && Word.PRONOUN.has(line.word(from)) ? ofPronoun(line.word(from)) : null;
  }

  private @Nullable Source ofPronoun(String word) {
    return switch (word) {
      case "he", "she", "him" -> person != null ? person : last;
      case "they", "it" -> body != null ? body : last;
      default -> null;
    };
  }

  private @Nullable Source single(Line line, int i) {
    Token token = line.token(i);
    String low = token.norm();
    if (Word.PRONOUN.has(token)) {
      return ofPronoun(low);
    }
    if (!token.isCapitalised() || i == 0) {
      @Nullable String holder = book.holderOf(low, line);
      if (holder != null) {
        return Source.of(holder);
      }
    }
    if (token.isCapitalised()) {
      @Nullable String full = book.fullName(token.text());
      if (full != null) {
        return Source.of(full);
      }
    }
    return null;
  }

  /** A body that was introduced by this name, or one that a definite description leads back to. */
  private @Nullable Source known(Line line, int from, int to) {
    @Nullable Source introduced = book.body(line.text(from, to).replace('’', '\''));
    if (introduced != null) {
      return introduced;
    }
    String description = line.text(from, to);
    boolean definite =
        line.word(from - 1).equals("the")
            && description.equals(description.toLowerCase(Locale.ROOT));
    return definite ? bodies.last(description) : null;
  }

  private @Nullable Source named(Line line, int from, int to) {
    int end = to;
    while (end > from) {
      while (end > from && !line.token(end - 1).isCapitalised()) {
        end--;
      }
      int start = end;
      while (start > from && isNamePart(line, start - 1, from)) {
        start--;
      }
      if (start < end) {
        @Nullable String name = NameBook.personIn(line.tokens(), start, end);
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
            || (SourceRules.ROLES.contains(line.word(to - 1))
                && !line.word(end).equals("of")
                && !line.word(end).equals(",")));
  }

  private static boolean isNamePart(Line line, int i, int from) {
    Token token = line.token(i);
    return token.isCapitalised()
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

  private @Nullable Source described(Line line, int from, int to) {
    boolean plausible = false;
    int start = from;
    for (int i = start; i < to; i++) {
      Token token = line.token(i);
      plausible |=
          SourceRules.ROLES.contains(token.norm())
              || (token.isCapitalised()
                  && (i > 0
                      || Places.byCountry(token.norm()) != null
                      || Places.byCapital(token.norm()) != null
                      || (to - from > 1 && line.token(i + 1).isCapitalised())));
    }
    if (!plausible) {
      return null;
    }
    int end = cut(line, start, to);
    String text =
        withoutPaper(line.text(start, end).replace('’', '\'').replaceAll("\\s+", " ").strip());
    if (text.isEmpty()) {
      return null;
    }
    String owned = text.replaceFirst("^(?:country|nation|state)'s ", "");
    if (!owned.equals(text) && adjective != null) {
      return Source.of(BodyNames.normal(capitalised(adjective) + " " + owned, null));
    }
    return Source.of(BodyNames.normal(owned, adjective));
  }

  /** "the Harbour Institute's report", "a spokesman for the coastguard": the body speaks. */
  private static String withoutPaper(String text) {
    String body = MOUTH.matcher(PAPER.matcher(text).replaceFirst("")).replaceFirst("");
    return Places.byCountry(body.toLowerCase(Locale.ROOT)) != null ? text : body;
  }

  private static final Pattern PAPER =
      Pattern.compile(
          "(?<=\\w)'s? (?:(?:latest|new|own|official|daily|weekly|monthly|annual) )?(?:spokesman"
              + "|spokeswoman|spokesperson|report|statement|figures|data|tally|count|bulletin)$");
  private static final Pattern MOUTH =
      Pattern.compile("^spokes(?:man|woman|person) for (?:the )?(?=\\w)", Pattern.CASE_INSENSITIVE);

  /** A long description ends where a clause about it begins. */
  private static int cut(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
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

  /** Bodies whose seat is no part of their name: "the Harbour Institute in London". */
  private static final Set<String> SEATED =
      WordSet.of("institute centre center university foundation institution bank company");

  static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
