/**
 * The program's commands, one class per command.
 *
 * <p>Rules of this room: a command parses its arguments, calls the parts and prints; it prints
 * results to standard output and everything else to standard error. Imports: everything but app.
 */
@NullMarked
package io.tallywire.cli;

import org.jspecify.annotations.NullMarked;
