package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves words that name an asserter to one source, by what one article has said so far. */
final class SourceNames {

  private final NameBook book;
  private final Bulletin bulletin;
  private final BodyBook bodies = new BodyBook();
  private final Referents referents = new Referents();
  private final Voices voices;
  private final PersonNames people;
  private final Counters counters;
  private final Setting setting = new Setting();
  private final SaidSoFar said;
  private final Descriptions descriptions;

  SourceNames(NameBook book, Bulletin bulletin) {
    this.book = book;
    this.bulletin = bulletin;
    this.voices = new Voices(referents, book);
    this.people = new PersonNames(book);
    this.counters = new Counters(people, bodies);
    this.said = new SaidSoFar(book, people, bodies, referents);
    this.descriptions = new Descriptions(people, voices, setting);
  }

  SaidSoFar said() {
    return said;
  }

  Referents referents() {
    return referents;
  }

  Setting setting() {
    return setting;
  }

  PersonNames people() {
    return people;
  }

  Counters counters() {
    return counters;
  }

  /** Begins the next line: notes whom it is about. */
  void begin(Line line) {
    referents.begin();
    setting.begin(line);
    int from = LineSubject.start(line);
    int to = LineSubject.end(line, from);
    if (from >= to
        && from < line.size()
        && line.word(from).endsWith("ing")
        && people.isProper(line, from)) {
      to = from + 1;
    }
    if (from < to) {
      @Nullable Source source = speaker(line, from, to);
      referents.about(source, to);
    }
  }

  /** Whom a participle belongs to ("..., saying that"): the line's subject, else the speaker. */
  @Nullable Source subjectBefore(Line line, int verb) {
    @Nullable Source spoken = referents.inLine();
    if (spoken == null) {
      spoken = referents.saidInLine();
    }
    if (spoken != null) {
      return spoken;
    }
    @Nullable Source ahead = aheadOf(line, verb);
    if (ahead != null) {
      return ahead;
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (line.token(i).isCapitalised()) {
        @Nullable String full = book.fullName(line.token(i).text());
        if (full != null) {
          return Source.of(full);
        }
      }
    }
    @Nullable Source subject = referents.subject();
    return subject != null ? subject : referents.last();
  }

  /** "After putting the toll at 40, the mayor said": the one named behind the first comma. */
  private @Nullable Source aheadOf(Line line, int verb) {
    int comma = 0;
    while (comma < line.size() && !line.word(comma).equals(",")) {
      comma++;
    }
    boolean ahead = verb < comma && line.has(0, verb, AFTER);
    return ahead && comma + 1 < line.size()
        ? resolve(line, comma + 1, SpeakerPhrase.rightEnd(line, comma + 1))
        : null;
  }

  private static final Set<String> AFTER = WordSet.of("after before since");

  Source officials() {
    return Source.of(BodyNames.normal("officials", setting.adjective()));
  }

  /** Like {@link #resolve}, where the verb of speech leaves no doubt that somebody is named. */
  @Nullable Source speaker(Line line, int from, int to) {
    @Nullable Source source = resolve(line, from, to);
    if (source != null) {
      return source;
    }
    int start = from;
    while (start < to
        && (SpeakerHead.LEADING.contains(line.word(start)) || !line.token(start).isWord())) {
      start++;
    }
    start = Preamble.end(line, start, to);
    boolean named =
        start < to
            && to - start < 7
            && line.token(start).isWord()
            && line.figureAt(start) == null
            && !Word.PRONOUN.has(line.word(start))
            && !Word.PREPOSITION.has(line.word(start))
            && !Word.SUBORDINATOR.has(line.word(start))
            && !Word.RELATIVE.has(line.word(start))
            && !SpeakerHead.NOBODY.contains(line.word(start))
            && !SpeakerHead.NOBODY.contains(line.word(to - 1))
            && !DateWords.isDateWord(line.word(start));
    if (!named) {
      return null;
    }
    String text = line.text(start, SpeakerHead.cut(line, start, to)).replace('’', '\'');
    return Source.of(
        BodyNames.isKnown(text)
            ? BodyNames.normal(text, null)
            : SpeakerHead.printed(line, start, text));
  }

