package io.tallywire.claim;

/** One number that somebody asserts about something a topic follows, read from one sentence. */
public record Claim(Estimate estimate, Source source, Evidence evidence) {}
