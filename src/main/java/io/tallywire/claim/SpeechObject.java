package io.tallywire.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must stand behind a verb so that it reports a figure. */
final class SpeechObject {
  private SpeechObject() {}

  /** Whether the figure always stands behind verbs of this shape. */
  static boolean follows(SourceShape shape) {
    return switch (shape) {
      case GIVES, CHANGES, SPEAKS_OF, COUNTS, HAS, ACTS -> true;
      case SAYS, ADDS, QUOTED, ACCORDING, GIVEN_BY, TALLY, BESIDE -> false;
    };
  }

  /** Whether the words at {@code verb} up to {@code behind} have the object their shape needs. */
  static boolean has(Line line, SourceShape shape, int verb, int behind) {
    return switch (shape) {
      case SAYS ->
          holds(line, verb, behind)
              && (!NEEDY.contains(line.word(verb))
                  || line.word(behind).equals("that")
                  || isBelief(line, verb, behind));
      case ADDS -> reports(line, verb);
      case GIVES -> gives(line, verb);
      case CHANGES -> changes(line, behind);
      case SPEAKS_OF ->
          PLEDGES.contains(line.word(verb))
              ? pledges(line, behind)
              : (line.word(behind - 1).equals("to") && line.word(verb).startsWith("sp"))
                  ? isToldOf(line, behind)
                  : soon(line, behind) != null;
      case COUNTS -> figure(line, behind) != null && !isGivenUp(line, verb, behind);
      case HAS -> counts(line, behind);
      case ACTS -> OwnActs.has(line, verb, behind);
      case QUOTED, ACCORDING, GIVEN_BY, TALLY, BESIDE -> false;
    };
  }

  /** "He believed the toll was 40": whose belief it is. */
  private static boolean isBelief(Line line, int verb, int behind) {
    return line.word(verb).equals("believed")
        && HOLDERS.contains(line.word(verb - 1))
        && line.word(behind).equals("the")
        && line.has(behind + 1, behind + 3, COUNTS);
  }

  private static final Set<String> HOLDERS = WordSet.of("he she they");

  /** "gave up 40 jobs": not "gave 40". */
  private static boolean isGivenUp(Line line, int verb, int behind) {
    return line.word(behind).equals("up") && line.word(verb).startsWith("g");
  }

  /** "the union maintained that", "..., it maintained.": not "maintained output". */
  private static boolean holds(Line line, int verb, int behind) {
    String next = line.word(behind);
    return !line.word(verb).startsWith("maintain")
        || next.equals("that")
        || next.isEmpty()
        || !line.token(behind).isWord()
        || line.figureAt(behind) != null;
  }

  /** Verbs that are nouns or say something else unless an object makes them reports. */
  private static final Set<String> NEEDY =
      WordSet.of("report reports believed assume assumes assumed understands learned learnt");

  /** "added that", "the data showed 12 deaths", ", he added.": not "added to the damage". */
  private static boolean reports(Line line, int i) {
    String next = line.word(i + 1);
    if (line.figureAt(i + 1) != null && ADDS.contains(line.word(i)) && !isClause(line, i + 1)) {
      return false;
    }
    return next.equals("that")
        || (FINDS.contains(line.word(i)) && line.has(i - 1, i, SURVEYS))
        || (FINDS.contains(line.word(i))
            && Word.DETERMINER.has(next)
            && line.has(i + 2, i + 5, SURVEYS))
        || next.equals(":")
        || next.equals("\"")
        || next.equals(".")
        || next.isEmpty()
        || next.equals(",")
        || (line.figureAt(i + 1) != null && !ISSUED.contains(line.word(i)))
        || DateWords.isDateWord(next)
        || next.equals("on")
        || WAYS.contains(next)
        || line.has(i + 1, i + 4, REPORTED)
        || (SHOWS.contains(line.word(i)) && figureWithin(line, i + 1, 4));
  }

