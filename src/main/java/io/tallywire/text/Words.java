package io.tallywire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, numbers and marks with their places.
 *
 * <p>"U.S." and "p.m." are one word each, a possessive is cut off ("Ukraine", "'s"), a hyphenated
 * word is cut at its hyphens, letters and digits are cut apart ("12", "m"; "F", "-", "16"). It
 * knows no language but English contractions. Every character but white space is in exactly one
 * token; the time is linear in the length of the text. Stateless and safe for use by many threads.
 */
public final class Words {
  private final String text;
  private final List<Token> tokens;
  private int at;
  private int lastEnd = -1;

  private Words(String text) {
    this.text = text;
    this.tokens = new ArrayList<>(text.length() / 5 + 4);
  }

  /** The tokens of {@code text}, in order. */
  public static List<Token> of(String text) {
    var words = new Words(text);
    words.cut();
    return words.tokens;
  }

  private void cut() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (isDigit(c) || (c == '.' && startsDecimal())) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else if (isApostrophe(c) && at == lastEnd && isPossessive()) {
        add(at + 2, text.substring(at, at + 2), "'s", Token.Kind.WORD);
      } else {
        mark(c);
      }
    }
  }

  /** A dot that opens a number: ".5" after a space or a bracket, not in "a.5". */
  private boolean startsDecimal() {
    boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return opens
        && (at == 0 || text.charAt(at - 1) != '.')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private boolean isPossessive() {
    if (at + 1 >= text.length() || (text.charAt(at + 1) | 0x20) != 's') {
      return false;
    }
    return at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
  }

  private void number() {
    int end = at;
    if (text.charAt(end) == '.') {
      end++;
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isDigit(c)) {
        end += Character.charCount(c);
      } else if ((c == '.' || c == ',')
          && end + 1 < text.length()
          && isDigit(text.codePointAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    String raw = text.substring(at, end);
    add(end, raw, plainDigits(raw), Token.Kind.NUMBER);
  }

  private void word() {
    int end = dotted(at);
    if (end == at) {
      end = letters(at);
      while (end + 1 < text.length()
          && isApostrophe(text.charAt(end))
          && Character.isLetter(text.charAt(end + 1))
          && !endsPossessive(end)) {
        end = letters(end + 1);
      }
    }
    String word = text.substring(at, end);
    add(end, word, folded(word), Token.Kind.WORD);
  }

  /** The end of single letters with dots ("U.S.", "p.m."), or {@code from} where none stand. */
  private int dotted(int from) {
    int end = from;
    int letters = 0;
    while (end + 1 < text.length()
        && Character.isLetter(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    boolean runsOn = end < text.length() && Character.isLetter(text.charAt(end));
    if (runsOn && letters == 1) {
      int last = letters(end);
      return last == end + 1 ? last : from;
    }
    if (letters < 2) {
      return from;
    }
    return runsOn ? letters(end) : end;
  }

  private int letters(int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.charAt(end);
      if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        end++;
        continue;
      }
      c = text.codePointAt(end);
      if (c <= 0x7f || (!Character.isLetter(c) && !isJoined(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isJoined(int c) {
    return c > 0x7f
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || c == 0x00ad);
  }

  private boolean endsPossessive(int apostrophe) {
    int next = apostrophe + 1;
    return (text.charAt(next) | 0x20) == 's'
        && (next + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(next + 1)));
  }

  private void mark(int c) {
    int end = at + Character.charCount(c);
    if (c == '-' || c == '.') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    int length = end - at;
    String norm =
        switch (c) {
          case '-' -> length == 1 ? "-" : "--";
          case '.' -> length == 1 ? "." : "...";
          case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63, 0xff0d -> "-";
          case 0x2014, 0x2015 -> "--";
          case 0x2026 -> "...";
          case 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0xff02 -> "\"";
          case ',' -> ",";
          default -> isApostrophe(c) ? "'" : text.substring(at, end);
        };
    add(end, text.substring(at, end), norm, Token.Kind.MARK);
  }

  private void add(int end, String printed, String norm, Token.Kind kind) {
    tokens.add(new Token(printed, norm, new Span(at, end), kind, at == lastEnd));
    at = end;
    lastEnd = end;
  }

  private static String folded(String word) {
    boolean lower = true;
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      lower &= c >= 'a' && c <= 'z';
      plain = c > ' ' && c < 0x7f && c != '`';
    }
    if (plain) {
      return lower ? word : word.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '\u00ad') {
        folded.append(isApostrophe(c) ? '\'' : c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String plainDigits(String number) {
    StringBuilder plain = null;
    for (int i = 0; i < number.length(); ) {
      int c = number.codePointAt(i);
      if (c > 0x7f && plain == null) {
        plain = new StringBuilder(number.length()).append(number, 0, i);
      }
      if (plain != null) {
        if (c > 0x7f) {
          plain.append((char) ('0' + Character.digit(c, 10)));
        } else {
          plain.append((char) c);
        }
      }
      i += Character.charCount(c);
    }
    return plain == null ? number : plain.toString();
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c > 0x7f && Character.isDigit(c));
  }

  private static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', 0x2019, 0x2018, 0x02bc, 0xff07, '`', 0x00b4 -> true;
      default -> false;
    };
  }

  /** White space of any width, and the invisible signs that pages are full of. */
  private static boolean isSpace(int c) {
    return c <= ' '
        || (c >= 0x7f
            && (Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c)
                || c == 0x200b
                || c == 0xfeff));
  }
}
