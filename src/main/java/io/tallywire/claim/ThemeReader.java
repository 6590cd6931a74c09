package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures by what the article is about: words that mean one thing on a march and another at
 * sea, and people whom nothing but the theme counts.
 */
final class ThemeReader {
  /** A handful of people is no crowd. */
  private static final int CROWD = 100;

  private final Theme theme;
  private final boolean forces;
  private final LeantRows rows;

  ThemeReader(Theme theme, boolean forces, LeantRows rows) {
    this.theme = theme;
    this.forces = forces;
    this.rows = rows;
  }

  /** Words that mean one thing on a march and another at sea, or after the dead were told. */
  @Nullable Reading adapted(
      Line line, Figure figure, @Nullable Reading own, @Nullable Reading before) {
    if (own == null) {
      return null;
    }
    if (isNobody(line, figure, own)) {
      return null;
    }
    @Nullable Token head = NounPhrase.after(line, figure.to()).head(line);
    @Nullable Reading ofCrowd = ofCrowd(line, own, head);
    if (ofCrowd != null) {
      return ofCrowd;
    }
    @Nullable Reading ofWar = ofWar(line, figure, own);
    if (ofWar != null) {
      return ofWar;
    }
    @Nullable Reading ofCaptives = ofCaptives(line, figure, own, before, head);
    return ofCaptives != null ? ofCaptives : ofHurt(line, figure, own, before, head);
  }

  /** What words of treating, trapping and losing mean among the ill, at sea, among the dead. */
  private Reading ofHurt(
      Line line, Figure figure, Reading own, @Nullable Reading before, @Nullable Token head) {
    boolean ill =
        own.measure().equals(Measure.WOUNDED)
            && line.word(own.from()).equals("treated")
            && line.has(Math.max(own.to(), figure.to()) - 1, figure.to() + AILING, ILLNESSES);
    if (ill) {
      return own.as(Measure.AFFECTED);
    }
    boolean trapped =
        own.measure().equals(Measure.AFFECTED) && line.word(own.from()).equals("trapped");
    if (trapped && theme.vessel() && (head == null || Noun.isPerson(head))) {
      return own.as(Measure.MISSING);
    }
    boolean losses =
        own.measure().equals(Measure.CASUALTIES) && line.word(own.to() - 1).equals("losses");
    boolean ofDead = losses && before != null && before.measure().equals(Measure.KILLED);
    return ofDead ? own.as(Measure.KILLED) : own;
  }

  /** Words that count somebody elsewhere and nobody in this article. */
  private boolean isNobody(Line line, Figure figure, Reading own) {
    boolean came = own.measure().equals(Measure.ATTENDANCE);
    boolean difference =
        line.word(figure.from() - 1).equals("by")
            && own.rule().shape() == Shape.TOLL
            && !own.measure().equals(Measure.JOBS);
    boolean arms = own.rule().counted() == Counted.ARMS || LOST.contains(line.word(own.from()));
    return difference
        || (came && !isOfCrowd(line, own))
        || (own.measure().equals(Measure.DISPLACED) && isMade(line, own, figure))
        || (isOfVenue(own) && !theme.harmed())
        || (own.measure().equals(Measure.DESTROYED) && arms && !isLoss(line, figure, own));
  }

  /** What words of taking and gathering mean on a march; null where they mean what they say. */
  private @Nullable Reading ofCrowd(Line line, Reading own, @Nullable Token head) {
    String word = line.word(own.from());
    boolean taken = own.measure().equals(Measure.CAPTURED) && TAKEN.contains(word);
    boolean picked = !theme.vessel() && word.equals("picked");
    if (theme.crowd() && (picked || (taken && !theme.captives()))) {
      return own.as(Measure.DETAINED);
    }
    if (own.measure().equals(Measure.ATTENDANCE) && head != null) {
      if (head.is("suspects")) {
        return own.as(Measure.DETAINED);
      }
      if (OF_ORDER.contains(head.norm()) && MUSTERED.contains(word)) {
        return own.as(Measure.DEPLOYED);
      }
    }
    return null;
  }

