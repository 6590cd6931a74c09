/**
 * The order of the stages and the transactions: the one place that reads like the whole story.
 *
 * <p>Rules of this room: no text work, no SQL; no network inside a transaction; what an article
 * changes is committed together or not at all. Imports: text, quantity, the stages without chat,
 * store, story.
 */
@NullMarked
package io.tallywire.pipeline;

import org.jspecify.annotations.NullMarked;
