package io.tallywire.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The earlier message to the same chat that a message replies to.
 *
 * @param messageId the platform's id of it; {@code null} where it never arrived or the id is no
 *     longer good
 * @param title its first words, for platforms that cannot point at a message
 * @param at when it was written
 */
public record ReplyTo(@Nullable String messageId, String title, Instant at) {}
