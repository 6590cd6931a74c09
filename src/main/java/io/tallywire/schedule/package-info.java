/**
 * When things run.
 *
 * <p>Rules of this room: Quartz is used here and nowhere else; a job calls one thing of the
 * pipeline and knows nothing of what it does. Imports: pipeline.
 */
@NullMarked
package io.tallywire.schedule;

import org.jspecify.annotations.NullMarked;
