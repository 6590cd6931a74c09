package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import java.util.Set;

/** Words that say of a figure that it is told of more than one disaster, or beside it. */
final class IncidentScope {
  private static final Set<String> CUMULATIVE =
      WordSet.of("since worldwide annually yearly route overall cumulative");
  private static final Set<String> WIDER =
      WordSet.of(
          "war conflict offensive bombardment campaign retaliation territory strip enclave invasion"
              + " fighting country nationwide");
  private static final Set<String> TOLLS = WordSet.of("toll deaths dead casualties losses");
  private static final Set<String> LONG =
      WordSet.of("days weeks months years months decade decades");
  private static final Set<String> RELATIVES = WordSet.of("which who where when");

  private IncidentScope() {}

  /** "on the ground 15 are missing": not those of the plane. */
  static boolean isOnGround(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.word(i).equals("on")
          && line.word(i + 1).equals("the")
          && line.word(i + 2).equals("ground")) {
        return true;
      }
    }
    return false;
  }

  /** "the Palestinian toll": a whole people's. */
  static boolean isOfPeople(Line line, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      PlaceReader.Found found = PlaceReader.at(line.tokens(), i);
      if (found != null && found.adjective() && TOLLS.contains(line.word(found.to()))) {
        return true;
      }
    }
    return false;
  }

  /** "In Oslo they speak of dozens": the place of those who tell; nothing says that people died. */
  static boolean isOfTeller(Line line, Figure figure) {
    boolean leads = line.word(0).equals("in") && figure.from() > 1;
    for (int i = 0; leads && i < line.size(); i++) {
      leads = !line.isPredicate(i);
    }
    return leads;
  }

  /** "in the territory", but not "the territory's ministry". */
  static boolean isWider(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WIDER.contains(line.word(i)) && !line.word(i + 1).equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /** "3,000 since the siege began"; not "since the blast, in which 40 died". */
  static boolean isCumulative(Line line, Clause clause, Figure figure, boolean named) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean told = named && line.word(i).equals("since") && line.has(i, figure.from(), RELATIVES);
      if (CUMULATIVE.contains(line.word(i)) && !told) {
        return true;
      }
    }
    return false;
  }

  /** "before the blast the ministry had counted": all that was before it. */
  static boolean before(Line line, Clause clause) {
    for (int i = clause.from(); i < clause.to() && i < clause.from() + 3; i++) {
      if (line.word(i).equals("before") && line.word(i + 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /** "in 11 days of fighting", "this year", "in the past decade". */
  static boolean isLongSpan(Line line, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      String low = line.word(i);
      String next = line.word(i + 1);
      boolean year = next.equals("year") || next.equals("decade");
      if ((low.equals("this") || low.equals("last") || low.equals("each") || low.equals("a"))
          && year
          && !line.word(i + 2).equals("ago")
          && !line.word(i - 1).equals("on")
          && !low.equals("last")) {
        return true;
      }
      Figure span = line.figureAt(i + 1);
      if (low.equals("in")
          && span != null
          && span.mention().form() == QuantityForm.MEASURE
          && line.has(span.from(), span.to() + 1, LONG)
          && line.word(span.to()).equals("of")) {
        return true;
      }
    }
    return false;
  }
}
