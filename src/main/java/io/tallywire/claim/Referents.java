package io.tallywire.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns and bare nouns lead back to: the person, the body and the group that spoke last, or
 * were what the last sentence was about. One article's lines, in order.
 */
final class Referents {
  private @Nullable Source person;
  private @Nullable Source body;
  private @Nullable Source group;
  private @Nullable Source last;
  private @Nullable Source firm;
  private @Nullable Source pair;
  private @Nullable Source subject;
  private int subjectEnd;
  private @Nullable Source inLine;
  private @Nullable Source saidInLine;
  private boolean anyoneSpoke;
  private @Nullable Source nation;
  private @Nullable Source force;

  /** The line that is read now is about this source, named up to token {@code end}; or nobody. */
  void about(@Nullable Source source, int end) {
    subject = source;
    subjectEnd = end;
  }

  /** A new line begins. */
  void begin() {
    inLine = null;
    saidInLine = null;
    anyoneSpoke = false;
    about(null, 0);
  }

  /** Who has begun to speak in this line so far, last. */
  @Nullable Source inLine() {
    return inLine;
  }

  /** Whether somebody's words are being reported in this line already. */
  boolean isReporting() {
    return inLine != null;
  }

  /** The subject of "went further and said": who spoke in this line, else whom it is about. */
  @Nullable Source sameSubject() {
    return inLine != null ? inLine : subject;
  }

  /** Who has been said to speak in this line, before or behind the words; last. */
  @Nullable Source saidInLine() {
    return saidInLine;
  }

  void said(Source source) {
    saidInLine = source;
  }

  /** This source's words follow in this line. */
  void speaking(Source source) {
    inLine = source;
  }

  @Nullable Source person() {
    return person;
  }

  /** Notes who spoke, for the pronouns to come. */
  void spoke(Source source) {
    last = source;
    anyoneSpoke = true;
    note(source);
  }

  /** Notes at the end of a line whom it was about. */
  void passed(boolean isPerson) {
    if (subject == null || anyoneSpoke) {
      return;
    }
    if (isPerson) {
      person = subject;
    } else if (!subject.name().contains(" government")) {
      note(subject);
    }
  }

  /** Notes whom a line was about; a country's parts may be told of in the next one. */
  void nation(@Nullable Source source) {
    nation = source != null && source.name().endsWith(" government") ? source : null;
  }

  /** The country that the line before was about. */
  @Nullable Source nation() {
    return nation;
  }

  /** The police or coast guard that was spoken of last. */
  @Nullable Source force() {
    return subject != null && OwnActs.isForce(subject) ? subject : force;
  }

  void firm(Source source) {
    firm = source;
  }

  private void note(Source source) {
    force = OwnActs.isForce(source) ? source : force;
    String name = source.name();
    if (name.contains(" and ") && Character.isUpperCase(name.charAt(0))) {
      pair = source;
    }
    if (isHuman(name)) {
      person = source;
    } else if (isPlural(name)) {
      group = source;
      body = body == null ? source : body;
    } else if (!source.isOutlet()) {
      if (person == null && SURNAME.matcher(name).matches()) {
        person = source;
      }
      body = source;
      group = null;
    }
  }

  /** A person who spoke is known to be one by the article's names. */
  void spokePerson(Source source) {
    last = source;
    anyoneSpoke = true;
    person = source;
  }

  private static final Set<String> HEAD_ENDS = WordSet.of("of in at for to from with close on");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

  private static boolean isHuman(String name) {
    return HUMANS.contains(headWord(name.toLowerCase(Locale.ROOT)));
  }

  /** The last word before a comma or "of", "in", "with". */
  private static String headWord(String low) {
    String head = "";
    int from = 0;
    while (from < low.length()) {
      int blank = low.indexOf(' ', from);
      int to = blank < 0 ? low.length() : blank;
      String word = low.substring(from, to);
      if (from > 0 && HEAD_ENDS.contains(word)) {
        break;
      }
      int comma = word.indexOf(',');
      if (comma >= 0) {
        return word.substring(0, comma);
      }
      head = word;
      from = to + 1;
    }
    return head;
  }

  static final Set<String> HUMANS =
      WordSet.of(
          "official spokesman spokeswoman spokesperson minister analyst officer diplomat doctor"
              + " president commander mayor governor adviser advisor aide expert witness survivor"
              + " broker trader engineer driver surgeon ombudsman general director chief chairman"
              + " ambassador prosecutor delegate senator scholar teacher economist professor leader"
              + " secretary man woman resident neighbour fisherman captain refiner shipper");

  private static boolean isPlural(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    int of = low.indexOf(" of ") > 0 ? low.indexOf(" of ") : low.length();
    int in = low.indexOf(" in ") > 0 ? low.indexOf(" in ") : low.length();
    String head = low.substring(0, Math.min(of, in));
    return (head.endsWith("s") && !head.endsWith("ss") && !Character.isUpperCase(name.charAt(0)))
        || head.endsWith("officials")
        || head.endsWith("authorities")
        || head.endsWith("police")
        || SubjectPhrase.PEOPLE.contains(low.split(" ")[0]);
  }

  /** The source that a pronoun at token {@code at} stands for, or null. */
  @Nullable Source pronoun(String word, int at) {
    return switch (word) {
      case "he", "she", "him", "his", "her" -> {
        @Nullable Source near = near(at, true, false);
        yield near != null ? near : person != null ? person : last;
      }
      case "it", "its" -> {
        @Nullable Source near = near(at, false, false);
        @Nullable Source employer = inLine == null ? null : employer(inLine);
        yield near != null ? near : employer != null ? employer : body != null ? body : last;
      }
      case "they", "their", "them" -> {
        @Nullable Source near = near(at, false, true);
        yield near != null ? near : group != null ? group : body != null ? body : last;
      }
      default -> null;
    };
  }

  /** Who speaks in this line already, or whom it is about, where that fits the pronoun. */
  private @Nullable Source near(int at, boolean human, boolean plural) {
    if (inLine != null && fits(inLine, human, plural)) {
      return inLine;
    }
    boolean inside = subject != null && subjectEnd <= at;
    return inside && subject != null && fits(subject, human, plural) ? subject : null;
  }

  private boolean fits(Source source, boolean human, boolean plural) {
    boolean isHuman = isHuman(source.name()) || source.equals(person);
    return isHuman == human && (human || isPlural(source.name()) == plural);
  }

  /** "Oil Ministry official": the ministry. */
  private static @Nullable Source employer(Source source) {
    String name = source.name();
    int blank = name.lastIndexOf(' ');
    boolean body =
        blank > 0
            && HUMANS.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT))
            && Character.isUpperCase(name.charAt(0))
            && name.indexOf(' ') < blank;
    return body ? Source.of(BodyNames.normal(name.substring(0, blank), null)) : null;
  }

  @Nullable Source subject() {
    return subject;
  }

  @Nullable Source last() {
    return last;
  }

  /** The body for which a spokesman speaks of whom nothing else is said. */
  @Nullable Source body() {
    return subject != null && !isHuman(subject.name()) ? subject : body;
  }

  @Nullable Source pair() {
    return pair;
  }

  @Nullable Source firm() {
    return firm;
  }
}
