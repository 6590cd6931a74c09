/**
 * Articles against topics.
 *
 * <p>Rules of this room: the query language is ours and is parsed here; Lucene runs it and never
 * sees what a user typed. Imports: extract, text.
 */
@NullMarked
package io.tallywire.match;

import org.jspecify.annotations.NullMarked;
