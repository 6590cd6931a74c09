package io.tallywire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an article's text into sentences.
 *
 * <p>Paragraphs are parted by blank lines and no sentence spans two; a short line without a full
 * stop above a line that begins anew is a heading and stands alone. A full stop ends a sentence
 * unless the word before it is an abbreviation or an initial and the next word goes on. It does not
 * repair text that was glued together without spaces. Linear time; stateless, safe for use by many
 * threads.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb}";
  private static final String OPENERS = "\"'\u201c\u2018([\u00ab{-\u2013\u2014\u2022*\u00bf\u00a1";
  private static final String WIDE_STOPS = "\u3002\uff01\uff1f";

  /** A wrapped line of prose is longer than this; what is shorter may be a heading. */
  private static final int HEADING = 60;

  private static final int LONGEST_WORD = 24;

  /** The sentences of {@code text} in order, without the white space around them. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int at = 0;
    while (at < text.length()) {
      int end = paragraphEnd(text, at);
      if (paragraph(text, at, end, paragraph, sentences)) {
        paragraph++;
      }
      at = end;
    }
    return sentences;
  }

  /** Where the next blank line begins, or the end of the text. */
  private static int paragraphEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    while (true) {
      int newline = text.indexOf('\n', i);
      if (newline < 0) {
        return text.length();
      }
      int j = newline + 1;
      while (j < text.length() && text.charAt(j) != '\n' && isSpace(text.charAt(j))) {
        j++;
      }
      if (j >= text.length() || text.charAt(j) == '\n') {
        return j;
      }
      i = j;
    }
  }

  private static boolean paragraph(
      String text, int from, int to, int number, List<Sentence> sentences) {
    int before = sentences.size();
    int start = afterSpace(text, from, to);
    int line = start;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      int end = -1;
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        int after = afterStops(text, i, to);
        end = ends(text, start, i, after, to) ? after : -1;
        i = after - 1;
      } else if (WIDE_STOPS.indexOf(c) >= 0) {
        end = i + 1;
      } else if (c == '\n') {
        end = isHeading(text, line, i, to) ? i : -1;
        line = i + 1;
      }
      if (end >= 0) {
        add(text, start, end, number, sentences);
        start = afterSpace(text, end, to);
      }
    }
    add(text, start, to, number, sentences);
    return sentences.size() > before;
  }

  private static int afterStops(String text, int at, int to) {
    int i = at;
    while (i < to && ".!?\u2026".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    while (i < to && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean ends(String text, int start, int stop, int after, int to) {
    if (after >= to) {
      return true;
    }
    if (!isSpace(text.charAt(after))) {
      return false;
    }
    int next = afterSpace(text, after, to);
    int word = next;
    while (word < to && (OPENERS.indexOf(text.charAt(word)) >= 0 || text.charAt(word) == ' ')) {
      word++;
    }
    if (word >= to) {
      return true;
    }
    int first = text.codePointAt(word);
    if (Character.isLowerCase(first) && (word == next || !endsQuote(text, stop, after))) {
      return false;
    }
    if (text.charAt(stop) != '.' || (after - stop > 1 && text.charAt(stop + 1) == '.')) {
      return true;
    }
    return !goesOn(text, start, stop, word, to);
  }

  private static boolean endsQuote(String text, int stop, int after) {
    return after - stop > 1 && CLOSERS.indexOf(text.charAt(after - 1)) >= 0;
  }

  /** Whether the word before the full stop keeps the stop for itself. */
  private static boolean goesOn(String text, int start, int stop, int next, int to) {
    int from = stop;
    while (from > start && stop - from < LONGEST_WORD && isPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    if ((from == start && isOrdinalOfList(word)) || Abbreviations.LEADING.contains(word)) {
      return true;
    }
    boolean number = Character.isDigit(text.codePointAt(next));
    if (number && Abbreviations.BEFORE_NUMBERS.contains(word)) {
      return true;
    }
    if (isInitial(text, from, stop) || Abbreviations.TRAILING.contains(word)) {
      return !number && !Abbreviations.OPENERS.contains(nextWord(text, next, to));
    }
    return false;
  }

  private static int afterSpace(String text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** "1." or "12." at the head of a line numbers it. */
  private static boolean isOrdinalOfList(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isInitial(String text, int from, int stop) {
    return Character.isUpperCase(text.charAt(stop - 1))
        && (stop - from == 1 || (stop - from > 2 && text.charAt(stop - 2) == '.'));
  }

  private static String nextWord(String text, int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isHeading(String text, int line, int newline, int to) {
    if (newline - line > HEADING) {
      return false;
    }
    int next = afterSpace(text, newline, to);
    int last = newline;
    while (last > line && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (next >= to || last == line || ",;-\u2013\u2014".indexOf(text.charAt(last - 1)) >= 0) {
      return false;
    }
    int first = text.codePointAt(next);
    return !Character.isLowerCase(first);
  }

  private static void add(String text, int start, int to, int paragraph, List<Sentence> sentences) {
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Sentence(text.substring(start, end), new Span(start, end), paragraph));
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }
}