  /** What words of losing, joining and holding mean in a war; null as above. */
  private @Nullable Reading ofWar(Line line, Figure figure, Reading own) {
    String word = line.word(own.from());
    if (own.measure().equals(Measure.KILLED) && LOST.contains(word)) {
      return Harms.isDivided(line, NounPhrase.after(line, figure.to()).to())
          ? own.as(Measure.CASUALTIES)
          : own;
    }
    boolean joined = own.measure().equals(Measure.ATTENDANCE) && word.startsWith("join");
    if (joined && theme.war() && line.has(own.to(), own.to() + 4, ARMIES)) {
      return own.as(Measure.DEPLOYED);
    }
    boolean massed =
        own.measure().equals(Measure.ATTENDANCE) && theme.war() && MASSED.contains(word);
    if (massed && !theme.crowd()) {
      return own.as(Measure.DEPLOYED);
    }
    return null;
  }

  /** What words of holding, living and coming home mean of an enemy's captives; null as above. */
  private @Nullable Reading ofCaptives(
      Line line, Figure figure, Reading own, @Nullable Reading before, @Nullable Token head) {
    boolean ofHeld = before != null && before.measure().equals(Measure.CAPTURED);
    boolean away =
        own.measure().equals(Measure.MISSING)
            && (theme.captives() || ofHeld)
            && line.has(own.from(), own.to(), BACK);
    boolean alive =
        own.measure().equals(Measure.RESCUED)
            && line.has(own.from(), own.to(), ALIVE)
            && isHeld(line, figure);
    boolean hands =
        own.measure().equals(Measure.DEPLOYED) && line.has(own.to(), own.to() + 2, HANDS);
    boolean prisoners =
        own.measure().equals(Measure.OTHER) && theme.war() && head != null && isHeld(line, figure);
    boolean held = own.measure().equals(Measure.DETAINED) && line.has(own.from(), own.to(), HELD);
    boolean enemy = (theme.captives() || theme.war()) && !theme.crowd();
    return away || alive || hands || prisoners || (held && enemy) ? own.as(Measure.CAPTURED) : null;
  }

  /** "40 donors queued", "11 members take part in the pact": that alone makes no crowd. */
  private boolean isOfCrowd(Line line, Reading own) {
    return theme.crowd()
        || theme.march()
        || own.told() != null
        || Theme.isOfCrowd(line)
        || line.has(own.from(), own.to(), GATHERED)
        || own.rule().shape() == Shape.TOLL
        || own.rule().shape() == Shape.BARE
        || (isMarching(line.word(own.from())) && !line.has(own.from(), own.to() + 4, SHARED));
  }

  private static final Set<String> GATHERED =
      WordSet.of("gather gathers gathered massed thronged converged streets squares");

  private static boolean isMarching(String verb) {
    return MARCHING.stream().anyMatch(verb::startsWith);
  }

  private static final Set<String> MARCHING =
      WordSet.of(
          "march protest demonstrat rall gather took taking take turn parad mass throng attend"
              + " drew draw attract heckl jeer booed");
  private static final Set<String> SHARED =
      WordSet.of(
          "deal pact agreement programme program scheme trial study survey poll exercise meeting"
              + " talks summit conference");

  /** "forced 300 clerks to go on working": they went nowhere. */
  private static boolean isMade(Line line, Reading own, Figure figure) {
    int end = NounPhrase.after(line, figure.to()).to();
    return line.word(own.from()).startsWith("forc")
        && own.rule().shape() == Shape.BEFORE
        && line.word(end).equals("to")
        && !LEAVING.contains(line.word(end + 1));
  }

  private static final Set<String> LEAVING =
      WordSet.of(
          "flee leave abandon evacuate move seek take quit escape vacate sleep relocate shelter"
              + " higher");

  /** How many were in a building is asked where it killed some of them. */
  private static boolean isOfVenue(Reading own) {
    return own.rule().name().endsWith(" in the building");
  }

  /** "The clerk counted 40 lorries", "the family lost nine": nothing was destroyed. */
  private boolean isLoss(Line line, Figure figure, Reading own) {
    if (theme.war() || forces) {
      return true;
    }
    boolean named = !NounPhrase.after(line, figure.to()).isEmpty();
    return own.rule().counted() == Counted.ARMS ? line.has(own.from(), own.to(), STRUCK) : named;
  }

  private static final Set<String> OF_ORDER =
      WordSet.of("officers policemen police soldiers troops gendarmes guards");
  private static final Set<String> MUSTERED =
      WordSet.of("assembled massed mustered gathered lined turned");

  /** "a plane carrying 44 prisoners of war": they are prisoners first. */
  private static boolean isHeld(Line line, Figure figure) {
    NounPhrase counted = NounPhrase.after(line, figure.to());
    return line.has(counted.from(), counted.to() + 1, PRISONERS);
  }

  /** Hostages who "have not come back" are held. */
  private static final Set<String> BACK = WordSet.of("back home returned");

