/**
 * The program's web server: pages and answers for operators, read-only.
 *
 * <p>Rules of this room: Javalin and Jetty are used here and nowhere else; a page computes nothing
 * that is not shown. Imports: text, quantity, the stages without chat, store.
 */
@NullMarked
package io.tallywire.web;

import org.jspecify.annotations.NullMarked;
