package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the figures that are part of a name: "F-16", "COVID-19", "Nifty 50", "section 12", "22
 * Baker Street", "93rd Brigade".
 */
final class Names {
  /** Words that are followed by the number of the thing, whatever their case. */
  private static final Set<String> NUMBERED =
      Lexicon.of(
          "part section sections chapter article articles model level phase grade version"
              + " room route highway flight channel page pages no nos figure table step"
              + " resolution type category tier gate platform terminal exit junction interstate"
              + " apartment suite psalm group game episode scene volume vol formula round day"
              + " week division league lot station rule paragraph clause schedule annex appendix"
              + " generation gen pp # iso convoy code postcode zip reactor number season stage"
              + " line hangar pier ward area zone track lane");

  /** Indices and products whose number is in their name even in lower case. */
  private static final Set<String> INDICES =
      Lexicon.of(
          "nifty ftse dow dax cac sp p stoxx nasdaq russell nikkei kospi asx tsx topix"
              + " sensex csi msci iphone ipad xbox galaxy playstation windows ios android"
              + " fortune forbes covid apollo boeing airbus catch");

  private static final Set<String> STREETS =
      Lexicon.of(
          "road rd street st avenue ave way lane ln drive dr boulevard blvd square court"
              + " crescent close terrace place parkway highway row broadway");

  private static final Set<String> HYPHENATES = Lexicon.of("to and or a of the x magnitude");

  private static final Set<String> BEFORE_COUNTS =
      Lexicon.of(
          "i and or in the than but about some at over under monday tuesday wednesday"
              + " thursday friday saturday sunday today yesterday least of with from to for by"
              + " as all a an on after around nearly almost up down only just another these"
              + " those his her their its our my that more most between is was were are be"
              + " approximately roughly currently now when if while where not killed dead"
              + " injured wounded missing total score costs plus minus average max min top last"
              + " first next past estimated sell buy paid there what why how per every each both"
              + " no deaths injuries survivors casualties drops rises falls hits kills wounds");

  private Names() {}

  /** Whether the digits at {@code at} belong to a name or a code and count nothing. */
  static boolean holds(Line line, int at) {
    Token token = line.tokens().get(at);
    return isGluedToLetters(line, at)
        || isHyphenatedToName(line, at)
        || isChain(line, at)
        || isCode(line, at)
        || (Digits.isPlain(token.norm()) && (isNumbered(line, at) || isAddress(line, at)));
  }

  /** "F16", "cac40". */
  private static boolean isGluedToLetters(Line line, int at) {
    Token before = line.token(at - 1);
    return line.isGlued(at)
        && before != null
        && (before.isWord() || before.is("_") || isDotOfWord(line, at - 1));
  }

  /** "ID.4": a dot between letters and digits. */
  private static boolean isDotOfWord(Line line, int at) {
    Token before = line.token(at - 1);
    return line.norm(at).equals(".") && line.isGlued(at) && before != null && before.isWord();
  }

  /** "F-16", "COVID-19", "under-21", but not "to-260". */
  private static boolean isHyphenatedToName(Line line, int at) {
    Token before = line.token(at - 2);
    return line.isGlued(at)
        && line.norm(at - 1).equals("-")
        && line.isGlued(at - 1)
        && before != null
        && (before.isWord() || isNumbered(line, at - 2))
        && NumberWords.small(before.norm()) < 0
        && !HYPHENATES.contains(before.norm())
        && !isUnitWord(line, at - 2);
  }

  /** "5km-10km": the word before the hyphen is a unit behind a figure. */
  private static boolean isUnitWord(Line line, int at) {
    Token before = line.token(at - 1);
    Token word = line.tokens().get(at);
    boolean unit = word.glued() || (word.norm().length() > 1 && !word.isCapitalised());
    return unit && before != null && before.isNumber();
  }

  /** Three runs of digits or more, tied by hyphens, slashes or colons: dates, telephones. */
  private static boolean isChain(Line line, int at) {
    if (isMixed(line, at) || isMixed(line, at - 2) || isMixed(line, at - 4)) {
      return false;
    }
    int links = 0;
    for (int i = at; links < 2 && isLink(line, i + 1); i += 2) {
      links++;
    }
    for (int i = at; links < 2 && isLink(line, i - 1); i -= 2) {
      links++;
    }
    return links >= 2;
  }

  /** "12-1/2": how old wire copy writes a whole and its fraction. */
  static boolean isMixed(Line line, int whole) {
    return isLink(line, whole + 1)
        && line.norm(whole + 1).equals("-")
        && isLink(line, whole + 3)
        && line.norm(whole + 3).equals("/")
        && !isLink(line, whole - 1)
        && !isLink(line, whole + 5)
        && DigitGroups.isFraction(line.norm(whole + 2), line.norm(whole + 4));
  }

  private static boolean isLink(Line line, int at) {
    Token before = line.token(at - 1);
    Token link = line.token(at);
    Token after = line.token(at + 1);
    return before != null
        && link != null
        && after != null
        && before.isNumber()
        && after.isNumber()
        && link.glued()
        && after.glued()
        && (link.is("-") || link.is("/") || link.is(":"));
  }

  /** "9/11", "T-131/136", and the groups of a telephone number: "0800 123 4567". */
  private static boolean isCode(Line line, int at) {
    String digits = line.norm(at);
    if (digits.length() == 2 && line.norm(at - 1).equals("'") && line.isGlued(at)) {
      return !line.isGlued(at - 1); // "'98"
    }
    if (digits.length() > 1 && digits.charAt(0) == '0' && Digits.isPlain(digits)) {
      return true;
    }
    if (digits.equals("9") && line.norm(at + 1).equals("/") && line.norm(at + 2).equals("11")) {
      return true;
    }
    if (line.norm(at - 1).equals("/") && line.isGlued(at) && line.isGlued(at - 1)) {
      boolean date = line.norm(at - 2).equals("9") && digits.equals("11");
      return date || isHyphenatedToName(line, at - 2);
    }
    return isTelephone(line, at) || isDocket(line, at) || isShortTelephone(line, at);
  }

