package io.tallywire.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of an article's element the lines that are not the article's. */
final class BlockFilter {
  private static final int SHORT = 200;

  /** A line as long as this does not occur twice in one article, a heading or list item may. */
  private static final int REPEATED = 60;

  /** An author's note or a reader service stands among so many last blocks. */
  private static final int TAIL = 4;

  private final String title;
  private final @Nullable String author;

  BlockFilter(String title, @Nullable String author) {
    this.title = letters(title);
    this.author = author;
  }

  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean afterLabel = false;
    for (Block block : blocks) {
      String text = block.text();
      boolean prose = isProse(block);
      if (ServiceLines.isListLabel(text)) {
        afterLabel = true;
        continue;
      }
      afterLabel &= !prose && !block.isHeading();
      boolean item = afterLabel && (block.linked() > 0 || !Prose.endsSentence(text));
      boolean again = Prose.length(text) > REPEATED && !seen.add(text);
      if (!item && !again && !isFurniture(block)) {
        kept.add(block);
      }
    }
    dropNotes(kept);
    dropEmptyHeadings(kept);
    return kept;
  }

  private static boolean isProse(Block block) {
    return Prose.length(block.text()) >= 100
        && block.linkDensity() < 0.3
        && Prose.endsSentence(block.text());
  }

  private boolean isFurniture(Block block) {
    String text = block.text();
    boolean link = block.linkDensity() > 0.6 && Prose.length(text) < SHORT;
    return link
        || block.tag().equals("h1")
        || letters(text).equals(title)
        || isCaption(block)
        || isByline(text)
        || ServiceLines.matches(text);
  }

  private static boolean isCaption(Block block) {
    boolean paragraph = block.tag().equals("p") || block.tag().equals("li");
    return block.afterPicture()
        && !paragraph
        && !block.isHeading()
        && block.text().length() < SHORT
        && !Prose.endsSentence(block.text());
  }

  /** The author's name with nothing but a date or a title beside it. */
  private boolean isByline(String text) {
    if (author == null || text.length() > author.length() + 60 || Prose.endsSentence(text)) {
      return false;
    }
    String line = text.toLowerCase(Locale.ROOT);
    String name = author.toLowerCase(Locale.ROOT);
    int at = line.indexOf(name);
    return at >= 0
        && at <= 12
        && (line.length() < name.length() + 12 || line.matches("(?s).*\\d.*"));
  }

  /** Who the author is, where to write to: at the end, in italics or beginning with the name. */
  private void dropNotes(List<Block> kept) {
    int from = Math.max(1, kept.size() - TAIL);
    for (int i = kept.size() - 1; i >= from; i--) {
      Block block = kept.get(i);
      boolean named = author != null && block.text().startsWith(author);
      boolean note = block.isSlanted() && (block.linked() > 0 || named);
      if (note || ServiceLines.isAboutAuthor(block.text(), author)) {
        kept.remove(i);
      }
    }
  }

  /** A heading with no text after it is the heading of something that was taken out. */
  private static void dropEmptyHeadings(List<Block> kept) {
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
