package io.tallywire.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The armed bodies that are no country's army: they are never a place, the gunmen of an article are
 * those of the one it names most, and those whom their attack killed are their foe's people. Not
 * shared between articles.
 */
final class Fighters {
  private static final Set<String> BODIES =
      WordSet.of(
          "hamas hezbollah hizbollah hizbullah wagner taliban isis isil fatah houthis al-shabaab"
              + " shabaab m23 eta ira farc pkk unita renamo swapo contras mujahedin"
              + " mujahideen azov");

  /** Against whom the body's war is, where it is one country's. */
  private static final Map<String, String> FOES =
      Map.of("hamas", "israel", "hezbollah", "israel", "hizbollah", "israel", "pkk", "turkey");

  private static final Set<String> BLOWS =
      WordSet.of(
          "attack attacks assault raid massacre rampage onslaught incursion infiltration attackers");
  private static final Set<String> MEN =
      WordSet.of("gunmen militants fighters terrorists attackers commandos");

  private final Map<String, Integer> named = new HashMap<>();
  private @Nullable String most;

  /** Whether a word is the name of such a body. */
  static boolean isBody(String low) {
    return BODIES.contains(low);
  }

  /** Counts the bodies of a line before any line is read. */
  void survey(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String low = line.word(i);
      if (BODIES.contains(low) && line.token(i).isCapitalised()) {
        int times = named.merge(low, 1, Integer::sum);
        if (most == null || times > named.getOrDefault(most, 0)) {
          most = low;
        }
      }
    }
  }

  /** "hamas fighters": whose the gunmen nobody's name stands beside are; null for unknown. */
  @Nullable String of(Line line, String noun) {
    if (!MEN.contains(noun)) {
      return null;
    }
    for (int i = 0; i < line.size(); i++) {
      if (BODIES.contains(line.word(i)) && line.token(i).isCapitalised()) {
        return line.word(i) + " fighters";
      }
    }
    return most == null ? null : most + " fighters";
  }

  /** "half of them from Wagner": "wagner fighters"; null where no body is named so. */
  static @Nullable String from(Line line, Figure figure) {
    for (int i = figure.to(); i < line.size() && i < figure.to() + NEAR; i++) {
      if (line.figureAt(i) != null) {
        return null;
      }
      if (line.word(i).equals("from") && BODIES.contains(line.word(i + 1))) {
        return line.word(i + 1) + " fighters";
      }
    }
    return null;
  }

  private static final int NEAR = 5;

  /** "killed in the Hamas attack", "Hamas gunmen had killed": the country whose people died. */
  static @Nullable String victims(Line line, Figure figure, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      @Nullable String foe = FOES.get(line.word(i));
      if (foe == null) {
        continue;
      }
      String next = line.word(i + 1);
      boolean agent = line.word(i - 1).equals("by") && BLOWS.contains(line.word(i - 2));
      boolean men = MEN.contains(next) && i < figure.from() && line.has(i, figure.from(), ACTS);
      if (BLOWS.contains(next) || agent || men) {
        return foe;
      }
    }
    return null;
  }

  private static final Set<String> ACTS =
      WordSet.of("killed murdered shot stormed broke burst massacred slaughtered seized took");
}
