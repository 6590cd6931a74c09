/**
 * The program's entry, its wiring, its start and its stop.
 *
 * <p>Rules of this room: all parts are made here, by hand, in the order in which an article
 * travels; only here the system's clock is asked for. Imports: everything; nothing imports it.
 */
@NullMarked
package io.tallywire.app;

import org.jspecify.annotations.NullMarked;
