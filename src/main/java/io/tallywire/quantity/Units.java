package io.tallywire.quantity;

import io.tallywire.text.Token;
import io.tallywire.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure and the currencies, by the words and signs they are written with.
 *
 * <p>Each table is a tree of tokens, so that a look-up costs no more than the unit's own words.
 * Single letters are read in their own case ("m" is a metre, "M" is none), longer ones in any.
 */
final class Units {
  /** A unit found in a line: it ends before the token {@code end}. */
  record Found(Unit unit, int end) {}

  private final Node after = new Node();
  private final Node before = new Node();

  private static final class Node {
    private Map<String, Node> next = new HashMap<>();
    private @Nullable Unit unit;
  }

  Units() {
    for (UnitTable.Row row : UnitTable.UNITS) {
      for (String phrase : row.phrases().split(", ")) {
        add(after, phrase, row.unit());
      }
    }
    for (UnitTable.Row row : UnitTable.CURRENCY_WORDS) {
      for (String phrase : row.phrases().split(", ")) {
        add(after, phrase, row.unit());
      }
    }
    for (UnitTable.Row row : UnitTable.CURRENCY_SIGNS) {
      for (String phrase : row.phrases().split(", ")) {
        add(before, phrase, row.unit());
      }
    }
    after.next = WordTable.of(after.next);
    before.next = WordTable.of(before.next);
  }

  /** The longest unit written from token {@code at} on, behind a figure. */
  @Nullable Found after(List<Token> tokens, int at) {
    return isQuote(tokens, at) ? null : longest(after, tokens, at);
  }

  /** A mark that opens or closes quoted words is no inch. */
  private static boolean isQuote(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).is("\"")) {
      return false;
    }
    boolean open = false;
    for (int i = 0; i < at; i++) {
      open ^= tokens.get(i).is("\"");
    }
    return open || !tokens.get(at).glued() || !tokens.get(at).text().equals("\"");
  }

  /** The longest currency sign written from token {@code at} on, before a figure. */
  @Nullable Found before(List<Token> tokens, int at) {
    return longest(before, tokens, at);
  }

  private static void add(Node root, String phrase, Unit unit) {
    Node node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (node.unit != null) {
      throw new IllegalStateException("'%s' is a unit twice".formatted(phrase));
    }
    node.unit = unit;
  }

  private static @Nullable Found longest(Node root, List<Token> tokens, int from) {
    Node node = root;
    Found found = null;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > from && !token.glued() && (token.isNumber() || isCountryLetter(tokens.get(i - 1)))) {
        break;
      }
      node = node.next.get(key(token));
      if (node == null) {
        break;
      }
      if (node.unit != null) {
        found = new Found(node.unit, i + 1);
      }
    }
    return found;
  }

  /** "A$5" is Australian, "A $5 note" begins with an article. */
  private static boolean isCountryLetter(Token token) {
    return token.is("a") || token.is("s") || token.is("r");
  }

  private static String key(Token token) {
    return token.text().length() == 1 && token.isWord() ? token.text() : token.norm();
  }
}
