package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import io.tallywire.text.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two figures that are the ends of one amount. */
final class RangeRules {
  private static final Set<String> MOVES =
      Lexicon.of(
          "rose rises rise fell falls fall climbed climbs dropped drops jumped jumps slid"
              + " slipped advanced up down soared tumbled surged sank dipped eased");

  static final List<Rule> ROWS =
      List.of(
          rule(
                  "between <low> and <high>",
                  "[anywhere|somewhere] between <low> (and|to|-) [just] [about|around|nearly|almost|over] <high>",
                  c -> range(c, true))
              .reads("between 300 and 350 jobs", "300..350")
              .reads("between 700 and just over 900 jobs", "700..900")
              .reads("between 15km and 17km", "15..17 km")
              .reads("between $5 and $6 million", "5000000..6000000 USD")
              .ignores("between the two sides"),
          rule(
                  "from <low> to <middle> to <high>",
                  "[ranging|ranges|range|ranged] from <low> to <middle> to <high>",
                  RangeRules::guesses)
              .reads("from 800 to 900 to 1,100 wrecks", "800..1100")
              .ignores("from 8 to 900 to 40 wrecks"),
          rule(
                  "as low as <low> or as high as <high>",
                  "as (low|few|little) as <low> (or|and|to) as (high|many|much) as <high>",
                  c -> range(c, true))
              .reads("as low as 600 or as high as 1,100", "600..1100")
              .ignores("as low as it gets"),
          rule(
                  "<low>, <middle>, maybe <high>",
                  "<low> , <middle> [,] (maybe|perhaps|possibly|even) <high>",
                  RangeRules::guesses)
              .reads("700, 800, maybe 900 boats", "700..900")
              .ignores("12, 80, maybe 900 boats"),
          rule("<low>, <high> in words", "<low> , <high>", RangeRules::spoken)
              .reads("ten, twelve thousand boats", "10000..12000")
              .reads("a million, a million and a half people", "1000000..1500000")
              .ignores("10, 12 and 14 boats")
              .ignores("two, three and four boats"),
          rule(
                  "from <low> to <high>",
                  "[anywhere|somewhere|ranging|ranges|range|ranged] from [about|around|up to]"
                      + " <low> [up] (to|-) [well] [about|around|nearly|almost|over] <high>",
                  c -> range(c, true))
              .reads("from 40 to 60 hours", "1.66666666667..2.5 days")
              .reads("from $200 to $4 million", "200..4000000 USD")
              .reads("from 208 pounds to 193", "0.08754332741..0.09434721296 tonnes"),
          rule("<low> - <high>", "<low> (-|--) <high>", c -> range(c, false))
              .reads("11,000-12,000 soldiers", "11000..12000")
              .reads("5-10W", "5..10 watts")
              .reads("$5-10m", "5000000..10000000 USD")
              .reads("2-3,000 soldiers", "2000..3000")
              .reads("10-15 mln dlrs", "10000000..15000000 USD"),
          rule("<low> to <high>", "<low> [-] to [-|about|around|nearly] <high>", RangeRules::bare)
              .reads("11 to 12 thousand men", "11000..12000")
              .reads("a 10- to 12-week wait", "70..84 days")
              .reads("five per cent to 20 per cent", "5..20 percent")
              .ignores("gained 18 points to 2,305"),
          rule("<n> dollars and <n> cents", "<whole> [and] <part>", RangeRules::coins)
              .reads("nine dollars and forty cents", "9.4 USD")
              .ignores("9 dollars and 40 people"),
          rule("<low> or <high>", "<low> or <high>", RangeRules::either)
              .reads("two or three shells", "2..3")
              .reads("six or seven hundred shells", "600..700")
              .reads("one or two million shells", "1000000..2000000")
              .ignores("4 percent or 12 dollars"));

  private RangeRules() {}

  /** Whole coins and the small ones of the same currency. */
  private static @Nullable Amount coins(Captures c) {
    Amount whole = c.amount("whole");
    Amount part = c.amount("part");
    Unit unit = whole.unit();
    Unit small = part.unit();
    if (unit == null
        || small == null
        || whole.second() != null
        || part.second() != null
        || unit.kind() != Unit.Kind.MONEY
        || !unit.base().equals(small.base())
        || !unit.name().equals(unit.base())
        || small.name().equals(small.base())) {
      return null;
    }
    BigDecimal sum = whole.first().add(part.first().multiply(small.factor()));
    return new Amount(
        c.start(),
        c.end(),
        whole.figureStart(),
        part.figureEnd(),
        sum,
        null,
        BigDecimal.ONE,
        Bound.EXACT,
        unit,
        QuantityForm.MEASURE,
        Movement.NONE,
        part.style());
  }

