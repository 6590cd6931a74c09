package io.tallywire.store;

import io.tallywire.extract.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept.
 *
 * @param feed the feed it was first seen in, if any
 * @param story the story it belongs to: the id of the story's first article, its own where it is
 *     alone
 * @param firstSeen when the program first saw it; publication is the article's own
 */
public record StoredArticle(
    long id, Article article, @Nullable Long feed, long story, Instant firstSeen) {}
