package io.tallywire.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The text that a feed itself gives for an entry: HTML to paragraphs. */
final class FeedText {

  static String of(String html) {
    if (html.isBlank()) {
      return "";
    }
    List<Block> blocks = Outline.of(Jsoup.parseBodyFragment(html).body()).blocks;
    return blocks.stream()
        .filter(block -> !(block.linkDensity() > 0.8 && Prose.length(block.text()) < 80))
        .filter(block -> !ServiceLines.matches(block.text()))
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private FeedText() {}
}
