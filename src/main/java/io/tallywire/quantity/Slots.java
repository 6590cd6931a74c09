package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.util.Set;

/** Tells what stands at a token for each kind of slot. */
final class Slots {
  private static final Set<String> MONTHS =
      Lexicon.of(
          "january february march april may june july august september october november"
              + " december jan feb mar apr jun jul aug sep sept oct nov dec");
  private static final int LONGEST_MONTH = 9;
  private static final Set<String> ONLY_CAPITALISED = Lexicon.of("march may mar dec");
  private static final Set<String> ORDINAL_ENDS = Lexicon.of("st nd rd th");

  private Slots() {}

  /** The token after the one that fills {@code slot} from {@code at} on, or -1. */
  static int end(Line line, int at, Slot slot) {
    Token token = line.tokens().get(at);
    return switch (slot) {
      case AMOUNT -> {
        Amount amount = line.amount(at);
        yield amount == null ? -1 : amount.end();
      }
      case DIGITS -> token.isNumber() ? at + 1 : -1;
      case DAY -> day(line, at);
      case YEAR -> Years.isYear(line, at) ? at + 1 : -1;
      case FOUR -> Years.looksLikeYear(token) ? at + 1 : -1;
      case MONTH -> month(line, at);
      case NUMBER -> token.isNumber() || NumberWords.small(token.norm()) > 0 ? at + 1 : -1;
      case NAME -> token.isCapitalised() ? at + 1 : -1;
      case WORD -> token.isWord() ? at + 1 : -1;
    };
  }

  static boolean isMonth(Token token) {
    return token.isWord()
        && token.norm().length() <= LONGEST_MONTH
        && MONTHS.contains(token.norm())
        && (token.isCapitalised() || !ONLY_CAPITALISED.contains(token.norm()));
  }

  static boolean isOrdinalEnd(Token token) {
    return token.isWord() && token.glued() && ORDINAL_ENDS.contains(token.norm());
  }

  private static int month(Line line, int at) {
    if (!isMonth(line.tokens().get(at))) {
      return -1;
    }
    return line.norm(at + 1).equals(".") && line.isGlued(at + 1) ? at + 2 : at + 1;
  }

  private static int day(Line line, int at) {
    Token token = line.tokens().get(at);
    if (!token.isNumber() || token.norm().length() > 2 || !Digits.isPlain(token.norm())) {
      return -1;
    }
    int day = Integer.parseInt(token.norm());
    if (day < 1 || day > 31) {
      return -1;
    }
    Token next = line.token(at + 1);
    return next != null && isOrdinalEnd(next) ? at + 2 : at + 1;
  }
}
