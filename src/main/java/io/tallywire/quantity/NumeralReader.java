package io.tallywire.quantity;

import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token: digits or words, with its multiplier. */
final class NumeralReader {
  private static final int LONGEST = 30;

  private final List<Token> tokens;
  private final boolean money;
  private int at;

  private NumeralReader(List<Token> tokens, int at, boolean money) {
    this.tokens = tokens;
    this.at = at;
    this.money = money;
  }

  /**
   * The number whose first token is {@code at}, or null.
   *
   * @param money whether a currency stands before it, so that a lone "m" is a million
   */
  static @Nullable Numeral at(List<Token> tokens, int at, boolean money) {
    Token first = tokens.get(at);
    var reader = new NumeralReader(tokens, at, money);
    return switch (first.kind()) {
      case NUMBER -> reader.digits();
      case WORD -> reader.words();
      case MARK -> {
        int[] vulgar = NumberWords.vulgar(first.norm());
        if (vulgar == null) {
          yield null;
        }
        reader.at++;
        yield reader.scaled(at, DigitGroups.fraction(vulgar[0], vulgar[1]), Numeral.Style.MARKED);
      }
    };
  }

  private @Nullable Numeral digits() {
    int start = at;
    String digits = tokens.get(at).norm();
    BigDecimal value = Digits.value(digits);
    if (value == null) {
      return null;
    }
    boolean plain = Digits.isPlain(digits);
    Numeral.Style style =
        plain
            ? Numeral.Style.PLAIN
            : Digits.isAmbiguous(digits) ? Numeral.Style.AMBIGUOUS : Numeral.Style.MARKED;
    at++;
    DigitGroups.Read read = plain ? DigitGroups.after(tokens, at, digits, value) : null;
    if (read != null) {
      at = read.to();
      return scaled(start, read.value(), Numeral.Style.MARKED);
    }
    return scaled(start, value, style);
  }

