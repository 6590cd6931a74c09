package io.tallywire.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a rule's pattern out into the plain lines of tokens that it stands for.
 *
 * <pre>
 * sequence ::= part*
 * part     ::= token | '(' choice ')' | '[' choice ']'
 * choice   ::= sequence ( '|' sequence )*
 * </pre>
 *
 * Tokens are parted by spaces, also from the brackets' inside; a bracket that is meant as itself is
 * written {@code \(}.
 */
final class Pattern {
  private final String text;
  private int at;

  private Pattern(String text) {
    this.text = text;
  }

  static List<List<String>> variants(String text) {
    var pattern = new Pattern(text);
    List<List<String>> variants = pattern.sequence();
    if (pattern.at < text.length()) {
      throw new IllegalArgumentException("cannot read '%s' at %d".formatted(text, pattern.at));
    }
    return variants;
  }

  private List<List<String>> sequence() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of());
    while (at < text.length() && text.charAt(at) != '|' && !isClosing()) {
      if (text.charAt(at) == ' ') {
        at++;
      } else {
        lines = product(lines, part());
      }
    }
    return lines;
  }

  private List<List<String>> part() {
    char c = text.charAt(at);
    if (c == '(' || c == '[') {
      at++;
      List<List<String>> choice = choice();
      if (c == '[') {
        choice.add(List.of());
      }
      at++;
      return choice;
    }
    int end = at;
    while (end < text.length() && " |()[]".indexOf(text.charAt(end)) < 0) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    String token = text.substring(at, end).replace("\\", "");
    at = end;
    return List.of(List.of(token));
  }

  private List<List<String>> choice() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    if (at >= text.length()) {
      throw new IllegalArgumentException("a bracket stays open in '%s'".formatted(text));
    }
    return all;
  }

  private boolean isClosing() {
    return text.charAt(at) == ')' || text.charAt(at) == ']';
  }

  private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
    List<List<String>> all = new ArrayList<>(heads.size() * tails.size());
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        List<String> line = new ArrayList<>(head);
        line.addAll(tail);
        all.add(line);
      }
    }
    return all;
  }
}
