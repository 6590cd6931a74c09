package io.tallywire.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param pending messages that are not sent, to whatever chat
 * @param waiting those of them whose chat is inactive or paused
 * @param dead messages that were put aside
 * @param oldestDue when the longest due message to an active chat was due; {@code null} for none
 */
public record OutboxCounts(long pending, long waiting, long dead, @Nullable Instant oldestDue) {}
