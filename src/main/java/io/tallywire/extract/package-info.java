/**
 * A page to an article.
 *
 * <p>Rules of this room: no network, no clock; jsoup is used here and nowhere else; the text of an
 * article is what its author wrote, without the page around it. Imports: feed, fetch, text.
 */
@NullMarked
package io.tallywire.extract;

import org.jspecify.annotations.NullMarked;
