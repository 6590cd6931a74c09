package io.tallywire.alert;

import io.tallywire.claim.Claim;
import io.tallywire.extract.Article;
import io.tallywire.text.Sentence;
import io.tallywire.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Two or three sentences of an article, verbatim and in its order: its opening, then those that
 * carry disputed figures, then those that carry other figures, then what follows the opening. It
 * never writes a word of its own.
 */
public final class Summary {
  private static final int SENTENCES = 3;
  private static final int CHARACTERS = 700;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 500;

  /**
   * The summary of an article; empty where its text has no sentence of a fitting length.
   *
   * @param disputed those of {@code claims} that contradict earlier ones
   */
  public static List<String> of(Article article, List<Claim> claims, List<Claim> disputed) {
    List<String> sentences =
        new SentenceSplitter()
            .split(article.text()).stream()
                .map(Sentence::text)
                .filter(s -> s.length() >= SHORTEST && s.length() <= LONGEST)
                .toList();
    var order = new ArrayList<Integer>();
    order.add(0);
    disputed.forEach(c -> order.add(sentences.indexOf(c.evidence().quote())));
    claims.forEach(c -> order.add(sentences.indexOf(c.evidence().quote())));
    order.add(1);
    order.add(2);

    var chosen = new TreeSet<Integer>();
    int length = 0;
    for (int i : order) {
      if (i < 0 || i >= sentences.size() || chosen.contains(i)) {
        continue;
      }
      String sentence = sentences.get(i);
      if (chosen.size() < SENTENCES && length + sentence.length() <= CHARACTERS) {
        chosen.add(i);
        length += sentence.length();
      }
    }
    return chosen.stream().map(sentences::get).toList();
  }

  private Summary() {}
}
