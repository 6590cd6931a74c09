package io.tallywire.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often an entry could not be taken in, so that one which never can is not tried for
 * ever. Thread-safe.
 */
final class Stumbles {
  private static final int TRIES = 3;
  private static final int REMEMBERED = 10_000;

  private record Place(long feed, String key) {}

  private final Map<Place, Integer> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Notes a failure and says whether another try is worth it. */
  synchronized boolean mayTryAgain(long feed, String key) {
    return counts.merge(new Place(feed, key), 1, Integer::sum) < TRIES;
  }
}
