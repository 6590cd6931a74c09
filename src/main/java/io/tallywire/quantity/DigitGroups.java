package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to digits across tokens: "1 300 000", "3/4", "2 1/2", "12-1/2". */
final class DigitGroups {
  private static final int LONGEST = 30;
  private static final Set<String> PARTS = Lexicon.of("2 3 4 8 16 32 64");

  /** A value and the token behind it. */
  record Read(BigDecimal value, int to) {}

  private final List<Token> tokens;

  private DigitGroups(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The number that digits make together with the tokens behind them, or null where they stand
   * alone.
   *
   * @param at the token behind the digits
   * @param value of the digits
   */
  static @Nullable Read after(List<Token> tokens, int at, String digits, BigDecimal value) {
    var groups = new DigitGroups(tokens);
    Read read = groups.spaced(digits, at);
    if (read == null) {
      read = groups.slashed(value, at);
    }
    if (read == null) {
      read = groups.vulgar(value, at);
    }
    if (read == null) {
      read = groups.hyphenMixed(value, at);
    }
    return read == null ? groups.mixed(value, at) : read;
  }

  /** "1 300 000": groups of three parted by spaces. */
  private @Nullable Read spaced(String first, int at) {
    if (first.length() > 3 || first.charAt(0) == '0') {
      return null;
    }
    int end = at;
    StringBuilder all = new StringBuilder(first);
    while (end < tokens.size() && isGroup(tokens.get(end))) {
      all.append(tokens.get(end).norm());
      end++;
    }
    boolean runsOn = end < tokens.size() && tokens.get(end).isNumber();
    return end == at || runsOn || all.length() > LONGEST
        ? null
        : new Read(new BigDecimal(all.toString()), end);
  }

  private static boolean isGroup(Token token) {
    return token.isNumber()
        && !token.glued()
        && token.norm().length() == 3
        && Digits.isPlain(token.norm());
  }

  /** "3/4" as a fraction; other slashes (dates, "9/11") are none. */
  private @Nullable Read slashed(BigDecimal numerator, int at) {
    if (at + 1 >= tokens.size() || !isSlash(tokens.get(at)) || !tokens.get(at + 1).isNumber()) {
      return null;
    }
    String below = tokens.get(at + 1).norm();
    if (!Digits.isPlain(below) || below.length() > 3 || isGluedSlash(at + 2)) {
      return null;
    }
    BigDecimal denominator = new BigDecimal(below);
    return numerator.signum() == 0 || numerator.compareTo(denominator) >= 0
        ? null
        : new Read(numerator.divide(denominator, MathContext.DECIMAL64), at + 2);
  }

  /** "2\u00bd". */
  private @Nullable Read vulgar(BigDecimal whole, int at) {
    int[] vulgar = at < tokens.size() ? NumberWords.vulgar(tokens.get(at).norm()) : null;
    return vulgar == null ? null : new Read(whole.add(fraction(vulgar[0], vulgar[1])), at + 1);
  }

  /** "12-1/2", as old wire copy writes it. */
  private @Nullable Read hyphenMixed(BigDecimal whole, int at) {
    if (at + 3 >= tokens.size()
        || !tokens.get(at).is("-")
        || !isGluedNumber(at + 1)
        || !isGluedSlash(at + 2)
        || !isGluedNumber(at + 3)
        || isGluedSlash(at + 4)
        || !isFraction(tokens.get(at + 1).norm(), tokens.get(at + 3).norm())) {
      return null;
    }
    BigDecimal part =
        new BigDecimal(tokens.get(at + 1).norm())
            .divide(new BigDecimal(tokens.get(at + 3).norm()), MathContext.DECIMAL64);
    return new Read(whole.add(part), at + 4);
  }

  /** "2 1/2". */
  private @Nullable Read mixed(BigDecimal whole, int at) {
    if (at + 2 >= tokens.size()
        || !tokens.get(at).isNumber()
        || tokens.get(at).glued()
        || !Digits.isPlain(tokens.get(at).norm())
        || tokens.get(at).norm().length() > 2
        || !isGluedSlash(at + 1)) {
      return null;
    }
    Read part = slashed(new BigDecimal(tokens.get(at).norm()), at + 1);
    return part == null ? null : new Read(whole.add(part.value()), part.to());
  }

  /** Whether these digits are a fraction as prices have it: "1/2", "3/16". */
  static boolean isFraction(String above, String below) {
    return above.length() <= 2
        && PARTS.contains(below)
        && Digits.isPlain(above)
        && Integer.parseInt(above) > 0
        && Integer.parseInt(above) < Integer.parseInt(below);
  }

  static BigDecimal fraction(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
  }

  private boolean isGluedNumber(int index) {
    return tokens.get(index).isNumber() && tokens.get(index).glued();
  }

  private boolean isGluedSlash(int index) {
    return index < tokens.size() && tokens.get(index).glued() && isSlash(tokens.get(index));
  }

  private static boolean isSlash(Token token) {
    return token.is("/") || token.is("\u2044");
  }
}
