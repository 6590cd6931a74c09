package io.tallywire.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words without what differs from paper to paper: case, accents, possessives, spelling. */
final class Fold {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&]+(?:[-.][\\p{L}\\p{N}]+)*\\+?('s|')?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_NAME = 5;

  /** A word of a name and whether it stood in the possessive. */
  record Token(String word, boolean possessive) {}

  /** The words of {@code text}: lower case, no accents. */
  static List<Token> tokens(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.replace('\u2019', '\'').replace('\u0131', 'i').toLowerCase(Locale.ROOT);
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      String word = matcher.group();
      String suffix = matcher.group(1);
      boolean possessive = suffix != null;
      String bare = suffix == null ? word : word.substring(0, word.length() - suffix.length());
      tokens.add(new Token(isInitials(bare) ? bare.replace(".", "") : bare, possessive));
    }
    return tokens;
  }

  /** "U.S", "U.N": letters with a dot after each. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** Replaces each longest run of words that {@code names} knows by its one word. */
  static List<Token> rename(List<Token> tokens, Map<String, String> names) {
    List<Token> renamed = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int length = longest(tokens, i, names);
      if (length == 0) {
        renamed.add(tokens.get(i));
        i++;
      } else {
        String to = names.getOrDefault(phrase(tokens, i, length), "");
        if (!to.isEmpty()) {
          renamed.add(new Token(to, tokens.get(i + length - 1).possessive()));
        }
        i += length;
      }
    }
    return renamed;
  }

  private static int longest(List<Token> tokens, int from, Map<String, String> names) {
    for (int length = Math.min(LONGEST_NAME, tokens.size() - from); length > 0; length--) {
      if (names.containsKey(phrase(tokens, from, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String phrase(List<Token> tokens, int from, int length) {
    StringBuilder phrase = new StringBuilder(tokens.get(from).word());
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(tokens.get(from + i).word());
    }
    return phrase.toString();
  }

  private Fold() {}
}
