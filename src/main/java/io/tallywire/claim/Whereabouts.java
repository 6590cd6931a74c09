package io.tallywire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a line puts what a figure counts: the place after the figure in its clause, else the
 * nearest one before it.
 *
 * @param name in lower case, several joined by "and"
 * @param country whether it is a country (or several), not a town or a province
 */
record Whereabouts(String name, boolean country) {
  private static final Set<String> IN =
      WordSet.of("in inside across within throughout near outside around at");
  private static final Set<String> PARTS =
      WordSet.of(
          "the a province region regions provinces state city cities district districts area areas town"
              + " towns village villages of southern northern eastern western south north east west central"
              + " southeastern northwestern southwestern northeastern parts and southeast southwest"
              + " northeast northwest neighbouring neighboring nearby county island islands - controlled"
              + " held government rebel opposition residential neighbourhood neighborhood suburb suburbs"
              + " outskirts port capital coastal market centre center heart old besieged occupied"
              + " disputed busy crowded main second largest country 's tiny remote border resort"
              + " both mountain industrial whole rest coast self declared breakaway enclave territory");

  private static final Set<String> BLOWS =
      WordSet.of(
          "strike strikes attack attacks raid raids airstrike airstrikes assault shelling bombs"
              + " bomb shells missiles rockets");

  /** A place of the line and the tokens it was read from. */
  private record Spot(int from, int to, String name, boolean country) {}

  /** The place for the figure at tokens {@code from} to {@code to}, or null where none is named. */
  static @Nullable Whereabouts of(Line line, int from, int to) {
    List<Spot> spots = spots(line);
    Spot after = null;
    Spot before = null;
    for (Spot spot : spots) {
      if (spot.from >= to && after == null && sameClause(line, to, spot.from)) {
        after = spot;
      }
      if (spot.to <= from && sameClause(line, spot.to, from) && !isOfSpeaker(line, spot, from)) {
        before = spot;
      }
    }
    boolean owned = before != null && before.country && isOwner(line, before);
    Spot chosen = after == null || owned ? before : after;
    if (chosen == null && !spots.isEmpty()) {
      chosen = only(spots);
    }
    return chosen == null ? null : joined(line, spots, chosen);
  }

  /** "an analyst of a bank in Oslo told": where the speaker is, not what is told of. */
  private static boolean isOfSpeaker(Line line, Spot spot, int from) {
    int lead = spot.from - 1;
    while (lead > 0 && PARTS.contains(line.word(lead))) {
      lead--;
    }
    for (int i = spot.to; i < from && lead > 1; i++) {
      if (SourceRules.isReportVerb(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Turkey's death toll", "Syria toll". */
  private static boolean isOwner(Line line, Spot spot) {
    String next = line.word(spot.to);
    return next.equals("'s")
        || next.equals("toll")
        || next.equals("deaths")
        || next.equals("death");
  }

  private static @Nullable Spot only(List<Spot> spots) {
    for (Spot spot : spots) {
      if (!spot.name.equals(spots.getFirst().name)) {
        return null;
      }
    }
    return spots.getFirst().country ? spots.getFirst() : null;
  }

  /** Figures, marks and joining words part what belongs together. */
  private static boolean sameClause(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = line.word(i);
      if (low.equals(",") && to - i > 4 && (i > from || line.token(i + 1).norm().endsWith("ed"))) {
        return false;
      }
      if (low.equals(";")
          || low.equals("while")
          || low.equals("but")
          || (low.equals("as") && i > from)) {
        return false;
      }
      Figure figure = line.figureAt(i);
      if (figure != null
          && figure.from() == i
          && !(from + 5 > i && (line.word(i - 1).equals("and") || line.word(i - 1).equals(",")))
          && figure.mention().form() == io.tallywire.quantity.QuantityForm.COUNT) {
        return false;
      }
    }
    return true;
  }

  private static Whereabouts joined(Line line, List<Spot> spots, Spot first) {
    StringBuilder name = new StringBuilder(first.name);
    int to = first.to;
    for (Spot spot : spots) {
      boolean next =
          spot.from > to - 1
              && spot.from - to <= 3
              && noFigure(line, to, spot.from)
              && spot.country == first.country
              && !spot.name.equals(first.name);
      if (next && (line.word(to).equals("and") || line.word(to).equals(","))) {
        boolean listed = line.word(to).equals("and") || spot.country;
        if (listed) {
          name.append(" and ").append(spot.name);
        }
        to = spot.to;
      }
    }
    for (int k = spots.size() - 1; k >= 0; k--) {
      Spot spot = spots.get(k);
      if (spot.to < first.from
          && first.from - spot.to <= 3
          && noFigure(line, spot.to, first.from)
          && line.word(spot.to).equals("and")
          && spot.country == first.country
          && !spot.name.equals(first.name)
          && name.toString().equals(first.name)) {
        name.insert(0, spot.name + " and ");
      }
    }
    return new Whereabouts(name.toString(), first.country);
  }

  private static boolean noFigure(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.figureAt(i) != null) {
        return false;
      }
    }
    return true;
  }

  private static List<Spot> spots(Line line) {
    List<Spot> spots = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      @Nullable Spot spot =
          line.figureAt(i) == null && line.token(i).isCapitalised() ? spotAt(line, i, spots) : null;
      if (spot == null) {
        i++;
      } else {
        spots.add(spot);
        i = spot.to;
      }
    }
    return spots;
  }

