package io.tallywire.match;

/** An article's match with a topic. */
public record Match(Topic topic) {}
