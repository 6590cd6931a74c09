/**
 * Near-duplicate articles to one story: reprints, edited reprints, editions.
 *
 * <p>Rules of this room: no clock, no database; an article is known by a signature of fixed size,
 * which others may keep; in doubt two articles are two stories, because telling one thing twice is
 * better than hiding another. Imports: extract, text.
 */
@NullMarked
package io.tallywire.story;

import org.jspecify.annotations.NullMarked;
