package io.tallywire.pipeline;

import io.tallywire.store.ArticleStore;
import io.tallywire.store.StoredArticle;
import io.tallywire.store.StorySignature;
import io.tallywire.store.Tx;
import io.tallywire.story.Shingles;
import io.tallywire.story.Signature;
import io.tallywire.story.StoryIndex;
import io.tallywire.story.StoryRef;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Places articles in stories: those of the last days are held in memory, and what other nodes have
 * placed since is read along.
 *
 * <p>Not for several transactions at once beyond what the writing lock of the database allows;
 * after a failed transaction it must forget, since it then knows an article that the database does
 * not.
 */
final class StoryShelf {
  private static final Duration REACH = Duration.ofDays(3);

  /** Another node's clock may be behind. */
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private static final int CAPACITY = 10_000;

  private final ArticleStore articles;
  private StoryIndex index = new StoryIndex(CAPACITY);
  private @Nullable Instant readTo;
  private long lastArticle;

  StoryShelf(ArticleStore articles) {
    this.articles = articles;
  }

  /** The story of an article that was just kept: one that is known, or its own. */
  synchronized long place(Tx tx, StoredArticle stored, Instant now) {
    readAlong(tx, now);
    Signature signature = Shingles.signature(stored.article());
    long story = index.find(signature).map(StoryRef::story).orElse(stored.id());
    articles.setStory(tx, stored.id(), story, signature.bytes());
    index.add(story, signature);
    lastArticle = Math.max(lastArticle, stored.id());
    return story;
  }

  synchronized void forget() {
    index = new StoryIndex(CAPACITY);
    readTo = null;
    lastArticle = 0;
  }

  private void readAlong(Tx tx, Instant now) {
    Instant since = readTo == null ? now.minus(REACH) : readTo.minus(OVERLAP);
    for (StorySignature kept : articles.signatures(tx, since)) {
      if (kept.article() > lastArticle) {
        byte[] bytes = new byte[kept.bytes().remaining()];
        kept.bytes().duplicate().get(bytes);
        index.add(kept.story(), Signature.of(bytes));
        lastArticle = kept.article();
      }
    }
    readTo = now;
  }
}
