package io.tallywire.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page and the blocks of text inside it, which stand side by side in the page's
 * order: from {@code start} (inclusive) to {@code end} (exclusive).
 */
final class Region {
  final Element element;
  final String tag;

  /** The class and id of the element, lower case, one space around each word. */
  final String marks;

  final @Nullable Region parent;
  final int start;
  int end;
  int depth;

  Region(Element element, String tag, String marks, @Nullable Region parent, int start) {
    this.element = element;
    this.tag = tag;
    this.marks = marks;
    this.parent = parent;
    this.start = start;
    this.end = start;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean contains(Region other) {
    return start <= other.start && other.end <= end;
  }
}
