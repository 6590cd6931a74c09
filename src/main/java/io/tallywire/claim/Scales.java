package io.tallywire.claim;

import io.tallywire.quantity.Quantity;
import io.tallywire.quantity.QuantityForm;
import io.tallywire.quantity.QuantityMention;
import io.tallywire.quantity.Stated;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives figures the multiplier that other words tell: the unit ("26.1 mb/d", "9.1 and 8.9 mbpd") or
 * the figure they are set against ("26.0 MLN TONNES VS 23.0 IN FEB").
 */
final class Scales {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final Map<String, BigDecimal> UNITS =
      Map.ofEntries(
          Map.entry("mbpd", MILLION),
          Map.entry("mbd", MILLION),
          Map.entry("mmbpd", MILLION),
          Map.entry("mmbd", MILLION),
          Map.entry("mb", MILLION),
          Map.entry("mmb", MILLION),
          Map.entry("mil", MILLION),
          Map.entry("tb", THOUSAND),
          Map.entry("kb", THOUSAND),
          Map.entry("kbpd", THOUSAND),
          Map.entry("kbd", THOUSAND),
          Map.entry("tbpd", THOUSAND));
  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.of("mln", MILLION, "million", MILLION, "bln", BILLION, "billion", BILLION);

  /** As wire copy writes them, in tables and lists; a spelled one holds for its own figure. */
  private static final Set<String> OF_TABLES = WordSet.of("mln bln");

  private static final Set<String> AGAINST = WordSet.of("vs versus against");
  private static final Set<String> AFTER = WordSet.of("in year a last previously , . ; ) -");

  private Scales() {}

  static List<QuantityMention> scaled(List<Token> tokens, List<QuantityMention> mentions) {
    List<QuantityMention> all = new ArrayList<>(mentions.size());
    @Nullable BigDecimal told = null;
    boolean table = false;
    int end = 0;
    int at = 0;
    for (QuantityMention mention : mentions) {
      int from = at(tokens, mention.span().start(), at);
      int to = at(tokens, mention.span().end(), from);
      at = to;
      @Nullable BigDecimal own = multiplier(tokens, from, to);
      @Nullable BigDecimal scale = own == null ? ofUnit(tokens, to) : null;
      boolean alike = table || isBroken(mention);
      if (scale == null && own == null && alike && isSetAgainst(tokens, end, from, to)) {
        scale = told;
      }
      boolean fits = scale != null && fits(mention);
      all.add(scale != null && fits ? scaled(mention, scale) : mention);
      table = own == null ? table : isOfTable(tokens, from, to);
      told = own != null ? own : fits || mention.form() != QuantityForm.COUNT ? told : null;
      end = to;
    }
    return all;
  }

  private static @Nullable BigDecimal multiplier(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      @Nullable BigDecimal multiplier = MULTIPLIERS.get(tokens.get(i).norm());
      if (multiplier != null) {
        return multiplier;
      }
    }
    return null;
  }

  private static boolean isOfTable(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> OF_TABLES.contains(token.norm()));
  }

  /** "23.0", "8.75": so many millions, and no count of people or things. */
  private static boolean isBroken(QuantityMention mention) {
    return mention.stated().figures().stream().anyMatch(figure -> figure.scale() > 0);
  }

  /** The multiplier of a unit behind the figure, or behind the one it is joined to. */
  private static @Nullable BigDecimal ofUnit(List<Token> tokens, int to) {
    int i = to;
    boolean joined = i + 2 < tokens.size() && tokens.get(i).is("and");
    if (joined && tokens.get(i + 1).isNumber()) {
      i += 2;
    }
    if (i >= tokens.size()) {
      return null;
    }
    String low = tokens.get(i).norm();
    @Nullable BigDecimal scale = UNITS.get(low);
    boolean whole = low.endsWith("d");
    int slash = low.equals("mil") ? i + 2 : i + 1;
    boolean perDay =
        slash + 1 < tokens.size() && tokens.get(slash).is("/") && tokens.get(slash + 1).is("d");
    return scale != null && (whole || perDay) ? scale : null;
  }

  private static boolean isSetAgainst(List<Token> tokens, int end, int from, int to) {
    if (from - end > 6 || from == 0) {
      return false;
    }
    boolean listed = tokens.get(from - 1).is(",") && end > 0;
    boolean against = AGAINST.contains(tokens.get(from - 1).norm());
    boolean open = to >= tokens.size() || AFTER.contains(tokens.get(to).norm());
    return (against || (listed && from - end > 1)) && open;
  }

  /** A bare number that is small enough to want a multiplier. */
  private static boolean fits(QuantityMention mention) {
    @Nullable BigDecimal low = mention.quantity().low();
    @Nullable BigDecimal value = low != null ? low : mention.quantity().high();
    return mention.form() == QuantityForm.COUNT
        && mention.unit() == null
        && value != null
        && value.compareTo(THOUSAND) < 0;
  }

  private static QuantityMention scaled(QuantityMention mention, BigDecimal by) {
    Quantity quantity = mention.quantity();
    @Nullable BigDecimal low = quantity.low();
    @Nullable BigDecimal high = quantity.high();
    Quantity scaled =
        new Quantity(
            low == null ? null : low.multiply(by),
            high == null ? null : high.multiply(by),
            quantity.bound());
    List<BigDecimal> figures =
        mention.stated().figures().stream().map(figure -> figure.multiply(by)).toList();
    return new QuantityMention(
        mention.span(),
        mention.figure(),
        scaled,
        mention.form(),
        null,
        new Stated(figures, null),
        mention.movement(),
        mention.rule());
  }

  private static int at(List<Token> tokens, int place, int start) {
    int i = start;
    while (i < tokens.size() && tokens.get(i).span().start() < place) {
      i++;
    }
    return i;
  }
}
