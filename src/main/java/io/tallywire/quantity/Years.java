package io.tallywire.quantity;

import io.tallywire.text.Lexicon;
import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;

/** Tells a year from a count of the same four digits, by the words on both sides. */
final class Years {
  private static final Set<String> LEAD =
      Lexicon.of(
          List.of(
              "in",
              "since",
              "until",
              "till",
              "during",
              "before",
              "after",
              "early",
              "late",
              "mid",
              "circa",
              "spring",
              "summer",
              "autumn",
              "fall",
              "winter",
              "fiscal",
              "year",
              "season",
              "through",
              "throughout",
              "the",
              "this",
              "its",
              "his",
              "her",
              "their",
              "our",
              "my",
              "a",
              "'s",
              "'",
              "back",
              "calendar",
              "by",
              "copyright",
              "\u00a9",
              "class",
              "s",
              "q1",
              "q2"));

  private static final Set<String> COUNTED =
      Lexicon.of(
          "about around some than least over nearly almost roughly approximately"
              + " estimated exactly just only another all to most total under additional extra"
              + " further fewer up killed injured wounded killing injuring wounding leaving"
              + " displacing");

  private static final Set<String> PEOPLE =
      Lexicon.of(
          "people persons troops soldiers men women children civilians dead killed"
              + " injured wounded missing homes houses buildings residents employees workers"
              + " jobs staff police officers protesters demonstrators fans passengers families"
              + " households students patients cases deaths victims prisoners refugees migrants"
              + " fighters members tonnes tons vehicles tanks drones missiles schools cars units"
              + " participants seats inmates guests athletes firefighters personnel");

  private static final Set<String> FUNCTION =
      Lexicon.of(
          "and or but the a an in on at of to for from by with when while was were is are"
              + " has had have as that which who after before until through it he she they we i"
              + " there will would did said than because since if his her its their this season"
              + " election census film season's");

  private Years() {}

  /** Whether the token is four digits between 1500 and 2199, without any separator. */
  static boolean looksLikeYear(Token token) {
    String norm = token.norm();
    if (!token.isNumber() || norm.length() != 4 || !Digits.isPlain(norm)) {
      return false;
    }
    int year = Integer.parseInt(norm);
    return year >= 1500 && year <= 2199;
  }

  static boolean isYear(Line line, int at) {
    Token token = line.tokens().get(at);
    if (!looksLikeYear(token)) {
      return false;
    }
    Amount amount = line.amount(at);
    if (amount != null && (amount.unit() != null || amount.end() > at + 1)) {
      return false;
    }
    Amount money = line.amount(at - 1);
    if (money != null && money.unit() != null && money.end() > at) {
      return false;
    }
    String before = line.norm(at - 1);
    String next = line.norm(at + 1);
    if (LEAD.contains(before)) {
      return !(PEOPLE.contains(next) && (before.equals("the") || before.equals("by")));
    }
    if (PEOPLE.contains(next)) {
      return isYearOfThings(token.norm(), before);
    }
    boolean noun = isNoun(line.token(at + 1));
    if (COUNTED.contains(before)) {
      return !noun && !isEarlier(token.norm());
    }
    return !(noun && isPlural(next) && isRoundOrOld(token.norm()));
  }

  /** "2018 cases" may be a year's cases; "1800 cases" is none. */
  private static boolean isYearOfThings(String year, String before) {
    return before.equals("of") && !isRoundOrOld(year);
  }

  private static boolean isRoundOrOld(String year) {
    return (year.endsWith("0") && !year.startsWith("202") && !year.startsWith("201"))
        || isEarlier(year)
        || year.equals("2000");
  }

  private static boolean isEarlier(String year) {
    return year.compareTo("1900") < 0 || year.compareTo("2160") > 0;
  }

  private static boolean isNoun(@org.jspecify.annotations.Nullable Token token) {
    return token != null
        && token.isWord()
        && !token.isCapitalised()
        && !FUNCTION.contains(token.norm());
  }

  static boolean isPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s");
  }
}
