package io.tallywire.match;

/** A query in the words its author typed. */
public record Query(String text) {}
