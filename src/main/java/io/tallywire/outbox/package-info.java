/**
 * What is still to be sent, and what to do after an attempt.
 *
 * <p>Rules of this room: pure decisions; sending is the platforms' work, storing is the store's.
 * Imports: alert.
 */
@NullMarked
package io.tallywire.outbox;

import org.jspecify.annotations.NullMarked;
