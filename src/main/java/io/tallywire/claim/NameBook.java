package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons an article names: a last name leads back to the full name, however it is spelt later.
 * Filled once per article, before its sentences are read.
 */
final class NameBook {
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, NavigableMap<Integer, String>> holders = new HashMap<>();
  private final Map<String, Source> bodies = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private final NavigableMap<Integer, String> speakers = new TreeMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> proper = new HashSet<>();
  private @Nullable Source firm;

  static NameBook of(List<Line> lines) {
    NameBook book = new NameBook();
    lines.forEach(book::capitals);
    for (Line line : lines) {
      book.collect(line.tokens(), line.sentence().span().start());
      book.shortNames(line);
      book.initials(line);
    }
    return book;
  }

  private void capitals(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Token token = line.token(i);
      if (token.isCapitalised()) {
        boolean again = token.norm().endsWith("ing") && !openings.add(token.norm());
        if (again || (i > 1 && line.token(i - 1).isWord())) {
          proper.add(token.norm());
        }
      }
      if (token.text().length() > 2 && BodyPhrase.isShortName(token.text())) {
        capitals.add(token.text());
      }
    }
  }

  /** "Loring": ends like a verb, but has its capital within sentences, or opens many. */
  boolean isProper(String low) {
    return proper.contains(low);
  }

  /** "the Oil Agency" where the article says "OA" too: the capitals are its initials. */
  private void initials(Line line) {
    List<Token> tokens = line.tokens();
    int i = 0;
    while (!capitals.isEmpty() && i < tokens.size()) {
      int end = BodyPhrase.end(tokens, i);
      String initials = end - i > 2 ? BodyPhrase.initials(tokens, i, end) : "";
      if (capitals.contains(initials)) {
        String longName = line.text(i, end).replace('’', '\'').replaceFirst("^The ", "");
        introduce(longName, initials);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void introduce(String longName, String capitals) {
    Source source = Source.of(BodyPhrase.withShort(longName, capitals));
    bodies.putIfAbsent(capitals, source);
    bodies.putIfAbsent(longName, source);
    int owner = longName.indexOf("'s ");
    bodies.putIfAbsent(longName.substring(owner < 0 ? 0 : owner + 3), source);
  }

  /** "Norland's Rescue Service (NRS)": the long name and the capitals are one body. */
  private void shortNames(Line line) {
    List<Token> tokens = line.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (firm == null && FIRM_FORMS.contains(tokens.get(i).norm())) {
        int from = BodyPhrase.start(tokens, i);
        firm = from < i ? Source.of(line.text(from, i)) : null;
      }
      String capitals = tokens.get(i + 1).text();
      boolean marked =
          (tokens.get(i).is("(") && tokens.get(i + 2).is(")"))
              || (tokens.get(i).is(",") && tokens.get(i + 2).is(","));
      if (marked && BodyPhrase.isShortName(capitals)) {
        int from = BodyPhrase.start(tokens, i);
        if (i - from > 1) {
          introduce(line.text(from, i).replace('’', '\'').replaceFirst("^The ", ""), capitals);
        }
      }
    }
  }

  private static final Set<String> FIRM_FORMS =
      WordSet.of("inc corp corporation ltd plc co ag se nv sa llc gmbh");

  /** The first firm that the article names with its legal form, or null. */
  @Nullable Source firm() {
    return firm;
  }

  /** The body that the article introduced by this long or short name. */
  @Nullable Source body(String name) {
    return bodies.get(name);
  }

  private void collect(List<Token> tokens, int at) {
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.get(i).isCapitalised()) {
        i++;
        continue;
      }
      int end = i;
      while (end < tokens.size() && PersonRun.isPart(tokens, end, i)) {
        end++;
      }
      record(tokens, i, end, at);
      i = Math.max(end, i + 1);
    }
  }

  private void record(List<Token> tokens, int from, int to, int at) {
    @Nullable String name = PersonRun.personIn(tokens, from, to);
    if (name == null || name.indexOf(' ') < 0 || isBodyBehind(tokens, to)) {
      return;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    fullNames.putIfAbsent(last, SpeakerWords.FOLDED.getOrDefault(last, name));
    if (speaks(tokens, to)) {
      speakers.putIfAbsent(at + tokens.get(from).span().start(), fullNames.get(last));
    }
    if (from > 2 && tokens.get(from - 1).is(",")) {
      office(tokens, from - 2, fullNames.get(last), at);
    }
    if (from > 1) {
      office(tokens, from - 1, fullNames.get(last), at);
    }
    if (from > 1 && tokens.get(from - 1).is(".")) {
      @Nullable String rank = RANKS.get(tokens.get(from - 2).norm());
      if (rank != null) {
        hold(rank, at, fullNames.get(last));
      }
    }
    behind(tokens, to, fullNames.get(last), at);
    for (int i = from; i < to; i++) {
      String low = tokens.get(i).norm();
      @Nullable String rank = RANKS.get(low);
      if (rank != null && i + 1 < to) {
        hold(rank, at, fullNames.get(last));
      }
      if (SpeakerWords.TITLES.contains(low) && low.length() > 3) {
        hold(low, at, fullNames.get(last));
        if (i > from && SpeakerWords.TITLES.contains(tokens.get(i - 1).norm())) {
          hold(tokens.get(i - 1).norm() + " " + low, at, fullNames.get(last));
        }
      }
    }
  }

  /** Short titles that a full stop ends. */
  private static final Map<String, String> RANKS =
      Map.ofEntries(
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("maj", "major"),
          Map.entry("capt", "captain"),
          Map.entry("adm", "admiral"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("sgt", "sergeant"),
          Map.entry("prof", "professor"),
          Map.entry("dr", "doctor"),
          Map.entry("rep", "representative"));

  /** "Alarm Bell, a volunteer network that": what looks like a person is a body. */
  private static boolean isBodyBehind(List<Token> tokens, int comma) {
    if (comma >= tokens.size() || !tokens.get(comma).is(",")) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + 7); i++) {
      String low = tokens.get(i).norm();
      if (BODY_KINDS.contains(low)) {
        return true;
      }
      if (!tokens.get(i).isWord() || Word.PREPOSITION.has(low)) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> BODY_KINDS =
      WordSet.of(
          "network agency union firm group company website charity organisation organization monitor"
              + " newspaper institute tracker owners maker makers consultancy tank ngo association"
              + " coalition newsletter airline bank retailer operator broadcaster federation"
              + " watchdog start-up supplier");

  /** "Jane Doe, governor of Norland", "Jane Doe, the mayor": an office behind the name. */
  private void behind(List<Token> tokens, int comma, @Nullable String name, int at) {
    if (comma + 2 >= tokens.size() || !tokens.get(comma).is(",")) {
      return;
    }
    int i = tokens.get(comma + 1).is("the") ? comma + 2 : comma + 1;
    String first = tokens.get(i).norm();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).norm() : "";
    if (SpeakerWords.TITLES.contains(first)
        && first.length() > 4
        && SpeakerWords.ROLES.contains(first)) {
      hold(first, at, name);
    } else if (SpeakerWords.TITLES.contains(first) && SpeakerWords.ROLES.contains(next)) {
      hold(next, at, name);
      hold(first + " " + next, at, name);
    }
  }

  /** "the foreign secretary, Jane Doe": two words of office that end at token {@code end}. */
  private void office(List<Token> tokens, int end, @Nullable String name, int at) {
    String second = tokens.get(end).norm();
    String first = tokens.get(end - 1).norm();
    if (name != null
        && SpeakerWords.ROLES.contains(second)
        && SpeakerWords.TITLES.contains(first)) {
      hold(first + " " + second, at, name);
    }
  }

  private static boolean speaks(List<Token> tokens, int behind) {
    int i = behind;
    while (i < tokens.size() && i < behind + 4 && isAuxiliary(tokens.get(i))) {
      i++;
    }
    return i < tokens.size()
        && (SourceRules.isReportVerb(tokens.get(i).norm())
            || STATES.contains(tokens.get(i).norm())
            || (i + 1 < tokens.size() && tokens.get(i + 1).is("quoted")));
  }

  private static boolean isAuxiliary(Token token) {
    return Word.HAVE.has(token)
        || Word.MODAL.has(token)
        || Word.isAdverb(token)
        || Word.NEGATION.has(token)
        || token.is("did")
        || token.is("was");
  }

  private static final Set<String> STATES =
      WordSet.of("gave give gives given put puts spoke speak speaks made had called calls spoken");

  /** "The oil minister left. Jane Doe said": the next to speak of whom no office is told. */
  @Nullable String nextSpeaker(Line line) {
    int start = line.sentence().span().start();
    for (Map.Entry<Integer, String> speaker :
        speakers.subMap(start, true, start + NEXT_SENTENCES, true).entrySet()) {
      boolean held =
          holders.entrySet().stream()
              .anyMatch(office ->
                  OFFICES.contains(lastWord(office.getKey()))
                      && office.getValue().containsValue(speaker.getValue()));
      if (!held) {
        return speaker.getValue();
      }
    }
    return null;
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private static final int NEXT_SENTENCES = 600;
  static final Set<String> OFFICES =
      WordSet.of(
          "minister president secretary governor mayor premier chancellor chairman director"
              + " ambassador chief head commander");

  /** Whether nothing the article says of that person speaks against this office. */
  boolean mayHold(String name, String title) {
    boolean other = false;
    for (Map.Entry<String, NavigableMap<Integer, String>> office : holders.entrySet()) {
      boolean held = office.getValue().containsValue(name);
      if (held && office.getKey().endsWith(title)) {
        return true;
      }
      other |= held;
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(title)) {
      return true;
    }
    return GENERAL.contains(title) && !(other && title.equals("minister"));
  }

  /** Whether the article gives that office to nobody, and to that person no other. */
  boolean isFree(String name, String title) {
    if (!OFFICES.contains(title) || !fullNames.containsValue(name)) {
      return false;
    }
    for (Map.Entry<String, NavigableMap<Integer, String>> office : holders.entrySet()) {
      if (office.getKey().endsWith(title) || office.getValue().containsValue(name)) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> GENERAL =
      WordSet.of("official spokesman spokeswoman spokesperson diplomat minister man woman doctor");

  private void hold(String title, int at, @Nullable String name) {
    if (name != null) {
      holders.computeIfAbsent(title, t -> new TreeMap<>()).put(at, name);
    }
  }

  /** The full name of a last name, folded; null where the article names none. */
  @Nullable String fullName(String lastName) {
    String low = lastName.toLowerCase(Locale.ROOT);
    String folded = SpeakerWords.FOLDED.get(low);
    return folded != null ? folded : fullNames.get(low);
  }

  /**
   * The last person to whom the article gives that office up to the line ("the president"), else
   * the first one behind it.
   */
  @Nullable String holderOf(String title, Line line) {
    @Nullable NavigableMap<Integer, String> named = holders.get(title);
    if (named == null) {
      return null;
    }
    Map.@Nullable Entry<Integer, String> before = named.floorEntry(line.sentence().span().start());
    return before != null ? before.getValue() : named.firstEntry().getValue();
  }
}
