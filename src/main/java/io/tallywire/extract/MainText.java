package io.tallywire.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is the article, and the blocks in it that its author wrote.
 *
 * <p>Each block has a weight: prose counts for, short and linked text against the elements around
 * it. The article is the element with the greatest sum. Furniture is taken out before, unless it
 * holds most of the page's prose.
 */
final class MainText {
  private static final double MOST = 0.5;
  private static final double GREATEST_FACTOR = 1.3;
  private static final int LINE = 300;
  private static final int AFTER = 10;
  private static final int MOST_LINES = 100;
  private static final int NEAR = 40;
  private static final Pattern STANDFIRST =
      Pattern.compile(
          " (?:summary|standfirst|dek|deck|lede|lead|intro|introduction|subtitle|sub title|subhead|subheadline|subheading|sub headline|sub heading|excerpt|abstract|synopsis|teaser text|description|chapo|sottotitolo|vorspann) ");
  private static final Pattern BODY_MARKS =
      Pattern.compile(
          " (?:(?:article|story|post|entry|news|blog|body|page|text|main|single|detail)s? (?:body|content|text|copy|main|entry|article|post)"
              + "|articlebody|storybody|postbody|articletext|storytext|articlecontent|postcontent|entrycontent|newstext|content body|rich ?text|body ?copy) ");

  private final Outline outline;
  private final String title;
  private final @Nullable String author;
  private final double[] weight;
  private final boolean[] dropped;

  MainText(Outline outline, String title, @Nullable String author) {
    this.outline = outline;
    this.title = title;
    this.author = author;
    this.weight = new double[outline.blocks.size()];
    this.dropped = new boolean[outline.blocks.size()];
  }

  /**
   * What was found.
   *
   * @param blocks the blocks of the article in their order; none where the page has no prose
   * @param around the short lines in and right after the article's element, those left out as well
   */
  record Found(List<Block> blocks, String around) {}

  Found find() {
    weigh();
    dropFurniture();
    Region root = root();
    if (root == null) {
      return new Found(List.of(), "");
    }
    List<Block> kept = new ArrayList<>(standfirst(root));
    for (int i = root.start; i < root.end; i++) {
      if (!dropped[i]) {
        kept.add(outline.blocks.get(i));
      }
    }
    return new Found(new BlockFilter(title, author).filter(kept), around(root));
  }

  private String around(Region root) {
    int end = Math.min(outline.blocks.size(), root.end + AFTER);
    return outline.blocks.subList(root.start, end).stream()
        .map(Block::text)
        .filter(text -> text.length() < LINE)
        .limit(MOST_LINES)
        .collect(Collectors.joining("\n"));
  }

  private void weigh() {
    for (int i = 0; i < weight.length; i++) {
      weight[i] = weight(outline.blocks.get(i));
    }
  }

  static double weight(Block block) {
    String text = block.text();
    int length = Prose.length(text);
    int own = length - Math.min(length, block.linked());
    if (block.linkDensity() > 0.5) {
      return -Math.min(length, 150) - 10;
    }
    if (block.isHeading()) {
      return 0;
    }
    if (block.tag().equals("tr")) {
      return own * 0.3;
    }
    boolean prose = isProse(block, length);
    if ((!prose && length < 100) || ServiceLines.matches(text)) {
      return -10;
    }
    return prose ? own : own * 0.3;
  }

  /** A sentence or more; a short one only where the markup calls it a paragraph. */
  private static boolean isProse(Block block, int length) {
    boolean shortOne = length >= 40 && block.tag().equals("p") && Prose.endsSentence(block.text());
    return shortOne || (length >= 60 && Prose.hasSentence(block.text()));
  }

  private void dropFurniture() {
    double[] sum = goodSums();
    double total = sum[sum.length - 1];
    int until = 0;
    for (Region region : outline.regions) {
      if (region.start < until || region.isEmpty() || !Boilerplate.isFurniture(region)) {
        continue;
      }
      if (sum[region.end] - sum[region.start] <= total * MOST) {
        for (int i = region.start; i < region.end; i++) {
          dropped[i] = true;
        }
        until = region.end;
      }
    }
  }

  private double[] goodSums() {
    double[] sum = new double[weight.length + 1];
    for (int i = 0; i < weight.length; i++) {
      sum[i + 1] = sum[i] + Math.max(0, weight[i]);
    }
    return sum;
  }

  private @Nullable Region root() {
    double[] sum = new double[weight.length + 1];
    for (int i = 0; i < weight.length; i++) {
      sum[i + 1] = sum[i] + (dropped[i] ? 0 : weight[i]);
    }
    Region best = null;
    double bestValue = 0;
    for (Region region : outline.regions) {
      double plain = sum[region.end] - sum[region.start];
      if (plain * GREATEST_FACTOR < bestValue) {
        continue;
      }
      double value = plain * factor(region);
      if (value > bestValue || (value == bestValue && best != null && best.contains(region))) {
        best = region;
        bestValue = value;
      }
    }
    return best == null ? null : firstOfStream(best);
  }

  /** Where a page goes on with other articles, each under a headline of its own: the first. */
  private Region firstOfStream(Region root) {
    Region first = null;
    for (Region region : outline.regions) {
      if (region.tag.equals("article") && root.contains(region) && hasHeadline(region)) {
        if (first != null && region.start >= first.end) {
          return first;
        }
        first = first == null ? region : first;
      }
    }
    return root;
  }

  private boolean hasHeadline(Region region) {
    boolean headline = false;
    double prose = 0;
    for (int i = region.start; i < region.end; i++) {
      headline |= outline.blocks.get(i).tag().equals("h1");
      prose += dropped[i] ? 0 : Math.max(0, weight[i]);
    }
    return headline && prose > 0;
  }

  /** The summary between the headline and the text, where it stands outside the text's element. */
  private List<Block> standfirst(Region root) {
    List<Block> found = new ArrayList<>();
    for (int i = root.start - 1; i >= Math.max(0, root.start - NEAR); i--) {
      Block block = outline.blocks.get(i);
      if (block.tag().equals("h1")) {
        return found;
      }
      if (!dropped[i] && isSummary(block)) {
        found.addFirst(block);
      }
    }
    return List.of();
  }

  private static boolean isSummary(Block block) {
    return Prose.length(block.text()) >= 40
        && block.linkDensity() < 0.3
        && (STANDFIRST.matcher(block.region().marks).find()
            || (block.region().parent != null
                && STANDFIRST.matcher(block.region().parent.marks).find()));
  }

  private static double factor(Region region) {
    if (region.element.attr("itemprop").equals("articleBody")) {
      return GREATEST_FACTOR;
    }
    if (BODY_MARKS.matcher(region.marks).find()) {
      return 1.2;
    }
    return region.tag.equals("article") ? 1.1 : 1;
  }
}
