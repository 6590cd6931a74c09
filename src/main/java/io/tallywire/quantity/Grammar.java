package io.tallywire.quantity;

import io.tallywire.text.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one layer as a tree of tokens, so that looking for all of them at one place costs no
 * more than the longest of them.
 *
 * <p>No pattern repeats anything, so a look-up takes a bounded number of steps at each token.
 */
final class Grammar {
  /** What a rule has found: an amount, or null for a phrase that is none. */
  record Found(Rule rule, int start, int end, @Nullable Amount amount) {}

  private final Node root = new Node();

  private static final class Node {
    private Map<String, Node> words = new HashMap<>();
    private final Map<Slot, Node> bySlot = new EnumMap<>(Slot.class);

    /** {@link #bySlot} once all rules are in: the slots, and what comes behind each. */
    private Slot[] slots = {};

    private Node[] behind = {};
    private @Nullable Rule rule;
    private List<String> names = List.of();
  }

  Grammar(List<Rule> rules) {
    for (Rule rule : rules) {
      for (List<String> variant : Pattern.variants(rule.pattern())) {
        add(rule, variant);
      }
    }
    root.words = WordTable.of(root.words);
    settle(root);
  }

  private static void settle(Node node) {
    node.slots = node.bySlot.keySet().toArray(Slot[]::new);
    node.behind = node.bySlot.values().toArray(Node[]::new);
    node.words.values().forEach(Grammar::settle);
    node.bySlot.values().forEach(Grammar::settle);
  }

  private void add(Rule rule, List<String> variant) {
    Node node = root;
    List<String> names = new ArrayList<>();
    for (String part : variant) {
      if (part.length() > 2 && part.startsWith("<")) {
        String name = part.substring(1, part.length() - 1);
        Slot slot = Slot.called(name);
        node = node.bySlot.computeIfAbsent(slot, s -> new Node());
        if (slot == Slot.AMOUNT) {
          names.add(name);
        }
      } else {
        node = node.words.computeIfAbsent(part, p -> new Node());
      }
    }
    if (node.rule == null) {
      node.rule = rule;
      node.names = List.copyOf(names);
    } else if (!node.rule.equals(rule)) {
      throw new IllegalStateException(
          "'%s' is read by '%s' and by '%s'"
              .formatted(String.join(" ", variant), node.rule.name(), rule.name()));
    }
  }

  /** The longest phrase that begins at token {@code at}, or null. */
  @Nullable Found at(Line line, int at) {
    return walk(root, line, at, at, List.of());
  }

  private static @Nullable Found walk(
      Node node, Line line, int start, int at, List<Amount> captured) {
    Found best = null;
    if (at < line.size()) {
      Node next = node.words.get(line.norm(at));
      if (next != null) {
        best = walk(next, line, start, at + 1, captured);
      }
      for (int i = 0; i < node.slots.length; i++) {
        Slot slot = node.slots[i];
        int end = Slots.end(line, at, slot);
        if (end > at) {
          Found found = walk(node.behind[i], line, start, end, captured(slot, line, at, captured));
          best = longer(best, found);
        }
      }
    }
    return best != null ? best : here(node, line, start, at, captured);
  }

  private static List<Amount> captured(Slot slot, Line line, int at, List<Amount> captured) {
    Amount amount = slot == Slot.AMOUNT ? line.amount(at) : null;
    if (amount == null) {
      return captured;
    }
    List<Amount> more = new ArrayList<>(captured);
    more.add(amount);
    return more;
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  private static @Nullable Found here(
      Node node, Line line, int start, int end, List<Amount> captured) {
    Rule rule = node.rule;
    if (rule == null) {
      return null;
    }
    var captures = new Captures(line, start, end, node.names, captured);
    if (!rule.condition().holds(captures)) {
      return null;
    }
    Rule.Production production = rule.production();
    if (production == null) {
      return new Found(rule, start, end, null);
    }
    Amount amount = production.read(captures);
    return amount == null ? null : new Found(rule, start, end, amount);
  }
}
