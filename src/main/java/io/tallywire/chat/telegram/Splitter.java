package io.tallywire.chat.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into messages that Telegram takes: between blocks where that is possible, else
 * between lines, else between words; an entity (a link, a quote, bold words) is cut only where it
 * is longer than a whole message. A title stays with what follows it.
 *
 * <p>Lengths are those of Telegram: UTF-16 units of what is visible once the markup is read.
 */
final class Splitter {
  static final int LONGEST_MESSAGE = 4096;

  /** Telegram ignores the markup beyond the hundredth entity. */
  static final int MOST_ENTITIES = 100;

  private final int limit;

  Splitter(int limit) {
    this.limit = limit;
  }

  List<Part> split(List<Element> elements) {
    var parts = new ArrayList<Part>();
    Deque<Element> left = new ArrayDeque<>(elements);
    List<Element> page = new ArrayList<>();
    while (!left.isEmpty()) {
      Element next = left.removeFirst();
      if (fits(page, next)) {
        page.add(next);
        continue;
      }
      Cut cut = cut(page, next);
      if (cut.taken().isEmpty()) {
        left.addFirst(next);
        turn(page, left, parts);
      } else {
        page.add(new Element(next.frame(), cut.taken()));
        if (!cut.rest().isEmpty()) {
          left.addFirst(new Element(next.frame(), cut.rest()));
        }
        parts.add(part(page));
        page.clear();
      }
    }
    if (!page.isEmpty()) {
      parts.add(part(page));
    }
    parts.removeIf(part -> part.text().isBlank());
    return parts;
  }

  private record Cut(List<Line> taken, List<Line> rest) {}

  /** Ends the page; titles at its foot go over to the next one. */
  private static void turn(List<Element> page, Deque<Element> left, List<Part> parts) {
    if (!isTitles(page)) {
      while (page.getLast().frame() == Element.Frame.TITLE) {
        left.addFirst(page.removeLast());
      }
    }
    parts.add(part(page));
    page.clear();
  }

  private static boolean isTitles(List<Element> page) {
    return page.stream().allMatch(e -> e.frame() == Element.Frame.TITLE);
  }

  private boolean fits(List<Element> page, Element next) {
    return next.length() <= room(page, next) && next.entities() <= entitiesLeft(page);
  }

  private boolean fitsAlone(Element element) {
    return fits(List.of(), element);
  }

  private int room(List<Element> page, Element next) {
    int used = 0;
    for (int i = 0; i < page.size(); i++) {
      Element after = i + 1 < page.size() ? page.get(i + 1) : next;
      used += page.get(i).length() + page.get(i).gapTo(after).length();
    }
    return limit - used;
  }

  private static int entitiesLeft(List<Element> page) {
    return MOST_ENTITIES - page.stream().mapToInt(Element::entities).sum();
  }

  /** What of the block still goes on the page: nothing, where the block fits on the next one. */
  private Cut cut(List<Element> page, Element block) {
    boolean belowTitle = isTitles(page) && !page.isEmpty() && !block.frame().isEntity();
    if (fitsAlone(block) && !belowTitle) {
      return new Cut(List.of(), block.lines());
    }
    int room = room(page, block);
    int entities = entitiesLeft(page) - (block.frame().isEntity() ? 1 : 0);
    var taken = new ArrayList<Line>();
    for (Line line : block.lines()) {
      if (line.length() > room || line.entities() > entities) {
        break;
      }
      taken.add(line);
      room -= line.length() + 1;
      entities -= line.entities();
    }
    List<Line> rest = block.lines().subList(taken.size(), block.lines().size());
    if (!taken.isEmpty() || room <= 0) {
      return new Cut(taken, rest);
    }
    return cutFirstLine(rest, room, entities, page.isEmpty(), belowTitle);
  }

  private Cut cutFirstLine(
      List<Line> lines, int room, int entities, boolean freshPage, boolean belowTitle) {
    Line line = lines.getFirst();
    boolean tooLong = line.length() > limit || line.entities() >= MOST_ENTITIES;
    int at = tooLong || belowTitle ? line.breakAt(room, entities, freshPage) : 0;
    if (at == 0) {
      return new Cut(List.of(), lines);
    }
    var rest = new ArrayList<>(lines);
    rest.removeFirst();
    Line after = line.from(skipSpaces(line.text(), at));
    if (!after.pieces().isEmpty()) {
      rest.addFirst(after);
    }
    return new Cut(List.of(line.to(at)), rest);
  }

  private static int skipSpaces(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static Part part(List<Element> page) {
    var html = new StringBuilder();
    var text = new StringBuilder();
    Set<String> urls = new LinkedHashSet<>();
    for (int i = 0; i < page.size(); i++) {
      Element element = page.get(i);
      String gap = i == 0 ? "" : page.get(i - 1).gapTo(element);
      element.appendHtml(html.append(gap));
      text.append(gap).append(element.text());
      for (Line line : element.lines()) {
        for (Piece piece : line.pieces()) {
          if (piece.url() != null) {
            urls.add(piece.url());
          }
        }
      }
    }
    return new Part(html.toString(), text.toString(), List.copyOf(urls));
  }
}
