package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lowest layer: numbers with their units and currencies, each at the token it begins with. */
final class TermReader {
  private static final Set<String> RATES =
      Lexicon.of(
          "share barrel gallon ounce year month week day hour night ton tonne bushel"
              + " pound person head litre liter unit acre minute second kilo kilogram gram piece"
              + " bottle ticket mile kilometre kilometer metre meter bag dose quarter annum"
              + " century decade game household vehicle family contract");
  private static final Set<String> NO_RATE =
      Lexicon.of("ago earlier later after before from since long old");
  private static final Set<String> GLUED = Lexicon.of("p s t l h g");
  private static final BigDecimal MANY = BigDecimal.valueOf(20_000);
  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Unit STERLING = Unit.of(Unit.Kind.MONEY, "GBP", "GBP", "1");

  private final Units units = new Units();

  /** Puts every term of the line at its first token. */
  void read(Line line) {
    int at = 0;
    Amount last = null;
    while (at < line.size()) {
      Amount term = term(line, at, goesOnWithMoney(line, at, last));
      if (term != null) {
        line.put(at, term);
        last = term;
        at = term.end();
      } else {
        at++;
      }
    }
  }

  /** "$5-10m": the sign of the first figure is the second's too. */
  private static boolean goesOnWithMoney(Line line, int at, @Nullable Amount last) {
    return last != null
        && last.end() == at - 1
        && last.unit() != null
        && last.unit().kind() == Unit.Kind.MONEY
        && (line.norm(at - 1).equals("-") || line.norm(at - 1).equals("to"));
  }

  /** The unit written from {@code at} on, behind an amount that had none. */
  Amount withUnit(Line line, Amount amount, int at) {
    Units.Found found = units.after(line.tokens(), at);
    return found == null || isLetter(line, at)
        ? amount
        : amount.in(found.unit()).from(amount.start(), found.end());
  }

  private static boolean isLetter(Line line, int at) {
    return line.norm(at).length() == 1;
  }

  private @Nullable Amount term(Line line, int at, boolean money) {
    Units.Found currency = units.before(line.tokens(), at);
    if (currency != null && isDigits(line, currency.end()) && isPrefix(line, at, currency.end())) {
      Amount sum = money(line, at, currency);
      if (sum != null) {
        return sum;
      }
    }
    Token token = line.tokens().get(at);
    if (isSign(line, at)) {
      return signed(line, at);
    }
    if (token.isNumber() ? Names.holds(line, at) : token.isWord() && Names.holdsWord(line, at)) {
      return null;
    }
    if (token.is("half") && isHalfUnit(line, at + 1)) {
      return measured(
          line, new Numeral(at, at + 2, HALF, BigDecimal.ONE, Numeral.Style.WORDS), HALF);
    }
    if (token.is("a") || token.is("an") || token.is("one")) {
      Amount oneAndAHalf = oneAndAHalf(line, at);
      if (oneAndAHalf != null) {
        return oneAndAHalf;
      }
    }
    Numeral numeral = NumeralReader.at(line.tokens(), at, money);
    return numeral == null ? null : measured(line, numeral, numeral.value());
  }

  /** "a day and a half", "one mile and a half". */
  private @Nullable Amount oneAndAHalf(Line line, int at) {
    Units.Found unit = isLetter(line, at + 1) ? null : units.after(line.tokens(), at + 1);
    if (unit == null
        || !line.norm(unit.end()).equals("and")
        || !line.norm(unit.end() + 1).equals("a")
        || !line.norm(unit.end() + 2).equals("half")) {
      return null;
    }
    var numeral = new Numeral(at, at + 1, ONE_AND_A_HALF, BigDecimal.ONE, Numeral.Style.WORDS);
    return Amount.of(numeral, ONE_AND_A_HALF).in(unit.unit()).from(at, unit.end() + 3);
  }

  /**
   * A code in letters stands alone or as one word with the digits: "RM120", "EUR 5", no "Sek-5".
   */
  private static boolean isPrefix(Line line, int at, int number) {
    Token first = line.tokens().get(at);
    boolean letters = first.isWord() && number == at + 1;
    boolean code = first.text().length() == 3 || !first.text().equals(first.norm());
    return !letters || line.isGlued(number) || (code && !first.is("ps"));
  }

  private static boolean isDigits(Line line, int at) {
    Token token = line.token(at);
    return token != null && (token.isNumber() || NumberWords.vulgar(token.norm()) != null);
  }

  private @Nullable Amount money(Line line, int at, Units.Found currency) {
    Numeral numeral = NumeralReader.at(line.tokens(), currency.end(), true);
    if (numeral == null) {
      return null;
    }
    int end = numeral.end();
    Units.Found again = units.after(line.tokens(), end);
    if (again != null
        && again.unit().base().equals(currency.unit().base())
        && !line.norm(end).equals("$")) {
      end = again.end();
    } else if (line.norm(end).equals("us") && isAmerican(line, end, currency)) {
      end++;
    }
    Amount amount = Amount.of(numeral, numeral.value()).in(currency.unit()).from(at, end);
    return rated(line, amount);
  }

  private static boolean isAmerican(Line line, int at, Units.Found currency) {
    return line.tokens().get(at).text().equals("US")
        && currency.unit().base().equals("USD")
        && !line.norm(at + 1).equals("$");
  }