  /** The source that tokens {@code from} to {@code to} name, or null where they name nobody. */
  @Nullable Source resolve(Line line, int from, int to) {
    int start = from;
    int end = to;
    while (end > start && (!line.token(end - 1).isWord() || line.word(end - 1).equals("'s"))) {
      end--;
    }
    while (start < end
        && ((SpeakerHead.LEADING.contains(line.word(start))
                && !isNamed(line, start, end)
                && !isOtherSide(line, start, end)
                && !isLocal(line, start))
            || !line.token(start).isWord()
            || line.figureAt(start) != null)) {
      start++;
    }
    if (line.word(from + 1).equals("of") && line.word(from + 2).equals("them") && from + 3 == to) {
      return referents.pronoun("them", from + 2);
    }
    boolean own = line.word(start - 1).equals("this") || line.word(start - 1).equals("our");
    if (own && end - start == 1 && OWN_PAPERS.contains(line.word(start))) {
      return Source.outlet();
    }
    if (end - start < 4
        && OFFICIAL.contains(line.word(start))
        && Voices.PAPERS.contains(line.word(end - 1))) {
      return officials();
    }
    @Nullable Source survey = bulletin.in(line, start, end);
    if (survey != null) {
      return survey;
    }
    @Nullable Source owned = voices.branch(line, from, end);
    if (owned == null) {
      owned = voices.owned(line, from, end);
    }
    if (owned != null) {
      return owned;
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
    if (DateWords.isDateWord(line.word(end - 1)) && line.token(end - 1).isCapitalised()) {
      return null;
    }
    @Nullable Source known = known(line, start, end);
    if (known == null) {
      known = people.named(line, start, end);
    }
    if (known == null) {
      known = people.holder(line, start, end);
    }
    if (known == null) {
      known = voice(line, start, end);
    }
    return known != null ? known : descriptions.source(line, start, end);
  }

  private static final Set<String> OFFICIAL = WordSet.of("official government");
  private static final Set<String> OWN_PAPERS =
      WordSet.of("newspaper paper website agency newsroom correspondent reporter magazine column");

  /** "New Norland Times": the adjective belongs to the name. */
  private static boolean isNamed(Line line, int i, int end) {
    return line.word(i).equals("new")
        && line.token(i).isCapitalised()
        && i + 1 < end
        && line.token(i + 1).isCapitalised();
  }

  /** "the other side's general staff": "other" belongs to the name. */
  private static boolean isOtherSide(Line line, int i, int end) {
    return line.word(i).equals("other") && line.word(i + 1).equals("side") && end - i > 3;
  }

  /** "the local administration": of no country else. */
  private static boolean isLocal(Line line, int i) {
    return line.word(i).equals("local") && LOCAL.contains(line.word(i + 1));
  }

  private static final Set<String> LOCAL = WordSet.of("administration government council");

  private @Nullable Source voice(Line line, int from, int to) {
    @Nullable SubjectPhrase owner = voices.owner(line, from, to);
    if (owner != null) {
      if (owner.from() >= owner.to()) {
        return referents.body();
      }
      boolean nation =
          owner.to() - owner.from() == 1 && Places.byAdjective(line.word(owner.from())) != null;
      boolean bare = owner.to() - owner.from() == 1;
      @Nullable Source body = bare ? bodies.last(line.word(owner.from())) : null;
      return nation ? null : body != null ? body : resolve(line, owner.from(), owner.to());
    }
    @Nullable Source again = voices.again(line, from, to);
    if (again == null) {
      again = voices.paper(line, from, to);
    }
    return again != null ? again : voices.firm(line, from, to);
  }

  private @Nullable Source pronoun(Line line, int from, int to) {
    return from < to && Word.PRONOUN.has(line.token(from))
        ? referents.pronoun(line.word(from), from)
        : null;
  }

  private @Nullable Source single(Line line, int i) {
    Token token = line.token(i);
    String low = token.norm();
    if (Word.PRONOUN.has(token)) {
      return referents.pronoun(low, i);
    }
    if (!token.isCapitalised() || i == 0) {
      @Nullable String holder = book.holderOf(low, line);
      boolean owned = TallyReader.POSSESSIVES.contains(line.word(i - 1));
      if (holder == null && owned && NameBook.OFFICES.contains(low)) {
        holder = book.nextSpeaker(line);
      }
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
    if (introduced == null && line.token(from).isCapitalised()) {
      int head = SpeakerHead.head(line, from, to);
      introduced = head + 1 < to ? book.body(line.text(from, head + 1).replace('’', '\'')) : null;
    }
    if (introduced != null) {
      return introduced;
    }
    String description = line.text(from, to);
    String low = description.toLowerCase(Locale.ROOT);
    boolean definite =
        line.word(from - 1).equals("the") && (to - from == 1 || description.equals(low));
    return definite ? bodies.last(low) : null;
  }
}