  private static @Nullable Amount either(Captures c) {
    Amount low = c.amount("low");
    Amount high = c.amount("high");
    boolean neighbours = low.unit() == null && isNear(spread(c, low, high), high.first());
    return neighbours ? range(c, true) : null;
  }

  /** Three guesses in a row are the ends of one amount where they go up by little. */
  private static @Nullable Amount guesses(Captures c) {
    Amount low = c.amount("low");
    Amount middle = c.amount("middle");
    Amount high = c.amount("high");
    boolean up =
        low.unit() == null
            && high.unit() == null
            && low.first().compareTo(middle.first()) < 0
            && middle.first().compareTo(high.first()) < 0
            && isNear(low.first(), high.first());
    return up ? range(c, true) : null;
  }

  /** "ten, twelve thousand": a speaker's guess; a list of counts goes on. */
  private static @Nullable Amount spoken(Captures c) {
    Amount low = c.amount("low");
    Amount high = c.amount("high");
    boolean words = low.style() == Numeral.Style.WORDS && high.style() == Numeral.Style.WORDS;
    boolean large = high.first().compareTo(NumberWords.THOUSAND) >= 0;
    boolean goesOn = ONWARD.contains(c.after());
    return words && large && !goesOn && isNear(spread(c, low, high), high.first())
        ? either(c)
        : null;
  }

  private static final Set<String> ONWARD = Set.of(",", "and", "or");

  private static boolean isNear(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) < 0 && high.compareTo(low.multiply(BigDecimal.valueOf(4))) <= 0;
  }

  /** "5 to 6": not after "rose", where the second figure is the level that was reached. */
  private static @Nullable Amount bare(Captures c) {
    Amount low = c.amount("low");
    if (low.unit() == null && MOVES.contains(c.before())) {
      return null;
    }
    boolean oneUnit =
        low.unit() == null
            || c.amount("high").unit() != null
            || (low.unit().kind() == Unit.Kind.MONEY && low.figureStart() > low.start());
    return oneUnit && ascends(c) ? range(c, false) : null;
  }

  private static boolean ascends(Captures c) {
    Amount low = c.amount("low");
    Amount high = c.amount("high");
    return spread(c, low, high).compareTo(high.first()) < 0;
  }

  private static @Nullable Amount range(Captures c, boolean anyOrder) {
    Amount low = c.amount("low");
    Amount high = c.amount("high");
    if (low.second() != null || high.second() != null || !isSameUnit(low, high) || isYears(c)) {
      return null;
    }
    if (!anyOrder && !ascends(c)) {
      return null;
    }
    Unit unit = high.unit() == null ? low.unit() : high.unit();
    return low.to(high, spread(c, low, high), unit).from(c.start(), c.end());
  }

  private static boolean isYears(Captures c) {
    return Years.isYear(c.line(), c.amount("low").start())
        && Years.isYear(c.line(), c.amount("high").start());
  }

  private static boolean isSameUnit(Amount low, Amount high) {
    return low.unit() == null
        || high.unit() == null
        || low.unit().name().equals(high.unit().name())
        || high.unit().name().startsWith(low.unit().name() + " per ");
  }

  /** "2-3,000": only the second figure shows its thousands. */
  private static BigDecimal spread(Captures c, Amount low, Amount high) {
    BigDecimal spread = spread(low, high);
    if (c.line().norm(high.figureEnd() - 1).equals("hundred")
        && low.style() == Numeral.Style.WORDS
        && low.first().compareTo(BigDecimal.TEN) < 0) {
      return low.first().multiply(NumberWords.HUNDRED);
    }
    BigDecimal thousands = spread.multiply(NumberWords.THOUSAND);
    boolean written =
        low.style() == Numeral.Style.PLAIN
            && low.figureEnd() - low.figureStart() == 1
            && isThousands(c.line().norm(high.figureStart()));
    return written && isNear(thousands, high.first()) ? thousands : spread;
  }

  private static boolean isThousands(String digits) {
    int comma = digits.indexOf(',');
    return comma > 0 && comma == digits.length() - 4 && comma == digits.lastIndexOf(',');
  }

  /** The first figure with the multiplier that only the second shows: "11 to 12 thousand". */
  private static BigDecimal spread(Amount low, Amount high) {
    if (low.multiplier().compareTo(BigDecimal.ONE) != 0
        || high.multiplier().compareTo(BigDecimal.ONE) == 0
        || low.first().multiply(high.multiplier()).compareTo(high.first()) >= 0) {
      return low.first();
    }
    return low.first().multiply(high.multiplier());
  }
}
