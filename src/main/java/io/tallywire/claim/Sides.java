package io.tallywire.claim;

import io.tallywire.text.Token;
import io.tallywire.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose people, soldiers or weapons a figure of a war is told of: the side's adjective, from the
 * words of the clause, the heading, the line before, the speaker. Not shared between articles.
 */
final class Sides {
  private static final Set<String> ENEMY =
      WordSet.of(
          "enemy enemies adversary opponent opponents hostile opposing invaders attackers"
              + " aggressors aggressor intruders");
  private static final Set<String> OWN = WordSet.of("its their our his her");
  private static final Set<String> OWNED =
      WordSet.of(
          "own soldiers soldier servicemen troops men army military forces fighters losses dead civilians"
              + " civilian casualties toll personnel tanks aircraft planes drones helicopters jets"
              + " warplanes vehicles ships ranks officers side deaths");
  private static final Set<String> ACKNOWLEDGED =
      WordSet.of("acknowledged acknowledges admitted admits conceded concedes confirmed confirms");
  private static final Set<String> WARLIKE =
      WordSet.of(
          "war army armies troops soldiers servicemen missile missiles rocket rockets shelling"
              + " shelled ceasefire truce offensive front frontline battle fighting military casualties"
              + " losses invasion counteroffensive counter-offensive battlefield mobilisation"
              + " mobilization conscripts convicts volunteers");
  private static final Set<String> LAST = WordSet.of("in from at to of near");

  private final Subject subject;
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, Integer> mentions = new LinkedHashMap<>();
  private @Nullable String lastTold;
  private int lastParagraph = -1;
  private int warlike;

  Sides(Subject subject) {
    this.subject = subject;
    subject.parties().forEach(party -> mentions.put(party, 0));
  }

