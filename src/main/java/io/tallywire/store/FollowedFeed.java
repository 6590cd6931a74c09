package io.tallywire.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is polled, and how its polls went.
 *
 * @param etag the server's mark of what was read last, to be sent back
 * @param lastModified the server's date of what was read last, to be sent back as it is
 * @param dueAt when it is to be asked again
 * @param attempts how often it was leased, this time included: the fence for recording
 * @param failures polls in a row that failed
 * @param interval the last interval that was chosen
 * @param firstPollDone whether a poll has succeeded since the feed was added
 * @param lastPoll when it was last asked
 * @param lastSuccess when it last answered well
 * @param lastError why the last poll failed, if it did
 */
public record FollowedFeed(
    long id,
    String url,
    String outlet,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant dueAt,
    int attempts,
    int failures,
    @Nullable Duration interval,
    boolean firstPollDone,
    @Nullable Instant lastPoll,
    @Nullable Instant lastSuccess,
    @Nullable String lastError) {}
