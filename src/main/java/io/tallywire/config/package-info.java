/**
 * The operator's settings, feeds and topics, read once.
 *
 * <p>Rules of this room: all mistakes are reported together, each with its file and line or its
 * environment variable; the environment is handed in; a secret never prints. Imports: rooms for
 * their settings records, match for the topics, and claim to try the examples of their own words.
 */
@NullMarked
package io.tallywire.config;

import org.jspecify.annotations.NullMarked;