  /** Takes note of the places a line names and of whose officials its persons are. */
  void survey(Line line) {
    warlike += line.has(0, line.size(), WARLIKE) ? 1 : 0;
    for (int i = 0; i < line.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null) {
        mentions.merge(found.place().adjective(), 1, Integer::sum);
        i = found.to() - 1;
      } else if (isName(line, i)) {
        int to = i + 1;
        while (to < line.size() && isName(line, to)) {
          to++;
        }
        note(line, i, to);
        i = to - 1;
      }
    }
  }

  /** Whether the article is of a war that the topic follows. */
  boolean isWar() {
    return subject.war() && (warlike > 1 || subject.force() || (warlike > 0 && hasRivals()));
  }

  /** Whether the article names two of the parties. */
  private boolean hasRivals() {
    return subject.parties().stream().filter(party -> mentions.getOrDefault(party, 0) > 0).count()
        > 1;
  }

  /** Takes note of a heading: "Latvian military dead: not known." */
  void pass(Line line) {
    tell(line, heading(line));
  }

  private static boolean isName(Line line, int i) {
    Token token = line.token(i);
    return token.isCapitalised()
        && PlaceReader.at(line.tokens(), i) == null
        && !SpeakerWords.TITLES.contains(token.norm())
        && !DateWords.isDateWord(token.norm())
        && !SpeakerWords.BODY_WORDS.contains(token.norm());
  }

  private void note(Line line, int from, int to) {
    @Nullable String side = described(line, to);
    if (side == null) {
      side = titled(line, from);
    }
    if (side != null) {
      persons.putIfAbsent(line.word(to - 1), side);
    }
  }

  /** "Petras Kalnins, a spokesman of the Latvian army": the place in the apposition. */
  private static @Nullable String described(Line line, int to) {
    if (!line.word(to).equals(",")) {
      return null;
    }
    for (int i = to + 1; i < line.size() && i < to + 12; i++) {
      if (line.word(i).equals(",") || line.word(i).equals(".") || line.figureAt(i) != null) {
        return null;
      }
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null) {
        return found.place().adjective();
      }
    }
    return null;
  }

  /** "Latvia's prime minister, Petras Kalnins", "Latvian President Petras Kalnins". */
  private static @Nullable String titled(Line line, int from) {
    int i = line.word(from - 1).equals(",") ? from - 2 : from - 1;
    int titles = 0;
    while (i >= 0 && from - i < 9) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && !LAST.contains(line.word(i - 1)) && titles > 0) {
        return found.place().adjective();
      }
      boolean title =
          SpeakerWords.TITLES.contains(line.word(i)) || SpeakerWords.ROLES.contains(line.word(i));
      if (!title && found == null && !line.word(i).equals("'s")) {
        return null;
      }
      titles++;
      i--;
    }
    return null;
  }

  /** The side that a source speaks for; null where that is not known. */
  @Nullable String of(Source source) {
    if (source.isOutlet()) {
      return null;
    }
    List<Token> tokens = Words.of(source.name());
    for (int i = 0; i < tokens.size(); i++) {
      PlaceReader.Found found = PlaceReader.at(tokens, i);
      if (found != null) {
        return found.place().adjective();
      }
    }
    return tokens.isEmpty() ? null : persons.get(tokens.getLast().norm());
  }

  /**
   * Whose the counted are, by the words alone: a side named as owner or loser in the clause, the
   * enemy of the speaker, a heading, the speaker's own; null where the words say nothing.
   */
  @Nullable String told(Line line, Figure figure, Clause clause, Source source) {
    @Nullable String named = loser(line, figure, clause);
    if (named != null) {
      return named;
    }
    @Nullable String agent = Slayers.of(line, figure, clause);
    if (clause.has(line, ENEMY) || isOtherSide(line, clause)) {
      @Nullable String own = of(source);
      return opponent(own != null ? own : agent);
    }
    if (agent != null && subject.parties().contains(agent)) {
      return opponent(agent);
    }
    @Nullable String own = owned(line, clause, source);
    return own != null ? own : heading(line);
  }

  /** The nearest side before the figure, else behind it, that is said to have lost something. */
  private static @Nullable String loser(Line line, Figure figure, Clause clause) {
    @Nullable String nearest = null;
    for (int i = clause.from(); i < clause.to(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found == null || (nearest != null && i >= figure.from())) {
        continue;
      }
      if (OtherPeople.isLoser(line, i, found.to()) || isTold(line, figure, i, found)) {
        nearest = found.place().adjective();
      }
    }
    return nearest;
  }

  /** "figures for Latvia", "on the Latvian side", "the Latvians had 20 killed", "Latvian fire". */
  private static boolean isTold(Line line, Figure figure, int i, PlaceReader.Found found) {
    String next = line.word(found.to());
    String before = line.word(i - 1).equals("the") ? line.word(i - 2) : line.word(i - 1);
    boolean side = next.equals("side") && before.equals("on");
    boolean opens = i < 3 || line.word(i - 2).equals(",") || line.word(i - 2).equals(";");
    boolean figuresFor = before.equals("for") && (opens || line.has(i - 4, i, FIGURES));
    boolean number =
        found.people() && before.equals("of") && line.has(i - 4, i, NUMBERS) && i < figure.from();
    boolean cost = number || (before.equals("cost") && found.people());
    boolean suffers = found.noun() && suffers(line, found.to(), figure.from());
    boolean troops = found.adjective() && TROOPS.contains(next);
    next = troops ? line.word(found.to() + 1) : next;
    boolean had =
        (found.people() || found.noun() || troops)
            && Word.HAVE.has(next)
            && (found.to() + (troops ? 2 : 1) == figure.from()
                || line.has(found.to() + 1, found.to() + 3, LOST));
    return side || figuresFor || cost || suffers || had;
  }

  private static final Set<String> NUMBERS = WordSet.of("number toll total count");
  private static final Set<String> FIGURES = WordSet.of("figures toll count losses tally");

  /** "Latvia as a whole had lost", "Latvia, the report says, has suffered". */
  private static boolean suffers(Line line, int from, int to) {
    int at = from;
    if (line.word(from).equals(",")) {
      at = from + 1;
      while (at < to && at < from + ASIDE && !line.word(at).equals(",")) {
        at++;
      }
      at++;
    } else if (line.word(from).equals("as") && line.word(from + 2).equals("whole")) {
      at = from + 3;
    }
    boolean had = Word.HAVE.has(line.word(at));
    return had && (LOST.contains(line.word(at + 1)) || (at > from && at + 1 >= to - 1));
  }

  private static final int ASIDE = 9;

  private static final Set<String> TROOPS =
      WordSet.of("contingent army force forces mission brigade side military");
  private static final Set<String> LOST = WordSet.of("lost suffered sustained buried left");

  private static boolean isOtherSide(Line line, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      if (line.word(i).equals("other") && line.word(i + 1).equals("side")) {
        return true;
      }
    }
    return false;
  }

  /** "its soldiers", "their own losses"; "acknowledged the loss of a ship". */
  private @Nullable String owned(Line line, Clause clause, Source source) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean own = OWN.contains(line.word(i)) && line.has(i + 1, i + 4, OWNED);
      boolean admitted = ACKNOWLEDGED.contains(line.word(i));
      if (own || admitted) {
        @Nullable String after = subjectBefore(line, spoken(line, i), i);
        @Nullable String speaker = after != null ? after : of(source);
        return speaker != null ? speaker : subjectBefore(line, 0, i);
      }
    }
    return null;
  }

  /** The token behind the last verb of speech before {@code at}. */
  private static int spoken(Line line, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (SourceRules.isReportVerb(line.word(i))) {
        return i + 1;
      }
    }
    return at;
  }

  /** The nearest side named before token {@code at} that is no mere place ("in Riga"). */
  private static @Nullable String subjectBefore(Line line, int from, int at) {
    @Nullable String nearest = null;
    for (int i = from; i < at; i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && (found.adjective() || !LAST.contains(line.word(i - 1)))) {
        nearest = found.place().adjective();
      }
    }
    return nearest;
  }

  /** "Latvian soldiers: 20 killed, 60 hurt". */
  private static @Nullable String heading(Line line) {
    @Nullable String side = null;
    boolean owned = false;
    for (int i = 0; i < line.size() && i < 9; i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && side == null) {
        side = found.place().adjective();
      }
      owned |= side != null && OWNED.contains(line.word(i));
      if (line.word(i).equals(":")) {
        return owned ? side : null;
      }
      if (SourceRules.isReportVerb(line.word(i)) || line.figureAt(i) != null) {
        return null;
      }
    }
    return null;
  }

  /** "the dead on both sides": nobody's alone. */
  static boolean isOfBoth(Line line, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean both = line.word(i).equals("both") || line.word(i).equals("two");
      if (both && BOTH.contains(line.word(i + 1))) {
        return !line.word(i - 1).equals("while");
      }
    }
    return false;
  }

  private static final Set<String> BOTH = WordSet.of("sides armies camps");

  /** The party named most that is not the speaker's: the other side of the war. */
  @Nullable String opponent(@Nullable String own) {
    @Nullable String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> party : mentions.entrySet()) {
      boolean other =
          subject.parties().contains(party.getKey()) && own != null && !party.getKey().equals(own);
      boolean only = best == null && subject.parties().size() == 2;
      if (other && (only || party.getValue() > most)) {
        best = party.getKey();
        most = party.getValue();
      }
    }
    return best;
  }

  /** Notes whose the last figure was, for the lines of the same paragraph. */
  void tell(Line line, @Nullable String side) {
    if (side != null) {
      lastTold = side;
      lastParagraph = line.sentence().paragraph();
    }
  }

  /** The side told of before in this paragraph, or in the one before it. */
  @Nullable String before(Line line, int reach) {
    return line.sentence().paragraph() - lastParagraph <= reach ? lastTold : null;
  }

  /** The parties of the war, as far as the topic names them. */
  Set<String> parties() {
    return new HashSet<>(subject.parties());
  }
}
