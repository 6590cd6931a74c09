/**
 * Transport to and from the chats; one sub-room for each platform, which do not know each other.
 *
 * <p>Rules of this room: a platform's library types stay in its sub-room; what the platform answers
 * is a value. Imports: alert, outbox.
 */
@NullMarked
package io.tallywire.chat;

import org.jspecify.annotations.NullMarked;
