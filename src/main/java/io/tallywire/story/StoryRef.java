package io.tallywire.story;

/**
 * The story that an article belongs to.
 *
 * @param story the number it was added to the index with
 * @param similarity 0 to 1: how much of the wording is shared, by estimate
 * @param sameText word for word the text that is known; otherwise it is edited, and its figures may
 *     be others
 */
public record StoryRef(long story, double similarity, boolean sameText) {}
