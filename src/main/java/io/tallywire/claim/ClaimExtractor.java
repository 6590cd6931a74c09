package io.tallywire.claim;

import io.tallywire.extract.Article;
import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import io.tallywire.quantity.QuantityReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads an article's sentences into claims for a topic.
 *
 * <p>English articles only: an article in another language gives no claims. The title is not read.
 * Time is linear in the length of the text; nothing is thrown for any text. Safe for use by many
 * threads: all it keeps is the grammar of each topic.
 */
public final class ClaimExtractor {
  private final QuantityReader quantities = new QuantityReader();

  /** One grammar for each set of words that topics bring; most bring none. */
  private final Map<OwnWords, Grammar> grammars = new ConcurrentHashMap<>();

  /** The claims of the article in the order of its text. */
  public List<Claim> extract(Article article, Topic topic) {
    if (!article.isEnglish()) {
      return List.of();
    }
    Grammar grammar = grammars.computeIfAbsent(topic.words(), Grammar::of);
    return new ArticleReading(article, topic, grammar, quantities).claims();
  }
}