  /** "added 40 were hurt": a statement; "added 40,000 barrels a day": an object. */
  private static boolean isClause(Line line, int from) {
    for (int i = from + 1; i < Math.min(line.size(), from + 8); i++) {
      if (Word.PREPOSITION.has(line.word(i)) || line.word(i).equals(",")) {
        return false;
      }
      if (Word.BE.has(line.word(i))
          || Word.HAVE.has(line.word(i))
          || Word.MODAL.has(line.word(i))) {
        return true;
      }
      if (line.word(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> ADDS = WordSet.of("added adds adding");
  private static final Set<String> FINDS =
      WordSet.of("found finds showed shows indicated indicates suggested suggests");
  private static final Set<String> SURVEYS = WordSet.of("survey poll study census");
  private static final Set<String> SHOWS = WordSet.of("showed shows show indicated indicates");
  private static final Set<String> WAYS = WordSet.of("how where why what");
  private static final Set<String> ISSUED =
      WordSet.of("issued released published updated held holds");
  private static final Set<String> REPORTED =
      WordSet.of(
          "claims claim reports report suggestions suggestion figure figures allegations allegation estimate estimates number deaths people");

  /** "put the number at", "gave an updated tally". */
  private static boolean gives(Line line, int i) {
    boolean put = PUTS.contains(line.word(i));
    int end = Math.min(line.size(), i + (put ? 16 : 9));
    for (int k = i + 1; k < end; k++) {
      boolean own = line.word(k).equals("own") && line.word(k + 1).equals(":");
      if (own || SourceRules.GIVEN_NOUNS.contains(line.word(k))) {
        return true;
      }
      if (line.figureAt(k) != null && k > i + 1) {
        if (line.word(k - 1).equals("at") || (k > i + 2 && isCalled(line, k - 1))) {
          return true;
        }
        if (!put) {
          return false;
        }
      }
    }
    return false;
  }

  /** "gave the dead as 40": not "as many as 40". */
  private static boolean isCalled(Line line, int as) {
    Figure figure = line.figureAt(as + 1);
    return figure != null
        && figure.from() == as + 1
        && line.word(as).equals("as")
        && !line.has(as - 1, as, MANY);
  }

  private static final Set<String> MANY = WordSet.of("many much few little high low such");
  private static final Set<String> PUTS = WordSet.of("put puts putting");

  /** "cut its own count from", "reduced the number of people it says": the speaker's own count. */
  private static boolean changes(Line line, int at) {
    int behind = WAYWARD.contains(line.word(at)) ? at + 1 : at;
    boolean pointed = line.has(behind, behind + 1, POINTERS);
    if (pointed && line.word(behind + 1).equals("to") && figureWithin(line, behind, 6)) {
      return true;
    }
    if (isForecast(line, at)) {
      return true;
    }
    Figure raised = line.word(at).equals("to") ? line.figureAt(at + 1) : null;
    if (raised != null && line.has(raised.to(), raised.to() + 3, COUNTS)) {
      return true;
    }
    boolean owned = line.has(behind, behind + 1, OWNERS) || line.has(behind, behind + 4, MARKS);
    return figureWithin(line, behind, 20)
        && (line.has(behind + 1, behind + 7, COUNTS)
            && (owned || line.word(behind).equals("the") || line.word(behind).equals("that")));
  }

  /**
   * "lowered total corn to 40 tonnes", "left 40 tonnes alone": a forecaster's new figure; what it
   * says only where the subject is one who counts.
   */
  static boolean isForecast(Line line, int at) {
    if (line.figureAt(at) != null) {
      return line.has(at + 1, at + 5, ALONE);
    }
    for (int i = at + 1; i < Math.min(line.size(), at + 14) && !isClauseEnd(line, i); i++) {
      boolean to = line.word(i).equals("to") && line.figureAt(i + 1) != null;
      if (to) {
        return line.has(at, i, CROPS);
      }
    }
    return false;
  }

  private static boolean isClauseEnd(Line line, int i) {
    return line.word(i).equals(";") || line.word(i).equals(",") || line.word(i).equals("but");
  }

  private static final Set<String> ALONE = WordSet.of("alone unchanged untouched");
  private static final Set<String> CROPS =
      WordSet.of(
          "corn maize soybeans soybean soy wheat rice crop crops harvest barley sugar coffee cotton"
              + " cocoa demand");
  private static final Set<String> MARKS = WordSet.of("'s");
  private static final Set<String> WAYWARD =
      WordSet.of("up down upwards downwards upward downward");
  private static final Set<String> POINTERS = WordSet.of("that it this");
  private static final Set<String> OWNERS = WordSet.of("its his her their our");
  private static final Set<String> COUNTS =
      WordSet.of("count figure figures number estimate estimates tally toll total claim forecast");

  /** A figure soon behind "spoke of": what lies between may be any phrase. */
  static @Nullable Figure soon(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 11); i++) {
      Figure figure = line.figureAt(i);
      if (figure != null) {
        return figure;
      }
      String low = line.word(i);
      if (low.equals(".") || low.equals(";") || low.equals(",") || Word.BE.has(low)) {
        return null;
      }
    }
    return null;
  }

  /** "spoke to a newspaper of 40 dead": an audience, and then the figure. */
  private static boolean isToldOf(Line line, int behind) {
    for (int i = behind; i < Math.min(line.size(), behind + 14); i++) {
      if (line.word(i).equals("of") && line.figureAt(i + 1) != null) {
        return true;
      }
      if (line.word(i).equals(",") || line.word(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** "decided to pump 40 barrels a day less": a producer's own word on its output. */
  private static boolean pledges(Line line, int from) {
    Figure figure = soon(line, from);
    return figure != null && line.has(figure.from(), figure.to() + 5, FLOWS);
  }

  static final Set<String> PLEDGES =
      WordSet.of(
          "decided decides resolved is are plans plan planned intends vowed pledged promised aims");
  private static final Set<String> FLOWS =
      WordSet.of("barrels barrel bpd b bbl mbpd mbd mb tonnes tons tb");

  /** Where what was agreed on ends: at a relative clause or a comma behind the first figure. */
  static int agreementEnd(Line line, int from) {
    Figure first = soon(line, from);
    int i = first == null ? from : first.to();
    while (i < line.size() && !line.word(i).equals(",") && !Word.RELATIVE.has(line.word(i))) {
      i++;
    }
    return i;
  }

  private static boolean figureWithin(Line line, int from, int length) {
    for (int i = from; i < Math.min(line.size(), from + length); i++) {
      if (line.figureAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The figure that is the verb's own object: "counted 40", "reported the loss of two". */
  static @Nullable Figure figure(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 8); i++) {
      Figure figure = line.figureAt(i);
      if (figure != null) {
        return figure;
      }
      String low = line.word(i);
      boolean passes =
          low.equals("\"")
              || low.equals("of")
              || low.equals("to")
              || low.equals("trace")
              || Word.DETERMINER.has(low)
              || OBJECTS.contains(low)
              || (i == from && line.token(i).isWord() && !stops(line, i));
      if (!passes) {
        return null;
      }
    }
    return null;
  }

  private static boolean stops(Line line, int i) {
    String low = line.word(i);
    return Word.PREPOSITION.has(low)
        || Word.BE.has(low)
        || Word.HAVE.has(low)
        || Word.MODAL.has(low)
        || Word.SUBORDINATOR.has(low)
        || Word.CONJUNCTION.has(low)
        || Word.RELATIVE.has(low);
  }

  private static final Set<String> OBJECTS =
      WordSet.of(
          "loss losses death deaths capture arrest arrests killing discovery release another further"
              + " nearly almost about some only just over under further more fewer less than least"
              + " most at up around roughly many as requests names pictures evidence combined final"
              + " fresh new total turnout crowd close well anything between from now far so already");

  /** "has 40 dead", "saw 4,000 people": not what the subject owns. */
  private static boolean counts(Line line, int behind) {
    Figure figure = figure(line, behind);
    boolean verb = line.word(behind).endsWith("ed") || line.word(behind).endsWith("en");
    return figure != null
        && (figure.from() == behind || !(verb || PARTICIPLES.contains(line.word(behind))))
        && (!line.has(figure.to(), figure.to() + 4, OWNED)
            || line.has(figure.to(), figure.to() + 6, LOST))
        && !line.word(figure.to()).equals("%");
  }

  private static final Set<String> PARTICIPLES =
      WordSet.of("lost found put sent brought cut drawn shed hit shot won made left held");

  private static final Set<String> LOST =
      WordSet.of(
          "laid dead killed wounded injured missing dismissed sacked arrested detained strike");
  private static final Set<String> OWNED =
      WordSet.of(
          "staff employees workers members beds offices branches shops stores plants seats ships"
              + " boats vessels aircraft planes officers troops soldiers men hours days weeks months"
              + " years minutes people's billion customers hospitals schools centres sites children");
}
