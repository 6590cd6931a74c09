package io.tallywire.claim;

import io.tallywire.extract.Article;
import io.tallywire.match.Topic;
import io.tallywire.quantity.QuantityReader;
import java.util.List;

/**
 * Reads an article's sentences into claims for a topic.
 *
 * <p>English articles only: an article in another language gives no claims. The title is not read.
 * Time is linear in the length of the text; nothing is thrown for any text. Immutable and safe for
 * use by many threads.
 */
public final class ClaimExtractor {
  private final MeasureRules rules;
  private final QuantityReader quantities = new QuantityReader();

  public ClaimExtractor() {
    this(List.of());
  }

  /** With rows of a topic's own, which go before the common ones. */
  public ClaimExtractor(List<MeasureRule> extra) {
    this.rules = new MeasureRules(extra);
  }

  /** The claims of the article in the order of its text. */
  public List<Claim> extract(Article article, Topic topic) {
    if (!article.isEnglish()) {
      return List.of();
    }
    return new ArticleReading(article, Subject.of(topic), rules, quantities).claims();
  }
}
