package io.tallywire.quantity;

import static io.tallywire.quantity.Rule.rule;

import io.tallywire.text.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts and multiples of a base that stands elsewhere. */
final class ShareRules {
  private static final Unit MAGNITUDE = Unit.of(Unit.Kind.OTHER, "magnitude", "magnitude", "1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Set<String> NO_HALF_AFTER =
      Lexicon.of("second first latter other final this that each better next");
  private static final Set<String> HALF_BEFORE =
      Lexicon.of(
          "by in about nearly almost than over roughly around least only some up to under"
              + " just approximately exactly");
  private static final Set<String> HALF_AFTER =
      Lexicon.of(
          "of the its their his her our my your all those these were are have had was is"
              + " that this");

  static final List<Rule> ROWS =
      List.of(
          rule("half", "[a|one] half", c -> c.share(HALF))
              .when(ShareRules::isHalf)
              .reads("half of the crew", "50 percent")
              .reads("half the fleet", "50 percent")
              .ignores("a goal in the second half")
              .ignores("half-time came"),
          rule(
                  "a third",
                  "(a|one) [-] (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)",
                  c -> part(c, 1))
              .when(c -> c.token(c.start()).is("one") || isOf(c))
              .reads("a third of the crew", "33.33333333333333 percent")
              .ignores("a third man was held"),
          rule("a quarter", "(a|one) [-] quarter", c -> c.share(new BigDecimal("0.25")))
              .when(ShareRules::isOf)
              .reads("a quarter of voters", "25 percent")
              .ignores("the first quarter of the year"),
          rule(
                  "<n> thirds",
                  "<n> [-] (thirds|fourths|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)",
                  ShareRules::parts)
              .reads("two-thirds of the seats", "66.66666666666667 percent")
              .reads("three quarters", "75 percent"),
          rule("<n> in <n>", "<few> (in|out of) [every|each] <many>", ShareRules::outOf)
              .reads("one in four adults", "25 percent")
              .reads("nine out of ten doctors", "90 percent")
              .ignores("killed 12 in 40 villages"),
          rule("<n> times", "<n> [-] (times|time|fold|x)", ShareRules::times)
              .reads("four times the price", "4 times"),
          rule("twice", "twice", c -> c.multiple(BigDecimal.TWO))
              .when(c -> Set.of("the", "as", "that", "its", "what", "their").contains(c.after()))
              .reads("twice the usual number", "2 times")
              .ignores("he scored twice"),
          rule("magnitude <n>", "magnitude [-|of] <n>", ShareRules::magnitude)
              .reads("a quake of magnitude 6.4", "6.4 magnitude"),
          rule("one of", "one of", c -> c.line().amount(c.start()) == null ? null : pick(c))
              .reads("one of the sailors", "1 of many"));

  private ShareRules() {}

  private static boolean isOf(Captures c) {
    return c.after().equals("of");
  }

  private static boolean isHalf(Captures c) {
    if (NO_HALF_AFTER.contains(c.before()) || c.after().equals("-") || c.after().equals("time")) {
      return false;
    }
    return HALF_BEFORE.contains(c.before()) || HALF_AFTER.contains(c.after());
  }

  private static Amount part(Captures c, int parts) {
    return c.share(divided(parts, denominator(c.token(c.end() - 1).norm())));
  }

  private static @Nullable Amount parts(Captures c) {
    Amount n = c.amount("n");
    int denominator = denominator(c.token(c.end() - 1).norm());
    if (n.unit() != null
        || n.second() != null
        || n.first().compareTo(BigDecimal.valueOf(denominator)) > 0) {
      return null;
    }
    return c.share(n.first().divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
  }

  private static int denominator(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (one) {
      case "third" -> 3;
      case "fourth", "quarter" -> 4;
      case "fifth" -> 5;
      case "sixth" -> 6;
      case "seventh" -> 7;
      case "eighth" -> 8;
      case "ninth" -> 9;
      default -> 10;
    };
  }

  private static BigDecimal divided(int parts, int whole) {
    return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  /** "one in four": small round figures only; "12 in 40 villages" are two amounts. */
  private static @Nullable Amount outOf(Captures c) {
    Amount few = c.amount("few");
    Amount many = c.amount("many");
    boolean plain =
        few.unit() == null
            && many.unit() == null
            && few.second() == null
            && many.second() == null
            && few.first().signum() > 0
            && few.first().compareTo(many.first()) < 0;
    boolean outOf = c.token(few.end()).is("out");
    boolean usual =
        few.first().compareTo(BigDecimal.TEN) < 0
            && (outOf
                || few.first().compareTo(BigDecimal.ONE) == 0
                || many.first().compareTo(BigDecimal.TEN) == 0
                || many.first().compareTo(BigDecimal.valueOf(5)) <= 0);
    return plain && usual ? c.share(few.first().divide(many.first(), MathContext.DECIMAL64)) : null;
  }

  private static @Nullable Amount times(Captures c) {
    Amount n = c.amount("n");
    boolean one = c.token(c.end() - 1).is("time");
    return n.unit() != null || (one && n.first().compareTo(BigDecimal.ONE) != 0)
        ? null
        : c.whole("n").as(QuantityForm.MULTIPLE);
  }

  private static @Nullable Amount magnitude(Captures c) {
    return c.amount("n").unit() == null ? c.whole("n").in(MAGNITUDE) : null;
  }

  private static Amount pick(Captures c) {
    return Amount.ofWords(c.start(), c.start() + 1, BigDecimal.ONE, null, QuantityForm.PICK);
  }
}
