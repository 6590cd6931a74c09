package io.tallywire.store;

import java.nio.ByteBuffer;

/**
 * What an article looks like to the one who sorts articles into stories.
 *
 * @param bytes read-only; what they mean is not the store's business
 */
public record StorySignature(long article, long story, ByteBuffer bytes) {
  public StorySignature {
    bytes = bytes.asReadOnlyBuffer();
  }
}