  private static @Nullable Spot spotAt(Line line, int i, List<Spot> earlier) {
    PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
    boolean located = isLocated(line, i, earlier);
    if (found != null && found.adjective() && isSide(line, i, found)) {
      return new Spot(i, found.to() + 1, found.place().country(), !found.place().region());
    }
    if (found != null
        && (!found.adjective() || (found.noun() && !isNounNext(line, found.to())))
        && !found.people()
        && (!found.town() || (found.to() == i + 1 && located))) {
      String next = line.word(found.to());
      boolean owner =
          (next.equals("'s") && TOLLS.contains(line.word(found.to() + 1))) || TOLLS.contains(next);
      if ((located && !next.equals("'s")) || owner) {
        return new Spot(
            i,
            found.to(),
            found.town() ? line.word(i) : found.place().country(),
            !found.town() && !found.place().region());
      }
      return null;
    }
    if (!located || found != null) {
      return null;
    }
    return town(line, i);
  }

  /** "on the Syrian side". */
  private static boolean isSide(Line line, int i, PlaceReader.Found found) {
    return line.word(found.to()).equals("side")
        && (line.word(i - 1).equals("on") || line.word(i - 2).equals("on"));
  }

  private static boolean isNounNext(Line line, int i) {
    return i < line.size() && line.token(i).isWord() && Noun.isKnown(line.word(i));
  }

  private static final Set<String> TOLLS =
      WordSet.of("death toll deaths casualties dead confirmed injured wounded losses");

  private static @Nullable Spot town(Line line, int i) {
    int to = i;
    StringBuilder name = new StringBuilder();
    while (to < line.size()
        && line.figureAt(to) == null
        && (line.token(to).isCapitalised()
            || (line.word(to).equals("-") && to > i && line.token(to).glued()))) {
      String low = line.word(to);
      if (DateWords.isDateWord(low)
          || (SpeakerWords.ROLES.contains(low) && to == i)
          || Fighters.isBody(low)
          || Places.byAdjective(low) != null) {
        return null;
      }
      name.append(name.isEmpty() || low.equals("-") || line.word(to - 1).equals("-") ? "" : " ")
          .append(low);
      to++;
    }
    boolean owner = line.word(to).equals("'s") || NATURE.contains(line.word(to));
    return name.length() < 3 || owner || to - i > 4
        ? null
        : new Spot(i, to, name.toString(), false);
  }

  private static final Set<String> SPEAKERS =
      WordSet.of(
          "official officials authorities authority spokesman spokeswoman spokesperson ministry"
              + " minister government diplomat diplomats prosecutor prosecutors ombudsman analyst"
              + " analysts embassy ambassador source sources correspondent correspondents reporter"
              + " reporters tank institute university command headquarters expert experts director"
              + " briefing conference parliament agency colleague court interview");
  private static final Set<String> NATURE =
      WordSet.of("volcano river lake airport sea ocean mountains bay strait airbase");

  private static final Set<String> STRUCK =
      WordSet.of(
          "struck hit slammed crashed ploughed plowed tore shelled bombed pounded targeted hitting"
              + " striking shook rocked levelled devastated");

  private static boolean isAdjective(Line line, int i) {
    return line.token(i).isCapitalised() && Places.byAdjective(line.word(i)) != null;
  }

  private static boolean isLocated(Line line, int i, List<Spot> earlier) {
    int at = i - 1;
    while (at > 0 && i - at < 8 && (PARTS.contains(line.word(at)) || isAdjective(line, at))) {
      if (line.word(at).equals("and") && !earlier.isEmpty() && earlier.getLast().to >= at - 2) {
        return true;
      }
      at--;
    }
    if (IN.contains(line.word(at)) && SPEAKERS.contains(line.word(at - 1))) {
      return false;
    }
    return (at >= 0 && IN.contains(line.word(at)))
        || (line.word(at).equals("on") && BLOWS.contains(line.word(at - 1)))
        || (at >= 0
            && (STRUCK.contains(line.word(at)) || line.word(at).equals("from"))
            && at < i - 1)
        || (at > 0 && line.word(at).equals("into") && STRUCK.contains(line.word(at - 1)))
        || (line.word(i - 1).equals("from") && line.word(i - 2).equals("figure"));
  }
}