  /** A minus or plus sign: it clings to the digits, and to nothing before it. */
  private static boolean isSign(Line line, int at) {
    String sign = line.norm(at);
    if (!sign.equals("-") && !sign.equals("+")) {
      return false;
    }
    Token number = line.token(at + 1);
    if (number == null || !number.isNumber() || !number.glued()) {
      return false;
    }
    boolean free = !line.isGlued(at) && !isAmountBefore(line, at);
    return at == 0 || free || line.norm(at - 1).equals("(");
  }

  private static boolean isAmountBefore(Line line, int at) {
    Token before = line.token(at - 1);
    return before != null && before.isNumber() && !Names.holds(line, at - 1);
  }

  private @Nullable Amount signed(Line line, int at) {
    Numeral numeral =
        Names.holds(line, at + 1) ? null : NumeralReader.at(line.tokens(), at + 1, false);
    if (numeral == null) {
      return null;
    }
    boolean minus = line.norm(at).equals("-");
    Amount amount = measured(line, numeral, minus ? numeral.value().negate() : numeral.value());
    if (amount == null) {
      return null;
    }
    boolean share = amount.form() == QuantityForm.SHARE;
    Movement movement = minus ? Movement.DOWN : Movement.UP;
    return amount.from(at, amount.end()).moving(share ? movement : Movement.NONE);
  }

  private @Nullable Amount measured(Line line, Numeral numeral, BigDecimal value) {
    Amount amount = Amount.of(numeral, value);
    int at = numeral.end();
    boolean hyphen = line.norm(at).equals("-") && isWord(line, at + 1);
    int unitAt = hyphen ? at + 1 : at;
    Units.Found found = units.after(line.tokens(), unitAt);
    if (found == null || !fits(line, numeral, unitAt, found)) {
      return isCode(line, numeral) ? null : unmeasured(line, numeral, amount);
    }
    Unit unit =
        found.unit().name().equals("pounds") && isSterling(numeral) ? STERLING : found.unit();
    return rated(line, amount.in(unit).from(amount.start(), found.end()));
  }

  /** "1.300 people": no one counts people in thousandths. */
  private static Amount unmeasured(Line line, Numeral numeral, Amount amount) {
    String noun = line.norm(numeral.end());
    boolean counted = Years.isPlural(noun) || Nouns.isPeople(noun);
    return numeral.style() == Numeral.Style.AMBIGUOUS && counted
        ? amount.valued(amount.first().multiply(NumberWords.THOUSAND))
        : amount;
  }

  /** "half an hour". */
  private boolean isHalfUnit(Line line, int at) {
    boolean article = line.norm(at).equals("a") || line.norm(at).equals("an");
    return article && !isLetter(line, at + 1) && units.after(line.tokens(), at + 1) != null;
  }

  private static boolean isSterling(Numeral numeral) {
    return numeral.multiplier().compareTo(NumberWords.HUNDRED) > 0
        || numeral.value().compareTo(MANY) >= 0;
  }

  private static boolean isWord(Line line, int at) {
    Token token = line.token(at);
    return token != null && token.isWord();
  }

  private static boolean fits(Line line, Numeral numeral, int at, Units.Found found) {
    Token first = line.tokens().get(at);
    if (GLUED.contains(first.norm()) && found.end() == at + 1 && !first.glued()) {
      return false;
    }
    if (first.is("s") && isDecade(numeral)) {
      return false;
    }
    if (first.is("won") || first.is("stone") || first.is("dong") || first.is("marks")) {
      return numeral.value().compareTo(NumberWords.THOUSAND) >= 0;
    }
    if (first.is("$") || first.is("\u20ac") || first.is("\u00a3")) {
      Token next = line.token(found.end());
      return next == null || !next.isNumber() || !next.glued();
    }
    return true;
  }

  private static boolean isDecade(Numeral numeral) {
    return numeral.value().remainder(BigDecimal.TEN).signum() == 0;
  }

  /** "5G", "3D", "the 1990s": letters that cling to the digits and are no unit. */
  private static boolean isCode(Line line, Numeral numeral) {
    Token next = line.token(numeral.end());
    if (next == null || !next.glued() || !next.isWord()) {
      return false;
    }
    return numeral.style() != Numeral.Style.WORDS
        && (next.isCapitalised() || next.is("s") || Slots.isOrdinalEnd(next) || next.is("d"));
  }

  /** "$98 a share", "400 metres per second", "10 kV/cm". */
  private Amount rated(Line line, Amount amount) {
    Unit unit = amount.unit();
    if (unit == null) {
      return amount;
    }
    int at = amount.end();
    if (line.norm(at).equals("-")) {
      at++;
    }
    String link = line.norm(at);
    if (link.equals("/") && line.isGlued(at) && isWord(line, at + 1) && line.isGlued(at + 1)) {
      boolean power = line.isGlued(at + 2) && isDigits(line, at + 2);
      return amount.in(unit.per(line.norm(at + 1))).from(amount.start(), power ? at + 3 : at + 2);
    }
    boolean per = link.equals("per");
    boolean article =
        link.equals("a") || link.equals("an") || link.equals("each") || link.equals("every");
    if (!per && !article) {
      return amount;
    }
    int noun = line.norm(at + 1).equals("-") ? at + 2 : at + 1;
    String word = line.norm(noun);
    if (!isWord(line, noun) || (article && !isRate(word, line.norm(noun + 1)))) {
      return amount;
    }
    return amount.in(unit.per(word)).from(amount.start(), noun + 1);
  }

  private static boolean isRate(String word, String next) {
    return RATES.contains(word) && !NO_RATE.contains(next);
  }
}
