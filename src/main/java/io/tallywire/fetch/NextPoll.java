package io.tallywire.fetch;

import java.time.Instant;

/** When a feed is to be asked again, and what to remember until then. */
public record NextPoll(Instant at, PollRhythm rhythm) {}
