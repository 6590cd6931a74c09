package io.tallywire.claim;

import io.tallywire.text.Token;
import java.util.List;
import java.util.Set;

/** Where the capitalised name of a body begins and ends, and what its short name is. */
final class BodyPhrase {
  private static final Set<String> LINKS = WordSet.of("of for and 's");
  private static final int LONGEST = 12;

  private BodyPhrase() {}

  /** The end of the capitalised run that starts at token {@code from}. */
  static int end(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i - from < LONGEST && isPart(tokens, i, from)) {
      i++;
    }
    return i;
  }

  /** The start of the capitalised run that ends before token {@code end}. */
  static int start(List<Token> tokens, int end) {
    int i = end;
    while (i > 0
        && end - i < LONGEST
        && (tokens.get(i - 1).isCapitalised() || (i < end && isLink(tokens, i - 1)))) {
      i--;
    }
    while (i < end && !tokens.get(i).isCapitalised()) {
      i++;
    }
    return i;
  }

  private static boolean isPart(List<Token> tokens, int i, int from) {
    return tokens.get(i).isCapitalised() || (i > from && isLink(tokens, i));
  }

  private static boolean isLink(List<Token> tokens, int i) {
    return LINKS.contains(tokens.get(i).norm())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised();
  }

  /** The first letters of the capitalised words of tokens {@code from} to {@code to}. */
  static String initials(List<Token> tokens, int from, int to) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isCapitalised() && !tokens.get(i).is("the")) {
        initials.append(tokens.get(i).text().charAt(0));
      }
    }
    return initials.toString();
  }

  /** The long name with its short one behind it: "Norland's Rescue Service (NRS)". */
  static String withShort(String longName, String capitals) {
    String name = longName.replace('’', '\'').replaceFirst("^[Tt]he ", "");
    String normal = BodyNames.normal(name, null);
    boolean folded = !normal.equals(name);
    return folded ? normal : name + " (" + capitals + ")";
  }

  /** "the Office of Works (OOW)": the capitals are its short name. */
  static boolean isShortName(String text) {
    int length = text.length();
    if (length < 2 || length > 7 || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
