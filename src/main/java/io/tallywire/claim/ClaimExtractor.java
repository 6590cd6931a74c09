package io.tallywire.claim;

import io.tallywire.extract.Article;
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
 * threads: all it keeps is what each topic's own words tell.
 */
public final class ClaimExtractor {
  private final QuantityReader quantities = new QuantityReader();

  private static final int TOPICS = 1_000;

  /** What each topic's own words tell. */
  private final Map<TopicReading.Key, TopicReading> topics = new ConcurrentHashMap<>();

  /** The claims of the article in the order of its text. */
  public List<Claim> extract(Article article, Topic topic) {
    if (!article.isEnglish()) {
      return List.of();
    }
    return new ArticleReading(article, reading(topic), quantities).claims();
  }

  private TopicReading reading(Topic topic) {
    if (topics.size() > TOPICS) {
      topics.clear();
    }
    TopicReading.Key key = TopicReading.Key.of(topic);
    TopicReading known = topics.get(key);
    return known != null ? known : topics.computeIfAbsent(key, k -> TopicReading.of(topic));
  }
}
