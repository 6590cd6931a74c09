package io.tallywire.store;

/**
 * An entry as it was seen in its feed.
 *
 * @param key what makes it the same entry at the next poll
 * @param print changes when its outlet edits it
 */
public record EntryPrint(String key, String print) {}
