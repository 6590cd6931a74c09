/**
 * The sample newsroom: invented outlets that publish on loopback, for the demonstration and for
 * tests.
 *
 * <p>Rules of this room: it knows nothing of the program that reads it; loopback only. Imports:
 * feed.
 */
@NullMarked
package io.tallywire.demo;

import org.jspecify.annotations.NullMarked;
