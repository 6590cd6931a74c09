/**
 * How the program is doing: its health.
 *
 * <p>Rules of this room: it is told what to ask and knows no other part. Imports: nothing.
 */
@NullMarked
package io.tallywire.metrics;

import org.jspecify.annotations.NullMarked;