  /** Armies mass where crowds do elsewhere. */
  private static final Set<String> MASSED = WordSet.of("massed massing mustered assembled");

  /** "are in the enemy's hands". */
  private static final Set<String> HANDS = WordSet.of("hands captivity prisons jails");

  private static final int AILING = 9;

  /** What a doctor treats that is no wound. */
  private static final Set<String> ILLNESSES =
      WordSet.of(
          "poisoning diarrhea diarrhoea dehydration exhaustion heatstroke fever pneumonia shock"
              + " infection infections malaria trauma malnutrition hypothermia");

  /** Captives who are alive are captives. */
  private static final Set<String> ALIVE = WordSet.of("alive safe lived");

  private static final Set<String> PRISONERS = WordSet.of("prisoners captives pows hostages");
  private static final Set<String> ARMIES =
      WordSet.of("forces army troops front fighting war frontline units ranks military");
  private static final Set<String> TAKEN = WordSet.of("seized snatched captured");
  private static final Set<String> LOST = WordSet.of("lost lose loses losing");
  private static final Set<String> STRUCK = WordSet.of("hit hitting struck striking strikes lost");
  private static final Set<String> HELD = WordSet.of("held holding still being hold holds");

  /** A figure of people in an article on crowds, of passengers in one on a ship. */
  @Nullable Reading unsaid(Line line, Figure figure, @Nullable Token head, @Nullable Reading told) {
    if (head == null) {
      return null;
    }
    String low = head.norm();
    if (IdleFigures.isOwned(line, figure)) {
      return null;
    }
    boolean watching = WATCHED.contains(line.word(NounPhrase.after(line, figure.to()).to()));
    if (theme.crowd() && !watching && !Amounts.isBelow(figure, CROWD) && Noun.isMarcher(head)) {
      return LeantRows.reading(rows.crowd(), figure);
    }
    if (theme.war() && low.equals("names") && line.has(0, line.size(), REGISTERS)) {
      return LeantRows.reading(rows.dead(), figure);
    }
    boolean victims =
        low.equals("victims") && NounPhrase.after(line, figure.to()).to() <= figure.to() + 2;
    if (theme.deaths() && (victims || isStaffLost(line, figure, head))) {
      return LeantRows.reading(rows.dead(), figure);
    }
    if (theme.vessel() && (PASSENGERS.contains(low) || isAboard(line, figure, head))) {
      return LeantRows.reading(rows.aboard(), figure);
    }
    boolean people = PEOPLE.contains(low) && told != null && isOfPeople(told);
    return people && Anaphora.isEstimated(line, figure) ? told : null;
  }

  /** "The agency has lost nine staff": where people die, they did not leave it. */
  private static boolean isStaffLost(Line line, Figure figure, Token head) {
    String before = line.word(figure.from() - 1);
    int end = NounPhrase.after(line, figure.to()).to();
    boolean kin = line.word(end).equals("of") && Word.DETERMINER.has(line.word(end + 1));
    return !kin && Noun.isMember(head.norm()) && (LOST.contains(before) || before.equals("lost"));
  }

  /** "The launch went down at noon with 40 people." */
  private static boolean isAboard(Line line, Figure figure, Token head) {
    int with = figure.from() - 1;
    while (with > 0 && Word.isAdverb(line.token(with))) {
      with--;
    }
    return Noun.isPerson(head)
        && (line.word(with).equals("with") || line.word(with + 1).equals("with"))
        && line.has(with - SUNK_BEFORE, with, SUNK);
  }

  /** Where the dead of a war are listed by name. */
  private static final Set<String> REGISTERS =
      WordSet.of(
          "register tally count verified verifies confirmed identified obituaries compiled database"
              + " established documented");

  private static final Set<String> WATCHED =
      WordSet.of("watched watch viewed tuned voted vote live lived follow followed");

  private static final int SUNK_BEFORE = 8;
  private static final Set<String> SUNK =
      WordSet.of(
          "sank capsized foundered overturned crashed vanished sailed departed ditched keeled down"
              + " out");
  private static final Set<String> PASSENGERS = WordSet.of("passengers crew");
  private static final Set<String> PEOPLE = WordSet.of("people persons");

  private static boolean isOfPeople(Reading reading) {
    return !OF_THINGS.contains(reading.measure());
  }

  private static final Set<Measure> OF_THINGS =
      Set.of(Measure.DESTROYED, Measure.LAUNCHED, Measure.JOBS, Measure.AFFECTED);
}
