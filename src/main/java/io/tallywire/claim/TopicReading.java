package io.tallywire.claim;

import io.tallywire.match.OwnWords;
import io.tallywire.match.Topic;
import java.util.Set;

/**
 * What a topic's own words tell, read once for all its articles. Knows nothing of any article.
 *
 * @param line its title and its description as one line
 * @param titleWords the words of its title, lower case
 * @param words those of its title and its description
 */
record TopicReading(
    Grammar grammar,
    Subject subject,
    Business business,
    Line line,
    Set<String> titleWords,
    Set<String> words) {

  /** The words by which one topic's reading differs from another's. */
  record Key(String title, String description, String query, OwnWords own) {
    static Key of(Topic topic) {
      return new Key(topic.title(), topic.description(), topic.query().text(), topic.words());
    }
  }

  static TopicReading of(Topic topic) {
    Grammar grammar = Grammar.of(topic.words());
    String about = topic.title() + " . " + topic.description();
    return new TopicReading(
        grammar,
        Subject.of(topic),
        Business.of(topic.title()),
        Lines.bare(about, grammar.measures()),
        Theme.words(topic.title()),
        Theme.words(topic.title() + " " + topic.description()));
  }
}
