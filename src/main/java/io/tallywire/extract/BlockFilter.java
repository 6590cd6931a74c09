package io.tallywire.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes out of an article's element the lines that are not the article's. */
final class BlockFilter {
  private final String title;

  BlockFilter(String title) {
    this.title = title;
  }

  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      boolean link = block.linkDensity() > 0.6 && Prose.length(block.text()) < 200;
      if (link || isTitle(block)) {
        continue;
      }
      if (Boilerplate.isServiceLine(block.text())) {
        continue;
      }
      if (Prose.length(block.text()) > 40 && !seen.add(block.text())) {
        continue;
      }
      kept.add(block);
    }
    return withoutEmptyHeadings(kept);
  }

  private boolean isTitle(Block block) {
    return block.tag().equals("h1")
        || block.text().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
  }

  /** A heading with no text after it is the heading of something that was taken out. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks);
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }
}
