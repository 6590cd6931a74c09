package io.tallywire.claim;

import io.tallywire.quantity.QuantityForm;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of what is produced, traded and stored; each has one name, so that figures can be
 * compared.
 *
 * @param name "barrels per day", "tonnes", "bags"
 * @param end the token behind its words
 */
record FlowUnits(String name, int end) {
  private static final String PER_DAY = "barrels per day";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("bpd", PER_DAY),
          Map.entry("mbpd", PER_DAY),
          Map.entry("mbd", PER_DAY),
          Map.entry("mmbpd", PER_DAY),
          Map.entry("mmbd", PER_DAY),
          Map.entry("kbpd", PER_DAY),
          Map.entry("kbd", PER_DAY),
          Map.entry("tbpd", PER_DAY),
          Map.entry("bags", "bags"),
          Map.entry("bag", "bags"),
          Map.entry("bales", "bales"),
          Map.entry("bale", "bales"),
          Map.entry("bushels", "bushels"),
          Map.entry("barrels", "barrels"),
          Map.entry("tonnes", "tonnes"),
          Map.entry("tonne", "tonnes"),
          Map.entry("cartons", "cartons"),
          Map.entry("hectolitres", "hectolitres"));
  private static final Set<String> DAILY = WordSet.of("daily bpd b/d");
  private static final Set<String> MEASURES =
      WordSet.of("barrels tonnes bushels bags bales m3 km3 bcm litres gallons GWh TWh");

  /** Barrels, thousands and millions of them, as tables have them. */
  private static final Set<String> BARRELS = WordSet.of("b mb mmb tb kb");

  /** The unit of a figure, or null where it has none of these. */
  static @Nullable FlowUnits of(Line line, Figure figure) {
    @Nullable String unit = figure.mention().unit();
    int end = figure.to();
    if (unit != null) {
      String base = unit.contains(" per ") ? unit.substring(0, unit.indexOf(" per ")) : unit;
      boolean flow = MEASURES.contains(base) || base.startsWith("cubic");
      if (!flow) {
        return null;
      }
      return unit.equals("barrels") && isDaily(line, end)
          ? new FlowUnits(PER_DAY, past(line, end))
          : new FlowUnits(unit, past(line, end));
    }
    if (figure.mention().form() != QuantityForm.COUNT) {
      return null;
    }
    int at = line.word(end).equals("-") ? end + 1 : end;
    @Nullable Figure size = line.figureAt(at);
    if (size != null && size.mention().unit() != null && isOfBag(line, size.to())) {
      at = line.word(size.to()).equals("-") ? size.to() + 1 : size.to();
    }
    at = line.word(at).equals("mil") ? at + 1 : at;
    if (BARRELS.contains(line.word(at))
        && line.word(at + 1).equals("/")
        && line.word(at + 2).equals("d")) {
      return new FlowUnits(PER_DAY, past(line, at + 3));
    }
    @Nullable String name = WORDS.get(line.word(at));
    return name == null ? null : new FlowUnits(name, past(line, at + 1));
  }

  /** "26 mln 60-kilo bags": how much a bag holds. */
  static boolean isOfBag(Line line, int end) {
    int i = line.word(end).equals("-") ? end + 1 : end;
    @Nullable String name = WORDS.get(line.word(i));
    return name != null && (name.equals("bags") || name.equals("bales") || name.equals("cartons"));
  }

  /** "948,000 barrels of crude daily", "2.4 mln barrels (bpd)". */
  private static boolean isDaily(Line line, int end) {
    for (int i = end; i < Math.min(line.size(), end + 5); i++) {
      if (DAILY.contains(line.word(i))) {
        return true;
      }
      if (line.figureAt(i) != null || (Word.MARK.has(line.word(i)) && !line.word(i).equals("("))) {
        return false;
      }
    }
    return false;
  }

  /** Past "(bpd)" and "daily", which only spell the unit out. */
  private static int past(Line line, int end) {
    int i = end;
    if (line.word(i).equals("(") && line.word(i + 2).equals(")")) {
      i += 3;
    }
    return DAILY.contains(line.word(i)) ? i + 1 : i;
  }
}