  /** "14-cv-1021": digits and letters tied by hyphens. */
  private static boolean isDocket(Line line, int at) {
    Token letters = line.token(at + 2);
    Token end = line.token(at + 4);
    return isHyphen(line, at + 1)
        && isHyphen(line, at + 3)
        && letters != null
        && letters.isWord()
        && letters.glued()
        && letters.norm().length() <= 3
        && end != null
        && end.isNumber()
        && end.glued()
        && !HYPHENATES.contains(letters.norm());
  }

  private static boolean isHyphen(Line line, int at) {
    return line.norm(at).equals("-") && line.isGlued(at);
  }

  /** "555-0199": no count begins with a nought. */
  private static boolean isShortTelephone(Line line, int at) {
    Token end = line.token(at + 2);
    return isLink(line, at + 1)
        && line.norm(at + 1).equals("-")
        && end != null
        && end.norm().length() >= 3
        && end.norm().charAt(0) == '0'
        && Digits.isPlain(end.norm());
  }

  private static boolean isTelephone(Line line, int at) {
    for (int i = at; i > at - 5; i--) {
      Token group = line.token(i);
      if (group == null || !group.isNumber() || !Digits.isPlain(group.norm())) {
        return false;
      }
      boolean plus = line.norm(i - 1).equals("+") && line.isGlued(i);
      if (i < at && (plus || group.norm().startsWith("0"))) {
        return true;
      }
      Token next = line.token(i + 1);
      if (plus && i == at && next != null && next.isNumber() && !next.glued()) {
        return true;
      }
    }
    return false;
  }

  /** "Air Force One's", "the Kick Six win": a number word with a capital, behind another. */
  static boolean holdsWord(Line line, int at) {
    Token word = line.tokens().get(at);
    Token before = line.token(at - 1);
    Token after = line.token(at + 1);
    return at > 1
        && word.isCapitalised()
        && before != null
        && before.isCapitalised()
        && !BEFORE_COUNTS.contains(before.norm())
        && after != null
        && (after.is("'s") || !after.isCapitalised())
        && !after.is("-")
        && !isShouting(line, at);
  }

  private static boolean isNumbered(Line line, int at) {
    Token before = line.token(at - 1);
    if (before == null || before.is("%")) {
      return false;
    }
    if (before.is(".") && before.glued() && NUMBERED.contains(line.norm(at - 2))) {
      return line.norm(at - 2).length() <= 3;
    }
    if (NUMBERED.contains(before.norm())) {
      return (before.isCapitalised() && at > 1) || !isCounted(line, at);
    }
    if (before.isWord() && INDICES.contains(before.norm()) && line.norm(at).length() <= 4) {
      return !before.is("p") || line.norm(at - 2).equals("&");
    }
    return before.isCapitalised()
        && (at > 1 || isUpper(before))
        && line.norm(at).length() <= 4
        && !BEFORE_COUNTS.contains(before.norm())
        && !Slots.isMonth(before)
        && !isShouting(line, at)
        && !isCounted(line, at)
        && !endsSentence(line, at - 2);
  }

  /** Whether the word before stands at the head of a sentence, where its capital says nothing. */
  private static boolean endsSentence(Line line, int at) {
    String norm = line.norm(at);
    return norm.equals("\"") || norm.equals(":") || norm.equals(".") || norm.equals("?");
  }

  /** A line all in capitals: a capital there says nothing. */
  private static boolean isShouting(Line line, int at) {
    Token after = line.token(at + 1);
    return after != null && after.isWord() && isUpper(after) && isUpper(line.tokens().get(at - 1));
  }

  private static boolean isUpper(Token token) {
    return token.text().length() > 1 && token.text().toUpperCase(Locale.ROOT).equals(token.text());
  }

  /** Whether what follows the digits is what is counted: a plural, a unit, a sign of percent. */
  private static boolean isCounted(Line line, int at) {
    Token after = line.token(at + 1);
    if (after == null) {
      return false;
    }
    if (after.is("-")) {
      return line.isGlued(at + 1) && isWordAt(line, at + 2);
    }
    if (after.is("%") || (after.isWord() && after.glued())) {
      return true;
    }
    if (!after.isWord() || after.isCapitalised()) {
      return false;
    }
    return Years.isPlural(after.norm())
        || Nouns.isPeople(after.norm())
        || NumberWords.multiplier(after.norm()) != null
        || Nouns.isUnit(after.norm());
  }

  private static boolean isWordAt(Line line, int at) {
    Token token = line.token(at);
    return token != null && token.isWord() && token.glued();
  }

  /** "22 Baker Street", "9 E 71st St". */
  private static boolean isAddress(Line line, int at) {
    if (line.norm(at).length() > 5) {
      return false;
    }
    for (int i = at + 1; i < at + 6; i++) {
      Token token = line.token(i);
      if (token == null || !isAddressPart(line, token, i)) {
        return false;
      }
      boolean first = i == at + 1;
      if (first ? token.is("ave") : token.isCapitalised() && STREETS.contains(token.norm())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddressPart(Line line, @Nullable Token token, int at) {
    if (token == null || token.is("-")) {
      return token != null;
    }
    return token.isCapitalised() || token.isNumber() || Slots.isOrdinalEnd(line.tokens().get(at));
  }
}
