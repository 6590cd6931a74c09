package io.tallywire.extract;

/** What tells written sentences from labels, in any script. */
final class Prose {

  /** Characters, an ideograph or a Hangul syllable counted as three: they say as much. */
  static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2E80' && c <= '\uD7A3') {
        length += 2;
      }
    }
    return length;
  }

  /** Whether there is punctuation that prose has and labels lack. */
  static boolean hasSentence(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '.',
          ',',
          '!',
          '?',
          ';',
          '\u3002',
          '\uFF0C',
          '\u3001',
          '\uFF1F',
          '\uFF01',
          '\u060C',
          '\u061F',
          '\u0964',
          '\u06D4',
          '\u2026' ->
          true;
      default -> false;
    };
  }

  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (isMark(c) && c != ',' && c != ';' && c != '\uFF0C' && c != '\u3001') {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  private Prose() {}
}
