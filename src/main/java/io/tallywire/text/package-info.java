/**
 * Characters to sentences and words, with their places in the text.
 *
 * <p>Rules of this room: no knowledge of news, numbers or topics; linear time on any input; every
 * place is a {@link io.tallywire.text.Span} of the text it was read from. Imports: nothing.
 */
@NullMarked
package io.tallywire.text;

import org.jspecify.annotations.NullMarked;