  private @Nullable Numeral words() {
    int start = at;
    String word = tokens.get(at).norm();
    if (word.equals("half") || word.equals("quarter")) {
      return halfOf(start);
    }
    if (word.equals("a") || word.equals("an")) {
      return article(start);
    }
    if (NumberWords.small(word) < 0) {
      return null;
    }
    BigDecimal parts = partsOfMillion();
    if (parts != null) {
      return scaled(start, parts, Numeral.Style.WORDS);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal scale = new BigDecimal("1E+18");
    BigDecimal last = BigDecimal.ONE;
    while (at < tokens.size()) {
      int before = at;
      BigDecimal group = belowThousand();
      if (group == null) {
        break;
      }
      BigDecimal multiplier = bigMultiplier();
      if (multiplier == null) {
        multiplier = BigDecimal.ONE;
      }
      if (multiplier.compareTo(scale) >= 0) {
        at = before;
        break;
      }
      total = total.add(group.multiply(multiplier));
      scale = multiplier;
      last = multiplier;
      if (isOne(multiplier) || !groupFollows()) {
        break;
      }
    }
    return total.signum() == 0 && at == start
        ? null
        : withHalf(start, total, last, Numeral.Style.WORDS);
  }

  /** "three quarters of a million", "two-thirds of a billion". */
  private @Nullable BigDecimal partsOfMillion() {
    int below = skipHyphen(at + 1);
    if (below + 3 >= tokens.size()
        || !tokens.get(below + 1).is("of")
        || !tokens.get(below + 2).is("a")) {
      return null;
    }
    int denominator =
        switch (tokens.get(below).norm()) {
          case "quarter", "quarters" -> 4;
          case "third", "thirds" -> 3;
          case "half" -> 2;
          default -> 0;
        };
    BigDecimal whole = NumberWords.multiplier(tokens.get(below + 3).norm());
    int numerator = NumberWords.small(tokens.get(at).norm());
    if (denominator == 0 || whole == null || numerator >= denominator) {
      return null;
    }
    at = below + 4;
    return whole
        .multiply(BigDecimal.valueOf(numerator))
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
  }

  /** After a multiplier: moves over "and" where a smaller group follows it. */
  private boolean groupFollows() {
    int next = at;
    if (next < tokens.size() && tokens.get(next).is("and")) {
      next++;
      if (next < tokens.size()
          && NumberWords.small(tokens.get(next).norm()) > 0
          && !isScaled(next)) {
        at = next;
        return true;
      }
      return false;
    }
    return next < tokens.size()
        && !tokens.get(next).is("-")
        && NumberWords.small(tokens.get(next).norm()) > 0;
  }

  /** Whether the small number at {@code index} has a multiplier of its own. */
  private boolean isScaled(int index) {
    int after = index + 1;
    if (after + 1 < tokens.size() && tokens.get(after).is("-")) {
      after += 2;
    }
    return after < tokens.size() && NumberWords.multiplier(tokens.get(after).norm()) != null;
  }

  private @Nullable BigDecimal belowThousand() {
    int small = belowHundred();
    if (small < 0) {
      return null;
    }
    int hundred = small;
    int next = skipHyphen(at);
    if (next < tokens.size() && tokens.get(next).is("hundred")) {
      at = next + 1;
      hundred = small * 100;
      int rest = at;
      if (rest + 1 < tokens.size() && tokens.get(rest).is("and") && !isScaled(rest + 1)) {
        rest++;
      }
      if (rest < tokens.size() && NumberWords.small(tokens.get(rest).norm()) > 0) {
        at = rest;
        hundred += belowHundred();
      }
    }
    return BigDecimal.valueOf(hundred);
  }

  private int belowHundred() {
    int first = NumberWords.small(tokens.get(at).norm());
    if (first < 0) {
      return -1;
    }
    at++;
    if (first >= 20) {
      int next = skipHyphen(at);
      if (next < tokens.size()) {
        int second = NumberWords.small(tokens.get(next).norm());
        if (second > 0 && second < 10) {
          at = next + 1;
          return first + second;
        }
      }
    }
    return first;
  }

  private @Nullable BigDecimal bigMultiplier() {
    int next = skipHyphen(at);
    if (next >= tokens.size() || !tokens.get(next).isWord()) {
      return null;
    }
    BigDecimal multiplier = NumberWords.multiplier(tokens.get(next).norm());
    if (multiplier != null) {
      at = next + 1;
    }
    return multiplier;
  }

  private int skipHyphen(int index) {
    return index < tokens.size() && tokens.get(index).is("-") ? index + 1 : index;
  }

  /** "half a million", "quarter million", "half a dozen"; a lone half is a share, read by rules. */
  private @Nullable Numeral halfOf(int start) {
    BigDecimal part = new BigDecimal(tokens.get(at).is("half") ? "0.5" : "0.25");
    int next = at + 1;
    while (next < tokens.size() && next < at + 3 && isFiller(tokens.get(next))) {
      next++;
    }
    BigDecimal multiplier =
        next < tokens.size() ? NumberWords.multiplier(tokens.get(next).norm()) : null;
    if (multiplier == null) {
      return null;
    }
    at = next + 1;
    return scaled(start, part.multiply(multiplier), Numeral.Style.WORDS);
  }

  private static boolean isFiller(Token token) {
    return token.is("a") || token.is("of") || token.is("-");
  }

  /** "a dozen", "a hundred and fifty", "a quarter of a million", "a million and a half". */
  private @Nullable Numeral article(int start) {
    if (at + 1 >= tokens.size()) {
      return null;
    }
    Token next = tokens.get(at + 1);
    if (next.is("half") || next.is("quarter")) {
      at++;
      return halfOf(start);
    }
    BigDecimal multiplier = NumberWords.multiplier(next.norm());
    if (multiplier == null) {
      return null;
    }
    at += 2;
    BigDecimal value = multiplier;
    BigDecimal bigger = bigMultiplier();
    if (bigger != null) {
      value = value.multiply(bigger);
      multiplier = bigger;
    } else if (groupFollows()) {
      BigDecimal rest = belowThousand();
      value = rest == null ? value : value.add(rest);
    }
    return withHalf(start, value, multiplier, Numeral.Style.WORDS);
  }

  /** Applies multipliers that follow: "4 hundred", "12.3m", "3.5 lakh crore". */
  private Numeral scaled(int start, BigDecimal value, Numeral.Style style) {
    BigDecimal multiplier = BigDecimal.ONE;
    BigDecimal scaled = halves(value);
    BigDecimal next;
    while ((next = suffix(isOne(multiplier))) != null) {
      multiplier = multiplier.multiply(next);
      if (multiplier.precision() > LONGEST) {
        break;
      }
    }
    boolean marked = multiplier.compareTo(BigDecimal.ONE) > 0;
    return withHalf(
        start,
        scaled.multiply(multiplier),
        multiplier,
        marked && style != Numeral.Style.WORDS ? Numeral.Style.MARKED : style);
  }

  /** "4 and a half" before a multiplier or a unit. */
  private BigDecimal halves(BigDecimal value) {
    if (andAHalf(at)) {
      at += 3;
      return value.add(new BigDecimal("0.5"));
    }
    return value;
  }

  private boolean andAHalf(int index) {
    return index + 2 < tokens.size()
        && tokens.get(index).is("and")
        && tokens.get(index + 1).is("a")
        && tokens.get(index + 2).is("half");
  }

  private @Nullable BigDecimal suffix(boolean first) {
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return hyphenated();
    }
    Token token = tokens.get(at);
    BigDecimal multiplier = null;
    if (first && (token.glued() || money) && !isLength(token)) {
      multiplier = NumberWords.suffix(token.text());
    }
    if (multiplier == null) {
      multiplier = NumberWords.multiplier(token.norm());
    }
    if (multiplier != null) {
      at++;
    }
    return multiplier;
  }

  private @Nullable BigDecimal hyphenated() {
    if (at + 1 >= tokens.size() || !tokens.get(at).is("-") || !tokens.get(at).glued()) {
      return null;
    }
    BigDecimal multiplier = NumberWords.multiplier(tokens.get(at + 1).norm());
    if (multiplier != null) {
      at += 2;
    }
    return multiplier;
  }

  /** Whether a glued "m" means metres, "t" tonnes, "b" bits. */
  private boolean isLength(Token token) {
    if (money) {
      return false;
    }
    if (!token.is("m") && !token.is("t")) {
      return token.is("mm");
    }
    if (token.is("t")) {
      return token.text().equals("t");
    }
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return (next.glued() && !isStop(next))
        || next.isNumber()
        || NumberWords.OF_LENGTH.contains(next.norm());
  }

  private static boolean isStop(Token token) {
    return ",.;:)!?\"'".contains(token.norm()) || token.is("--") || token.is("-");
  }

  private Numeral withHalf(
      int start, BigDecimal value, BigDecimal multiplier, Numeral.Style style) {
    if (!andAHalf(at)) {
      return new Numeral(start, at, value, multiplier, style);
    }
    at += 3;
    BigDecimal whole = value.add(multiplier.multiply(new BigDecimal("0.5")));
    BigDecimal next = isOne(multiplier) ? suffix(true) : null;
    return next == null
        ? new Numeral(start, at, whole, multiplier, style)
        : new Numeral(start, at, whole.multiply(next), next, style);
  }

  private static boolean isOne(BigDecimal multiplier) {
    return multiplier.compareTo(BigDecimal.ONE) == 0;
  }
}
